// Dates as messages write them.
#pragma once

#include <string>

#include "analysis/language/date.h"

namespace poa {

/// "4 March 2026"; without the year where the date has none. The month is one of the twelve.
[[nodiscard]] std::string in_words(Date date);

/// Day and month exchanged: what else "03/04/2026" can mean.
[[nodiscard]] constexpr Date other_reading(Date date) { return {date.year, date.day, date.month}; }

}  // namespace poa
