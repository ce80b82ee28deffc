#include <array>
#include <cstddef>
#include <string>

#include "analysis/guide/section.h"
#include "analysis/rules/table.h"

namespace poa {
namespace {

void check(const Facts& facts, Report& report) {
  std::array<const Section*, guide::section_role_count> first{};
  for (const Section& section : facts.plan.sections) {
    const Section*& earlier = first[static_cast<std::size_t>(section.role)];
    if (earlier == nullptr) {
      earlier = &section;
      continue;
    }
    report.add(section.heading_text,
               "This is a second \"" + std::string(guide::info(section.role).heading) +
                   "\" section. A reviewer may read only one of the two: bring them together under "
                   "one heading.",
               {{earlier->heading_text, "the first one"}});
  }
}

}  // namespace

const Rule kDuplicateSection{.id = "duplicate-section",
                             .group = RuleGroup::structure,
                             .severity = Severity::warning,
                             .check = check};

}  // namespace poa
