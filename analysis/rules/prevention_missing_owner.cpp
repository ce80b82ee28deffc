#include "analysis/rules/checkable.h"
#include "analysis/rules/table.h"

namespace poa {
namespace {

void check(const Facts& facts, Report& report) {
  const Section* first = first_lacking(facts, guide::SectionRole::prevention_plan, names_owner);
  if (first == nullptr) return;
  report.add(first->heading_text,
             "No measure says who is responsible for it. Name the person or the role: \"we\" and "
             "\"our team\" are nobody in particular.");
}

}  // namespace

const Rule kPreventionMissingOwner{.id = "prevention-missing-owner",
                                   .group = RuleGroup::prevention,
                                   .severity = Severity::info,
                                   .check = check};

}  // namespace poa
