// By which words around a number it is known to count things, and which ones. See counted_noun().
#pragma once

#include <cstdint>
#include <optional>

#include "analysis/language/entities/scanner.h"

namespace poa::entities {

/// "late orders", "units", "buyers affected": what is counted, as a label of the number after it.
[[nodiscard]] bool ends_counted_noun(const Scanner& scanner, std::uint32_t at);

/// "quantity 150", "Qty: 40", "a total of 148", "late orders: 83", "buyers refunded (41)": the
/// words before the number tell that it counts.
[[nodiscard]] bool is_announced(const Scanner& scanner, std::uint32_t number);

/// "the remaining 24", "all 67", "another 6": what is counted was named before.
[[nodiscard]] bool is_left_out(const Scanner& scanner, std::uint32_t number);

/// "24 are spread over", "19 were opened and", "41 in total": the number, tokens [at, end), stands
/// for what it counts. "Lot 7781 was recalled" names one thing.
[[nodiscard]] bool stands_for_things(const Scanner& scanner, std::uint32_t at, std::uint32_t end);

/// Of what a number that ends before `at` counts a part: the units of "28 of the 340 units" and of
/// "23 of these units". The word itself of "23 of them".
[[nodiscard]] std::optional<std::uint32_t> noun_of_whole(const Scanner& scanner, std::uint32_t at);

}  // namespace poa::entities
