// `poa explain`: the rules, told to people.
#pragma once

#include <string>
#include <string_view>

namespace poa::server {

/// Every rule, a line each, by group.
[[nodiscard]] std::string list_rules();

/// The first sentence of a rule's page: what it flags. Empty if there is no such rule.
[[nodiscard]] std::string rule_summary(std::string_view id);

/// The page of a rule, or empty if there is no such rule.
[[nodiscard]] std::string explain_rule(std::string_view id);

}  // namespace poa::server
