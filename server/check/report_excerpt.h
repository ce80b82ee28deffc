// The piece of a line that a finding is about, and where to underline it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "analysis/text/span.h"

namespace poa::server {

/// All figures are cells of a terminal.
struct Excerpt {
  std::string line;           ///< printable; tabs as spaces, "…" where it was cut
  std::size_t indent = 0;     ///< before the first underlined cell
  std::size_t underline = 1;  ///< at least one
};

/// At most `cells` cells (at least 20) of a line, around `range`, whose bytes count from the line's
/// beginning. A range longer than that is shown from its beginning. Takes time in `cells`, however
/// long the line is.
[[nodiscard]] Excerpt excerpt(std::string_view line, Span range, std::size_t cells);

}  // namespace poa::server
