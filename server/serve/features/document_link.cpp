#include "server/serve/features/document_link.h"

#include "analysis/assist/file_links.h"
#include "server/serve/uri.h"

namespace poa::server {

std::vector<lsp::DocumentLink> document_links(const Analysis& analysis,
                                              const lsp::DocumentLinkParams&,
                                              const Client& client) {
  if (!analysis.is_plan_of_action || !analysis.input.settings->features.links) return {};
  const Snapshot& document = analysis.input.document;
  const Positions positions(*document.text, client.encoding);
  std::vector<lsp::DocumentLink> links;
  for (const assist::FileLink& link : assist::file_links(analysis.facts)) {
    lsp::DocumentLink& offer = links.emplace_back();
    offer.range = positions.range(link.span);
    offer.target = uri_beside(document.uri, link.path);
    if (client.capabilities.document_link.tooltip) offer.tooltip = "Open " + link.path;
  }
  return links;
}

}  // namespace poa::server
