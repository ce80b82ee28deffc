#include "server/serve/features/document_highlight.h"

#include "analysis/assist/mentions.h"

namespace poa::server {

std::vector<lsp::DocumentHighlight> document_highlights(const Analysis& analysis,
                                                        const lsp::DocumentHighlightParams& params,
                                                        const Client& client) {
  if (!analysis.is_plan_of_action) return {};
  const Positions positions(*analysis.input.document.text, client.encoding);
  const assist::Mentions mentions = assist::find_mentions(analysis.facts);
  const auto subject =
      assist::subject_at(analysis.facts, mentions, positions.offset(params.position));
  if (!subject) return {};
  // What introduces a thing is to the others as a definition is to its uses.
  const assist::Mention* introduction = assist::introduction(mentions, *subject);
  std::vector<lsp::DocumentHighlight> highlights;
  for (const assist::Mention& mention : mentions.of(*subject)) {
    const bool introduces = mention.span == introduction->span;
    highlights.push_back({positions.range(mention.span), introduces
                                                             ? lsp::DocumentHighlightKind::Write
                                                             : lsp::DocumentHighlightKind::Read});
  }
  return highlights;
}

}  // namespace poa::server
