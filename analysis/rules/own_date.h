// The day on which an action was done, as against other days that its item names.
#pragma once

#include "analysis/facts.h"
#include "analysis/plan/plan.h"

namespace poa {

/// Whether a date of an item can be the action's own. It is not where it tells something else
/// apart ("the word that came in on 6 February 2026", "your notice of 11 May 2026"), or is the day
/// of what somebody will do after it ("Hollis Pryce, who will audit us on 1 October 2026").
[[nodiscard]] bool is_own_date(const Facts& facts, const Entity& date);

}  // namespace poa
