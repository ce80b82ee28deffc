#include "server/settings/json_edit.h"

#include <algorithm>

#include "analysis/assist/style.h"

namespace poa::server {
namespace {

constexpr std::string_view kBlanks = " \t";
constexpr std::string_view kLineEnds = "\r\n";
constexpr std::string_view kDefaultIndentation = "  ";

}  // namespace

std::string_view indentation_at(const Text& text, std::size_t offset) {
  const std::string_view line = text.line(text.line_of(offset)).in(text.bytes());
  return line.substr(0, std::min(line.find_first_not_of(kBlanks), line.size()));
}

bool begins_line(const Text& text, std::size_t offset) {
  return text.line(text.line_of(offset)).begin + indentation_at(text, offset).size() == offset;
}

JsonLayout JsonLayout::of(const Text& text, const JsonText& read) {
  JsonLayout layout{assist::line_ending(text), kDefaultIndentation};
  std::size_t first = text.size();
  for (const auto& [path, place] : read.places) {
    if (path.size() != 1 || place.key.empty() || place.key.begin >= first) continue;
    if (!begins_line(text, place.key.begin)) continue;
    const std::string_view indentation = indentation_at(text, place.key.begin);
    if (indentation.empty()) continue;
    first = place.key.begin;
    layout.indentation = indentation;
  }
  return layout;
}

NextEntry::NextEntry(const Text& text, Span container, std::optional<Span> last,
                     const JsonLayout& layout)
    : rest_{last ? last->end : container.begin + 1, container.end - 1},
      written_(rest_.begin),
      is_first_(!last),
      line_ending_(layout.line_ending) {
  const std::string_view rest = rest_.in(text.bytes());
  read_rest(rest);
  const bool last_begins_line = last && begins_line(text, last->begin);
  has_own_line_ = last_begins_line || rest.find_first_of(kLineEnds) != std::string_view::npos;
  indentation_ = indentation_at(text, last_begins_line ? last->begin : rest_.end);
  if (!last_begins_line) indentation_ += layout.indentation;
}

void NextEntry::read_rest(std::string_view rest) {
  for (std::size_t at = 0; at < rest.size();) {
    const std::string_view two = rest.substr(at, 2);
    const bool is_blank = kBlanks.find(rest[at]) != std::string_view::npos ||
                          kLineEnds.find(rest[at]) != std::string_view::npos;
    if (two == "//") {
      at = std::min(rest.find_first_of(kLineEnds, at), rest.size());
    } else if (two == "/*") {
      at = std::min(rest.find("*/", at + 2), rest.size() - 2) + 2;
    } else {
      has_comma_ = has_comma_ || rest[at] == ',';
      ++at;
    }
    if (!is_blank) written_ = rest_.begin + at;
  }
}

std::vector<JsonEdit> NextEntry::edits(std::string_view entry) const {
  std::string inserted;
  if (has_own_line_) {
    inserted = line_ending_ + indentation_;
  } else if (!is_first_ || written_ > rest_.begin) {
    inserted = " ";
  }
  inserted += entry;
  if (has_comma_) inserted += ',';
  // An empty pair of brackets loses the blank within.
  const std::size_t end = is_first_ && !has_own_line_ ? rest_.end : written_;
  if (is_first_ || has_comma_) return {{{written_, end}, inserted}};
  if (written_ == rest_.begin) return {{{written_, end}, "," + inserted}};
  return {{{rest_.begin, rest_.begin}, ","}, {{written_, end}, inserted}};
}

}  // namespace poa::server
