#include "server/serve/features/linked_editing_range.h"

#include "analysis/assist/linked_editing.h"

namespace poa::server {
namespace {

/// What can stand in a file's name and in a link's destination alike, as a regular expression.
constexpr const char* file_name_pattern = R"([^\s\/\\()\[\]<>%#?*:|"]+)";

}  // namespace

jsonrpc::Nullable<lsp::LinkedEditingRanges> linked_editing_ranges(
    const Analysis& analysis, const lsp::LinkedEditingRangeParams& params, const Client& client) {
  if (!analysis.is_plan_of_action) return {};
  const Positions positions(*analysis.input.document.text, client.encoding);
  const auto spans = assist::linked_ranges(analysis.facts, positions.offset(params.position));
  if (spans.empty()) return {};
  lsp::LinkedEditingRanges linked;
  for (const Span span : spans) linked.ranges.push_back(positions.range(span));
  linked.wordPattern = file_name_pattern;
  return linked;
}

}  // namespace poa::server
