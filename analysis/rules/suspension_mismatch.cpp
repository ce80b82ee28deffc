#include <string>
#include <utility>
#include <vector>

#include "analysis/guide/suspension_type.h"
#include "analysis/rules/table.h"

namespace poa {
namespace {

/// How far the inferred type must lead before it can contradict what the writer states: the weight
/// of a word that decides a type by itself (see guide::Trigger).
constexpr int kClearLead = 10;

void check(const Facts& facts, Report& report) {
  const Plan& plan = facts.plan;
  if (!plan.stated_type || !plan.inferred_type || !plan.front_matter.suspension) return;
  const InferredType& inferred = *plan.inferred_type;
  if (inferred.lead < kClearLead || guide::are_near(*plan.stated_type, inferred.type)) return;

  std::vector<RelatedPlace> related;
  for (const ProseRange& words : inferred.evidence) {
    related.push_back({facts.prose.source(words), "speaks of another type"});
  }
  report.add(plan.front_matter.suspension->span,
             "The front matter says \"" + std::string(guide::info(*plan.stated_type).id) +
                 "\", but the text speaks of \"" + std::string(guide::info(inferred.type).id) +
                 "\". Answer the violation that the notice names, and state that type here.",
             std::move(related));
}

}  // namespace

const Rule kSuspensionMismatch{.id = "suspension-mismatch",
                               .group = RuleGroup::structure,
                               .severity = Severity::warning,
                               .check = check};

}  // namespace poa
