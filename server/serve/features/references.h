// LSP 3.17, "Find References Request".
#pragma once

#include <memory>
#include <vector>

#include "protocol/lsp/definition.h"
#include "protocol/reply.h"
#include "server/serve/analyses.h"
#include "server/serve/workspace.h"

namespace poa::server {

/// The places in the document, then those in the other appeals of the workspace: there identifiers,
/// companies and attachments are the same, while people and days are not.
void references(const std::shared_ptr<const Analysis>& analysis, const lsp::ReferenceParams& params,
                Workspace workspace, jsonrpc::Reply<std::vector<lsp::Location>>&& reply);

}  // namespace poa::server
