// The terminal on standard output, if there is one.
#pragma once

#include <cstddef>

namespace poa::server {

/// Whether standard output is a terminal, not a file or a pipe.
[[nodiscard]] bool output_is_terminal();

/// Whether standard output is a terminal that shows colours and nobody asked for none (NO_COLOR,
/// https://no-color.org; TERM=dumb).
[[nodiscard]] bool terminal_has_colours();

/// The width of the terminal on standard output, at most 160 columns; 160 if there is none.
[[nodiscard]] std::size_t terminal_columns();

}  // namespace poa::server
