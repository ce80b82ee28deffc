// Reading UTF-8 that may not be valid.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace poa {

/// A character and how many bytes it takes. A byte that begins no valid sequence is a character of
/// its own, U+FFFD: so every text, of whatever bytes, is a sequence of characters.
struct Utf8Character {
  char32_t code_point = 0xFFFD;
  std::size_t size = 1;
};

/// The character at `offset`, which must lie within the text.
[[nodiscard]] constexpr Utf8Character decode_utf8(std::string_view text, std::size_t offset) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[offset + i]); };
  const unsigned char lead = byte(0);
  if (lead < 0x80) return {lead, 1};
  const std::size_t size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  if (lead < 0xC2 || lead > 0xF4 || text.size() - offset < size) return {};
  char32_t code_point = lead & (0xFFU >> (size + 1));
  for (std::size_t i = 1; i < size; ++i) {
    if ((byte(i) & 0xC0U) != 0x80) return {};
    code_point = (code_point << 6U) | (byte(i) & 0x3FU);
  }
  const bool overlong = (size == 3 && code_point < 0x800) || (size == 4 && code_point < 0x10000);
  const bool surrogate = code_point >= 0xD800 && code_point <= 0xDFFF;
  if (overlong || surrogate || code_point > 0x10FFFF) return {};
  return {code_point, size};
}

/// Whether the next eight bytes are there and each is a character of its own: most text can be
/// walked in such strides.
[[nodiscard]] inline bool eight_ascii_bytes_at(std::string_view text, std::size_t offset) {
  std::uint64_t bytes = 0;
  if (text.size() - offset < sizeof bytes) return false;
  std::memcpy(&bytes, text.data() + offset, sizeof bytes);
  return (bytes & 0x8080808080808080U) == 0;
}

}  // namespace poa
