// Edits of one document in the form that the client can take.
#pragma once

#include <span>
#include <string>

#include "analysis/assist/code_action.h"
#include "protocol/lsp/base.h"
#include "server/serve/client.h"
#include "server/serve/documents.h"

namespace poa::server {

/// With the document's version where the client can check it, so that an edit which comes too late
/// is refused rather than put in the wrong place; with fields where it fills them; and with a label
/// on each change where it shows them.
[[nodiscard]] lsp::WorkspaceEdit workspace_edit(std::span<const assist::Edit> edits,
                                                const std::string& label, const Snapshot& document,
                                                const Positions& positions, const Client& client);

}  // namespace poa::server
