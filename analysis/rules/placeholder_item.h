// Items that are not written yet: what stands in brackets keeps the place of what is to come.
#pragma once

#include "analysis/facts.h"
#include "analysis/plan/plan.h"

namespace poa {

/// Whether passages are nothing but placeholders ("[Corrective action #4]", "{{name of measure}}",
/// "TODO: the call with the brand"): the rule `placeholder` stands for every other on them.
[[nodiscard]] bool is_only_placeholders(const Facts& facts, IndexRange passages);

[[nodiscard]] inline bool is_placeholder_item(const Facts& facts, const Item& item) {
  return is_only_placeholders(facts, item.passages);
}

/// Whether an item keeps a place for anything: "all [X] affected listings".
[[nodiscard]] bool has_placeholder(const Facts& facts, const Item& item);

/// Whether an item keeps a place for a date: "On [date] we closed", "<date of closure>",
/// "{{date}}".
[[nodiscard]] bool has_date_placeholder(const Facts& facts, const Item& item);

}  // namespace poa
