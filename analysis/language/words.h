// What counts as a word: a run of letters and digits with inner punctuation. Markers, signs and
// addresses are none.
#pragma once

#include <algorithm>
#include <cstdint>

#include "analysis/language/prose.h"

namespace poa {

[[nodiscard]] constexpr bool is_word(const Token& token) {
  return token.kind == TokenKind::word || token.kind == TokenKind::number;
}

[[nodiscard]] inline std::uint32_t count_words(const Prose& prose, IndexRange tokens) {
  const auto range = prose.tokens(tokens);
  return static_cast<std::uint32_t>(std::count_if(range.begin(), range.end(), is_word));
}

}  // namespace poa
