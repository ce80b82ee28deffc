// Whether the writer names his own part in what others did.
#pragma once

#include "analysis/facts.h"

namespace poa {

/// Whether the sentence of a match names one's own part: "this is our fault and not of the
/// supplier", "our supplier misled us and we did not check"; not "and we had no other way".
[[nodiscard]] bool owns_part(const Facts& facts, const PhraseMatch& match);

/// Whether the writer names a failure of his own in the root cause: what others did is then a fact
/// beside it.
[[nodiscard]] bool admits_failure(const Facts& facts);

}  // namespace poa
