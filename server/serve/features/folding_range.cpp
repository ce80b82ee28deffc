#include "server/serve/features/folding_range.h"

#include <cstddef>
#include <cstdint>
#include <limits>

#include "analysis/assist/folding.h"

namespace poa::server {

std::vector<lsp::FoldingRange> folding_ranges(const Analysis& analysis,
                                              const lsp::FoldingRangeParams&,
                                              const Client& client) {
  if (!analysis.is_plan_of_action || !analysis.input.settings->features.folding) return {};
  const std::size_t limit = client.capabilities.folding_range.range_limit.value_or(
      std::numeric_limits<std::uint32_t>::max());
  std::vector<lsp::FoldingRange> ranges;
  // Whole lines, which is what a client with `lineFoldingOnly` wants and any other can do.
  for (const assist::Fold& fold : assist::folds(analysis.facts, limit)) {
    lsp::FoldingRange& range = ranges.emplace_back();
    range.startLine = static_cast<std::uint32_t>(fold.first_line);
    range.endLine = static_cast<std::uint32_t>(fold.last_line);
    if (fold.kind == assist::FoldKind::comment) {
      range.kind = std::string(lsp::FoldingRangeKind::Comment);
    }
  }
  return ranges;
}

}  // namespace poa::server
