// Messages as wide as the terminal.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace poa::server {

/// A line's words from the cell `start` on, broken between words into lines that begin at the cell
/// `indent` and end before `columns`. A word wider than that has a line of its own. `words` must be
/// printable.
[[nodiscard]] std::string wrapped(std::string_view words, std::size_t start, std::size_t indent,
                                  std::size_t columns);

/// The cells that a printable text takes.
[[nodiscard]] std::size_t cells_of(std::string_view text);

}  // namespace poa::server
