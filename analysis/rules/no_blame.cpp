#include "analysis/rules/no_blame.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "analysis/rules/own_words.h"

namespace poa {

using namespace std::string_view_literals;
using guide::SectionRole;

bool is_negated(const Facts& facts, const PhraseMatch& match) {
  constexpr std::array kNegations = {"not"sv,    "nor"sv,     "never"sv, "don't"sv,   "neither"sv,
                                     "didn't"sv, "without"sv, "no"sv,    "rule"sv,    "rules"sv,
                                     "ruled"sv,  "cannot"sv,  "can't"sv, "whether"sv, "if"sv,
                                     "isn't"sv,  "wasn't"sv};
  // "Was not fair and your system does not understand": a new subject, a new statement.
  constexpr std::array kSubjects = {"your"sv, "you"sv, "amazon"sv, "amazon's"sv};
  constexpr std::array kLinks = {"and"sv, "but"sv, ","sv, ";"sv};
  const std::string_view words = facts.prose.lower(match.range);
  const std::string_view first = words.substr(0, words.find(' '));
  if (std::ranges::find(kSubjects, first) != kSubjects.end() &&
      follows_one_of(facts, match, kLinks, 1)) {
    return false;
  }
  return follows_one_of(facts, match, kNegations, 3);
}

bool is_compound(const Facts& facts, const PhraseMatch& match) {
  constexpr std::array kNouns = {"rate"sv,  "rates"sv,    "report"sv, "reports"sv,
                                 "log"sv,   "code"sv,     "codes"sv,  "warning"sv,
                                 "label"sv, "analysis"sv, "policy"sv};
  return std::ranges::find(kNouns, word_at(facts, match.sentence, tokens_of(facts, match).last)) !=
         kNouns.end();
}

bool tells_a_duty(const Facts& facts, const PhraseMatch& match) {
  const std::string_view words = facts.prose.lower(match.range);
  const std::string_view next = word_at(facts, match.sentence, tokens_of(facts, match).last);
  if (words.ends_with("responsibility")) return next == "to";
  if (!words.ends_with("responsible") && !words.ends_with("liable")) return false;
  return next == "for" || role_at(facts, match) == SectionRole::prevention_plan;
}

bool is_printed_warning(const Facts& facts, const PhraseMatch& match) {
  constexpr std::array kPrinted = {"label"sv, "labels"sv, "sign"sv,  "signs"sv,    "sticker"sv,
                                   "text"sv,  "on"sv,     "about"sv, "stickers"sv, "statement"sv};
  return facts.prose.lower(match.range).ends_with("warning") &&
         std::ranges::find(kPrinted, word_at(facts, match.sentence,
                                             tokens_of(facts, match).last)) != kPrinted.end();
}

bool is_disputed(const Facts& facts, const PhraseMatch& match) {
  if (facts.plan.front_matter.response != Response::dispute) return false;
  constexpr std::array kWrong = {"in error"sv,    "by mistake"sv,      "a mistake"sv,
                                 "an error"sv,    "incorrectly"sv,     "mistakenly"sv,
                                 "erroneously"sv, "erroneous"sv,       "mistaken"sv,
                                 "unjustified"sv, "misunderstanding"sv};
  const std::string_view words = facts.prose.lower(match.range);
  return std::ranges::any_of(
      kWrong, [&](std::string_view wrong) { return words.find(wrong) != words.npos; });
}

}  // namespace poa
