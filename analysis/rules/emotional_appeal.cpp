#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "analysis/rules/emotional_appeal_phrases.h"
#include "analysis/rules/message.h"
#include "analysis/rules/own_words.h"
#include "analysis/rules/plea_phrases.h"
#include "analysis/rules/statement.h"
#include "analysis/rules/table.h"
#include "analysis/text/one_of.h"

namespace poa {
namespace {

using namespace std::string_view_literals;
using guide::SectionRole;

/// An action or a measure is about the people in it: "the packers face the wall".
bool is_listed(const Facts& facts, const PhraseMatch& match) {
  return is_in_item(facts, match.range, SectionRole::corrective_actions) ||
         is_in_item(facts, match.range, SectionRole::prevention_plan) ||
         is_in_item(facts, match.range, SectionRole::supporting_documents);
}

/// "Please think of our workers", "put yourself in our place"; not "we did not think of them".
bool is_asked_of_the_reader(const Facts& facts, const PhraseMatch& match) {
  constexpr std::array kBefore = {"please"sv, "kindly"sv, "just"sv, "also"sv, "to"sv,
                                  "do"sv,     "only"sv,   "you"sv,  "and"sv};
  if (match.token == facts.prose.sentences()[match.sentence].tokens.first) return true;
  if (!follows_one_of(facts, match, kBefore, 1)) return false;
  const Clause* clause = facts.clauses.with(match.token);
  return clause == nullptr || !clause->first_person ||
         follows_one_of(facts, match, std::array{"you"sv, "please"sv}, 3);
}

/// "Ledger account 4000, the only income account, must agree."
bool is_of_a_ledger(const Facts& facts, const PhraseMatch& match) {
  constexpr std::array kNouns = {"account"sv, "accounts"sv, "statement"sv, "statements"sv,
                                 "line"sv,    "tax"sv,      "ledger"sv,    "column"sv};
  return facts.prose.lower(match.range).ends_with("income") &&
         is_one_of(word_at(facts, match.sentence, tokens_of(facts, match).last), kNouns);
}

constexpr std::string_view kNoGround =
    " is no ground on which a reviewer may decide. Leave it out and use the room for facts.";

void report(const Facts& facts, Report& out, const PhraseList& list, std::string_view advice) {
  for (const PhraseMatch& match : own_matches(facts, list)) {
    // "My family depends on this income" is both hardship and what is at stake.
    const bool told =
        &list == &kStakes &&
        std::ranges::any_of(phrases_in(facts, match.sentence), [&](const auto& other) {
          return other.list == &kHardship && other.range.overlaps(match.range);
        });
    if (told || is_of_a_ledger(facts, match)) continue;
    out.add(facts.prose.source(match.range),
            in_quotes(facts.prose.text(match.range)) + std::string(advice));
  }
}

void report_pleas(const Facts& facts, Report& out, const PhraseList& list) {
  for (const PhraseMatch& match : own_matches(facts, list)) {
    const bool told =
        std::ranges::any_of(phrases_in(facts, match.sentence), [&](const auto& other) {
          const bool earlier = other.list == &kHardship || other.list == &kStakes ||
                               other.list == &kBegging ||
                               (&list == &kCompassion && other.list == &kPleas);
          return earlier && other.range.overlaps(match.range);
        });
    if (told || is_listed(facts, match)) continue;
    if (&list == &kCompassion && !is_asked_of_the_reader(facts, match)) continue;
    out.add(facts.prose.source(match.range),
            in_quotes(facts.prose.text(match.range)) + std::string(kNoGround));
  }
}

void check(const Facts& facts, Report& out) {
  for (const PhraseList* list : {&kHardship, &kStakes}) report(facts, out, *list, kNoGround);
  for (const PhraseList* list : {&kPleas, &kCompassion}) report_pleas(facts, out, *list);
  report(facts, out, kBegging,
         " begs where proof is asked for. Ask once, at the end: \"We ask you to reinstate our "
         "account.\"");
  report(facts, out, kFlattery, " flatters, and a reviewer skips it. Leave it out.");
}

constexpr std::array<const PhraseList*, 6> kLists = {&kHardship, &kStakes, &kBegging,
                                                     &kFlattery, &kPleas,  &kCompassion};

}  // namespace

const Rule kEmotionalAppeal{.id = "emotional-appeal",
                            .group = RuleGroup::language,
                            .severity = Severity::warning,
                            .phrases = kLists,
                            .is_about_words = true,
                            .check = check};

}  // namespace poa
