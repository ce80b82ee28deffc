// LSP 3.17, "Document Link Request".
#pragma once

#include <vector>

#include "protocol/lsp/document_link.h"
#include "server/serve/analyses.h"
#include "server/serve/client.h"

namespace poa::server {

[[nodiscard]] std::vector<lsp::DocumentLink> document_links(const Analysis& analysis,
                                                            const lsp::DocumentLinkParams& params,
                                                            const Client& client);

}  // namespace poa::server
