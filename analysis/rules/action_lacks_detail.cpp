#include "analysis/rules/checkable.h"
#include "analysis/rules/placeholder_item.h"
#include "analysis/rules/sections.h"
#include "analysis/rules/table.h"

namespace poa {
namespace {

void check(const Facts& facts, Report& report) {
  for (const Section* section : sections_of(facts.plan, guide::SectionRole::corrective_actions)) {
    for (const Item& item : section->items) {
      // A placeholder keeps the place of the detail.
      if (has_detail(facts, item) || has_placeholder(facts, item)) continue;
      report.add(item.first_line,
                 "There is nothing here that a reviewer could check. Add what you counted or can "
                 "point to: units, orders, ASINs, an amount, a name.");
    }
  }
}

}  // namespace

const Rule kActionLacksDetail{.id = "action-lacks-detail",
                              .group = RuleGroup::corrective_actions,
                              .severity = Severity::warning,
                              .check = check};

}  // namespace poa
