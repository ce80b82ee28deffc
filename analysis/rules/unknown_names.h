// Names that are told by their capital and their place, of which nothing else is known.
#pragma once

#include "analysis/facts.h"
#include "analysis/plan/plan.h"

namespace poa {

/// Whether an action or a measure has a name: "Linnworks", "eBay", "Álvaro".
[[nodiscard]] bool has_unknown_name(const Facts& facts, const Item& item);

/// … of something: "counts all bins against Fishbowl", "Fakturo, our accounting program, pays".
[[nodiscard]] bool has_unknown_tool(const Facts& facts, const Item& item);

/// … of whoever does it: "Marisol Vance approves every contract", "signed by Owen Price".
[[nodiscard]] bool has_unknown_person(const Facts& facts, const Item& item);

}  // namespace poa
