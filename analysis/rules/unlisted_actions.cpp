#include "analysis/rules/sections.h"
#include "analysis/rules/table.h"

namespace poa {
namespace {

void check(const Facts& facts, Report& report) {
  if (facts.plan.front_matter.response != Response::plan) return;
  for (const guide::SectionRole role : kListedRoles) {
    for (const Section& section : facts.plan.sections) {
      if (section.role != role || section.empty || section.has_list) continue;
      // A section that stands twice is reported once, at the first that has no list.
      report.add(section.heading_text,
                 role == guide::SectionRole::corrective_actions
                     ? "The actions stand in running prose. Number them, one action an item, each "
                       "with its date: a reviewer ticks them off."
                     : "The measures stand in running prose. Number them, one measure an item: a "
                       "reviewer ticks them off.");
      break;
    }
  }
}

}  // namespace

const Rule kUnlistedActions{.id = "unlisted-actions",
                            .group = RuleGroup::structure,
                            .severity = Severity::warning,
                            .check = check};

}  // namespace poa
