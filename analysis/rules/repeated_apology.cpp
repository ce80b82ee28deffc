#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "analysis/language/clause.h"
#include "analysis/rules/message.h"
#include "analysis/rules/own_words.h"
#include "analysis/rules/responsibility_phrases.h"
#include "analysis/rules/statement.h"
#include "analysis/rules/table.h"

namespace poa {
namespace {

using namespace std::string_view_literals;

bool is_one_of(std::span<const std::string_view> words, std::string_view word) {
  return std::ranges::find(words, word) != words.end();
}

bool is_listed(const Facts& facts, const PhraseMatch& match) {
  return is_in_item(facts, match.range, guide::SectionRole::corrective_actions) ||
         is_in_item(facts, match.range, guide::SectionRole::prevention_plan);
}

/// "I apologize", not "we wrote to the brand that we are sorry".
bool is_said_now(const Facts& facts, const PhraseMatch& match) {
  return std::ranges::none_of(facts.clauses.of(facts.prose.sentences()[match.sentence]),
                              [&](const Clause& clause) {
                                return clause.completion == Completion::completed &&
                                       clause.tokens.first <= match.token && !clause.subordinate;
                              });
}

/// "we apologised to each of the 31 buyers", "reply with a sorry and a refund": an action, no line
/// for Amazon. "We regret to say" is none either.
bool is_for_others(const Facts& facts, const PhraseMatch& match) {
  constexpr std::array kAddressed = {"to"sv,  "each"sv,  "every"sv, "all"sv,
                                     "the"sv, "these"sv, "our"sv,   "those"sv};
  constexpr std::array kBuyers = {"buyer"sv,      "buyers"sv,    "customer"sv, "customers"sv,
                                  "him"sv,        "her"sv,       "them"sv,     "everyone"sv,
                                  "recipients"sv, "recipient"sv, "owner"sv,    "brand"sv};
  constexpr std::array kSaying = {"say"sv, "inform"sv, "tell"sv, "hear"sv, "learn"sv, "report"sv};
  const std::int64_t next = tokens_of(facts, match).last;
  if (is_one_of(kSaying, word_at(facts, match.sentence, next + 1))) return true;
  // "I apologize once more to all 14 buyers": outside of the actions it is a line of the letter.
  const auto role = role_at(facts, match);
  if (role != guide::SectionRole::corrective_actions &&
      role != guide::SectionRole::prevention_plan && is_said_now(facts, match)) {
    return false;
  }
  const std::string_view linked = word_at(facts, match.sentence, next);
  const bool to =
      linked == "to" || linked == "with" || facts.prose.lower(match.range).ends_with(" to");
  for (std::int64_t at = next; at < next + 6; ++at) {
    const std::string_view word = word_at(facts, match.sentence, at);
    if (to && is_one_of(kBuyers, word)) return true;
    if (!is_one_of(kAddressed, word) && word.find_first_of("0123456789") == word.npos &&
        word != "of") {
      break;
    }
  }
  return false;
}

/// "We" of a cousin, a supplier: somebody else's apology, which the writer only tells of.
bool is_told_of_others(const Facts& facts, const PhraseMatch& match) {
  constexpr std::array kOthers = {"he"sv,       "she"sv,     "they"sv, "who"sv,
                                  "supplier"sv, "factory"sv, "told"sv, "wrote"sv,
                                  "informed"sv, "his"sv,     "her"sv,  "their"sv};
  return follows_one_of(facts, match, kOthers, 6);
}

void check_lines(const Facts& facts, Report& report, const PhraseList& list,
                 std::string_view what) {
  const PhraseMatch* first = nullptr;
  const std::vector<PhraseMatch> matches = own_matches(facts, list);
  std::int64_t last_sentence = -1;
  for (const PhraseMatch& match : matches) {
    if (match.sentence == last_sentence || is_listed(facts, match) || is_for_others(facts, match) ||
        is_told_of_others(facts, match)) {
      continue;
    }
    last_sentence = match.sentence;
    if (first == nullptr) {
      first = &match;
      continue;
    }
    report.add(facts.prose.source(match.range),
               in_quotes(facts.prose.text(match.range)) + " is one more " + std::string(what) +
                   ", and reviewers look for proof, not remorse. Keep one, beside the failure that "
                   "it is for.",
               {{facts.prose.source(first->range), "the first one"}});
  }
}

void check(const Facts& facts, Report& report) {
  check_lines(facts, report, kApologies, "apology");
  check_lines(facts, report, kResponsibility, "line that takes the responsibility");
}

constexpr const PhraseList* kLists[] = {&kApologies, &kResponsibility};

}  // namespace

const Rule kRepeatedApology{.id = "repeated-apology",
                            .group = RuleGroup::practice,
                            .severity = Severity::info,
                            .phrases = kLists,
                            .check = check};

}  // namespace poa
