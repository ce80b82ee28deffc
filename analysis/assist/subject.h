// Whether one or several do or suffer what a clause says.
#pragma once

#include "analysis/facts.h"
#include "analysis/language/clause.h"

namespace poa::assist {

/// Whether the subject of a clause takes "were" rather than "was": "all 96 buyers", "it and the
/// box", but not "the change of the rooms". A clause without a subject of its own shares that of
/// its sentence.
[[nodiscard]] bool is_plural_subject(const Facts& facts, const Sentence& sentence,
                                     const Clause& clause);

}  // namespace poa::assist
