#include "server/serve/features/selection_range.h"

#include <memory>
#include <utility>

#include "analysis/assist/selection.h"

namespace poa::server {

std::vector<lsp::SelectionRange> selection_ranges(const Analysis& analysis,
                                                  const lsp::SelectionRangeParams& params,
                                                  const Client& client) {
  if (!analysis.is_plan_of_action) return {};
  const Positions positions(*analysis.input.document.text, client.encoding);
  std::vector<lsp::SelectionRange> ranges;
  for (const lsp::Position& position : params.positions) {
    const auto spans = assist::selections_around(analysis.facts, positions.offset(position));
    std::shared_ptr<const lsp::SelectionRange> innermost;
    for (auto span = spans.rbegin(); span != spans.rend(); ++span) {
      innermost = std::make_shared<const lsp::SelectionRange>(
          lsp::SelectionRange{positions.range(*span), std::move(innermost)});
    }
    ranges.push_back(*innermost);
  }
  return ranges;
}

}  // namespace poa::server
