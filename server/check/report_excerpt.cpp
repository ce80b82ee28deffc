#include "server/check/report_excerpt.h"

#include <algorithm>
#include <array>
#include <vector>

#include "server/check/report_glyph.h"

namespace poa::server {
namespace {

constexpr std::size_t kTabStop = 4;
constexpr std::string_view kEllipsis = "…";
constexpr std::string_view kSpaces = "    ";

/// Enough bytes for the cells of a line even where each cell holds a letter with its accents.
constexpr std::size_t kBytesPerCell = 8;

struct PlacedGlyph {
  Glyph glyph;
  std::size_t offset;  ///< in the line
  std::size_t cell;    ///< the first cell that it takes

  [[nodiscard]] std::size_t end_cell() const { return cell + glyph.cells; }
};

std::size_t character_start(std::string_view line, std::size_t offset) {
  for (int back = 0; back < 3 && offset > 0 && offset < line.size(); ++back) {
    if ((static_cast<unsigned char>(line[offset]) & 0xC0U) != 0x80) break;
    --offset;
  }
  return offset;
}

std::vector<PlacedGlyph> place_glyphs(std::string_view line, std::size_t from, std::size_t to) {
  std::vector<PlacedGlyph> glyphs;
  std::size_t cell = 0;
  for (std::size_t i = from; i < to;) {
    Glyph glyph = glyph_at(line, i);
    if (line[i] == '\t') {
      const std::size_t cells = kTabStop - cell % kTabStop;
      glyph = {kSpaces.substr(0, cells), cells, 1};
    }
    glyphs.push_back({glyph, i, cell});
    cell += glyph.cells;
    i += glyph.bytes;
  }
  return glyphs;
}

}  // namespace

Excerpt excerpt(std::string_view line, Span range, std::size_t cells) {
  cells = std::max<std::size_t>(cells, 20);
  const std::size_t margin = cells * kBytesPerCell;
  const std::size_t begin = std::min(range.begin, line.size());
  const std::size_t end = std::clamp(range.end, begin, line.size());
  const std::size_t from = begin > margin ? character_start(line, begin - margin) : 0;
  const std::size_t to =
      line.size() - begin > margin ? character_start(line, begin + margin) : line.size();
  const std::vector<PlacedGlyph> glyphs = place_glyphs(line, from, to);

  // The cells of the range, as if nothing were cut.
  const std::size_t all_cells = glyphs.empty() ? 0 : glyphs.back().end_cell();
  std::size_t first = all_cells;
  std::size_t last = all_cells;
  for (const PlacedGlyph& placed : glyphs) {
    if (placed.offset + placed.glyph.bytes <= begin) continue;
    first = std::min(first, placed.cell);
    if (placed.offset < end) last = placed.end_cell();
    if (placed.offset >= end) break;
  }
  if (begin == end) last = first;
  const std::size_t length = last - std::min(first, last);

  // The cells to show: the range in the middle, or its beginning with a little of what precedes.
  const std::size_t before = length < cells ? (cells - length) / 2 : cells / 8;
  const bool past_line = first == all_cells && to == line.size();
  const std::size_t needed = all_cells + (past_line ? 1 : 0);
  std::size_t left = needed > cells ? std::min(first - std::min(first, before), needed - cells) : 0;
  const bool cut_left = left > 0 || from > 0;
  const bool cut_right = needed - left > cells || to < line.size();
  const std::size_t right = std::min(all_cells, left + cells) - (cut_right ? 1 : 0);
  if (cut_left) ++left;

  Excerpt shown;
  if (cut_left) shown.line = kEllipsis;
  std::size_t width = cut_left ? 1 : 0;
  std::size_t underlined = 0;
  for (const PlacedGlyph& placed : glyphs) {
    if (placed.cell < left || (placed.cell == left && cut_left && placed.glyph.cells == 0))
      continue;
    if (placed.end_cell() > right) break;
    if (placed.cell < first) {
      shown.indent = width + placed.glyph.cells;
    } else if (placed.end_cell() <= last) {
      underlined += placed.glyph.cells;
    }
    shown.line.append(placed.glyph.shown);
    width += placed.glyph.cells;
  }
  if (cut_right) {
    shown.line.append(kEllipsis);
    if (last > right) ++underlined;
  }
  if (shown.indent == 0 && cut_left) shown.indent = 1;
  shown.underline = std::max<std::size_t>(underlined, 1);
  return shown;
}

}  // namespace poa::server
