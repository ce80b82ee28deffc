// LSP 3.17, "Text Document Synchronization": the documents that the client has open, and what is
// found in them.
#pragma once

#include <memory>
#include <utility>
#include <vector>

#include "protocol/binder.h"
#include "server/serve/analyses.h"
#include "server/serve/analysis_inputs.h"
#include "server/serve/client.h"
#include "server/serve/documents.h"
#include "server/serve/environment.h"
#include "server/serve/features/semantic_tokens.h"
#include "server/serve/publisher.h"
#include "server/serve/session_settings.h"
#include "server/serve/workspace_diagnostics.h"

namespace poa::server {

/// Whether it may hold an appeal.
[[nodiscard]] bool is_markdown(const Snapshot& document);

/// Used on the owner's thread only. Settings files are documents too, but what stands in them is
/// the matter of SessionSettings.
class OpenDocuments {
 public:
  /// All of these have to outlive this.
  OpenDocuments(jsonrpc::Binder& binder, const Client& client,
                const SessionEnvironment& environment, AnalysisInputs& inputs,
                SessionSettings& settings, WorkspaceDiagnostics& workspace_diagnostics);

  void did_open(lsp::DidOpenTextDocumentParams params);
  void did_change(lsp::DidChangeTextDocumentParams params);
  void did_close(lsp::DidCloseTextDocumentParams params);

  /// Null if the document is not open.
  [[nodiscard]] const Snapshot* find(const lsp::DocumentUri& uri) const {
    return documents_.find(uri);
  }
  /// Null as well if it is no Markdown.
  [[nodiscard]] const Snapshot* find_markdown(const lsp::DocumentUri& uri) const;
  [[nodiscard]] std::vector<lsp::DocumentUri> uris() const { return documents_.uris(); }
  [[nodiscard]] std::vector<Snapshot> all_markdown() const;

  /// Calls `then` with the analysis of the document as it is now, or with null; see Analyses.
  void analyse(const Snapshot& document, Analyses::Then then) {
    analyses_->of(inputs_.of(document), std::move(then));
  }

  /// Something beside the document's text has changed. It need not be open.
  void surroundings_changed(const lsp::DocumentUri& uri);
  /// The findings of documents have changed that need not be open.
  void workspace_changed() { publisher_.workspace_changed(); }

  /// Tells the client what is new. To be called when everything that came in together has been
  /// applied.
  void publish() { publisher_.flush(); }

  /// The tokens that the client has of each document.
  [[nodiscard]] SemanticTokensMemory& semantic_tokens() { return semantic_tokens_; }

  /// The session is over: nothing is waited for any more.
  void forget_all() { analyses_->forget_all(); }

 private:
  void text_changed(const Snapshot& document);

  const Client& client_;
  const SessionEnvironment& environment_;
  AnalysisInputs& inputs_;
  SessionSettings& settings_;
  WorkspaceDiagnostics& workspace_diagnostics_;
  Documents documents_;
  std::shared_ptr<Analyses> analyses_;
  Publisher publisher_;
  SemanticTokensMemory semantic_tokens_;
};

}  // namespace poa::server
