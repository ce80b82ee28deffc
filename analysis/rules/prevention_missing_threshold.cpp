#include "analysis/rules/checkable.h"
#include "analysis/rules/table.h"

namespace poa {
namespace {

void check(const Facts& facts, Report& report) {
  const Section* first = first_lacking(facts, guide::SectionRole::prevention_plan, has_threshold);
  if (first == nullptr) return;
  report.add(first->heading_text,
             "No measure has a limit that can be measured. Say at which number what happens, like "
             "\"above 1% the listing is closed the same day\".");
}

}  // namespace

const Rule kPreventionMissingThreshold{.id = "prevention-missing-threshold",
                                       .group = RuleGroup::prevention,
                                       .severity = Severity::info,
                                       .check = check};

}  // namespace poa
