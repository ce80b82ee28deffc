// Which documents of a checklist a text speaks of already.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/facts.h"
#include "analysis/guide/checklist.h"
#include "analysis/markdown/document.h"

namespace poa::assist {

/// Bit i is set where a sentence names item i of the type's checklist. Sentences that begin within
/// `but_not` do not count.
[[nodiscard]] std::uint64_t named_documents(const Facts& facts, IndexRange sentences,
                                            guide::SuspensionType type, Span but_not = {});

/// The required items of the checklist that no sentence of the document names; nothing where the
/// type is not known.
[[nodiscard]] std::vector<const guide::ChecklistItem*> missing_documents(const Facts& facts);

/// The path of the file beside the document that a link leads to, %-encoding resolved, without
/// fragment; empty for addresses on the web, for places in the document and for paths that leave
/// the folder.
[[nodiscard]] std::string linked_path(const markdown::Link& link);

/// Whether a link leads to a file that is there.
[[nodiscard]] bool leads_to_file(const Facts& facts, const markdown::Link& link);

}  // namespace poa::assist
