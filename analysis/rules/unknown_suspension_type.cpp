#include "analysis/rules/table.h"

namespace poa {
namespace {

void check(const Facts& facts, Report& report) {
  const Plan& plan = facts.plan;
  // What is stated but unknown is reported at its value, by `front-matter`.
  if (plan.type() || plan.front_matter.suspension) return;
  report.add(plan.title,
             "Neither the front matter nor the text says what the account was suspended for. Name "
             "the violation as the notice does, or add `suspension:` to the front matter.");
}

}  // namespace

const Rule kUnknownSuspensionType{.id = "unknown-suspension-type",
                                  .group = RuleGroup::structure,
                                  .severity = Severity::info,
                                  .check = check};

}  // namespace poa
