#include "server/check/report_wrap.h"

#include <algorithm>

#include "server/check/report_glyph.h"

namespace poa::server {

std::size_t cells_of(std::string_view text) {
  std::size_t cells = 0;
  for (std::size_t i = 0; i < text.size();) {
    const Glyph glyph = glyph_at(text, i);
    cells += glyph.cells;
    i += glyph.bytes;
  }
  return cells;
}

std::string wrapped(std::string_view words, std::size_t start, std::size_t indent,
                    std::size_t columns) {
  std::string lines;
  std::size_t cell = start;
  bool begins_line = true;
  while (!words.empty()) {
    const std::string_view word = words.substr(0, words.find(' '));
    words.remove_prefix(std::min(word.size() + 1, words.size()));
    const std::size_t cells = cells_of(word);
    if (!begins_line && cell + 1 + cells > columns) {
      lines.append("\n").append(indent, ' ');
      cell = indent;
      begins_line = true;
    }
    if (!begins_line) {
      lines += ' ';
      ++cell;
    }
    lines.append(word);
    cell += cells;
    begins_line = false;
  }
  return lines;
}

}  // namespace poa::server
