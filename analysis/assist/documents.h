// Which documents of a checklist a text speaks of already.
#pragma once

#include <cstdint>

#include "analysis/facts.h"
#include "analysis/guide/checklist.h"
#include "analysis/markdown/document.h"

namespace poa::assist {

/// Bit i is set where a sentence names item i of the type's checklist. Sentences that begin within
/// `but_not` do not count.
[[nodiscard]] std::uint64_t named_documents(const Facts& facts, IndexRange sentences,
                                            guide::SuspensionType type, Span but_not = {});

/// The same for one line of the supporting documents, which may be known by a word: see
/// guide::listed_documents().
[[nodiscard]] std::uint64_t listed_documents(const Facts& facts, const Item& item,
                                             guide::SuspensionType type);

/// Whether a link leads to a file that is there.
[[nodiscard]] bool leads_to_file(const Facts& facts, const markdown::Link& link);

}  // namespace poa::assist
