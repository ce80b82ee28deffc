// Which kind of suspension a document is taken to answer, and why.
#pragma once

#include <optional>
#include <vector>

#include "analysis/facts.h"
#include "analysis/guide/suspension_type.h"
#include "analysis/text/span.h"

namespace poa::assist {

struct TypeExplanation {
  std::optional<guide::SuspensionType> stated;    ///< by the front matter; it goes before the words
  std::optional<guide::SuspensionType> inferred;  ///< from the opening and the root cause
  /// The words that speak for the inferred type, each where it stands first.
  std::vector<Span> words;
  int score = 0;  ///< what the words weigh together
  int lead = 0;   ///< how much less the next type's weigh

  [[nodiscard]] std::optional<guide::SuspensionType> type() const {
    return stated ? stated : inferred;
  }
};

[[nodiscard]] TypeExplanation explain_type(const Facts& facts);

}  // namespace poa::assist
