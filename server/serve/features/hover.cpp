#include "server/serve/features/hover.h"

#include <algorithm>

#include "analysis/rules/rule.h"
#include "server/serve/features/markup.h"

namespace poa::server {

lsp::Nullable<lsp::Hover> hover(const Analysis& analysis, const lsp::HoverParams& params,
                                const Client& client) {
  const Positions positions(*analysis.input.document.text, client.encoding);
  const std::size_t offset = positions.offset(params.position);
  // Of findings within each other, the narrowest is the one that is pointed at.
  const Finding* narrowest = nullptr;
  for (const Finding& finding : analysis.findings) {
    const bool hit = finding.span.contains(offset);
    if (hit && (narrowest == nullptr || finding.span.size() < narrowest->span.size())) {
      narrowest = &finding;
    }
  }
  if (narrowest == nullptr) return {};
  lsp::Hover hover;
  hover.contents = markup(rule_page(narrowest->rule), client.capabilities.hover.content_formats);
  hover.range = positions.range(narrowest->span);
  return hover;
}

}  // namespace poa::server
