// Numbers with what they count, for lines that a writer reads.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace poa::assist {

/// "1 action", "4 actions".
[[nodiscard]] inline std::string counted(std::size_t count, std::string_view one,
                                         std::string_view many = {}) {
  std::string text = std::to_string(count) + ' ';
  if (count == 1) return text.append(one);
  return many.empty() ? text.append(one).append("s") : text.append(many);
}

}  // namespace poa::assist
