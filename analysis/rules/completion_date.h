// The days on which the plan says that its actions were completed.
#pragma once

#include <vector>

#include "analysis/facts.h"

namespace poa {

/// The date entities of the corrective actions that say when something was completed: "On 12 May
/// 2026 we closed", "**12 May 2026:** closed", a date in a row of a table. Not the day that
/// something else is told by ("the orders of 3 May"), and not a day that is arranged for ("booked
/// for 3 July", "valid until 2027"). Views Facts::entities.
[[nodiscard]] std::vector<const Entity*> completion_dates(const Facts& facts);

}  // namespace poa
