#include <algorithm>
#include <string>

#include "analysis/guide/section.h"
#include "analysis/rules/table.h"

namespace poa {
namespace {

void check(const Facts& facts, Report& report) {
  const Section* latest = nullptr;  // of the highest rank so far
  for (const Section& section : facts.plan.sections) {
    if (latest != nullptr && section.role < latest->role) {
      const std::string own(guide::info(section.role).heading);
      const std::string other(guide::info(latest->role).heading);
      report.add(section.heading_text,
                 "\"" + own + "\" belongs before \"" + other +
                     "\". Reviewers look for cause, actions, prevention and documents in that "
                     "order: move this section up.",
                 {{latest->heading_text, "stands before it"}});
    } else {
      latest = &section;
    }
  }
}

}  // namespace

const Rule kSectionOrder{.id = "section-order",
                         .group = RuleGroup::structure,
                         .severity = Severity::warning,
                         .check = check};

}  // namespace poa
