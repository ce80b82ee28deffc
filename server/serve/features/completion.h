// LSP 3.17, "Completion Request".
#pragma once

#include "protocol/lsp/completion.h"
#include "server/serve/analyses.h"
#include "server/serve/client.h"

namespace poa::server {

[[nodiscard]] lsp::CompletionList completion(const Analysis& analysis,
                                             const lsp::CompletionParams& params,
                                             const Client& client);

}  // namespace poa::server
