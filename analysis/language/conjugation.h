// The forms that a sentence needs when what was planned has been done.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace poa {

/// The past tense of a verb's base form in lower case: "remove" → "removed", "ship" → "shipped",
/// "carry" → "carried", "withdraw" → "withdrew". A verb that is not known is taken for a regular
/// one. Not for "be" and "have".
[[nodiscard]] std::string past_of(std::string_view base);

/// The base form of a gerund: "removing" → "remove", "planning" → "plan". Nothing unless the verb
/// is known: "hoping" alone does not tell "hope" from "hop".
[[nodiscard]] std::optional<std::string> base_of_gerund(std::string_view gerund);

/// The past tense of the verb of a participle: "removed" → "removed", "written" → "wrote".
[[nodiscard]] std::string_view past_of_participle(std::string_view participle);

}  // namespace poa
