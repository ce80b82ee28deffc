// What there is to say of a place in a document, beside its findings.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "analysis/facts.h"
#include "analysis/rules/finding.h"
#include "analysis/text/span.h"

namespace poa::assist {

struct HoverNote {
  Span span;         ///< what is spoken of; holds the place
  std::string text;  ///< a few lines of Markdown
};

/// The notes on a place, the narrowest first: a key of the front matter, a comment that silences
/// rules, a metric, an entity, a supporting document, a section at its heading. `findings` are
/// those of the whole document.
[[nodiscard]] std::vector<HoverNote> hover_notes(const Facts& facts,
                                                 std::span<const Finding> findings,
                                                 std::size_t offset);

}  // namespace poa::assist
