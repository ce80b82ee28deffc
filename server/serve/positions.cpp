#include "server/serve/positions.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "analysis/text/utf8.h"

namespace poa::server {
namespace {

constexpr std::pair<PositionEncoding, std::string_view> encoding_names[] = {
    {PositionEncoding::utf8, "utf-8"},
    {PositionEncoding::utf16, "utf-16"},
    {PositionEncoding::utf32, "utf-32"},
};

/// A line is long beyond this, and so far apart are its marks.
constexpr std::size_t bytes_between_marks = 2048;

std::size_t units_of(Utf8Character character, PositionEncoding encoding) {
  switch (encoding) {
    case PositionEncoding::utf8:
      return character.size;
    case PositionEncoding::utf16:
      return character.code_point > 0xFFFF ? 2 : 1;
    case PositionEncoding::utf32:
      break;
  }
  return 1;
}

std::uint32_t to_number(std::size_t value) {
  return static_cast<std::uint32_t>(
      std::min<std::size_t>(value, std::numeric_limits<std::uint32_t>::max()));
}

}  // namespace

std::string_view encoding_name(PositionEncoding encoding) {
  return encoding_names[static_cast<std::size_t>(encoding)].second;
}

PositionEncoding choose_encoding(const std::vector<std::string>& offered) {
  for (const std::string& name : offered) {
    for (const auto& [encoding, known] : encoding_names) {
      if (name == known) return encoding;
    }
  }
  return PositionEncoding::utf16;
}

/// Goes on from a mark over whole characters, as far as the goal allows.
Positions::Mark Positions::walk(std::string_view line, Mark from, std::size_t goal,
                                std::size_t Mark::*measure) const {
  Mark at = from;
  while (at.bytes < line.size() && at.*measure < goal) {
    if (goal - at.*measure >= 8 && eight_ascii_bytes_at(line, at.bytes)) {
      at.bytes += 8;
      at.units += 8;
      continue;
    }
    const Utf8Character character = decode_utf8(line, at.bytes);
    const Mark next{at.bytes + character.size, at.units + units_of(character, encoding_)};
    if (next.*measure > goal) break;
    at = next;
  }
  return at;
}

Positions::Mark Positions::mark_before(std::size_t line_number, std::size_t goal,
                                       std::size_t Mark::*measure) const {
  const std::string_view line = text_.line(line_number).in(text_.bytes());
  if (line.size() <= bytes_between_marks) return {};
  std::vector<Mark>& marks = marks_[line_number];
  if (marks.empty()) {
    for (Mark at; at.bytes < line.size();) {
      marks.push_back(at);
      at = walk(line, at, at.bytes + bytes_between_marks, &Mark::bytes);
    }
  }
  const auto after =
      std::upper_bound(marks.begin(), marks.end(), goal,
                       [&](std::size_t value, const Mark& mark) { return value < mark.*measure; });
  return *std::prev(after);
}

lsp::Position Positions::position(std::size_t offset) const {
  const std::size_t line = text_.line_of(offset);
  const Span span = text_.line(line);
  const std::size_t goal = std::min(offset, span.end) - span.begin;
  const Mark mark =
      walk(span.in(text_.bytes()), mark_before(line, goal, &Mark::bytes), goal, &Mark::bytes);
  return {to_number(line), to_number(mark.units)};
}

lsp::Range Positions::range(Span span) const { return {position(span.begin), position(span.end)}; }

std::size_t Positions::offset(lsp::Position position) const {
  if (position.line >= text_.line_count()) return text_.size();
  const Span span = text_.line(position.line);
  const Mark mark =
      walk(span.in(text_.bytes()), mark_before(position.line, position.character, &Mark::units),
           position.character, &Mark::units);
  return span.begin + mark.bytes;
}

Span Positions::span(const lsp::Range& range) const {
  const std::size_t start = offset(range.start);
  const std::size_t end = offset(range.end);
  return {std::min(start, end), std::max(start, end)};
}

}  // namespace poa::server
