#include <string>

#include "analysis/guide/section.h"
#include "analysis/rules/table.h"

namespace poa {
namespace {

void check(const Facts& facts, Report& report) {
  for (const Section& section : facts.plan.sections) {
    if (!section.empty) continue;
    report.add(section.heading_text,
               "Nothing stands under this heading. A reviewer reads it as \"" +
                   std::string(guide::info(section.role).heading) +
                   ": none\"; write the section or complete it from a template.");
  }
}

}  // namespace

const Rule kEmptySection{.id = "empty-section",
                         .group = RuleGroup::structure,
                         .severity = Severity::error,
                         .check = check};

}  // namespace poa
