#include "analysis/rules/evidence.h"
#include "analysis/rules/placeholder_item.h"
#include "analysis/rules/sections.h"
#include "analysis/rules/table.h"

namespace poa {
namespace {

void check(const Facts& facts, Report& report) {
  for (const Section* section : sections_of(facts.plan, guide::SectionRole::corrective_actions)) {
    if (has_evidence_cover(facts, *section)) continue;
    for (const Item& item : section->items) {
      if (points_to_evidence(facts, item) || is_placeholder_item(facts, item) ||
          keeps_place_for_evidence(facts, item.passages)) {
        continue;
      }
      report.add(item.first_line,
                 "This action points to no evidence. Say which attachment shows it, like "
                 "\"(screenshot in Exhibit A)\", or link the file.");
    }
  }
}

}  // namespace

const Rule kActionLacksEvidence{.id = "action-lacks-evidence",
                                .group = RuleGroup::corrective_actions,
                                .severity = Severity::info,
                                .check = check};

}  // namespace poa
