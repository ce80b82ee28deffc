#include "analysis/plan/front_matter/block.h"

#include <algorithm>
#include <string>

#include "analysis/plan/front_matter.h"
#include "analysis/plan/lines.h"
#include "analysis/text/edit_distance.h"

namespace poa {
namespace {

constexpr std::string_view kByteOrderMark = "\xef\xbb\xbf";

bool is_mark(std::string_view line, std::string_view mark) {
  return line.starts_with(mark) && line.find_first_not_of(" \t", mark.size()) == line.npos;
}

/// The key of a line that reads `key: …`; empty if it does not.
std::string_view key_of(std::string_view line) {
  const std::size_t colon = line.find(':');
  if (colon == line.npos || colon == 0) return {};
  if (colon + 1 < line.size() && line[colon + 1] != ' ' && line[colon + 1] != '\t') return {};
  const std::string_view key = line.substr(0, colon);
  const bool one_word = std::all_of(key.begin(), key.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_' || c == '"' || c == '\'';
  });
  return one_word ? key : std::string_view();
}

/// Whether what stands between two lines `---` is a header rather than text between two thematic
/// breaks: it begins like one, or has one of our keys, or is a single block of lines.
bool looks_like_header(std::string_view text, Span between) {
  bool content = false;
  bool blank_within = false;
  for (std::size_t at = between.begin; at < between.end;) {
    const Line line = line_from(text, at);
    at = line.next;
    const std::string_view words = trimmed(text, line.span).in(text);
    if (words.empty()) {
      blank_within = true;
      continue;
    }
    const std::string_view key = key_of(line.span.in(text));
    if (!key.empty() && (!content || !nearest_front_matter_key(key).empty())) return true;
    content = true;
  }
  return !content || !blank_within;
}

/// The end of the lines from `begin` on that read like a header that is never closed; `begin` if
/// they don't.
std::size_t end_of_unclosed(std::string_view text, std::size_t begin) {
  std::size_t end = begin;
  bool known = false;
  for (std::size_t at = begin; at < text.size();) {
    const Line line = line_from(text, at);
    const std::string_view bytes = line.span.in(text);
    const std::string_view key = key_of(bytes);
    const bool continues = at > begin && !bytes.empty() && (bytes[0] == ' ' || bytes[0] == '-');
    if (key.empty() && !continues) break;
    known = known || !nearest_front_matter_key(key).empty();
    at = end = line.next;
  }
  return known ? end : begin;
}

std::string normalised(std::string_view name) {
  std::string result;
  for (const char c : name) {
    if (c == '"' || c == '\'') continue;
    if (c == '_' || c == ' ') {
      result += '-';
    } else {
      result += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
  }
  return result;
}

}  // namespace

std::optional<FrontMatterBlock> find_front_matter(std::string_view text) {
  const std::size_t begin = text.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0;
  const Line first = line_from(text, begin);
  if (!is_mark(first.span.in(text), "---")) return std::nullopt;

  FrontMatterBlock block;
  block.opening = {begin, begin + 3};
  for (std::size_t at = first.next; at < text.size();) {
    const Line line = line_from(text, at);
    const std::string_view bytes = line.span.in(text);
    if (is_mark(bytes, "---") || is_mark(bytes, "...")) {
      block.yaml = {first.next, at};
      if (!looks_like_header(text, block.yaml)) break;
      block.whole = {begin, line.span.end};
      block.body = line.next;
      return block;
    }
    at = line.next;
  }

  const std::size_t end = end_of_unclosed(text, first.next);
  if (end == first.next) return std::nullopt;
  block.closed = false;
  block.yaml = {first.next, end};
  block.whole = trimmed(text, {begin, end});
  block.body = end;
  return block;
}

std::string_view nearest_front_matter_key(std::string_view name) {
  const std::string wanted = normalised(name);
  std::string_view nearest;
  std::size_t least = 3;
  for (const FrontMatterKeyInfo& key : front_matter_keys()) {
    // Two slips in a word of six letters or less make another word.
    const std::size_t slips = key.name.size() > 6 ? 2 : 1;
    if (wanted.size() > key.name.size() + slips) continue;
    const std::size_t distance = edit_distance(wanted, key.name);
    if (distance <= slips && distance < least) {
      least = distance;
      nearest = key.name;
    }
  }
  return nearest;
}

}  // namespace poa
