// A document's characters as a terminal can be trusted with them.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace poa::server {

/// What a terminal is given for one character of a text.
struct Glyph {
  std::string_view shown;  ///< the character itself, or U+FFFD in its place
  std::size_t cells = 1;   ///< the columns that it takes: 0, 1 or 2
  std::size_t bytes = 1;   ///< the bytes of the text that it stands for, at least 1
};

/// The character at `offset`, which must lie within the text. What would move the cursor, colour
/// the screen or turn the direction of writing (control and bidirectional characters), and bytes
/// that are not UTF-8, show as U+FFFD. `shown` may view `text`.
[[nodiscard]] Glyph glyph_at(std::string_view text, std::size_t offset);

/// A text made safe for one line of a terminal: as above, with spaces for tabs and line endings.
[[nodiscard]] std::string printable(std::string_view text);

}  // namespace poa::server
