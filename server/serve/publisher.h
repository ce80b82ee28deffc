// Gets diagnostics to the client, in the one way that it can take them.
//
// A client that can pull is never pushed to, since it would show each diagnostic twice; it is only
// asked to pull again when something other than a text changed. To all others, diagnostics are
// pushed with the version that they belong to.
#pragma once

#include <functional>
#include <set>
#include <unordered_set>

#include "protocol/binder.h"
#include "server/serve/analyses.h"
#include "server/serve/client.h"
#include "server/serve/documents.h"

namespace poa::server {

/// Used on the owner's thread only.
class Publisher {
 public:
  /// Makes the input of an analysis from a document.
  using InputFor = std::function<AnalysisInput(const Snapshot&)>;

  /// All of these have to outlive this; `client` is read when it is needed.
  Publisher(jsonrpc::Binder& binder, const Documents& documents, Analyses& analyses,
            const Client& client, InputFor input_for);

  /// The document is new or its text changed.
  void changed(const lsp::DocumentUri& uri);
  /// Something else changed that its findings depend on.
  void surroundings_changed(const lsp::DocumentUri& uri);
  /// The findings of documents changed that need not be open.
  void workspace_changed();
  void closed(const lsp::DocumentUri& uri);

  /// To be called when everything that came in together has been applied: only the last state of a
  /// document is worth the work.
  void flush();

 private:
  [[nodiscard]] bool pulls() const { return client_.capabilities.diagnostic.supported; }
  void publish(const Analysis& analysis);

  jsonrpc::Binder& binder_;
  const Documents& documents_;
  Analyses& analyses_;
  const Client& client_;
  InputFor input_for_;
  std::set<lsp::DocumentUri> dirty_;
  bool refresh_wanted_ = false;
  /// The documents that are no Plan of Action and whose client knows so.
  std::unordered_set<lsp::DocumentUri> known_clear_;
};

}  // namespace poa::server
