// A Plan of Action as an outline: the appeal, its sections, their actions, measures and documents.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "analysis/facts.h"
#include "analysis/text/span.h"

namespace poa::assist {

enum class OutlineKind : std::uint8_t {
  appeal,
  section,  ///< one of the four
  heading,  ///< any other heading between the sections
  action,
  measure,
  document,   ///< a line of the supporting documents
  paragraph,  ///< of the root cause
};

struct OutlineNode {
  std::string name;    ///< a line that is never empty
  std::string detail;  ///< a few words on its state; may be empty
  OutlineKind kind = OutlineKind::section;
  Span span;       ///< all of it; within its parent's
  Span selection;  ///< what is shown of it when it is chosen; within `span`
  std::vector<OutlineNode> children;
};

/// The outline: one node for the appeal, three levels deep at most. Empty for a document without a
/// word.
[[nodiscard]] std::vector<OutlineNode> outline(const Facts& facts);

}  // namespace poa::assist
