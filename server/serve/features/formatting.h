// LSP 3.17, "Document Formatting Request", "Document Range Formatting Request" and "Document on
// Type Formatting Request".
#pragma once

#include <vector>

#include "protocol/lsp/formatting.h"
#include "server/serve/analyses.h"
#include "server/serve/client.h"

namespace poa::server {

[[nodiscard]] std::vector<lsp::TextEdit> formatting(const Analysis& analysis,
                                                    const lsp::DocumentFormattingParams& params,
                                                    const Client& client);

[[nodiscard]] std::vector<lsp::TextEdit> ranges_formatting(
    const Analysis& analysis, const lsp::DocumentRangesFormattingParams& params,
    const Client& client);
[[nodiscard]] std::vector<lsp::TextEdit> range_formatting(
    const Analysis& analysis, const lsp::DocumentRangeFormattingParams& params,
    const Client& client);

[[nodiscard]] std::vector<lsp::TextEdit> on_type_formatting(
    const Analysis& analysis, const lsp::DocumentOnTypeFormattingParams& params,
    const Client& client);

}  // namespace poa::server
