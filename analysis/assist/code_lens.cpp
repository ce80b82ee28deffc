#include "analysis/assist/code_lens.h"

#include <algorithm>
#include <cstddef>

#include "analysis/assist/counted.h"
#include "analysis/assist/readiness.h"
#include "analysis/assist/section_state.h"
#include "analysis/rules/missing_document.h"

namespace poa::assist {
namespace {

CodeLens readiness_lens(const Facts& facts, std::span<const Finding> findings) {
  const Readiness ready = readiness(facts, findings);
  CodeLens lens{.place = facts.plan.title, .title = std::to_string(ready.percent) + "% ready"};
  if (ready.gaps.empty()) return lens;
  const Gap& next = ready.gaps.front();
  lens.title += " · next: " + next.next;
  lens.section = next.section;
  if (next.whole_section) lens.action = LensAction::insert_section;
  return lens;
}

CodeLens counts_lens(const Facts& facts, std::span<const Finding> findings) {
  const auto of = [&](Severity severity) {
    return static_cast<std::size_t>(std::ranges::count(findings, severity, &Finding::severity));
  };
  return {.place = facts.plan.title,
          .title = counted(facts.plan.narrative_words, "word") + " · " +
                   counted(of(Severity::error), "error") + " · " +
                   counted(of(Severity::warning), "warning"),
          .action = LensAction::next_problem};
}

LensAction action_for(const Facts& facts, const Section& section) {
  if (section.empty) return LensAction::insert_section;
  const bool documents = section.role == guide::SectionRole::supporting_documents;
  return documents && !missing_documents(facts).empty() ? LensAction::insert_checklist
                                                        : LensAction::next_missing;
}

}  // namespace

std::vector<CodeLens> code_lenses(const Facts& facts, std::span<const Finding> findings) {
  std::vector<CodeLens> lenses{readiness_lens(facts, findings), counts_lens(facts, findings)};
  for (const Section& section : facts.plan.sections) {
    lenses.push_back({.place = section.heading,
                      .title = section_state(facts, section),
                      .action = action_for(facts, section),
                      .section = section.role});
  }
  return lenses;
}

}  // namespace poa::assist
