#include "server/serve/open_documents.h"

#include <spdlog/logger.h>

namespace poa::server {

bool is_markdown(const Snapshot& document) {
  if (is_settings_file(document.uri)) return false;
  return document.language_id == "markdown" || is_markdown_name(document.uri);
}

OpenDocuments::OpenDocuments(jsonrpc::Binder& binder, const Client& client,
                             const SessionEnvironment& environment, AnalysisInputs& inputs,
                             SessionSettings& settings, WorkspaceDiagnostics& workspace_diagnostics)
    : client_(client),
      environment_(environment),
      inputs_(inputs),
      settings_(settings),
      workspace_diagnostics_(workspace_diagnostics),
      analyses_(
          std::make_shared<Analyses>(environment.owner, environment.workers, environment.analyzer)),
      publisher_(binder, documents_, *analyses_, client,
                 [this](const Snapshot& document) { return inputs_.of(document); }) {}

void OpenDocuments::did_open(lsp::DidOpenTextDocumentParams params) {
  // Before the post of `initialize` where a client did not wait for its answer.
  environment_.need_analyzer();
  const lsp::DocumentUri& uri = params.textDocument.uri;
  if (documents_.find(uri) != nullptr) {
    environment_.log->warn("a document was opened that is open already");
    did_close({{uri}});
  }
  text_changed(documents_.open(std::move(params.textDocument)));
}

void OpenDocuments::did_change(lsp::DidChangeTextDocumentParams params) {
  const Snapshot* document = documents_.change(params, client_.encoding);
  if (document == nullptr) {
    environment_.log->warn("a change of a document that is not open is ignored");
    return;
  }
  text_changed(*document);
}

void OpenDocuments::text_changed(const Snapshot& document) {
  if (is_settings_file(document.uri)) {
    settings_.edited(document);
  } else if (is_markdown(document)) {
    publisher_.changed(document.uri);
    workspace_diagnostics_.changed();
  }
}

void OpenDocuments::did_close(lsp::DidCloseTextDocumentParams params) {
  const lsp::DocumentUri& uri = params.textDocument.uri;
  const Snapshot* document = documents_.find(uri);
  if (document == nullptr) {
    environment_.log->warn("the closing of a document that is not open is ignored");
    return;
  }
  if (is_markdown(*document)) {
    publisher_.closed(uri);
    workspace_diagnostics_.changed();
  }
  analyses_->forget(uri);
  semantic_tokens_.forget(uri);
  if (is_settings_file(uri)) settings_.closed(uri);
  documents_.close(uri);
}

const Snapshot* OpenDocuments::find_markdown(const lsp::DocumentUri& uri) const {
  const Snapshot* document = documents_.find(uri);
  return document != nullptr && is_markdown(*document) ? document : nullptr;
}

std::vector<Snapshot> OpenDocuments::all_markdown() const {
  std::vector<Snapshot> all;
  for (const lsp::DocumentUri& uri : documents_.uris()) {
    if (const Snapshot* document = find_markdown(uri)) all.push_back(*document);
  }
  return all;
}

void OpenDocuments::surroundings_changed(const lsp::DocumentUri& uri) {
  inputs_.forget_files();
  const Snapshot* document = documents_.touch(uri);
  if (document != nullptr && is_markdown(*document)) publisher_.surroundings_changed(uri);
}

}  // namespace poa::server
