// The documents of a checklist that an appeal does not name.
#pragma once

#include <vector>

#include "analysis/facts.h"
#include "analysis/guide/checklist.h"

namespace poa {

/// The required documents of the checklist of the plan's suspension type that neither the
/// supporting documents nor the text name, in the checklist's order; empty where the type is not
/// known.
[[nodiscard]] std::vector<const guide::ChecklistItem*> missing_documents(const Facts& facts);

}  // namespace poa
