// Orders that a rate counts, counted once more.
#pragma once

#include "analysis/facts.h"
#include "analysis/rules/rule.h"

namespace poa {

/// "We cancelled 31 of 412 orders", and later "all 38 cancelled orders": where the plan counts such
/// orders once, all of them are as many.
void check_order_totals(const Facts& facts, Report& report);

}  // namespace poa
