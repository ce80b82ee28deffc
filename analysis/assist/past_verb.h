// A verb phrase that looks ahead, said of what is done: "will remove" → "removed".
#pragma once

#include <optional>
#include <string>

#include "analysis/facts.h"
#include "analysis/language/clause.h"

namespace poa::assist {

struct PastVerb {
  IndexRange tokens;  ///< what is exchanged, in Prose::tokens()
  std::string words;  ///< for what
};

/// The verb of an outstanding clause in the past tense: "are going to refund" → "refunded",
/// "must be checked" → "was checked" or "were checked" by its subject, "have not yet removed" →
/// "removed", "decided to hire" → "hired". Nothing where no completed action would be told: "will
/// think about", "will not sell", "is pending".
[[nodiscard]] std::optional<PastVerb> in_the_past(const Facts& facts, const Sentence& sentence,
                                                  const Clause& clause);

}  // namespace poa::assist
