// Short lists of words.
#pragma once

#include <algorithm>
#include <span>
#include <string_view>

namespace poa {

/// Whether a word stands in a list that is too short to be worth a map.
[[nodiscard]] inline bool is_one_of(std::string_view word,
                                    std::span<const std::string_view> words) {
  return std::ranges::find(words, word) != words.end();
}

}  // namespace poa
