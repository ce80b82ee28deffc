// What turned one version of a text into the next.
#pragma once

#include <cstddef>
#include <string_view>

#include "analysis/text/span.h"

namespace poa {

/// One replacement.
struct Edit {
  Span replaced;             ///< bytes of the earlier version
  std::size_t inserted = 0;  ///< how many bytes of the newer one stand in their place
};

/// The smallest replacement that makes `is` of `was`. It may begin or end within a character.
[[nodiscard]] Edit edit_between(std::string_view was, std::string_view is);

}  // namespace poa
