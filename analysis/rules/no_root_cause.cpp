#include <algorithm>

#include "analysis/rules/cause_phrases.h"
#include "analysis/rules/placeholder_item.h"
#include "analysis/rules/root_cause.h"
#include "analysis/rules/sections.h"
#include "analysis/rules/table.h"

namespace poa {
namespace {

void check(const Facts& facts, Report& report) {
  const auto sections = sections_of(facts.plan, guide::SectionRole::root_cause);
  // Documents alone, or a dispute, need no cause.
  if (sections.empty() || facts.plan.front_matter.response != Response::plan) return;
  const bool unwritten = std::ranges::all_of(sections, [&](const Section* section) {
    return is_only_placeholders(facts, section->passages);
  });
  if (unwritten) return;
  const auto sentences = root_cause_sentences(facts);
  if (std::ranges::any_of(sentences, [&](std::uint32_t s) { return states_cause(facts, s); })) {
    return;
  }
  report.add(sections.front()->heading_text,
             "No sentence here says why it happened, and without a cause the whole plan is "
             "refused. Begin with \"The root cause was that …\" and name what you did or did not "
             "do.");
}

constexpr const PhraseList* kLists[] = {&kCauseWords, &kFailureWords, &kIgnorance};

}  // namespace

const Rule kNoRootCause{.id = "no-root-cause",
                        .group = RuleGroup::root_cause,
                        .severity = Severity::error,
                        .phrases = kLists,
                        .check = check};

}  // namespace poa
