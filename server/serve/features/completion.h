// LSP 3.17, "Completion Request" and "Completion Item Resolve Request".
#pragma once

#include "protocol/lsp/completion.h"
#include "server/serve/analyses.h"
#include "server/serve/client.h"

namespace poa::server {

/// Without the documentation of the items where the client can ask for it.
[[nodiscard]] lsp::CompletionList completion(const Analysis& analysis,
                                             const lsp::CompletionParams& params,
                                             const Client& client);

/// The item with its documentation. What is not of ours comes back as it is.
[[nodiscard]] lsp::CompletionItem resolved_completion(lsp::CompletionItem item,
                                                      const Client& client);

}  // namespace poa::server
