// LSP 3.17, "Folding Range Request".
#pragma once

#include <vector>

#include "protocol/lsp/folding_range.h"
#include "server/serve/analyses.h"
#include "server/serve/client.h"

namespace poa::server {

[[nodiscard]] std::vector<lsp::FoldingRange> folding_ranges(const Analysis& analysis,
                                                            const lsp::FoldingRangeParams& params,
                                                            const Client& client);

}  // namespace poa::server
