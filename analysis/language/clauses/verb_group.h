// The verb of a clause with its auxiliaries, and what they say about the action.
#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "analysis/language/clause.h"
#include "analysis/language/clauses/words.h"

namespace poa {

struct VerbGroup {
  IndexRange words;  ///< from the first auxiliary to the verb
  Completion completion = Completion::none;
  bool negated = false;
};

/// The group that begins at `first` with an auxiliary ("have been replaced", "are going to
/// remove", "'ll send"); nothing if none begins there.
[[nodiscard]] std::optional<VerbGroup> auxiliary_group_at(std::span<const Word> words,
                                                          std::uint32_t first);

/// The group that begins at `first` with a full verb that looks ahead: "plan to remove", "need to
/// check"; nothing if none begins there.
[[nodiscard]] std::optional<VerbGroup> plan_group_at(std::span<const Word> words,
                                                     std::uint32_t first);

}  // namespace poa
