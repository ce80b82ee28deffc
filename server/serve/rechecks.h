// Finds again what is found when something else than the text has changed: settings, files, the
// date, the workspace.
#pragma once

#include <filesystem>

#include "protocol/binder.h"
#include "protocol/lsp/document_sync.h"
#include "protocol/lsp/file_operations.h"
#include "protocol/lsp/workspace.h"
#include "server/serve/client.h"
#include "server/serve/open_documents.h"
#include "server/serve/session_settings.h"
#include "server/serve/session_workspace.h"
#include "server/serve/workspace_diagnostics.h"

namespace poa::server {

/// Used on the owner's thread only.
class Rechecks {
 public:
  /// All of these have to outlive this.
  Rechecks(jsonrpc::Binder& binder, const Client& client, SessionSettings& settings,
           OpenDocuments& documents, SessionWorkspace& workspace,
           WorkspaceDiagnostics& workspace_diagnostics);

  /// Everything may be found to be different.
  void all();
  /// Other settings hold for some document.
  void settings_changed();

  void did_save(lsp::DidSaveTextDocumentParams params);
  void did_rename_files(lsp::RenameFilesParams params);
  void did_change_watched_files(lsp::DidChangeWatchedFilesParams params);
  void did_change_workspace_folders(lsp::DidChangeWorkspaceFoldersParams params);

 private:
  void workspace_changed();
  /// The findings may be others of the appeals that have the file in their folder or below it.
  void workspace_changed_by(const std::filesystem::path& file);
  /// Asks the client to get again what it shows of findings in the lines.
  void refresh_code_lenses();

  jsonrpc::Binder& binder_;
  const Client& client_;
  SessionSettings& settings_;
  OpenDocuments& documents_;
  SessionWorkspace& workspace_;
  WorkspaceDiagnostics& workspace_diagnostics_;
  FeatureSettings features_;  ///< those that the client was last told to ask for
};

}  // namespace poa::server
