#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "analysis/language/clause.h"
#include "analysis/rules/cause_phrases.h"
#include "analysis/rules/own_words.h"
#include "analysis/rules/root_cause.h"
#include "analysis/rules/table.h"
#include "analysis/text/one_of.h"

namespace poa {
namespace {

bool opens_reason(std::string_view word) {
  return word == "because" || word == "since" || word == "as" || word == "after" || word == "when";
}

/// Whether what follows the symptom in its sentence says where it came from: "customers complained
/// because we shipped opened boxes", "complaints about 28 hinges that nobody had measured".
bool is_explained(const Facts& facts, const PhraseMatch& symptom) {
  const Sentence& sentence = facts.prose.sentences()[symptom.sentence];
  const std::uint32_t after = facts.prose.token_at(symptom.range.end - 1) + 1;
  // "our account was linked with another one through a shared laptop"
  constexpr std::array<std::string_view, 6> kMeans = {"through", "via", "by", "over", "on", "in"};
  const std::string_view words = facts.prose.lower(symptom.range);
  if ((words.ends_with("account") || words.ends_with("one")) &&
      is_one_of(word_at(facts, symptom.sentence, after), kMeans)) {
    return true;
  }
  // "many returns put back on the shelf", "a high number of returns that nobody graded"
  constexpr std::array<std::string_view, 9> kOnly = {"",   ".",    ",",   ";",  "of",
                                                     "in", "from", "for", "and"};
  const bool returned = words.ends_with("returns") || words.ends_with("refunds") ||
                        words.ends_with("cancellations") || words.ends_with("orders") ||
                        words.ends_with("shipments") || words.ends_with("deliveries");
  if (returned && !is_one_of(word_at(facts, symptom.sentence, after), kOnly)) {
    return true;
  }
  for (std::uint32_t at = after; at < sentence.tokens.last; ++at) {
    // Not "poor feedback: 29 one-star ratings".
    const bool counts =
        at + 1 < sentence.tokens.last && facts.prose.tokens()[at + 1].kind == TokenKind::number;
    if (!counts && facts.prose.lower(facts.prose.tokens()[at]) == ":") return true;
  }
  const auto phrases = phrases_in(facts, symptom.sentence);
  if (std::ranges::any_of(phrases, [&](const PhraseMatch& cause) {
        return cause.list == &kCauseWords && cause.range.begin >= symptom.range.end;
      })) {
    return true;
  }
  return std::ranges::any_of(facts.clauses.of(sentence), [&](const Clause& clause) {
    if (clause.tokens.last <= after || clause.verb_phrase.empty()) return false;
    const bool reason = clause.tokens.first >= after && clause.subordinate &&
                        opens_reason(facts.prose.lower(facts.prose.tokens()[clause.tokens.first]));
    return reason || (clause.negated && clause.first_person);
  });
}

void check(const Facts& facts, Report& report) {
  if (facts.plan.front_matter.response != Response::plan) return;
  const auto sentences = root_cause_sentences(facts);
  std::vector<PhraseMatch> symptoms = matches_in(facts, kCauseIsSymptom, sentences);
  // "The account was deactivated because of complaints" only tells what happened, as long as
  // another sentence gives the cause.
  const auto because = matches_in(facts, kBecauseOfSymptom, sentences);
  const bool other_cause = std::ranges::any_of(sentences, [&](std::uint32_t s) {
    return std::ranges::none_of(because, [s](const PhraseMatch& m) { return m.sentence == s; }) &&
           states_cause(facts, s);
  });
  if (!other_cause) {
    for (const PhraseMatch& match : because) {
      // "The issue was because of complaints" is in both lists.
      const bool told = std::ranges::any_of(
          symptoms, [&](const PhraseMatch& other) { return other.range.overlaps(match.range); });
      if (!told) symptoms.push_back(match);
    }
  }
  for (const PhraseMatch& symptom : symptoms) {
    if (is_explained(facts, symptom)) continue;
    report.add(facts.prose.source(symptom.range),
               "This is what the cause led to, not the cause: Amazon knows of the complaint or "
               "the figure. Say what in your own work brought it about.");
  }
}

constexpr const PhraseList* kLists[] = {&kCauseIsSymptom, &kBecauseOfSymptom, &kCauseWords,
                                        &kFailureWords, &kIgnorance};

}  // namespace

const Rule kSymptomAsCause{.id = "symptom-as-cause",
                           .group = RuleGroup::root_cause,
                           .severity = Severity::warning,
                           .phrases = kLists,
                           .check = check};

}  // namespace poa
