#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

#include "analysis/rules/message.h"
#include "analysis/rules/quotation.h"
#include "analysis/rules/table.h"

namespace poa {
namespace {

/// The lengths of the groups between hyphens: "3-6-7".
std::string groups_of(std::string_view id) {
  std::string groups;
  for (;;) {
    const std::size_t end = std::min(id.find('-'), id.size());
    groups += std::to_string(end);
    if (end == id.size()) return groups;
    groups += '-';
    id.remove_prefix(end + 1);
  }
}

void check(const Facts& facts, Report& report) {
  for (const Entity& entity : facts.entities) {
    if (entity.kind != EntityKind::order_id || entity.valid || entity.placeholder ||
        in_block_quote(facts, entity)) {
      continue;
    }
    const std::string_view id = facts.prose.text(entity.range);
    const bool grouped = id.find('-') != id.npos;
    report.add(entity.span,
               in_quotes(id) +
                   (grouped ? " has groups of " + groups_of(id) + " digits"
                            : " has " + std::to_string(id.size()) + " digits without hyphens") +
                   ", and Amazon's order IDs have 3-7-7. A reviewer can't find the order: copy "
                   "the ID again from the order.");
  }
}

}  // namespace

const Rule kInvalidOrderId{.id = "invalid-order-id",
                           .group = RuleGroup::facts,
                           .severity = Severity::warning,
                           .check = check};

}  // namespace poa
