#include "server/check/report_glyph.h"

#include <algorithm>
#include <iterator>

#include "analysis/text/utf8.h"
#include "server/check/report_width_table.h"

namespace poa::server {
namespace {

constexpr std::string_view kReplacement = "\uFFFD";
constexpr char32_t kReplacementCodePoint = 0xFFFD;

template <std::size_t size>
bool holds(const CodePoints (&ranges)[size], char32_t code_point) {
  const auto range =
      std::lower_bound(std::begin(ranges), std::end(ranges), code_point,
                       [](const CodePoints& r, char32_t value) { return r.last < value; });
  return range != std::end(ranges) && range->first <= code_point;
}

/// Controls, line separators, and what reverses the order of the letters on screen.
bool steers_the_terminal(char32_t c) {
  return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x200E || c == 0x200F ||
         (c >= 0x2028 && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

}  // namespace

Glyph glyph_at(std::string_view text, std::size_t offset) {
  const Utf8Character character = decode_utf8(text, offset);
  const char32_t c = character.code_point;
  if (c == kReplacementCodePoint || steers_the_terminal(c)) {
    return {kReplacement, 1, character.size};
  }
  std::size_t cells = 1;
  if (c >= kNoCells[0].first) cells = holds(kNoCells, c) ? 0 : holds(kTwoCells, c) ? 2 : 1;
  return {text.substr(offset, character.size), cells, character.size};
}

std::string printable(std::string_view text) {
  std::string shown;
  shown.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const bool space = text[i] == '\t' || text[i] == '\n' || text[i] == '\r';
    const Glyph glyph = space ? Glyph{" ", 1, 1} : glyph_at(text, i);
    shown.append(glyph.shown);
    i += glyph.bytes;
  }
  return shown;
}

}  // namespace poa::server
