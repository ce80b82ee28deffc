// How far a section has come, counted: what its items have and what they lack.
#pragma once

#include <cstdint>
#include <string>

#include "analysis/facts.h"
#include "analysis/plan/plan.h"

namespace poa::assist {

/// The date on which an action was done, as far as the item says it; null where it does not. Views
/// Facts::entities.
[[nodiscard]] const Entity* own_date(const Facts& facts, const Item& item);

/// The state of a line of the supporting documents.
enum class DocumentState : std::uint8_t {
  attached,
  open,          ///< its box is not ticked, or it is only a placeholder
  file_missing,  ///< it links a file that is not there
};

[[nodiscard]] DocumentState document_state(const Facts& facts, const Item& item);

/// The section in a line: "4 actions · 3 dated · 2 with evidence", "3 of 4 attached". Of the
/// documents, those that the suspension type asks for and that nothing names count as not attached.
/// An empty section is "empty".
[[nodiscard]] std::string section_state(const Facts& facts, const Section& section);

}  // namespace poa::assist
