#include <algorithm>
#include <array>
#include <cstdint>
#include <set>
#include <string>
#include <string_view>

#include "analysis/rules/conclusion_phrases.h"
#include "analysis/rules/message.h"
#include "analysis/rules/own_words.h"
#include "analysis/rules/statement.h"
#include "analysis/rules/table.h"
#include "analysis/rules/vague_language_phrases.h"
#include "analysis/text/one_of.h"

namespace poa {
namespace {

using namespace std::string_view_literals;

/// "There is no reason to keep returns on the new shelf" is about shelves.
bool is_about_the_case(const Facts& facts, const PhraseMatch& match) {
  constexpr std::array kCase = {"account"sv,   "accounts"sv,    "suspension"sv, "deactivation"sv,
                                "listing"sv,   "listings"sv,    "closed"sv,     "blocked"sv,
                                "suspended"sv, "deactivated"sv, "privileges"sv, "store"sv,
                                "shop"sv,      "reinstate"sv,   "reactivate"sv, "us"sv,
                                "decision"sv,  "asin"sv,        "asins"sv,      "doubt"sv};
  const IndexRange tokens = facts.prose.sentences()[match.sentence].tokens;
  return std::ranges::any_of(facts.prose.tokens(tokens), [&](const Token& token) {
    return is_one_of(facts.prose.lower(token), kCase);
  });
}

/// "We are not sure that", "your notice says that you must", "if our account should be"; "we ask
/// that our account should be restored" is the one request that every plan may make.
bool is_no_claim(const Facts& facts, const PhraseMatch& match) {
  constexpr std::array kOpeners = {"if"sv,      "whether"sv, "unless"sv, "until"sv,  "before"sv,
                                   "says"sv,    "said"sv,    "asked"sv,  "policy"sv, "notice"sv,
                                   "wrote"sv,   "not"sv,     "never"sv,  "nor"sv,    "ask"sv,
                                   "request"sv, "kindly"sv,  "please"sv, "hope"sv};
  constexpr std::uint32_t kReach = 8;
  return follows_one_of(facts, match, kOpeners, kReach);
}

/// "There is no earthly ground for keeping the shutters down"; not "we had no reason to leave the
/// listing closed", which tells what happened.
bool denies_grounds(const Facts& facts, const PhraseMatch& grounds) {
  constexpr std::array kPast = {"was"sv,   "were"sv, "had"sv,   "saw"sv,   "gave"sv,
                                "found"sv, "led"sv,  "named"sv, "gives"sv, "names"sv};
  const Clause* clause = facts.clauses.with(grounds.token);
  if (clause == nullptr) return false;
  // "The ground has fallen away" is a state; "your mail stated no ground" is none.
  const bool within = !clause->verb_phrase.empty() &&
                      tokens_of(facts, grounds).contains(clause->verb_phrase.last - 1);
  if (clause->completion == Completion::completed && !within) return false;
  const bool told = std::ranges::any_of(
      facts.prose.tokens(clause->tokens),
      [&](const Token& token) { return is_one_of(facts.prose.lower(token), kPast); });
  return !told && has_phrase(facts, kClosures, grounds.sentence) && !is_no_claim(facts, grounds);
}

bool is_listed(const Facts& facts, const PhraseMatch& match) {
  return is_in_item(facts, match.range, guide::SectionRole::corrective_actions) ||
         is_in_item(facts, match.range, guide::SectionRole::prevention_plan);
}

void check(const Facts& facts, Report& report) {
  const bool dispute = facts.plan.front_matter.response == Response::dispute;
  std::set<std::uint32_t> told;  // sentences
  const auto tell = [&](const PhraseMatch& match, std::string_view advice) {
    if (!told.insert(match.sentence).second) return;
    report.add(facts.prose.source(match.range),
               in_quotes(facts.prose.text(match.range)) + std::string(advice));
  };
  constexpr std::string_view kJudge =
      " tells the reviewer what to decide. Give the facts and let them speak; one request at the "
      "end is enough.";
  for (const PhraseMatch& match : own_matches(facts, kVerdicts)) {
    if (!is_no_claim(facts, match)) tell(match, kJudge);
  }
  for (const PhraseMatch& match : own_matches(facts, kNoReasons)) {
    if (is_about_the_case(facts, match) && !is_no_claim(facts, match)) tell(match, kJudge);
  }
  // Whoever disputes a decision has to say that it should not have been taken.
  if (!dispute) {
    for (const PhraseMatch& match : own_matches(facts, kReversals)) {
      if (!is_no_claim(facts, match)) tell(match, kJudge);
    }
    for (const PhraseMatch& match : own_matches(facts, kGrounds)) {
      if (denies_grounds(facts, match) && !is_listed(facts, match)) tell(match, kJudge);
    }
    for (const PhraseMatch& match : own_matches(facts, kCleared)) {
      if (!is_no_claim(facts, match) && !is_listed(facts, match)) tell(match, kJudge);
    }
  }
  for (const PhraseMatch& match : own_matches(facts, kAssertions)) {
    // "Rest assured that we take this seriously" is empty as a whole, and told as that.
    if (is_no_claim(facts, match) || has_phrase(facts, kAssurances, match.sentence)) continue;
    tell(match,
         " asserts what the plan has to show, and a reviewer skips it. Say what was done and what "
         "proves it.");
  }
}

constexpr const PhraseList* kLists[] = {&kVerdicts, &kNoReasons, &kReversals,  &kGrounds,
                                        &kClosures, &kCleared,   &kAssertions, &kAssurances};

}  // namespace

const Rule kConclusionTelling{.id = "conclusion-telling",
                              .group = RuleGroup::practice,
                              .severity = Severity::info,
                              .phrases = kLists,
                              .check = check};

}  // namespace poa
