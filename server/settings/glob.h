// Patterns for files.
#pragma once

#include <string_view>

namespace poa::server {

/// Whether a pattern matches a path with "/" between its parts: `*` stands for any characters of a
/// part, `?` for one byte, `**` for any parts, none included. A pattern without a slash is compared
/// with the last part alone. Time is at most the product of the lengths.
[[nodiscard]] bool glob_matches(std::string_view pattern, std::string_view path);

}  // namespace poa::server
