// LSP 3.17, "Execute a command": runs a command, and does with the client what it came to.
#pragma once

#include <memory>

#include "protocol/binder.h"
#include "protocol/lsp/workspace.h"
#include "protocol/reply.h"
#include "server/serve/client.h"
#include "server/serve/commands.h"
#include "server/serve/open_documents.h"
#include "server/serve/session_settings.h"
#include "server/serve/session_workspace.h"

namespace poa::server {

/// Used on the owner's thread only.
class CommandRunner {
 public:
  /// All of these have to outlive this.
  CommandRunner(jsonrpc::Binder& binder, const Client& client, OpenDocuments& documents,
                const SessionSettings& settings, const SessionWorkspace& workspace);

  /// Answers after the client has applied the edits, where there are any, else at once.
  void execute(lsp::ExecuteCommandParams params, jsonrpc::Reply<jsonrpc::Json> reply);

 private:
  using Waiting = std::shared_ptr<jsonrpc::LongReply<jsonrpc::Json>>;

  void carry_out(const CommandEffect& effect, const Snapshot& document, const Waiting& waiting);
  void apply(const CommandEffect& effect, const Snapshot& document, const Waiting& waiting);
  /// Shows a place in the client, or tells of it where the client can't show one.
  void show(const CommandEffect& effect, const Snapshot& document);
  void tell(const std::string& message);

  jsonrpc::Binder& binder_;
  const Client& client_;
  OpenDocuments& documents_;
  const SessionSettings& settings_;
  const SessionWorkspace& workspace_;
};

}  // namespace poa::server
