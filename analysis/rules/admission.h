// The acts whose admission is dangerous, and how they are told of and denied.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "analysis/facts.h"
#include "analysis/guide/suspension_type.h"
#include "analysis/rules/statement.h"

namespace poa {

struct DangerousAct {
  const PhraseList* wordings;
  std::string_view name;  ///< "a second account"
  /// Where the act is what the notice is about, so that the plan has to name it.
  std::span<const guide::SuspensionType> at_hand;
};

[[nodiscard]] std::span<const DangerousAct> dangerous_acts();

/// Where a document says of an act that it was done, or never done, on the writer's side.
[[nodiscard]] std::vector<PhraseMatch> admissions(const Facts& facts, const DangerousAct& act,
                                                  Stance stance);

}  // namespace poa
