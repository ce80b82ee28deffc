// The tables behind templates.h, one a file. Every text is our own; where the guide has an example
// of the same structure, the row says so.
//
// An action starts with its date, is completed, and ends with the evidence. A measure names an
// owner, a frequency, a threshold and a tool or record. No text runs eight words without a field.
#pragma once

#include <span>

#include "analysis/guide/templates.h"

namespace poa::guide {

/// After the guide's five root causes, eight actions and six measures.
[[nodiscard]] std::span<const Example> guide_examples();

/// Root causes of the types that practice adds.
[[nodiscard]] std::span<const Example> practice_causes();

/// Actions of the types that practice adds.
[[nodiscard]] std::span<const Example> practice_actions();

/// Measures of the types that practice adds.
[[nodiscard]] std::span<const Example> practice_measures();

}  // namespace poa::guide
