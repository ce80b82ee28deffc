#include "server/serve/features/inlay_hint.h"

#include "analysis/assist/inlay_hints.h"

namespace poa::server {

std::vector<lsp::InlayHint> inlay_hints(const Analysis& analysis,
                                        const lsp::InlayHintParams& params, const Client& client) {
  if (!analysis.is_plan_of_action) return {};
  const Positions positions(*analysis.input.document.text, client.encoding);
  std::vector<lsp::InlayHint> hints;
  for (const assist::InlayHint& hint :
       assist::inlay_hints(analysis.facts, positions.span(params.range),
                           analysis.input.settings->features.inlay_hints)) {
    lsp::InlayHint& offer = hints.emplace_back();
    offer.position = positions.position(hint.offset);
    offer.label = hint.label;
    offer.paddingLeft = true;
    if (!hint.tooltip.empty()) offer.tooltip = hint.tooltip;
    if (hint.kind == assist::InlayHintKind::suspension_type) {
      offer.kind = lsp::InlayHintKind::Type;
    }
    for (const assist::Edit& edit : hint.edits) {
      if (!offer.textEdits) offer.textEdits.emplace();
      offer.textEdits->push_back(
          {positions.range(edit.replaced), assist::render_as_text(edit.insertion)});
    }
  }
  return hints;
}

}  // namespace poa::server
