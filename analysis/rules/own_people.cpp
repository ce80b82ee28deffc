#include "analysis/rules/own_people.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "analysis/rules/own_words.h"

namespace poa {
namespace {

bool names_client(const Facts& facts, IndexRange tokens) {
  return std::ranges::any_of(facts.prose.tokens(tokens), [&](const Token& token) {
    const std::string_view word = facts.prose.lower(token);
    return word == "client" || word == "client's";
  });
}

}  // namespace

bool is_our_client(const Facts& facts, const PhraseMatch& match) {
  constexpr std::uint32_t kReach = 3;
  const IndexRange sentence = facts.prose.sentences()[match.sentence].tokens;
  const IndexRange phrase = tokens_of(facts, match);
  const std::uint32_t first = phrase.first - std::min(phrase.first - sentence.first, kReach);
  if (!names_client(facts, {first, std::min(phrase.last + kReach, sentence.last)})) return false;
  // Who writes is told at once, and asked for each match.
  constexpr std::size_t kFirst = 32;
  const auto opening = facts.prose.sentences(facts.plan.opening.sentences);
  return std::ranges::any_of(
      opening.first(std::min(opening.size(), kFirst)),
      [&](const Sentence& each) { return names_client(facts, each.tokens); });
}

bool is_our_buyer(const Facts& facts, const PhraseMatch& match) {
  const std::string_view words = facts.prose.lower(match.range);
  if (!words.ends_with("our buyer") && !words.ends_with("my buyer")) return false;
  const std::uint32_t next = tokens_of(facts, match).last;
  return std::ranges::any_of(facts.entities_in(match.sentence), [&](const Entity& entity) {
    return entity.kind == EntityKind::person && entity.tokens.contains(next);
  });
}

}  // namespace poa
