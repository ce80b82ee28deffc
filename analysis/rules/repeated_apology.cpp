#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/language/clause.h"
#include "analysis/rules/message.h"
#include "analysis/rules/own_words.h"
#include "analysis/rules/responsibility_phrases.h"
#include "analysis/rules/statement.h"
#include "analysis/rules/table.h"
#include "analysis/text/one_of.h"

namespace poa {
namespace {

using namespace std::string_view_literals;

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
  if (is_one_of(word_at(facts, match.sentence, next + 1), kSaying)) return true;
  // "I apologize once more to all 14 buyers": outside of the actions it is a line of the letter.
  if (!is_listed(facts, match) && is_said_now(facts, match)) return false;
  const std::string_view linked = word_at(facts, match.sentence, next);
  const bool to =
      linked == "to" || linked == "with" || facts.prose.lower(match.range).ends_with(" to");
  for (std::int64_t at = next; at < next + 6; ++at) {
    const std::string_view word = word_at(facts, match.sentence, at);
    if (to && is_one_of(word, kBuyers)) return true;
    if (!is_one_of(word, kAddressed) && word.find_first_of("0123456789") == word.npos &&
        word != "of") {
      break;
    }
  }
  return false;
}

/// "We" of a cousin, a supplier: somebody else's apology, which the writer only tells of. Not "they
/// were right, and I am sorry".
bool is_told_of_others(const Facts& facts, const PhraseMatch& match) {
  constexpr std::array kTelling = {"told"sv, "wrote"sv, "informed"sv, "said"sv, "says"sv};
  constexpr std::array kOthers = {"he"sv,      "she"sv, "they"sv, "who"sv,  "supplier"sv,
                                  "factory"sv, "his"sv, "her"sv,  "their"sv};
  constexpr std::uint32_t kReach = 6;
  if (follows_one_of(facts, match, kTelling, kReach)) return true;
  const Clause* clause = facts.clauses.with(match.token);
  const std::uint32_t within = clause == nullptr ? kReach : match.token - clause->tokens.first;
  return follows_one_of(facts, match, kOthers, std::min(kReach, within));
}

/// The lines of both kinds, in order and one a sentence and kind.
std::vector<PhraseMatch> lines_of(const Facts& facts) {
  std::vector<PhraseMatch> lines;
  for (const PhraseList* list : {&kApologies, &kResponsibility}) {
    std::optional<std::uint32_t> last;  // sentence
    for (const PhraseMatch& match : own_matches(facts, *list)) {
      if (match.sentence == last || is_listed(facts, match) || is_for_others(facts, match) ||
          is_told_of_others(facts, match)) {
        continue;
      }
      last = match.sentence;
      lines.push_back(match);
    }
  }
  std::ranges::sort(lines, {}, &PhraseMatch::token);
  return lines;
}

/// "I take responsibility for it" in the opening and "I am sorry" at the end say one thing twice.
/// Below the root cause a line belongs to the failure that it stands beside.
bool says_it_again(const Facts& facts, const PhraseMatch& earlier, const PhraseMatch& line) {
  if (earlier.list == line.list) return true;
  const auto passage = [&](const PhraseMatch& match) {
    return facts.prose.sentences()[match.sentence].passage;
  };
  return passage(earlier) != passage(line) && is_in_the_letter(facts, earlier.range) &&
         is_in_the_letter(facts, line.range);
}

void check(const Facts& facts, Report& report) {
  const std::vector<PhraseMatch> lines = lines_of(facts);
  std::optional<std::uint32_t> told;  // a sentence with lines of both kinds is told once
  for (auto line = lines.begin(); line != lines.end(); ++line) {
    const auto first = std::find_if(lines.begin(), line, [&](const PhraseMatch& earlier) {
      return says_it_again(facts, earlier, *line);
    });
    if (first == line || line->sentence == told) continue;
    told = line->sentence;
    const std::string_view what =
        line->list == &kApologies ? "apology" : "line that takes the responsibility";
    report.add(facts.prose.source(line->range),
               in_quotes(facts.prose.text(line->range)) + " is one more " + std::string(what) +
                   ", and reviewers look for proof, not remorse. Keep one, beside the failure that "
                   "it is for.",
               {{facts.prose.source(first->range), "the first one"}});
  }
}

constexpr const PhraseList* kLists[] = {&kApologies, &kResponsibility};

}  // namespace

const Rule kRepeatedApology{.id = "repeated-apology",
                            .group = RuleGroup::practice,
                            .severity = Severity::info,
                            .phrases = kLists,
                            .check = check};

}  // namespace poa
