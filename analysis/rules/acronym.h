// Words that are written in capitals anyhow.
#pragma once

#include <string_view>

namespace poa {

/// Whether a word is an acronym: it has no vowels, or is known. `word` is in lower case.
[[nodiscard]] bool is_acronym(std::string_view word);

}  // namespace poa
