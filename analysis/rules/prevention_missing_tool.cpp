#include "analysis/rules/checkable.h"
#include "analysis/rules/table.h"

namespace poa {
namespace {

void check(const Facts& facts, Report& report) {
  const Section* first = first_lacking(facts, guide::SectionRole::prevention_plan, names_tool);
  if (first == nullptr) return;
  report.add(first->heading_text,
             "No measure names what it is done with. Name the program, the checklist or the "
             "company that does the check.");
}

}  // namespace

const Rule kPreventionMissingTool{.id = "prevention-missing-tool",
                                  .group = RuleGroup::prevention,
                                  .severity = Severity::hint,
                                  .check = check};

}  // namespace poa
