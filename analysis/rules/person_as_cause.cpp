#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "analysis/rules/cause_phrases.h"
#include "analysis/rules/message.h"
#include "analysis/rules/own_people.h"
#include "analysis/rules/own_words.h"
#include "analysis/rules/person_as_cause_phrases.h"
#include "analysis/rules/root_cause.h"
#include "analysis/rules/statement.h"
#include "analysis/rules/table.h"
#include "analysis/text/one_of.h"

namespace poa {
namespace {

using namespace std::string_view_literals;

/// A cause that stops at a person: the words from the person to the mistake.
struct PersonAtFault {
  std::uint32_t sentence = 0;
  ProseRange range;
};

/// The first token of the person of whom a predicate speaks ("our clerk …", "Chen Jiaming …"); none
/// where it speaks of us all or of somebody outside.
std::optional<std::uint32_t> person_before(const Facts& facts, const PhraseMatch& slip) {
  constexpr std::array kNotAPerson = {
      "we"sv,       "i"sv,       "nobody"sv,   "no-one"sv,    "which"sv,  "supplier"sv,
      "factory"sv,  "carrier"sv, "customer"sv, "customers"sv, "buyers"sv, "system"sv,
      "software"sv, "courier"sv, "vendor"sv,   "printer"sv,   "tool"sv};
  const IndexRange sentence = facts.prose.sentences()[slip.sentence].tokens;
  const auto entities = facts.entities_in(slip.sentence);
  const std::uint32_t first = tokens_of(facts, slip).first;
  constexpr std::uint32_t kFarthest = 14;
  for (std::uint32_t at = first; at > sentence.first && first - at < kFarthest;) {
    --at;
    const std::string_view word = facts.prose.lower(facts.prose.tokens()[at]);
    if (is_staff(word) || is_family(word)) return at;
    for (const Entity& entity : entities) {
      const bool person = entity.kind == EntityKind::person || entity.kind == EntityKind::role;
      if (person && entity.tokens.contains(at)) return entity.tokens.first;
    }
    if (is_one_of(word, kNotAPerson)) return std::nullopt;
  }
  return std::nullopt;
}

std::vector<PersonAtFault> persons_at_fault(const Facts& facts,
                                            const std::vector<std::uint32_t>& sentences) {
  std::vector<PersonAtFault> found;
  for (const PhraseMatch& match : matches_in(facts, kPersonalErrors, sentences)) {
    if (facts.prose.lower(match.range).ends_with(" buyer") && !is_our_buyer(facts, match)) {
      continue;
    }
    found.push_back({match.sentence, match.range});
  }
  for (const PhraseMatch& match : matches_in(facts, kSlips, sentences)) {
    const auto person = person_before(facts, match);
    if (!person) continue;
    found.push_back({match.sentence, {facts.prose.tokens()[*person].range.begin, match.range.end}});
  }
  std::ranges::sort(found, {}, [](const PersonAtFault& f) { return f.range.begin; });
  return found;
}

/// "… because the two boxes look alike", said of the mistake; not "because he was new".
bool is_traced_further(const Facts& facts, const PersonAtFault& person,
                       const std::vector<std::uint32_t>& sentences) {
  constexpr std::array kPerson = {"he"sv, "she"sv, "they"sv, "of"sv};
  constexpr std::uint32_t kReach = 2;  // sentences
  for (const PhraseMatch& match : matches_in(facts, kReasons, sentences)) {
    if (match.range.begin < person.range.end || match.sentence > person.sentence + kReach) continue;
    if (!is_one_of(word_at(facts, match.sentence, tokens_of(facts, match).last), kPerson)) {
      return true;
    }
  }
  return false;
}

void check(const Facts& facts, Report& report) {
  const auto sentences = root_cause_sentences(facts);
  if (sentences.empty() || facts.plan.front_matter.response != Response::plan) return;
  const std::vector<PersonAtFault> persons = persons_at_fault(facts, sentences);
  if (persons.empty()) return;
  const bool control_named =
      !matches_in(facts, kMissingControls, sentences).empty() ||
      std::ranges::any_of(sentences, [&](std::uint32_t s) { return names_omission(facts, s); });
  if (control_named) return;
  const auto is_about_person = [&](std::uint32_t s) {
    return std::ranges::binary_search(persons, s, {}, &PersonAtFault::sentence);
  };
  const bool other_cause = std::ranges::any_of(sentences, [&](std::uint32_t s) {
    return !is_about_person(s) && states_cause(facts, s) && !has_phrase(facts, kCauseIsSymptom, s);
  });
  for (const PersonAtFault& person : persons) {
    if (other_cause && !has_phrase(facts, kCauseWords, person.sentence)) continue;
    if (is_traced_further(facts, person, sentences)) return;
    report.add(facts.prose.source(person.range),
               in_quotes(facts.prose.text(person.range)) +
                   " stops at a person, and a reviewer asks what let the mistake through. Name "
                   "the check that was missing: a second signature, a scan, a rule.");
    return;
  }
}

constexpr const PhraseList* kLists[] = {&kPersonalErrors, &kSlips,         &kMissingControls,
                                        &kReasons,        &kCauseWords,    &kFailureWords,
                                        &kIgnorance,      &kCauseIsSymptom};

}  // namespace

const Rule kPersonAsCause{.id = "person-as-cause",
                          .group = RuleGroup::practice,
                          .severity = Severity::warning,
                          .phrases = kLists,
                          .check = check};

}  // namespace poa
