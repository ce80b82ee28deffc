#include "analysis/facts.h"

#include <algorithm>

namespace poa {

std::vector<PhraseMatch> Facts::matches(const PhraseList& list) const {
  std::vector<PhraseMatch> found;
  for (const PhraseMatch& match : phrases) {
    if (match.list == &list) found.push_back(match);
  }
  return found;
}

std::span<const Entity> Facts::entities_in(std::uint32_t sentence) const {
  return entities_in(IndexRange{sentence, sentence + 1});
}

std::span<const Entity> Facts::entities_in(IndexRange sentences) const {
  const auto first = entities.begin() + first_entities[sentences.first];
  const auto last = entities.begin() + first_entities[sentences.last];
  return {first, last};
}

}  // namespace poa
