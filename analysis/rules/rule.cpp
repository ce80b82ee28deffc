#include "analysis/rules/rule.h"

#include <algorithm>
#include <array>

#include "analysis/rules/pages.h"
#include "analysis/rules/table.h"

namespace poa {

std::string_view severity_name(Severity severity) {
  constexpr std::array<std::string_view, 4> kNames{"error", "warning", "info", "hint"};
  return kNames[static_cast<std::size_t>(severity)];
}

std::string_view group_name(RuleGroup group) {
  constexpr std::array<std::string_view, 9> kNames{"structure",  "root-cause", "corrective-actions",
                                                   "prevention", "language",   "template-leftovers",
                                                   "evidence",   "facts",      "practice"};
  return kNames[static_cast<std::size_t>(group)];
}

std::span<const Rule* const> all_rules() { return kRules; }

const Rule* find_rule(std::string_view id) {
  const auto found = std::find_if(std::begin(kRules), std::end(kRules),
                                  [id](const Rule* rule) { return rule->id == id; });
  return found == std::end(kRules) ? nullptr : *found;
}

std::string_view rule_page(std::string_view id) {
  for (const RulePage& page : rule_pages()) {
    if (page.id == id) return page.markdown;
  }
  return {};
}

}  // namespace poa
