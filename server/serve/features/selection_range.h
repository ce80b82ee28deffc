// LSP 3.17, "Selection Range Request".
#pragma once

#include <vector>

#include "protocol/lsp/selection_range.h"
#include "server/serve/analyses.h"
#include "server/serve/client.h"

namespace poa::server {

[[nodiscard]] std::vector<lsp::SelectionRange> selection_ranges(
    const Analysis& analysis, const lsp::SelectionRangeParams& params, const Client& client);

}  // namespace poa::server
