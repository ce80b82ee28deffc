// How many orders of how many a sentence counts, and over which days.
#pragma once

#include <cstdint>
#include <optional>

#include "analysis/facts.h"

namespace poa {

/// How many of how many orders: "44 of 3,098 orders".
struct OrderCounts {
  double part = 0;
  double whole = 0;
  ProseRange range;
};

/// The counts of a sentence, if it has just one pair of them.
[[nodiscard]] std::optional<OrderCounts> counts_in(const Facts& facts, std::uint32_t sentence);

/// Whether a sentence says over which days something was measured or counted: "over 60 days",
/// "between 1 March and 30 April 2026", "in May 2026".
[[nodiscard]] bool names_window(const Facts& facts, std::uint32_t sentence);

/// Whether it gives the number of days or weeks: "over 60 days".
[[nodiscard]] bool names_length_of_window(const Facts& facts, std::uint32_t sentence);

}  // namespace poa
