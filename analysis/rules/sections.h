// Which sections a rule reads.
#pragma once

#include <array>
#include <vector>

#include "analysis/guide/section.h"
#include "analysis/plan/plan.h"

namespace poa {

/// The sections whose content is a list: of actions, of measures.
inline constexpr std::array kListedRoles{guide::SectionRole::corrective_actions,
                                         guide::SectionRole::prevention_plan};

/// The sections of a role that have content, in document order. A section that stands twice counts
/// as one: rules count over both and report at the first.
[[nodiscard]] inline std::vector<const Section*> sections_of(const Plan& plan,
                                                             guide::SectionRole role) {
  std::vector<const Section*> sections;
  for (const Section& section : plan.sections) {
    if (section.role == role && !section.empty) sections.push_back(&section);
  }
  return sections;
}

}  // namespace poa
