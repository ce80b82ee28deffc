#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

#include "analysis/rules/checkable.h"
#include "analysis/rules/message.h"
#include "analysis/rules/own_words.h"
#include "analysis/rules/placeholder_item.h"
#include "analysis/rules/prevention_promise_phrases.h"
#include "analysis/rules/sections.h"
#include "analysis/rules/table.h"

namespace poa {
namespace {

/// "Ines Okafor opens every carton, so that this never happens again" has a system behind it; "no
/// Walmart box again, cross my heart" has not, whatever it names.
bool has_system(const Facts& facts, const Item& item, const PhraseMatch& promise) {
  if (has_frequency_or_figure(facts, item, promise.range) || names_owner(facts, item)) return true;
  for (std::uint32_t s = item.sentences.first; s < item.sentences.last; ++s) {
    if (has_phrase(facts, kOaths, s)) return false;
  }
  return names_tool(facts, item);
}

void check(const Facts& facts, Report& report) {
  const std::vector<PhraseMatch> matches = facts.matches(kPromisePhrases);
  for (const Section* section : sections_of(facts.plan, guide::SectionRole::prevention_plan)) {
    for (const Item& item : section->items) {
      const auto first = std::ranges::partition_point(
          matches, [&](const PhraseMatch& match) { return match.sentence < item.sentences.first; });
      const auto promise = std::find_if(first, matches.end(),
                                        [](const PhraseMatch& match) { return !match.quoted; });
      if (promise == matches.end() || promise->sentence >= item.sentences.last ||
          has_system(facts, item, *promise) || has_placeholder(facts, item)) {
        continue;
      }
      report.add(item.first_line,
                 in_quotes(facts.prose.text(promise->range)) +
                     " is a promise, and a reviewer looks for a system. Say who checks what, how "
                     "often, and what happens at which number.");
    }
  }
}

constexpr std::array<const PhraseList*, 2> kPhrases{&kPromisePhrases, &kOaths};

}  // namespace

const Rule kPreventionPromise{.id = "prevention-promise",
                              .group = RuleGroup::prevention,
                              .severity = Severity::warning,
                              .phrases = kPhrases,
                              .is_about_words = true,
                              .check = check};

}  // namespace poa
