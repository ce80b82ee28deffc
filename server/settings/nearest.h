// What somebody meant who wrote a name that there is none of.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace poa::server {

/// `; did you mean "…"?` with the nearest of the names; empty if none is near.
[[nodiscard]] std::string did_you_mean(std::string_view word,
                                       const std::vector<std::string_view>& names);

}  // namespace poa::server
