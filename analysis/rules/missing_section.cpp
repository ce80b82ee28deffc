#include <algorithm>
#include <string>

#include "analysis/guide/section.h"
#include "analysis/rules/table.h"

namespace poa {
namespace {

/// With `response: documents` Amazon has asked for documents, not for a plan.
bool is_required(const Plan& plan, guide::SectionRole role) {
  return role == guide::SectionRole::supporting_documents ||
         plan.front_matter.response == Response::plan;
}

void check(const Facts& facts, Report& report) {
  for (const guide::SectionInfo& section : guide::all_sections()) {
    if (!is_required(facts.plan, section.role) || facts.plan.section(section.role) != nullptr) {
      continue;
    }
    const bool documents = section.role == guide::SectionRole::supporting_documents;
    const std::string heading(section.heading);
    // Where Amazon asks for documents and nothing else, they are the answer.
    const bool asked_for = facts.plan.front_matter.response == Response::documents;
    report.add_as(documents && !asked_for ? Severity::warning : Severity::error, facts.plan.title,
                  documents ? "There is no list of supporting documents. A reviewer ignores claims "
                              "without papers: add a \"" +
                                  heading + "\" section and list each file."
                            : "The \"" + heading +
                                  "\" section is missing. A plan without it is refused: "
                                  "add it under a heading of its own.");
  }
}

}  // namespace

const Rule kMissingSection{.id = "missing-section",
                           .group = RuleGroup::structure,
                           .severity = Severity::error,
                           .check = check};

}  // namespace poa
