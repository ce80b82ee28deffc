#include <algorithm>
#include <array>
#include <string>

#include "analysis/language/entities/words.h"
#include "analysis/rules/blame_others_phrases.h"
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

/// A word that begins with a capital and is none of the language's own: "RoyalSwift", "Evri's".
bool is_name(const Facts& facts, std::uint32_t token) {
  const Token& word = facts.prose.tokens()[token];
  return word.kind == TokenKind::word && is_capital(facts.prose.text(word).front()) &&
         !entities::word_facts(facts.prose.lower(word)).is(entities::Trait::function);
}

/// Whether guilt is put on somebody else: "RoyalSwift is to blame", "the carrier was at fault"; not
/// "we alone are to blame", "a worn die was the culprit".
bool is_about_a_third_party(const Facts& facts, const PhraseMatch& match) {
  constexpr std::array kOwn = {"we"sv, "i"sv, "us"sv, "ourselves"sv, "myself"sv, "me"sv};
  if (follows_one_of(facts, match, kOwn, 4)) return false;
  const std::uint32_t first = tokens_of(facts, match).first;
  const std::string_view before = word_at(facts, match.sentence, std::int64_t{first} - 1);
  const bool name = !before.empty() && is_name(facts, first - 1);
  return name || has_phrase(facts, kThirdParties, match.sentence) ||
         std::ranges::any_of(facts.entities_in(match.sentence), [&](const Entity& entity) {
           return entity.kind == EntityKind::organization && entity.tokens.last <= first;
         });
}

const Entity* entity_at(const Facts& facts, std::uint32_t sentence, std::uint32_t token) {
  for (const Entity& entity : facts.entities_in(sentence)) {
    if (entity.tokens.contains(token)) return &entity;
  }
  return nullptr;
}

bool is_third_party_at(const Facts& facts, std::uint32_t sentence, std::uint32_t token) {
  return std::ranges::any_of(phrases_in(facts, sentence), [&](const PhraseMatch& match) {
    return match.list == &kThirdParties && tokens_of(facts, match).contains(token);
  });
}

/// Whether somebody who is neither the writer nor one of the staff does what the match says:
/// "Helium 10 should have warned us", "they threw the parcels". The nearest one named counts.
bool is_done_by_a_third_party(const Facts& facts, const PhraseMatch& match) {
  constexpr std::array kOwn = {"we"sv,        "i"sv,         "nobody"sv, "clerk"sv,   "packer"sv,
                               "packers"sv,   "employee"sv,  "staff"sv,  "worker"sv,  "workers"sv,
                               "team"sv,      "assistant"sv, "picker"sv, "pickers"sv, "everyone"sv,
                               "employees"sv, "operator"sv,  "it"sv,     "you"sv,     "amazon"sv};
  constexpr std::array kThey = {"they"sv, "he"sv, "she"sv, "boys"sv, "guys"sv, "people"sv};
  constexpr std::uint32_t kReach = 8;
  const std::uint32_t first = tokens_of(facts, match).first;
  const std::uint32_t begin = facts.prose.sentences()[match.sentence].tokens.first;
  for (std::uint32_t at = first; at > begin && at + kReach > first; --at) {
    const std::uint32_t token = at - 1;
    const std::string_view word = facts.prose.lower(facts.prose.tokens()[token]);
    if (is_third_party_at(facts, match.sentence, token)) return true;
    if (std::ranges::find(kOwn, word) != kOwn.end()) return false;
    if (std::ranges::find(kThey, word) != kThey.end()) return true;
    const Entity* entity = entity_at(facts, match.sentence, token);
    if (entity != nullptr && entity->kind == EntityKind::organization) return true;
    if (entity != nullptr &&
        (entity->kind == EntityKind::person || entity->kind == EntityKind::role)) {
      return false;
    }
    // The first word of a sentence is a name only if the verb follows it.
    const bool names = entity == nullptr && is_name(facts, token);
    const bool before_verb =
        token + 1 == first || facts.prose.tokens()[token + 1].kind == TokenKind::number;
    if (names && (token > begin || before_verb)) return true;
  }
  return false;
}

/// "Aras Kargo's fault", "the fault of Aras Kargo": by name, and not one of a person, who may be an
/// employee.
bool is_fault_of_a_name(const Facts& facts, const PhraseMatch& match) {
  const IndexRange tokens = tokens_of(facts, match);
  const auto is_company = [&](std::uint32_t token) {
    const Entity* entity = entity_at(facts, match.sentence, token);
    if (entity != nullptr) return entity->kind == EntityKind::organization;
    return is_name(facts, token) &&
           !facts.prose.lower(facts.prose.tokens()[token]).starts_with("amazon");
  };
  const std::string_view before = word_at(facts, match.sentence, std::int64_t{tokens.first} - 1);
  if (before.ends_with("'s") || before.ends_with("s'")) return is_company(tokens.first - 1);
  constexpr std::array kLinks = {"of"sv, "by"sv, "with"sv};
  const std::string_view last = word_at(facts, match.sentence, std::int64_t{tokens.last} - 1);
  return tokens.size() > 1 && std::ranges::find(kLinks, last) != kLinks.end() &&
         !word_at(facts, match.sentence, tokens.last).empty() && is_company(tokens.last);
}

/// "QuickDock mixed the lots although our instructions were clear"; "the real fault lies in our
/// form" names nobody.
bool names_a_third_party(const Facts& facts, const PhraseMatch& match) {
  constexpr std::array kOurs = {"our"sv, "us"sv, "my"sv, "ours"sv};
  const std::uint32_t end = tokens_of(facts, match).last;
  for (std::uint32_t at = end; at < end + 4; ++at) {
    const std::string_view word = word_at(facts, match.sentence, at);
    if (std::ranges::find(kOurs, word) != kOurs.end()) return false;
  }
  const IndexRange tokens = facts.prose.sentences()[match.sentence].tokens;
  if (has_phrase(facts, kThirdParties, match.sentence)) return true;
  for (std::uint32_t token = tokens.first; token < tokens.last; ++token) {
    const Entity* entity = entity_at(facts, match.sentence, token);
    if (entity != nullptr && entity->kind == EntityKind::organization) return true;
    const bool subject = token == tokens.first && is_name(facts, token);
    if (entity == nullptr && subject) return true;
  }
  return false;
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
  const std::string_view next = word_at(facts, match.sentence, tokens_of(facts, match).last);
  if (words.ends_with("responsibility")) return next == "to";
  if (!words.ends_with("responsible") && !words.ends_with("liable")) return false;
  return next == "for" || role_at(facts, match) == guide::SectionRole::prevention_plan;
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
  const auto silent = [&](const PhraseMatch& match) {
    return is_negated(facts, match) || owns_part(facts, match) || is_compound(facts, match) ||
           role_at(facts, match) == guide::SectionRole::prevention_plan;
  };
  for (const PhraseMatch& match : own_matches(facts, kReproaches)) {
    const bool told =
        std::ranges::any_of(phrases_in(facts, match.sentence), [&](const PhraseMatch& other) {
          return other.list == &kFaultOfOthers && other.range.overlaps(match.range);
        });
    if (!told && !silent(match) && is_done_by_a_third_party(facts, match)) excuse(match);
  }
  for (const PhraseMatch& match : own_matches(facts, kFaultNouns)) {
    if (!silent(match) && is_fault_of_a_name(facts, match)) excuse(match);
  }
  for (const PhraseMatch& match : own_matches(facts, kExcuses)) {
    if (!silent(match) && names_a_third_party(facts, match)) excuse(match);
  }
  if (facts.plan.front_matter.response == Response::dispute) return;
  for (const PhraseMatch& match : own_matches(facts, kDenials)) {
    if (has_phrase(facts, kThirdParties, match.sentence)) excuse(match);
  }
}

constexpr std::array<const PhraseList*, 11> kLists = {
    &kBlamesAmazon, &kBlamesCustomers, &kAttacks, &kFaultOfOthers, &kReproaches, &kFaultNouns,
    &kExcuses,      &kGuilt,           &kDenials, &kThirdParties,  &kOwnPart};

}  // namespace

const Rule kBlame{.id = "blame",
                  .group = RuleGroup::language,
                  .severity = Severity::error,
                  .phrases = kLists,
                  .is_about_words = true,
                  .check = check};

}  // namespace poa
