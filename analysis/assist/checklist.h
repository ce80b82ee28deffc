// Inserting the documents that a suspension type asks for.
#pragma once

#include <vector>

#include "analysis/assist/code_action.h"
#include "analysis/facts.h"

namespace poa::assist {

/// The edits that add what is missing from the list of supporting documents, or the whole list with
/// its section. Empty where nothing is missing, and where the suspension type is not known.
[[nodiscard]] std::vector<Edit> checklist_insertion(const Facts& facts);

}  // namespace poa::assist
