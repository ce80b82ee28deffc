// LSP 3.17, "Document Symbols Request".
#pragma once

#include <vector>

#include "protocol/lsp/document_symbol.h"
#include "server/serve/analyses.h"
#include "server/serve/client.h"

namespace poa::server {

[[nodiscard]] lsp::DocumentSymbols document_symbols(const Analysis& analysis,
                                                    const lsp::DocumentSymbolParams& params,
                                                    const Client& client);

}  // namespace poa::server
