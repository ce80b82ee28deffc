// The workspace of a session: its folders, and what is asked of all their appeals at once.
#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include "protocol/binder.h"
#include "protocol/lsp/diagnostics.h"
#include "protocol/lsp/file_operations.h"
#include "protocol/lsp/lifecycle.h"
#include "protocol/lsp/window.h"
#include "protocol/lsp/workspace.h"
#include "protocol/lsp/workspace_symbol.h"
#include "server/serve/analysis_inputs.h"
#include "server/serve/client.h"
#include "server/serve/environment.h"
#include "server/serve/open_documents.h"
#include "server/serve/session_settings.h"
#include "server/serve/workspace.h"
#include "server/serve/workspace_diagnostics.h"

namespace poa::server {

/// Used on the owner's thread only.
class SessionWorkspace {
 public:
  /// All of these have to outlive this.
  SessionWorkspace(const Client& client, const SessionEnvironment& environment,
                   AnalysisInputs& inputs, const OpenDocuments& documents,
                   const SessionSettings& settings, WorkspaceDiagnostics& diagnostics);

  /// Takes the folders that the client names.
  void initialize(lsp::InitializeParams& params);
  void change_folders(lsp::WorkspaceFoldersChangeEvent event);

  /// Those that are of this machine.
  [[nodiscard]] std::vector<std::filesystem::path> folders() const;
  /// The first of the folders, if it is one of this machine.
  [[nodiscard]] std::optional<std::filesystem::path> main_folder() const;
  /// Whether a walk through the folders comes by this file, going by its name alone.
  [[nodiscard]] bool walks_by(const std::filesystem::path& file) const;

  /// The workspace as it is now, for a request; its appeals can be analysed.
  [[nodiscard]] Workspace now() const;

  void find_symbols(lsp::WorkspaceSymbolParams params,
                    jsonrpc::Reply<std::vector<lsp::SymbolInformation>> reply);
  void pull_diagnostics(lsp::WorkspaceDiagnosticParams params,
                        jsonrpc::Reply<lsp::WorkspaceDiagnosticReport> reply);
  void cancel_progress(lsp::WorkDoneProgressCancelParams params);
  void will_rename_files(lsp::RenameFilesParams params,
                         jsonrpc::Reply<lsp::Nullable<lsp::WorkspaceEdit>> reply);

 private:
  const Client& client_;
  const SessionEnvironment& environment_;
  AnalysisInputs& inputs_;
  const OpenDocuments& documents_;
  const SessionSettings& settings_;
  WorkspaceDiagnostics& diagnostics_;
  std::vector<lsp::WorkspaceFolder> folders_;
};

}  // namespace poa::server
