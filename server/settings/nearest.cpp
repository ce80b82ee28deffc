#include "server/settings/nearest.h"

#include <cstddef>

#include "analysis/rules/message.h"
#include "analysis/text/edit_distance.h"

namespace poa::server {

std::string did_you_mean(std::string_view word, const std::vector<std::string_view>& names) {
  constexpr std::size_t kTooFar = 4;
  constexpr std::size_t kLongest = 64;
  if (word.size() > kLongest) return {};
  std::string_view nearest;
  std::size_t least = kTooFar;
  for (const std::string_view name : names) {
    const std::size_t distance = edit_distance(word, name);
    if (distance < least && distance < name.size()) {
      least = distance;
      nearest = name;
    }
  }
  return nearest.empty() ? std::string() : "; did you mean " + in_quotes(nearest) + "?";
}

}  // namespace poa::server
