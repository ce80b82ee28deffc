#include "analysis/rules/checkable.h"
#include "analysis/rules/placeholder_item.h"
#include "analysis/rules/sections.h"
#include "analysis/rules/table.h"

namespace poa {
namespace {

void check(const Facts& facts, Report& report) {
  for (const Section* section : sections_of(facts.plan, guide::SectionRole::prevention_plan)) {
    for (const Item& item : section->items) {
      if (is_verifiable(facts, item) || has_placeholder(facts, item)) continue;
      report.add(item.first_line,
                 "Nobody could check that this measure is kept. Say who does it, how often, with "
                 "which tool, and at what number something happens.");
    }
  }
}

}  // namespace

const Rule kUnverifiableMeasure{.id = "unverifiable-measure",
                                .group = RuleGroup::prevention,
                                .severity = Severity::warning,
                                .check = check};

}  // namespace poa
