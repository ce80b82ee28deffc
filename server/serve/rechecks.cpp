#include "server/serve/rechecks.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "protocol/lsp/methods.h"
#include "server/serve/documents.h"
#include "server/serve/uri.h"

namespace poa::server {

Rechecks::Rechecks(jsonrpc::Binder& binder, const Client& client, SessionSettings& settings,
                   OpenDocuments& documents, SessionWorkspace& workspace,
                   WorkspaceDiagnostics& workspace_diagnostics)
    : binder_(binder),
      client_(client),
      settings_(settings),
      documents_(documents),
      workspace_(workspace),
      workspace_diagnostics_(workspace_diagnostics) {}

void Rechecks::all() {
  for (const lsp::DocumentUri& uri : documents_.uris()) documents_.surroundings_changed(uri);
  refresh_code_lenses();
  workspace_changed();
}

void Rechecks::settings_changed() {
  all();
  const FeatureSettings before = std::exchange(features_, settings_.of({})->features);
  const auto& can = client_.capabilities;
  if (can.inlay_hint.refresh && features_.inlay_hints != before.inlay_hints) {
    binder_.request(lsp::methods::inlay_hint_refresh, {}, [](const auto&) {});
  }
  if (can.folding_range.refresh && features_.folding != before.folding) {
    binder_.request(lsp::methods::folding_range_refresh, {}, [](const auto&) {});
  }
}

// The method table hands its parameters over to every handler, as to those that keep them.
// NOLINTBEGIN(performance-unnecessary-value-param)
void Rechecks::did_save(lsp::DidSaveTextDocumentParams params) {
  settings_.refresh();
  documents_.surroundings_changed(params.textDocument.uri);
}

void Rechecks::did_rename_files(lsp::RenameFilesParams) { all(); }

void Rechecks::did_change_watched_files(lsp::DidChangeWatchedFilesParams params) {
  settings_.refresh();
  std::vector<std::string> changed;
  for (const lsp::FileEvent& event : params.changes) {
    const auto path = file_path_of(event.uri);
    if (!path) continue;
    // What an attachment holds makes no difference, only whether it is there.
    const bool comes_or_goes = event.type != lsp::FileChangeType::Changed;
    if (comes_or_goes) changed.push_back(path->string());
    if (comes_or_goes || is_markdown_name(path->string())) workspace_changed_by(*path);
  }
  bool any = false;
  for (const lsp::DocumentUri& uri : documents_.uris()) {
    const auto path = file_path_of(uri);
    if (!path) continue;
    const std::string folder = path->parent_path().string() + '/';
    const auto inside = [&](const std::string& file) { return file.starts_with(folder); };
    if (!std::ranges::any_of(changed, inside)) continue;
    documents_.surroundings_changed(uri);
    any = true;
  }
  if (any) refresh_code_lenses();
}
// NOLINTEND(performance-unnecessary-value-param)

void Rechecks::did_change_workspace_folders(lsp::DidChangeWorkspaceFoldersParams params) {
  workspace_.change_folders(std::move(params.event));
  workspace_changed();
}

void Rechecks::workspace_changed() {
  workspace_diagnostics_.outdated();
  if (workspace_diagnostics_.is_in_use()) documents_.workspace_changed();
}

void Rechecks::workspace_changed_by(const std::filesystem::path& file) {
  if (!workspace_diagnostics_.is_in_use() || !workspace_.walks_by(file)) return;
  workspace_diagnostics_.file_changed(file.string());
  documents_.workspace_changed();
}

void Rechecks::refresh_code_lenses() {
  if (!client_.capabilities.code_lens.refresh) return;
  binder_.request(lsp::methods::code_lens_refresh, {}, [](const auto&) {});
}

}  // namespace poa::server
