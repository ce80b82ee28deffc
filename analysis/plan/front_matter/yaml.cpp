#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <array>
#include <exception>
#include <sstream>
#include <utility>

#include "analysis/plan/front_matter/entry.h"
#include "analysis/plan/lines.h"

namespace poa {
namespace {

/// More than any header needs; what is longer is a document whose closing `---` is far down.
constexpr std::size_t kMaxYamlBytes = std::size_t{64} * 1024;

/// A copy that the parser reads byte by byte: it takes 0x04 for the end of the stream, a NUL or
/// 0xFE in the first bytes for UTF-16, and a lone CR for no line ending. Of the same length, so
/// that a place in it is a place in the document.
std::string readable_copy(std::string_view yaml) {
  std::string copy(yaml);
  for (std::size_t i = 0; i < copy.size(); ++i) {
    const auto byte = static_cast<unsigned char>(copy[i]);
    if (byte == '\r' && (i + 1 == copy.size() || copy[i + 1] != '\n')) {
      copy[i] = '\n';
    } else if ((byte < ' ' && byte != '\t' && byte != '\n' && byte != '\r') || byte >= 0xFE) {
      copy[i] = '?';
    }
  }
  return copy;
}

/// Where a scalar ends that begins with a quotation mark; `from` if the mark is never closed.
std::size_t end_of_quoted(std::string_view text, std::size_t from, std::size_t limit) {
  const char quote = text[from];
  for (std::size_t at = from + 1; at < limit; ++at) {
    if (quote == '"' && text[at] == '\\') {
      ++at;
    } else if (text[at] == quote) {
      if (quote == '\'' && at + 1 < limit && text[at + 1] == '\'') {
        ++at;
        continue;
      }
      return at + 1;
    }
  }
  return from;
}

/// Collects the entries of the outermost map.
class EntryCollector final : public YAML::EventHandler {
 public:
  /// `copy` is what the parser reads in place of the bytes `yaml` of `text`.
  EntryCollector(std::string_view text, Span yaml, std::string_view copy)
      : text_(text), yaml_(yaml), copy_(copy) {}

  /// To be called after the last event.
  FrontMatterEntries result() && {
    close_open_value(yaml_.end);
    return std::move(result_);
  }

  void OnDocumentStart(const YAML::Mark& mark) override {
    if (++documents_ == 1) {
      document_begin_ = place(mark);
    } else if (place(mark) == document_begin_) {
      error(place(mark), "a header has lines that read \"key: value\"");
    } else {
      error(place(mark), "this line begins a new header: begin it where the lines above begin");
    }
  }
  void OnDocumentEnd() override {}

  void OnNull(const YAML::Mark& mark, YAML::anchor_t) override {
    if (expects_key()) {
      error(place(mark), "a key is missing before the colon");
      skip_value_ = true;
    } else if (depth_ == 1 && !skip_value_) {
      // The parser's mark is where the next token stands; the value would be typed after the colon.
      FrontMatterEntry& entry = result_.entries.back();
      entry.key.value = value_place(entry.key.span.end);
      if (text_.substr(entry.key.span.end, entry.key.value.begin - entry.key.span.end).find(':') ==
          std::string_view::npos) {
        error(entry.key.span.begin, "a header has lines that read \"key: value\"");
      }
    } else if (depth_ == 0) {
      return;
    }
    value_done();
  }

  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override {
    deeper(mark);
    value_done();
  }

  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t,
                const std::string& value) override {
    const std::size_t begin = place(mark);
    if (depth_ == 0) {
      error(begin, "a header has lines that read \"key: value\"");
      return;
    }
    const FrontMatterValue scalar = scalar_at(begin, tag, value);
    if (expects_key()) {
      close_open_value(begin);
      result_.entries.push_back({.key = {.name = scalar.text, .span = scalar.span, .value = {}},
                                 .form = FrontMatterEntry::Form::empty,
                                 .values = {}});
    } else if (!skip_value_) {
      FrontMatterEntry& entry = result_.entries.back();
      if (depth_ == 1) {
        entry.form = FrontMatterEntry::Form::text;
        entry.key.value = scalar.span;
      }
      if (depth_ <= 2) entry.values.push_back(scalar);
      last_end_ = scalar.span.end;
    }
    value_done();
  }

  void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                       YAML::EmitterStyle::value style) override {
    if (depth_ == 0) error(place(mark), "a header has lines that read \"key: value\"");
    deeper(mark);
    if (depth_ == 1 && !result_.entries.empty()) {
      result_.entries.back().form = FrontMatterEntry::Form::list;
    }
    enter(style, place(mark));
  }
  void OnSequenceEnd() override { leave(); }

  void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                  YAML::EmitterStyle::value style) override {
    if (depth_ > 0) deeper(mark);
    enter(style, place(mark));
  }
  void OnMapEnd() override { leave(); }

 private:
  [[nodiscard]] std::size_t place(const YAML::Mark& mark) const {
    return std::min(yaml_.begin + static_cast<std::size_t>(std::max(mark.pos, 0)), yaml_.end);
  }

  void error(std::size_t at, std::string explanation) {
    const Span rest{at, line_from(text_, at).span.end};
    result_.errors.push_back({trimmed(text_, rest), std::move(explanation)});
  }

  [[nodiscard]] bool expects_key() const { return depth_ == 1 && key_is_due_; }

  /// A value that is neither a text nor, at depth 1, a list.
  void deeper(const YAML::Mark& mark) {
    if (expects_key()) {
      error(place(mark), "a key has to be a plain word");
      skip_value_ = true;
    } else if (depth_ > 0 && !skip_value_ && !result_.entries.empty()) {
      FrontMatterEntry& entry = result_.entries.back();
      entry.form = FrontMatterEntry::Form::other;
      if (depth_ == 1) entry.key.value = {place(mark), place(mark)};
    }
  }

  void enter(YAML::EmitterStyle::value style, std::size_t begin) {
    if (depth_ == 1) {
      flow_ = style == YAML::EmitterStyle::Flow;
      last_end_ = begin;
    }
    ++depth_;
  }

  void leave() {
    --depth_;
    if (depth_ != 1) return;
    if (!skip_value_ && !result_.entries.empty()) {
      FrontMatterEntry& entry = result_.entries.back();
      std::size_t end = last_end_;
      if (flow_) end = std::min(text_.find_first_of("]}", last_end_), yaml_.end - 1) + 1;
      entry.key.value.end = end;
    }
    value_done();
  }

  /// After each node at depth 1, keys and values take turns.
  void value_done() {
    if (depth_ != 1) return;
    key_is_due_ = !key_is_due_;
    if (key_is_due_) skip_value_ = false;
  }

  /// A scalar's place. Only plain and quoted ones on one line stand in the text as they are; the
  /// end of another is known when the next key begins.
  FrontMatterValue scalar_at(std::size_t begin, const std::string& tag, const std::string& value) {
    const std::string_view rest = text_.substr(begin, yaml_.end - begin);
    if (tag == "?" && copy_.substr(begin - yaml_.begin).starts_with(value)) {
      // The text's own bytes, where the copy had to replace some.
      return {std::string(rest.substr(0, value.size())), {begin, begin + value.size()}};
    }
    if (!rest.empty() && (rest[0] == '"' || rest[0] == '\'')) {
      const std::size_t end = end_of_quoted(text_, begin, yaml_.end);
      if (end != begin) return {value, {begin, end}};
      error(begin, "the quotation mark is never closed");
    }
    open_ = depth_ == 1 && !expects_key();
    return {value, trimmed(text_, line_from(text_, begin).span)};
  }

  void close_open_value(std::size_t next) {
    if (!std::exchange(open_, false) || result_.entries.empty()) return;
    FrontMatterEntry& entry = result_.entries.back();
    entry.key.value = trimmed(text_, {entry.key.value.begin, std::max(next, entry.key.value.end)});
    if (!entry.values.empty()) entry.values.back().span = entry.key.value;
  }

  [[nodiscard]] Span value_place(std::size_t key_end) const {
    const Span line = line_from(text_, key_end).span;
    std::size_t at = std::min(text_.find(':', key_end), line.end);
    if (at < line.end) ++at;
    while (at < line.end && (text_[at] == ' ' || text_[at] == '\t')) ++at;
    return {at, at};
  }

  std::string_view text_;
  Span yaml_;
  std::string_view copy_;
  FrontMatterEntries result_;
  int documents_ = 0;
  std::size_t document_begin_ = 0;  ///< of the first
  int depth_ = 0;                   ///< of maps and sequences; the entries are at 1
  bool key_is_due_ = true;          ///< the next node at depth 1 is a key
  bool skip_value_ = false;         ///< its key was no key
  bool flow_ = false;               ///< the value of the entry is written with brackets
  bool open_ = false;               ///< the end of the last value is not known yet
  std::size_t last_end_ = 0;
};

/// What the parser's complaints mean to somebody who wrote a header by hand.
std::string in_plain_words(const std::string& complaint) {
  struct Translation {
    std::string_view complaint;
    std::string_view words;
  };
  static constexpr std::array kTranslations{
      Translation{"illegal map value", "a value that has a colon in it needs quotation marks"},
      Translation{"end of map not found", "this line is none that reads \"key: value\""},
      Translation{"end of map flow not found", "a { is never closed with }"},
      Translation{"end of sequence flow not found", "a [ is never closed with ]"},
      Translation{"end of sequence not found", "this line is no item of the list above it"},
      Translation{"illegal flow end", "a ] or } has no opening bracket"},
      Translation{"illegal block entry", "a list begins on the line below its key"},
      Translation{"illegal tab when looking for indentation", "indent with spaces, not with tabs"},
      Translation{"unknown token", "a value that begins with this sign needs quotation marks"},
      Translation{"the referenced anchor is not defined",
                  "a value that begins with * needs quotation marks"},
      Translation{"bad file", "the brackets are nested too deep"},
  };
  for (const Translation& translation : kTranslations) {
    if (complaint == translation.complaint) return std::string(translation.words);
  }
  if (complaint.starts_with("unknown escape") || complaint.starts_with("bad character found")) {
    return "between double quotation marks a backslash has to be doubled";
  }
  return "this line can't be read; put its value in quotation marks";
}

}  // namespace

FrontMatterEntries read_yaml(std::string_view text, Span yaml) {
  FrontMatterEntries lines;
  if (yaml.size() > kMaxYamlBytes) {
    lines = read_lines(text, {yaml.begin, yaml.begin + kMaxYamlBytes});
    lines.errors = {
        {{yaml.begin, yaml.begin}, "the header is too long; is its closing --- missing?"}};
    return lines;
  }

  FrontMatterSyntaxError complaint;
  try {
    const std::string copy = readable_copy(yaml.in(text));
    std::istringstream stream(copy);
    YAML::Parser parser(stream);
    EntryCollector collector(text, yaml, copy);
    // The second is an error. Further ones can be without end: the parser does not step over a
    // sign that begins nothing, such as a comma.
    if (parser.HandleNextDocument(collector)) parser.HandleNextDocument(collector);
    FrontMatterEntries entries = std::move(collector).result();
    if (entries.errors.empty()) return entries;
    complaint = std::move(entries.errors.front());
  } catch (const YAML::Exception& exception) {
    const std::size_t at = yaml.begin + static_cast<std::size_t>(std::max(exception.mark.pos, 0));
    // At the end of the block the last line is to blame.
    const Span content = trimmed(text, yaml);
    const std::size_t inside = std::min(at, content.empty() ? content.end : content.end - 1);
    const std::size_t begin = std::min(text.find_last_of("\r\n", inside) + 1, inside);
    complaint = {trimmed(text, {begin, line_from(text, begin).span.end}),
                 in_plain_words(exception.msg)};
  } catch (const std::exception&) {
    complaint = {trimmed(text, yaml), "the header can't be read"};
  }
  lines = read_lines(text, yaml);
  if (lines.errors.empty()) lines.errors.push_back(std::move(complaint));
  return lines;
}

}  // namespace poa
