// How much of what a Plan of Action needs is there, in percent.
//
// The formula. A plan is worth 100 points:
//
//   the case                    5   a seller id 3, the kind of suspension 2
//   root cause                 25   a cause that is one 15, facts behind it 10
//   corrective actions         25   completed 8, dated 7, with figures or names 5, with evidence 5
//   prevention plan            20   verifiable 10, somebody responsible 4, a limit 4, a tool 2
//   supporting documents       20   named 12, attached and ticked 8
//   nothing that is refused     5   no field of a template left 3, no other error 2
//
// Each need names the rules whose findings say that it is not met. A need of the whole section then
// loses all its points. A need of each item loses the share of the items that have such a finding,
// and documents the share of the checklist that is missing. A section that is missing or empty
// loses all the points of its part, once. An item, or a paragraph where there are no items, with a
// field of a template that is still open is worth nothing yet: of what its section would have, its
// share is lost. So a point is withheld only where a finding says why:
// without findings a plan has 100, and a rule that is off or silenced takes nothing away.
//
// Percentages are rounded down, so that 100 means that nothing is missing.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "analysis/facts.h"
#include "analysis/guide/section.h"
#include "analysis/rules/finding.h"

namespace poa::assist {

/// A need that is not met.
struct Gap {
  std::string next;  ///< what to do about it, in a few words: "date 2 actions"
  double points = 0;
  std::size_t finding = 0;  ///< the first that says so: an index into the findings given
  std::optional<guide::SectionRole> section;
  bool whole_section = false;  ///< there is none, or nothing in it
};

struct Readiness {
  int percent = 100;
  std::vector<Gap> gaps;  ///< in the order in which a plan is written
};

/// `findings` are those of the whole document, in document order.
[[nodiscard]] Readiness readiness(const Facts& facts, std::span<const Finding> findings);

}  // namespace poa::assist
