// Numbers of payment cards.
#pragma once

#include <cstdint>

#include "analysis/facts.h"

namespace poa {

/// The number of tokens from `at` on that are a payment card's number: four groups of four digits,
/// American Express's 4-6-5, or 15 or 16 digits in one, with a first digit that cards have and the
/// right check digit (Luhn, ISO/IEC 7812-1). 0 if there is none.
[[nodiscard]] std::uint32_t payment_card_at(const Prose& prose, std::uint32_t at);

}  // namespace poa
