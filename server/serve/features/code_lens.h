// LSP 3.17, "Code Lens Request".
#pragma once

#include <vector>

#include "protocol/lsp/code_lens.h"
#include "server/serve/analyses.h"
#include "server/serve/client.h"

namespace poa::server {

[[nodiscard]] std::vector<lsp::CodeLens> code_lenses(const Analysis& analysis,
                                                     const lsp::CodeLensParams& params,
                                                     const Client& client);

}  // namespace poa::server
