// Items that are not written yet: what stands in brackets keeps the place of what is to come.
#pragma once

#include <span>
#include <string_view>

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

/// Whether what an item leaves open may become any ASIN or listing: "all [X] listings", "[item]";
/// not "on [date]", "USD [amount]".
[[nodiscard]] bool keeps_place_for_asin(const Facts& facts, const Item& item);

/// Whether passages keep a place for something that one of these words names: "date", "units". A
/// word of its own in the placeholder, in lower case.
[[nodiscard]] bool keeps_place_for(const Facts& facts, IndexRange passages,
                                   std::span<const std::string_view> words);

/// Whether an item keeps a place for a date: "On [date] we closed", "<date of closure>",
/// "{{date}}", "on 4 May [year]", "on XX May 2026", "TBD" in a table's column of dates.
[[nodiscard]] bool has_date_placeholder(const Facts& facts, const Item& item);

/// Whether passages keep a place for evidence: "(see [exhibit])", "<report>", "TBD" in a table's
/// column of exhibits.
[[nodiscard]] bool keeps_place_for_evidence(const Facts& facts, IndexRange passages);

}  // namespace poa
