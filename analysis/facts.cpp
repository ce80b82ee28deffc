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
  const auto before = [](const Entity& entity, std::uint32_t sentence) {
    return entity.sentence < sentence;
  };
  const auto first = std::lower_bound(entities.begin(), entities.end(), sentences.first, before);
  const auto last = std::lower_bound(first, entities.end(), sentences.last, before);
  return {first, last};
}

}  // namespace poa
