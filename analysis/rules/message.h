// Pieces of a finding's message.
#pragma once

#include <string>
#include <string_view>

namespace poa {

/// The words between straight quotation marks.
[[nodiscard]] inline std::string in_quotes(std::string_view words) {
  std::string quoted;
  quoted.reserve(words.size() + 2);
  return quoted.append("\"").append(words).append("\"");
}

}  // namespace poa
