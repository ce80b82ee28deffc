// LSP 3.17, "Diagnostics": findings as the client sees them.
#pragma once

#include <vector>

#include "protocol/lsp/diagnostics.h"
#include "server/serve/analyses.h"
#include "server/serve/client.h"

namespace poa::server {

[[nodiscard]] std::vector<lsp::Diagnostic> diagnostics_of(const Analysis& analysis,
                                                          const Client& client);

/// One finding, for what refers to it.
[[nodiscard]] lsp::Diagnostic diagnostic_of(const Finding& finding, const lsp::DocumentUri& uri,
                                            const Positions& positions, const Client& client);

/// `textDocument/diagnostic`. The result's id is a digest of the diagnostics: edits that leave all
/// of them in place are answered with "unchanged".
[[nodiscard]] lsp::DocumentDiagnosticReport pull_diagnostics(
    const Analysis& analysis, const lsp::DocumentDiagnosticParams& params, const Client& client);

}  // namespace poa::server
