#include "analysis/rules/own_part.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "analysis/rules/blame_others_phrases.h"
#include "analysis/rules/own_words.h"
#include "analysis/rules/root_cause.h"
#include "analysis/text/one_of.h"

namespace poa {

using namespace std::string_view_literals;

namespace {

/// "We had no other way", "we had no choice": what one could not help is no part of one's own.
bool is_way_out(const Facts& facts, const PhraseMatch& own) {
  constexpr std::array kWays = {
      "other"sv,     "choice"sv,  "way"sv,  "option"sv, "options"sv, "alternative"sv, "chance"sv,
      "influence"sv, "control"sv, "idea"sv, "means"sv,  "power"sv,   "part"sv,        "say"sv};
  const std::string_view words = facts.prose.lower(own.range);
  return (words.ends_with("had no") || words.ends_with("have no")) &&
         is_one_of(word_at(facts, own.sentence, tokens_of(facts, own).last), kWays);
}

}  // namespace

bool owns_part(const Facts& facts, const PhraseMatch& match) {
  return std::ranges::any_of(phrases_in(facts, match.sentence), [&](const PhraseMatch& own) {
    return own.list == &kOwnPart && !is_way_out(facts, own);
  });
}

bool admits_failure(const Facts& facts) {
  constexpr std::array kWriter = {"we"sv, "i"sv, "our"sv, "my"sv};
  const std::vector<std::uint32_t> sentences = root_cause_sentences(facts);
  return std::ranges::any_of(sentences, [&](std::uint32_t sentence) {
    if (has_phrase(facts, kOwnPart, sentence)) return true;
    const auto tokens = facts.prose.tokens(facts.prose.sentences()[sentence].tokens);
    const bool of_writer = std::ranges::any_of(
        tokens, [&](const Token& token) { return is_one_of(facts.prose.lower(token), kWriter); });
    return of_writer && states_cause(facts, sentence);
  });
}

}  // namespace poa
