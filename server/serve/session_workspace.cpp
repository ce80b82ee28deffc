#include "server/serve/session_workspace.h"

#include <algorithm>
#include <stop_token>
#include <utility>

#include "server/serve/features/file_rename.h"
#include "server/serve/uri.h"
#include "server/serve/workspace_symbols.h"

namespace poa::server {

SessionWorkspace::SessionWorkspace(const Client& client, const SessionEnvironment& environment,
                                   AnalysisInputs& inputs, const OpenDocuments& documents,
                                   const SessionSettings& settings,
                                   WorkspaceDiagnostics& diagnostics)
    : client_(client),
      environment_(environment),
      inputs_(inputs),
      documents_(documents),
      settings_(settings),
      diagnostics_(diagnostics) {}

void SessionWorkspace::initialize(lsp::InitializeParams& params) {
  if (params.workspaceFolders) {
    folders_ = *std::move(params.workspaceFolders);
  } else if (params.rootUri) {
    folders_ = {{*params.rootUri, {}}};
  }
}

void SessionWorkspace::change_folders(lsp::WorkspaceFoldersChangeEvent event) {
  for (const lsp::WorkspaceFolder& removed : event.removed) {
    std::erase_if(folders_, [&](const auto& folder) { return folder.uri == removed.uri; });
  }
  for (lsp::WorkspaceFolder& added : event.added) folders_.push_back(std::move(added));
}

std::optional<std::filesystem::path> SessionWorkspace::main_folder() const {
  return folders_.empty() ? std::nullopt : file_path_of(folders_.front().uri);
}

bool SessionWorkspace::walks_by(const std::filesystem::path& file) const {
  return std::ranges::any_of(folders_, [&](const lsp::WorkspaceFolder& folder) {
    const auto path = file_path_of(folder.uri);
    return path && is_walked(file, *path);
  });
}

std::vector<std::filesystem::path> SessionWorkspace::folders() const {
  std::vector<std::filesystem::path> paths;
  for (const lsp::WorkspaceFolder& folder : folders_) {
    if (auto path = file_path_of(folder.uri)) paths.push_back(*std::move(path));
  }
  return paths;
}

Workspace SessionWorkspace::now() const {
  environment_.need_analyzer();
  return {.client = client_,
          .today = inputs_.today(),
          .folders = folders(),
          .open = documents_.all_markdown(),
          .analyzer = environment_.analyzer,
          .owner = environment_.owner,
          .workers = environment_.workers};
}

// The method table hands its parameters over to every handler, as to those that keep them.
// NOLINTBEGIN(performance-unnecessary-value-param, readability-make-member-function-const)
void SessionWorkspace::find_symbols(lsp::WorkspaceSymbolParams params,
                                    jsonrpc::Reply<std::vector<lsp::SymbolInformation>> reply) {
  answer_from(now(), std::move(reply),
              [query = std::move(params.query)](const Workspace& in, const std::stop_token& stop) {
                return server::find_symbols(in, query, stop);
              });
}

void SessionWorkspace::pull_diagnostics(lsp::WorkspaceDiagnosticParams params,
                                        jsonrpc::Reply<lsp::WorkspaceDiagnosticReport> reply) {
  const auto analyzer = [shared = environment_.analyzer]() -> const Analyzer& {
    return *shared.get();
  };
  diagnostics_.pull(std::move(params), now(), {settings_.lookup(analyzer), environment_.files_in},
                    std::move(reply));
}

void SessionWorkspace::cancel_progress(lsp::WorkDoneProgressCancelParams params) {
  diagnostics_.cancel(params.token);
}

void SessionWorkspace::will_rename_files(lsp::RenameFilesParams params,
                                         jsonrpc::Reply<lsp::Nullable<lsp::WorkspaceEdit>> reply) {
  server::will_rename_files(params, now(), std::move(reply));
}
// NOLINTEND(performance-unnecessary-value-param, readability-make-member-function-const)

}  // namespace poa::server
