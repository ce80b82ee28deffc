// Pieces of a finding's message.
#pragma once

#include <string>
#include <string_view>

namespace poa {

/// The words between straight quotation marks; of very many, the first.
[[nodiscard]] std::string in_quotes(std::string_view words);

}  // namespace poa
