// LSP 3.17, "Rename Request" and "Prepare Rename Request".
#pragma once

#include <memory>

#include "protocol/json/nullable.h"
#include "protocol/lsp/rename.h"
#include "protocol/reply.h"
#include "server/serve/analyses.h"
#include "server/serve/client.h"
#include "server/serve/workspace.h"

namespace poa::server {

[[nodiscard]] jsonrpc::Nullable<lsp::PrepareRenameResult> prepare_rename(
    const Analysis& analysis, const lsp::PrepareRenameParams& params, const Client& client);

/// Renames within the document; with an attachment its file, and the links to it in the other
/// appeals of the workspace. What can't be renamed so is a RequestFailed that tells the writer why.
void rename(const std::shared_ptr<const Analysis>& analysis, const lsp::RenameParams& params,
            Workspace workspace, jsonrpc::Reply<jsonrpc::Nullable<lsp::WorkspaceEdit>>&& reply);

}  // namespace poa::server
