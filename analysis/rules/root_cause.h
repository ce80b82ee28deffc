// The sentences of the root cause and whether they name a cause.
#pragma once

#include <cstdint>
#include <vector>

#include "analysis/facts.h"

namespace poa {

/// The sentences of the root-cause sections in the writer's own words: no headings, no block
/// quotes. Sorted.
[[nodiscard]] std::vector<std::uint32_t> root_cause_sentences(const Facts& facts);

/// Whether a sentence states a cause: a word for one ("because", "led to", "the root cause was"), a
/// failure that is named, or something that the writer did not do or have. What it is worth is
/// another question.
[[nodiscard]] bool states_cause(const Facts& facts, std::uint32_t sentence);

/// Whether a sentence tells of something that we as a business, or nobody, did or had: "we did not
/// check", "nobody compared", "our form had no field". What one employee left undone is none.
[[nodiscard]] bool names_omission(const Facts& facts, std::uint32_t sentence);

/// The matches of a list in some sentences, which are sorted; quoted ones left out.
[[nodiscard]] std::vector<PhraseMatch> matches_in(const Facts& facts, const PhraseList& list,
                                                  const std::vector<std::uint32_t>& sentences);

}  // namespace poa
