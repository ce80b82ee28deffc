// Which kind of suspension a document speaks of.
#pragma once

#include <optional>
#include <span>

#include "analysis/language/prose.h"
#include "analysis/plan/plan.h"

namespace poa {

/// Infers the type from runs of sentences, such as the opening and the root cause. Block quotes
/// count: they hold the notice. Nothing if the words give no type away, or not clearly.
[[nodiscard]] std::optional<InferredType> infer_type(const Prose& prose,
                                                     std::span<const IndexRange> sentences);

/// The same for the next version of a document: what was inferred holds until those words change.
[[nodiscard]] std::optional<InferredType> infer_type_again(const EarlierPlan& earlier,
                                                           const Prose& prose,
                                                           std::span<const IndexRange> sentences);

}  // namespace poa
