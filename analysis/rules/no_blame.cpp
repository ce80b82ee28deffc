#include "analysis/rules/no_blame.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

#include "analysis/rules/own_words.h"
#include "analysis/text/one_of.h"

namespace poa {

using namespace std::string_view_literals;
using guide::SectionRole;

namespace {

/// "say that", "to suggest the", "contends"; not "say nothing", "mean to".
bool is_claim(std::string_view verb, std::string_view next) {
  constexpr std::array kClaims = {
      "say"sv,       "says"sv,     "saying"sv,   "said"sv,      "claim"sv,       "claims"sv,
      "claiming"sv,  "claimed"sv,  "suggest"sv,  "suggests"sv,  "argue"sv,       "argues"sv,
      "argued"sv,    "arguing"sv,  "mean"sv,     "means"sv,     "pretend"sv,     "pretends"sv,
      "contend"sv,   "contends"sv, "imply"sv,    "implies"sv,   "implying"sv,    "suggesting"sv,
      "assert"sv,    "asserts"sv,  "maintain"sv, "maintains"sv, "allege"sv,      "alleges"sv,
      "insist"sv,    "insists"sv,  "think"sv,    "thinks"sv,    "believe"sv,     "believes"sv,
      "hold"sv,      "holds"sv,    "conclude"sv, "complain"sv,  "find"sv,        "assume"sv,
      "insinuate"sv, "opinion"sv,  "view"sv,     "hide"sv,      "shift"sv,       "push"sv,
      "blame"sv,     "accuse"sv,   "reproach"sv, "hint"sv,      "insinuating"sv, "complaining"sv,
      "blaming"sv,   "accusing"sv, "assuming"sv, "state"sv,     "feel"sv};
  constexpr std::array kOtherwise = {"to"sv,      ","sv,    ";"sv,   "so"sv,   "anything"sv,
                                     "nothing"sv, "much"sv, "out"sv, "more"sv, "but"sv};
  return is_one_of(verb, kClaims) && !is_one_of(next, kOtherwise);
}

/// "We do not say that the courier was to blame", "nobody here claims", "it is not that", "far
/// from saying": what stands behind it is denied, up to the next "but".
bool is_denied_claim(const Facts& facts, const PhraseMatch& match) {
  constexpr std::array kNegations = {"not"sv,   "never"sv,   "nor"sv,    "nobody"sv,  "neither"sv,
                                     "none"sv,  "nowhere"sv, "no"sv,     "cannot"sv,  "far"sv,
                                     "wrong"sv, "unfair"sv,  "unjust"sv, "without"sv, "untrue"sv};
  constexpr std::array kEnds = {"but"sv, ";"sv, "yet"sv, "however"sv, "because"sv, "although"sv};
  constexpr std::uint32_t kReach = 6;  // "do not, for all that, want to say"
  const IndexRange sentence = facts.prose.sentences()[match.sentence].tokens;
  const std::uint32_t end = tokens_of(facts, match).first;
  const auto word = [&](std::uint32_t at) { return word_at(facts, match.sentence, at); };
  std::uint32_t negation = 0;  // how many tokens ago it stood, from 1
  bool denied = false;
  for (std::uint32_t at = sentence.first; at < end; ++at) {
    if (is_one_of(word(at), kEnds)) {
      denied = false;
      negation = 0;
    } else if (is_one_of(word(at), kNegations) || word(at).ends_with("n't")) {
      negation = 1;
      // "It is not that", "not as if"
      const bool bare = word(at + 1) == "that" || (word(at + 1) == "as" && word(at + 2) == "if");
      denied = denied || (word(at) == "not" && bare);
    } else if (negation > 0) {
      denied = denied || (negation <= kReach && is_claim(word(at), word(at + 1)));
      ++negation;
    }
  }
  return denied;
}

/// "Nothing in this was the carrier's fault", "nor were the buyers to blame".
bool is_of_nothing(const Facts& facts, const PhraseMatch& match) {
  constexpr std::array kNothing = {"nothing"sv, "none"sv, "nor"sv, "neither"sv};
  const std::string_view words = facts.prose.lower(match.range);
  constexpr std::array kFaults = {"fault"sv, "blame"sv, "doing"sv, "mistake"sv, "responsib"sv};
  const bool faults = std::ranges::any_of(
      kFaults, [words](std::string_view fault) { return words.find(fault) != words.npos; });
  if (!faults) return false;
  const Clause* clause = facts.clauses.with(match.token);
  return clause != nullptr &&
         is_one_of(word_at(facts, match.sentence, clause->tokens.first), kNothing);
}

}  // namespace

bool is_negated(const Facts& facts, const PhraseMatch& match) {
  if (is_denied_claim(facts, match) || is_of_nothing(facts, match)) return true;
  constexpr std::array kNegations = {"not"sv,    "nor"sv,     "never"sv, "don't"sv,   "neither"sv,
                                     "didn't"sv, "without"sv, "no"sv,    "rule"sv,    "rules"sv,
                                     "ruled"sv,  "cannot"sv,  "can't"sv, "whether"sv, "if"sv,
                                     "isn't"sv,  "wasn't"sv};
  // "Was not fair and your system does not understand": a new subject, a new statement.
  constexpr std::array kSubjects = {"your"sv, "you"sv, "amazon"sv, "amazon's"sv};
  constexpr std::array kLinks = {"and"sv, "but"sv, ","sv, ";"sv};
  const std::string_view words = facts.prose.lower(match.range);
  const std::string_view first = words.substr(0, words.find(' '));
  if (is_one_of(first, kSubjects) && follows_one_of(facts, match, kLinks, 1)) {
    return false;
  }
  // "Nobody deceived us", "least of all Amazon's algorithm", "nothing about the decision was
  // unfair".
  constexpr std::array kNobody = {"nobody"sv, "none"sv};
  if (follows_one_of(facts, match, kNobody, 1)) return true;
  if (follows_one_of(facts, match, std::array{"all"sv}, 1) &&
      follows_one_of(facts, match, std::array{"least"sv}, 3)) {
    return true;
  }
  constexpr std::array kAbout = {"about"sv, "in"sv, "of"sv};
  constexpr std::uint32_t kReachOfNothing = 5;
  if (follows_one_of(facts, match, kAbout, 4) &&
      follows_one_of(facts, match, std::array{"nothing"sv}, kReachOfNothing)) {
    return true;
  }
  // "We do not call this link an error of Amazon's."
  constexpr std::array kJudging = {"call"sv, "consider"sv, "see"sv, "think"sv, "believe"sv};
  return follows_one_of(facts, match, kNegations, 3) ||
         (follows_one_of(facts, match, kJudging, 5) && follows_one_of(facts, match, kNegations, 6));
}

bool is_compound(const Facts& facts, const PhraseMatch& match) {
  constexpr std::array kNouns = {"rate"sv,  "rates"sv,    "report"sv, "reports"sv,
                                 "log"sv,   "code"sv,     "codes"sv,  "warning"sv,
                                 "label"sv, "analysis"sv, "policy"sv};
  return is_one_of(word_at(facts, match.sentence, tokens_of(facts, match).last), kNouns);
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
         is_one_of(word_at(facts, match.sentence, tokens_of(facts, match).last), kPrinted);
}

bool is_defended(const Facts& facts, const PhraseMatch& match) {
  const std::string_view words = facts.prose.lower(match.range);
  if (words.ends_with(" no mistake") || words.ends_with(" no error")) return true;
  // "Nobody at Amazon could have known."
  const std::int64_t behind = tokens_of(facts, match).last;
  const bool nobody = words.starts_with("nobody") || words.starts_with("no one");
  for (std::int64_t at = behind; nobody && at < behind + 2; ++at) {
    if (word_at(facts, match.sentence, at) == "could") return true;
  }
  constexpr std::array kRight = {"right"sv, "correct"sv, "fair"sv, "justified"sv};
  constexpr std::array kNotWrong = {"in"sv, "at"sv, "to"sv, "wrong"sv, "mistaken"sv};
  const std::int64_t next = tokens_of(facts, match).last;
  const auto word = [&](std::int64_t at) { return word_at(facts, match.sentence, at); };
  if (word(next) == "isn't" || word(next) == "wasn't") {
    return is_one_of(word(next + 1), kNotWrong);
  }
  if (word(next) != "is" && word(next) != "was") return false;
  if (word(next + 1) == "not") return is_one_of(word(next + 2), kNotWrong);
  return is_one_of(word(next + 1), kRight);
}

bool clears_others(const Facts& facts, const PhraseMatch& match) {
  constexpr std::array kClearing = {"neither"sv, "nor"sv, "nobody"sv, "none"sv};
  constexpr std::array kOurs = {"our"sv, "my"sv, "ours"sv, "we"sv};
  constexpr std::uint32_t kReach = 5;
  const IndexRange sentence = facts.prose.sentences()[match.sentence].tokens;
  for (std::uint32_t at = sentence.first; at < sentence.last; ++at) {
    const std::string_view word = facts.prose.lower(facts.prose.tokens()[at]);
    if (word != "fault" && word != "blame") continue;
    const IndexRange before{at - std::min(at - sentence.first, kReach), at};
    const auto has = [&](const auto& words) {
      return std::ranges::any_of(facts.prose.tokens(before), [&](const Token& token) {
        return is_one_of(facts.prose.lower(token), words);
      });
    };
    if (has(kClearing) && !has(kOurs)) return true;
  }
  return false;
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
