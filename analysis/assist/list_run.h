// Lists that Markdown tells apart by their marks alone, and a reader does not.
#pragma once

#include <string_view>
#include <vector>

#include "analysis/markdown/document.h"

namespace poa::assist {

/// For each block the block that stands for it: for a list that goes on the list right above it,
/// without a blank line between, the first of them, and for every other block itself. Bullets go on
/// whatever their marks are (`-`, `*`, `+`), numbers where they count on (`1.`, `2)`). Linear.
[[nodiscard]] std::vector<markdown::BlockId> heads_of_lists(std::string_view text,
                                                            const markdown::Document& document);

}  // namespace poa::assist
