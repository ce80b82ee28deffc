// LSP 3.17, "Document Highlights Request".
#pragma once

#include <vector>

#include "protocol/lsp/document_highlight.h"
#include "server/serve/analyses.h"
#include "server/serve/client.h"

namespace poa::server {

[[nodiscard]] std::vector<lsp::DocumentHighlight> document_highlights(
    const Analysis& analysis, const lsp::DocumentHighlightParams& params, const Client& client);

}  // namespace poa::server
