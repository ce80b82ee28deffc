// The rule about suppression comments; its findings come from apply_suppressions, which alone knows
// what a comment silences.
#pragma once

#include "analysis/rules/rule.h"

namespace poa {

inline constexpr Rule kUnusedSuppression{
    .id = "unused-suppression", .group = RuleGroup::structure, .severity = Severity::hint};

}  // namespace poa
