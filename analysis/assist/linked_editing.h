// Places that are edited together.
#pragma once

#include <cstddef>
#include <vector>

#include "analysis/facts.h"
#include "analysis/text/span.h"

namespace poa::assist {

/// Where a link is called by its file, the two names: `[invoice.pdf](attachments/invoice.pdf)`. At
/// the end of either, too; empty anywhere else.
///
/// Nothing else of a plan is edited together: an identifier that stands twice stands there for two
/// reasons, and who corrects one of them should decide about the other (see rename.h).
[[nodiscard]] std::vector<Span> linked_ranges(const Facts& facts, std::size_t offset);

}  // namespace poa::assist
