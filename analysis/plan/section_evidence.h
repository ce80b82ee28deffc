// What stands below a heading that does not say what it heads, as far as it tells a section.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "analysis/guide/section.h"
#include "analysis/language/prose.h"
#include "analysis/markdown/document.h"
#include "analysis/plan/outer_blocks.h"

namespace poa {

/// Counts of the items of a section's lists and tables, and, where it has none, of its paragraphs.
struct SectionEvidence {
  enum class Cause : std::uint8_t { untold, hinted, told };

  std::size_t items = 0;
  std::size_t paragraphs = 0;
  std::size_t dated = 0;        ///< of items, or paragraphs: those that name a day
  std::size_t coming_back = 0;  ///< of the same: those that come back, "every week"
  std::size_t papers = 0;       ///< of items: those that begin as a document's name does
  Cause cause = Cause::untold;
  bool encloses = false;  ///< a paragraph says that something is attached

  /// How strongly this tells a role: from 2 on enough to name it.
  [[nodiscard]] int strength_for(guide::SectionRole role) const;
};

/// Reads the outermost blocks below a heading.
[[nodiscard]] SectionEvidence read_section_evidence(const markdown::Document& document,
                                                    const Prose& prose,
                                                    std::span<const OuterBlock> blocks);

}  // namespace poa
