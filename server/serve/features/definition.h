// LSP 3.17, "Goto Definition Request".
#pragma once

#include "protocol/lsp/definition.h"
#include "server/serve/analyses.h"
#include "server/serve/client.h"

namespace poa::server {

/// Of an attachment its file, of anything else where the document introduces it.
[[nodiscard]] lsp::Definition definition(const Analysis& analysis,
                                         const lsp::DefinitionParams& params, const Client& client);

}  // namespace poa::server
