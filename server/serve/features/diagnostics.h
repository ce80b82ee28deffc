// LSP 3.17, "Diagnostics": findings as the client sees them.
#pragma once

#include <string>
#include <vector>

#include "protocol/lsp/diagnostics.h"
#include "protocol/message.h"
#include "server/serve/analyses.h"
#include "server/serve/client.h"

namespace poa::server {

[[nodiscard]] std::vector<lsp::Diagnostic> diagnostics_of(const Analysis& analysis,
                                                          const Client& client);

/// One finding, for what refers to it.
[[nodiscard]] lsp::Diagnostic diagnostic_of(const Finding& finding, const lsp::DocumentUri& uri,
                                            const Positions& positions, const Client& client);

/// The id of a result: a digest of the diagnostics, so that edits that leave all of them in place
/// are answered with "unchanged".
[[nodiscard]] std::string result_id(const std::vector<lsp::Diagnostic>& diagnostics);

/// The answer of a request for diagnostics that is given up on our side, where the client did not
/// ask for it; and whether the client should ask again.
[[nodiscard]] jsonrpc::ResponseError server_cancelled(bool ask_again);

/// `textDocument/diagnostic`
[[nodiscard]] lsp::DocumentDiagnosticReport pull_diagnostics(
    const Analysis& analysis, const lsp::DocumentDiagnosticParams& params, const Client& client);

}  // namespace poa::server
