// How many places of a document a rule reports.
#pragma once

#include <cstddef>
#include <vector>

#include "analysis/rules/finding.h"

namespace poa {

/// Nobody mends more at a time, and the report of a document that is all findings would be many
/// times as large as the document.
inline constexpr std::size_t kMostOfARule = 100;

/// Keeps so many findings of each rule, the first ones. One more, at the place of the next, tells
/// how many are left out, in the weight of the worst of them. `findings` are in document order.
void limit_findings(std::vector<Finding>& findings);

}  // namespace poa
