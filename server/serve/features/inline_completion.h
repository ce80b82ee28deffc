// LSP 3.18, "Inline Completion Request".
#pragma once

#include "protocol/lsp/inline_completion.h"
#include "server/serve/analyses.h"
#include "server/serve/client.h"

namespace poa::server {

/// One item or none.
[[nodiscard]] lsp::InlineCompletionList inline_completions(
    const Analysis& analysis, const lsp::InlineCompletionParams& params, const Client& client);

}  // namespace poa::server
