// What a writer means by "this": the stretches of text around a place, each within the next.
#pragma once

#include <cstddef>
#include <vector>

#include "analysis/facts.h"
#include "analysis/text/span.h"

namespace poa::assist {

/// From the innermost to the whole document, strictly growing, never empty: word, sentence,
/// paragraph, item, list, and what holds those; section; the text without the front matter; all.
/// In the front matter: value, entry, front matter, all. Every one holds the offset or ends there.
/// Of containers in each other the innermost count, so that the number is bounded.
[[nodiscard]] std::vector<Span> selections_around(const Facts& facts, std::size_t offset);

}  // namespace poa::assist
