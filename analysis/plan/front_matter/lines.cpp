#include <algorithm>
#include <utility>

#include "analysis/plan/front_matter/block.h"
#include "analysis/plan/front_matter/entry.h"
#include "analysis/plan/lines.h"

namespace poa {
namespace {

constexpr bool is_blank(char c) { return c == ' ' || c == '\t'; }

/// The errors are in the order of the lines; more than these would bury the first.
constexpr std::size_t kMaxErrors = 20;

class LineReader {
 public:
  LineReader(std::string_view text, Span yaml) : text_(text), yaml_(yaml) {}

  FrontMatterEntries read() && {
    for (std::size_t at = yaml_.begin; at < yaml_.end;) {
      const Line line = line_from(text_, at);
      next_ = std::min(line.next, yaml_.end);
      read_line({line.span.begin, std::min(line.span.end, yaml_.end)});
      at = next_;
    }
    return std::move(result_);
  }

 private:
  using Form = FrontMatterEntry::Form;

  void error(Span span, std::string explanation) {
    if (result_.errors.size() < kMaxErrors)
      result_.errors.push_back({span, std::move(explanation)});
  }

  void read_line(Span line) {
    const Span content = trimmed(text_, line);
    if (content.empty() || text_[content.begin] == '#') return;
    const bool indented = content.begin > line.begin;
    if (Span{line.begin, content.begin}.in(text_).find('\t') != std::string_view::npos) {
      error({line.begin, content.begin}, "indent with spaces, not with tabs");
    }
    const std::string_view words = content.in(text_);
    if (words[0] == '-' && (words.size() == 1 || is_blank(words[1]))) {
      add_list_item({content.begin + 1, content.end});
      return;
    }
    const std::size_t colon = words.find(':');
    const std::size_t key_size = words.find_first_of(": \t");
    const bool key_ends = colon != words.npos &&
                          (colon == key_size || words.find_first_not_of(" \t", key_size) == colon);
    if (key_ends && colon + 1 < words.size() && !is_blank(words[colon + 1])) {
      if (nearest_front_matter_key(words.substr(0, key_size)).empty()) {
        if (!indented) error(content, kNoEntry);
        return;
      }
      error({content.begin + colon, content.begin + colon + 1},
            "a space is missing after the colon");
      add_entry(content, key_size, colon + 1);
    } else if (key_ends && key_size > 0) {
      const bool own_line = result_.entries.empty() || !indented;
      if (!own_line && nearest_front_matter_key(words.substr(0, key_size)).empty()) return;
      if (!own_line) error(content, "this line is indented; begin it where the lines above begin");
      add_entry(content, key_size, colon + 1);
    } else if (key_size != words.npos && key_size > 0 &&
               !nearest_front_matter_key(words.substr(0, key_size)).empty()) {
      error({content.begin, content.begin + key_size}, "a colon is missing after the key");
      add_entry(content, key_size, key_size);
    } else if (!indented) {
      error(content, kNoEntry);
    }
  }

  /// The key is the first `key_size` bytes of `content`, the value what follows `value_begin`.
  void add_entry(Span content, std::size_t key_size, std::size_t value_begin) {
    FrontMatterEntry entry;
    entry.key.span = {content.begin, content.begin + key_size};
    entry.key.name = unquoted(entry.key.span);
    std::size_t begin = content.begin + value_begin;
    // The value of a key that has none yet would be typed after the blanks, if there are any.
    while (begin < text_.size() && is_blank(text_[begin])) ++begin;
    entry.key.value = {begin, std::max(begin, content.end)};
    const std::size_t errors = result_.errors.size();
    read_value(entry);
    entry.broken = result_.errors.size() > errors;
    result_.entries.push_back(std::move(entry));
  }

  void add_list_item(Span rest) {
    const Span value = without_comment(trimmed(text_, rest));
    if (result_.entries.empty()) {
      if (result_.errors.empty()) {
        error({rest.begin - 1, rest.begin}, "a list stands below its key");
      }
      return;
    }
    FrontMatterEntry& entry = result_.entries.back();
    if (entry.form == Form::text) return;  // its line says what is wrong, or a text goes on
    if (entry.form == Form::empty) entry.key.value.begin = rest.begin - 1;
    entry.form = Form::list;
    entry.key.value.end = std::max(value.end, rest.begin);
    if (!value.empty()) entry.values.push_back({unquoted(value), value});
  }

  void read_value(FrontMatterEntry& entry) {
    Span& value = entry.key.value;
    value = without_comment(value);
    if (value.empty()) return;
    entry.form = Form::text;
    const char first = text_[value.begin];
    if (first == '[') {
      entry.form = Form::list;
      read_bracketed_list(entry);
      return;
    }
    if (first == '{') {
      entry.form = Form::other;
      if (value.in(text_).find('}') == std::string_view::npos) {
        error({value.begin, value.begin + 1}, "this { is never closed with }");
      }
    } else if (first == '"' || first == '\'') {
      const std::size_t close = text_.find(first, value.begin + 1);
      if (close >= value.end) {
        error(value, "the quotation mark is never closed");
      } else if (close + 1 < value.end && text_[close + 1] != first && text_[close - 1] != '\\') {
        error(trimmed(text_, {close + 1, value.end}),
              "nothing may follow the closing quotation mark");
      }
    } else if (std::string_view("@`%*").find(first) != std::string_view::npos) {
      error(value, std::string("a value that begins with ") + first + " needs quotation marks");
    } else if (first == ']' || first == '}') {
      error({value.begin, value.begin + 1}, "this bracket was never opened");
    } else if (first == '-' && value.size() > 1 && is_blank(text_[value.begin + 1])) {
      error(value, "a list begins on the line below its key, or stands in brackets");
    } else if (const std::size_t colon = value.in(text_).find(": ");
               colon != std::string_view::npos || text_[value.end - 1] == ':') {
      error(value, "a value that has a colon in it needs quotation marks");
    }
    entry.values.push_back({unquoted(value), value});
  }

  /// A list in brackets ends with its bracket, on this line or before the next key; else with the
  /// line.
  void read_bracketed_list(FrontMatterEntry& entry) {
    Span& value = entry.key.value;
    std::size_t close = value.in(text_).find(']');
    if (close != std::string_view::npos) {
      close += value.begin;
    } else {
      close = std::min(text_.find_first_of("]:", value.end), yaml_.end);
      if (close == yaml_.end || text_[close] != ']') {
        error({value.begin, value.begin + 1}, "this [ is never closed with ]");
        close = value.end;
      } else {
        next_ = std::min(line_from(text_, close).next, yaml_.end);
      }
    }
    for (std::size_t begin = value.begin + 1; begin < close;) {
      const std::size_t end = std::min(text_.find(',', begin), close);
      const Span item = trimmed(text_, {begin, end});
      if (!item.empty()) entry.values.push_back({unquoted(item), item});
      begin = end + 1;
    }
    value.end = close < yaml_.end && text_[close] == ']' ? close + 1 : close;
  }

  [[nodiscard]] Span without_comment(Span value) const {
    std::size_t hash = value.in(text_).find(" #");
    const bool quoted = !value.empty() && (text_[value.begin] == '"' || text_[value.begin] == '\'');
    if (hash == std::string_view::npos || quoted) return value;
    return trimmed(text_, {value.begin, value.begin + hash});
  }

  [[nodiscard]] std::string unquoted(Span value) const {
    std::string_view words = value.in(text_);
    if (!words.empty() && (words[0] == '"' || words[0] == '\'')) {
      const char quote = words[0];
      words.remove_prefix(1);
      words = words.substr(0, words.find(quote));
    }
    return std::string(words);
  }

  static constexpr const char* kNoEntry = "a header has lines that read \"key: value\"";

  std::string_view text_;
  Span yaml_;
  FrontMatterEntries result_;
  std::size_t next_ = 0;  ///< the line to go on with
};

}  // namespace

FrontMatterEntries read_lines(std::string_view text, Span yaml) {
  return LineReader(text, yaml).read();
}

}  // namespace poa
