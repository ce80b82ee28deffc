// What a plan means and does not say, shown within its lines.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "analysis/assist/code_action.h"
#include "analysis/facts.h"

namespace poa::assist {

enum class InlayHintKind : std::uint8_t { suspension_type, date };

struct InlayHint {
  std::size_t offset = 0;  ///< the hint stands before this byte
  std::string label;       ///< "12 days after the notice"
  std::string tooltip;     ///< plain text
  InlayHintKind kind = InlayHintKind::date;
  std::vector<Edit> edits = {};  ///< what states it in the document, where that makes sense
};

struct InlayHintOptions {
  bool suspension_type = true;
  bool dates = true;

  friend bool operator==(const InlayHintOptions&, const InlayHintOptions&) = default;
};

/// The hints within a stretch of the document, in its order: after the title the suspension type,
/// where the words give it away and the front matter does not state it; after each date its age in
/// days at the notice, and of the notice itself the weekday. Where no notice has a date, all have
/// their weekday. Quotations get none.
[[nodiscard]] std::vector<InlayHint> inlay_hints(const Facts& facts, Span within,
                                                 const InlayHintOptions& options);

}  // namespace poa::assist
