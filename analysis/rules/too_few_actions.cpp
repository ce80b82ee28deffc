#include <cstddef>
#include <string>

#include "analysis/rules/sections.h"
#include "analysis/rules/table.h"

namespace poa {
namespace {

/// The guide's templates have three measures and four actions; fewer than three look like nothing
/// was done.
constexpr std::size_t kFewest = 3;

void check(const Facts& facts, Report& report) {
  if (facts.plan.front_matter.response != Response::plan) return;
  for (const guide::SectionRole role : kListedRoles) {
    const Section* first = nullptr;
    std::size_t count = 0;
    for (const Section* section : sections_of(facts.plan, role)) {
      if (first == nullptr) first = section;
      count += section->items.size();
    }
    if (first == nullptr || count >= kFewest) continue;
    const bool actions = role == guide::SectionRole::corrective_actions;
    const std::string what = actions ? "action" : "measure";
    report.add(first->heading_text, "There " + std::string(count == 1 ? "is " : "are ") +
                                        (count == 0 ? "no" : std::to_string(count)) + " " + what +
                                        (count == 1 ? "" : "s") +
                                        " here; reviewers expect three or more. Give each part of "
                                        "the cause its own " +
                                        what + ".");
  }
}

}  // namespace

const Rule kTooFewActions{.id = "too-few-actions",
                          .group = RuleGroup::structure,
                          .severity = Severity::info,
                          .check = check};

}  // namespace poa
