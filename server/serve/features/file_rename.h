// LSP 3.17, "WillRenameFiles Request": links stay true when files move.
#pragma once

#include <filesystem>
#include <stop_token>
#include <vector>

#include "protocol/json/nullable.h"
#include "protocol/lsp/file_operations.h"
#include "server/serve/workspace.h"

namespace poa::server {

/// Files and folders that move, by their absolute paths.
class FileMoves {
 public:
  /// Moves whose URIs name no files of this machine are left out.
  explicit FileMoves(const std::vector<lsp::FileRename>& renames);

  [[nodiscard]] bool empty() const { return moves_.empty(); }

  /// The edits for all plans of the workspace but `but_not`, which may be empty.
  [[nodiscard]] jsonrpc::Nullable<lsp::WorkspaceEdit> edits(const Workspace& workspace,
                                                            const lsp::DocumentUri& but_not,
                                                            const std::stop_token& stop) const;

 private:
  struct Move {
    std::filesystem::path from;
    std::filesystem::path to;
  };

  [[nodiscard]] std::filesystem::path after(const std::filesystem::path& path) const;

  std::vector<Move> moves_;
};

/// Adds the edits of one document to those of others.
void merge(lsp::WorkspaceEdit& edit, lsp::WorkspaceEdit&& other);

/// `workspace/willRenameFiles`
void will_rename_files(const lsp::RenameFilesParams& params, Workspace workspace,
                       jsonrpc::Reply<jsonrpc::Nullable<lsp::WorkspaceEdit>>&& reply);

}  // namespace poa::server
