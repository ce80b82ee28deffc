// One client's session: its life cycle, and the parts that serve it.
//
// Threads. A reader blocks on the client's bytes and brings whole messages to the owner, an
// executor whose handlers take turns (protocol/turns.h); everything here runs in its turn, so that
// nothing needs a lock. One or two workers analyse long documents on snapshots that never change
// and post back what they found; a writer sends what the client has no room for yet, so that a
// client which does not read stalls nobody. Reader and writer are the Connection's, the workers'
// part is in Analyses.
//
// Order. Messages are applied one by one as they came; a request sees the documents as they were
// then. Diagnostics follow when all messages that came together have been applied, once for each
// document, and only if what was analysed is still its current state.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "protocol/binder.h"
#include "protocol/connection.h"
#include "protocol/lsp/lifecycle.h"
#include "server/serve/analysis_inputs.h"
#include "server/serve/client.h"
#include "server/serve/client_settings.h"
#include "server/serve/command_runner.h"
#include "server/serve/document_requests.h"
#include "server/serve/environment.h"
#include "server/serve/open_documents.h"
#include "server/serve/parent_process.h"
#include "server/serve/rechecks.h"
#include "server/serve/session_settings.h"
#include "server/serve/session_workspace.h"
#include "server/serve/ticker.h"
#include "server/serve/workspace_diagnostics.h"

namespace poa::server {

/// Lives in the owner's turn.
class Session {
 public:
  /// Told once, in the owner's turn, when the session is over: 0 if the client asked for the
  /// shutdown first, else 1 (LSP 3.17, "Exit Notification"). The session may be destroyed then.
  using Ended = std::function<void(int status)>;

  Session(std::unique_ptr<jsonrpc::Transport> transport, SessionEnvironment environment,
          Ended ended);
  Session(const Session&) = delete;
  Session& operator=(const Session&) = delete;
  ~Session();

  /// All methods that are served, sorted.
  [[nodiscard]] std::vector<std::string> methods() const { return binder_.methods(); }

  /// Ends the session from our side.
  void end(std::string_view reason);

 private:
  /// The table of methods, in session_methods.cpp.
  void bind();

  lsp::InitializeResult initialize(lsp::InitializeParams params);
  void initialized(jsonrpc::None);
  jsonrpc::None shutdown(jsonrpc::None);
  void exit(jsonrpc::None);

  void take(std::vector<jsonrpc::Message> messages);
  /// To be called when everything that came in together has been applied.
  void tell_what_is_new();
  void check_date();
  void check_settings();

  SessionEnvironment environment_;
  Ended ended_;
  Client client_;
  bool shut_down_ = false;
  std::unique_ptr<ParentProcess> parent_;
  std::unique_ptr<jsonrpc::Connection> connection_;
  jsonrpc::Binder binder_;
  // Each part knows those before it.
  SessionSettings settings_;
  ClientSettings client_settings_;
  AnalysisInputs inputs_;
  WorkspaceDiagnostics workspace_diagnostics_;
  OpenDocuments documents_;
  SessionWorkspace workspace_;
  Rechecks rechecks_;
  DocumentRequests document_requests_;
  CommandRunner commands_;
  Ticker date_check_;
  Ticker settings_check_;
};

}  // namespace poa::server
