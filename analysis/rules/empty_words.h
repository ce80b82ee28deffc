// Words that tell that something was done or went wrong, and not what.
#pragma once

#include <cstdint>

#include "analysis/facts.h"

namespace poa {

/// Whether tokens of one sentence name nothing: "necessary handling was carried out in the
/// warehouse", "how matters were managed", "put our house in order". Each of them is a word of
/// grammar, or one that fits any matter; dates are left aside. False if no word is of the second
/// kind.
[[nodiscard]] bool say_nothing(const Facts& facts, std::uint32_t sentence, IndexRange tokens);

/// The same of a whole sentence.
[[nodiscard]] bool says_nothing(const Facts& facts, std::uint32_t sentence);

}  // namespace poa
