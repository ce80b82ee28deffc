// Writing all dates of a document in one style.
#pragma once

#include <vector>

#include "analysis/assist/date_style.h"
#include "analysis/assist/formatting_sources.h"
#include "analysis/facts.h"

namespace poa::assist {

/// The dates that are written otherwise and can be read in one way only, in document order. Those
/// in quotations are somebody else's, and stay.
[[nodiscard]] std::vector<FormChange> date_changes(const Facts& facts, DateStyle style);

}  // namespace poa::assist
