#include <algorithm>

#include "analysis/rules/table.h"

namespace poa {
namespace {

bool names_seller_id(std::span<const Entity> entities) {
  return std::any_of(entities.begin(), entities.end(),
                     [](const Entity& entity) { return entity.kind == EntityKind::seller_id; });
}

void check(const Facts& facts, Report& report) {
  const Plan& plan = facts.plan;
  if (plan.front_matter.seller_id && !plan.front_matter.seller_id->text.empty()) return;
  if (names_seller_id(facts.entities_in(plan.opening.sentences))) return;
  const Section* root_cause = plan.section(guide::SectionRole::root_cause);
  if (root_cause != nullptr && names_seller_id(facts.entities_in(root_cause->sentences))) return;
  report.add(plan.title,
             "The seller ID is nowhere in the front matter, the opening or the root cause. Without "
             "it a reviewer can't match the appeal to the account: name it in the first lines.");
}

}  // namespace

const Rule kMissingSellerId{.id = "missing-seller-id",
                            .group = RuleGroup::structure,
                            .severity = Severity::warning,
                            .check = check};

}  // namespace poa
