// The one table of rules, in the order of the catalogue. A new rule gets a line in each half.
#pragma once

#include "analysis/rules/rule.h"
#include "analysis/rules/unused_suppression.h"

namespace poa {

// Structure

// Corrective actions

// Language

// Template leftovers

// Evidence

inline constexpr const Rule* kRules[] = {
    // Structure

    // Corrective actions

    // Language

    // Template leftovers

    // Evidence

    // Comments
    &kUnusedSuppression,
};

}  // namespace poa
