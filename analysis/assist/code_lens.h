// Lines about the plan that stand over it: how ready it is, and the state of each section.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "analysis/facts.h"
#include "analysis/guide/section.h"
#include "analysis/rules/finding.h"
#include "analysis/text/span.h"

namespace poa::assist {

/// What a click on a lens does.
enum class LensAction : std::uint8_t {
  next_missing,      ///< goes to what is missing next, in the section if one is given
  next_problem,      ///< goes to the worst finding
  insert_section,    ///< inserts the section
  insert_checklist,  ///< adds what is missing from the list of documents
};

struct CodeLens {
  Span place;  ///< the line under the lens
  std::string title;
  LensAction action = LensAction::next_missing;
  std::optional<guide::SectionRole> section;
};

/// Over the title the readiness and the counts, over each section its state.
[[nodiscard]] std::vector<CodeLens> code_lenses(const Facts& facts,
                                                std::span<const Finding> findings);

}  // namespace poa::assist
