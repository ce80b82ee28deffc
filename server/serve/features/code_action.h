// LSP 3.17, "Code Action Request".
#pragma once

#include <vector>

#include "protocol/lsp/code_action.h"
#include "server/serve/analyses.h"
#include "server/serve/client.h"

namespace poa::server {

[[nodiscard]] std::vector<lsp::CodeActionOrCommand> code_actions(
    const Analysis& analysis, const lsp::CodeActionParams& params, const Client& client);

}  // namespace poa::server
