// One defect, one report: which finding stands for which others ("Where rules meet").
#pragma once

#include <vector>

#include "analysis/facts.h"
#include "analysis/rules/finding.h"

namespace poa {

/// Takes out the findings for which another one stands. `findings` are in document order.
void drop_outranked(const Facts& facts, std::vector<Finding>& findings);

}  // namespace poa
