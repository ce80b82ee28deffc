#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/rules/placeholder_item.h"
#include "analysis/rules/sections.h"
#include "analysis/rules/table.h"

namespace poa {
namespace {

bool is_date(const Entity& entity) {
  return entity.kind == EntityKind::date ||
         (entity.kind == EntityKind::month && entity.date.year != 0);
}

/// What can be looked up. A malformed one still counts: another rule speaks of it.
bool is_identifier(const Entity& entity) {
  switch (entity.kind) {
    case EntityKind::asin:
    case EntityKind::order_id:
    case EntityKind::purchase_order:
    case EntityKind::invoice_number:
    case EntityKind::shipment_id:
    case EntityKind::removal_order:
    case EntityKind::code:
      return !entity.placeholder;
    default:
      return false;
  }
}

bool is_quantity(const Entity& entity) {
  return entity.kind == EntityKind::quantity || entity.kind == EntityKind::money ||
         entity.kind == EntityKind::percentage;
}

void check(const Facts& facts, Report& report) {
  const auto sections = sections_of(facts.plan, guide::SectionRole::root_cause);
  if (sections.empty() || facts.plan.front_matter.response != Response::plan) return;
  const bool unwritten = std::ranges::all_of(sections, [&](const Section* section) {
    return is_only_placeholders(facts, section->passages);
  });
  if (unwritten) return;
  const auto any = [&](bool (*is_kind)(const Entity&)) {
    return std::ranges::any_of(sections, [&](const Section* section) {
      return std::ranges::any_of(facts.entities_in(section->sentences), is_kind);
    });
  };
  std::vector<std::string_view> missing;
  if (!any(is_date)) missing.emplace_back("a date");
  const bool related = facts.plan.type() == guide::SuspensionType::related_accounts;
  if (!related && !any(is_identifier)) missing.emplace_back("an ASIN, order or invoice number");
  if (!any(is_quantity)) missing.emplace_back("a quantity");
  if (missing.empty()) return;

  std::string list(missing.front());
  for (std::size_t i = 1; i < missing.size(); ++i) {
    list.append(i + 1 == missing.size() ? " and " : ", ").append(missing[i]);
  }
  report.add(sections.front()->heading_text,
             "The root cause lacks " + list +
                 ". Reviewers take a cause without facts for a guess: say when, what and how "
                 "many.");
}

}  // namespace

const Rule kRootCauseLacksSpecifics{.id = "root-cause-lacks-specifics",
                                    .group = RuleGroup::root_cause,
                                    .severity = Severity::warning,
                                    .check = check};

}  // namespace poa
