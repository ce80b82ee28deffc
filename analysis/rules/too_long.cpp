#include <string>

#include "analysis/guide/section.h"
#include "analysis/rules/table.h"

namespace poa {
namespace {

void check(const Facts& facts, Report& report) {
  const RuleOptions& options = facts.surroundings.options;
  if (facts.plan.narrative_words > options.max_words) {
    report.add(facts.plan.title,
               "The appeal has " + std::to_string(facts.plan.narrative_words) + " words; over " +
                   std::to_string(options.max_words) +
                   " a reviewer skims. Keep what was found, done and changed, and cut the rest.");
  }
  for (const Section& section : facts.plan.sections) {
    if (section.role == guide::SectionRole::supporting_documents) continue;
    if (section.words <= options.max_section_words) continue;
    report.add(section.heading_text,
               "This section has " + std::to_string(section.words) + " words; over " +
                   std::to_string(options.max_section_words) +
                   " its point gets lost. Keep the facts that a reviewer can check.");
  }
}

}  // namespace

const Rule kTooLong{
    .id = "too-long", .group = RuleGroup::structure, .severity = Severity::warning, .check = check};

}  // namespace poa
