#include <algorithm>
#include <array>
#include <string>

#include "analysis/language/entities/words.h"
#include "analysis/rules/blame_phrases.h"
#include "analysis/rules/message.h"
#include "analysis/rules/own_words.h"
#include "analysis/rules/table.h"

namespace poa {
namespace {

using namespace std::string_view_literals;

/// "This is our fault and not of the supplier", "our supplier misled us and we did not check".
bool owns_part(const Facts& facts, const PhraseMatch& match) {
  return has_phrase(facts, kOwnPart, match.sentence);
}

/// "We do not blame the carrier", "nor was the courier at fault", "rules out the carrier's fault".
bool is_negated(const Facts& facts, const PhraseMatch& match) {
  constexpr std::array kNegations = {"not"sv,    "nor"sv,     "never"sv, "don't"sv, "neither"sv,
                                     "didn't"sv, "without"sv, "no"sv,    "out"sv,   "cannot"sv,
                                     "can't"sv,  "whether"sv, "if"sv,    "isn't"sv, "wasn't"sv};
  return follows_one_of(facts, match, kNegations, 3);
}

constexpr bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

/// Whether guilt is put on somebody else: "RoyalSwift is to blame", "the carrier was at fault"; not
/// "we alone are to blame", "a worn die was the culprit".
bool is_about_a_third_party(const Facts& facts, const PhraseMatch& match) {
  constexpr std::array kOwn = {"we"sv, "i"sv, "us"sv, "ourselves"sv, "myself"sv, "me"sv};
  if (follows_one_of(facts, match, kOwn, 4)) return false;
  const std::uint32_t first = tokens_of(facts, match).first;
  const std::string_view before = word_at(facts, match.sentence, std::int64_t{first} - 1);
  const bool name = !before.empty() &&
                    !entities::word_facts(before).is(entities::Trait::function) &&
                    is_capital(facts.prose.text(facts.prose.tokens()[first - 1]).front());
  return name || has_phrase(facts, kThirdParties, match.sentence) ||
         std::ranges::any_of(facts.entities_in(match.sentence), [&](const Entity& entity) {
           return entity.kind == EntityKind::organization && entity.tokens.last <= first;
         });
}

void report(const Facts& facts, Report& out, Severity severity, const PhraseMatch& match,
            std::string_view reader_thinks) {
  out.add_as(severity, facts.prose.source(match.range),
             in_quotes(facts.prose.text(match.range)) + std::string(reader_thinks));
}

/// The third party just before the words: "Größmann & Söhne GmbH deceived us".
PhraseMatch with_agent(const Facts& facts, PhraseMatch match) {
  const std::uint32_t first = tokens_of(facts, match).first;
  for (const Entity& entity : facts.entities_in(match.sentence)) {
    if (entity.tokens.last == first &&
        (entity.kind == EntityKind::organization || entity.kind == EntityKind::person)) {
      match.range.begin = entity.range.begin;
    }
  }
  for (const PhraseMatch& other : phrases_in(facts, match.sentence)) {
    if (other.list == &kThirdParties && tokens_of(facts, other).last == first) {
      match.range.begin = std::min(match.range.begin, other.range.begin);
    }
  }
  return match;
}

/// "the factory's error rate", "a customer misuse warning": part of another noun.
bool is_compound(const Facts& facts, const PhraseMatch& match) {
  constexpr std::array kNouns = {"rate"sv,  "rates"sv,    "report"sv, "reports"sv,
                                 "log"sv,   "code"sv,     "codes"sv,  "warning"sv,
                                 "label"sv, "analysis"sv, "policy"sv};
  return std::ranges::find(kNouns, word_at(facts, match.sentence, tokens_of(facts, match).last)) !=
         kNouns.end();
}

/// "Our carrier is responsible for the pick-up at 5 p.m."
bool tells_a_duty(const Facts& facts, const PhraseMatch& match) {
  const std::string_view words = facts.prose.lower(match.range);
  if (!words.ends_with("responsible") && !words.ends_with("liable")) return false;
  return word_at(facts, match.sentence, tokens_of(facts, match).last) == "for" ||
         role_at(facts, match) == guide::SectionRole::prevention_plan;
}

/// "sold without any warning label".
bool is_printed_warning(const Facts& facts, const PhraseMatch& match) {
  constexpr std::array kPrinted = {"label"sv, "labels"sv, "sign"sv,  "signs"sv,    "sticker"sv,
                                   "text"sv,  "on"sv,     "about"sv, "stickers"sv, "statement"sv};
  return facts.prose.lower(match.range).ends_with("warning") &&
         std::ranges::find(kPrinted, word_at(facts, match.sentence,
                                             tokens_of(facts, match).last)) != kPrinted.end();
}

/// A dispute says that the decision was wrong; that somebody at Amazon is to blame it need not say.
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

void check(const Facts& facts, Report& out) {
  for (const PhraseMatch& match : own_matches(facts, kBlamesAmazon)) {
    if (is_negated(facts, match) || is_printed_warning(facts, match) || is_disputed(facts, match)) {
      continue;
    }
    report(facts, out, Severity::error, match,
           " puts the fault on Amazon, and the reader is Amazon. Say what you did or left undone.");
  }
  for (const PhraseMatch& match : own_matches(facts, kBlamesCustomers)) {
    // A measure may deal with buyers who do not read, or with goods that come back exchanged.
    if (role_at(facts, match) == guide::SectionRole::prevention_plan) continue;
    if (is_negated(facts, match) || owns_part(facts, match) || is_compound(facts, match)) continue;
    report(facts, out, Severity::error, match,
           " puts the fault on buyers, and a reviewer stands on their side. Say what in your own "
           "work led to the complaint.");
  }
  const auto excuse = [&](const PhraseMatch& match) {
    report(facts, out, Severity::warning, with_agent(facts, match),
           " reads as an excuse. Say which check of your own was missing.");
  };
  for (const PhraseList* list : {&kAttacks, &kFaultOfOthers, &kGuilt}) {
    for (const PhraseMatch& match : own_matches(facts, *list)) {
      if (is_negated(facts, match) || owns_part(facts, match) || tells_a_duty(facts, match) ||
          is_compound(facts, match)) {
        continue;
      }
      if (list != &kGuilt || is_about_a_third_party(facts, match)) excuse(match);
    }
  }
  if (facts.plan.front_matter.response == Response::dispute) return;
  for (const PhraseMatch& match : own_matches(facts, kDenials)) {
    if (has_phrase(facts, kThirdParties, match.sentence)) excuse(match);
  }
}

constexpr std::array<const PhraseList*, 8> kLists = {&kBlamesAmazon,  &kBlamesCustomers, &kAttacks,
                                                     &kFaultOfOthers, &kGuilt,           &kDenials,
                                                     &kThirdParties,  &kOwnPart};

}  // namespace

const Rule kBlame{.id = "blame",
                  .group = RuleGroup::language,
                  .severity = Severity::error,
                  .phrases = kLists,
                  .is_about_words = true,
                  .check = check};

}  // namespace poa
