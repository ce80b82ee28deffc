// LSP 3.17, "Inlay Hint Request".
#pragma once

#include <vector>

#include "protocol/lsp/inlay_hint.h"
#include "server/serve/analyses.h"
#include "server/serve/client.h"

namespace poa::server {

/// Those of the kinds that the settings leave on.
[[nodiscard]] std::vector<lsp::InlayHint> inlay_hints(const Analysis& analysis,
                                                      const lsp::InlayHintParams& params,
                                                      const Client& client);

}  // namespace poa::server
