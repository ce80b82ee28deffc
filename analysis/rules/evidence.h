// What points a reviewer to evidence.
#pragma once

#include <cstdint>

#include "analysis/facts.h"
#include "analysis/plan/plan.h"

namespace poa {

/// Whether a sentence points to evidence: "attached", "Exhibit A", "see the invoice", a file's
/// name, also in code. What stands in quotation marks is somebody else's.
[[nodiscard]] bool points_to_evidence(const Facts& facts, std::uint32_t sentence);

/// Whether a link or image in these bytes leads to a file beside the document.
[[nodiscard]] bool links_to_file(const Facts& facts, Span span);

/// Whether an item points to evidence of its own, in words or by a link.
[[nodiscard]] bool points_to_evidence(const Facts& facts, const Item& item);

/// Whether a line of the section outside its items points to evidence for each or all of them, so
/// that none needs to: "Documentation for each of these actions is attached as Exhibits A to F."
[[nodiscard]] bool has_evidence_cover(const Facts& facts, const Section& section);

}  // namespace poa
