// Telling English from the languages that share its letters.
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace poa {

/// Whether a word, in lower case, is one of the small words that English has and its neighbours
/// have not: of English prose they are a third, of German or French next to nothing. "In", "was",
/// "so" and "on" are words of other languages too, and left out.
[[nodiscard]] constexpr bool is_english_marker(std::string_view word) {
  constexpr std::array<std::string_view, 44> kMarkers = {
      "after", "all",  "and",  "are",  "because", "been",  "before", "by",   "did",
      "every", "for",  "from", "had",  "has",     "have",  "he",     "her",  "his",
      "is",    "it",   "its",  "my",   "not",     "of",    "our",    "she",  "that",
      "the",   "then", "they", "this", "to",      "until", "we",     "were", "when",
      "which", "who",  "will", "with", "without", "you",   "your",   "yours"};
  return std::binary_search(kMarkers.begin(), kMarkers.end(), word);
}

}  // namespace poa
