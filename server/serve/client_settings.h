// LSP 3.17, "Configuration Request" and "DidChangeConfiguration Notification".
#pragma once

#include "protocol/binder.h"
#include "protocol/lsp/workspace.h"
#include "server/serve/client.h"
#include "server/serve/log.h"
#include "server/serve/session_settings.h"

namespace poa::server {

/// Brings the settings from the client, which either is asked for them or sends them. Used on the
/// owner's thread only.
class ClientSettings {
 public:
  /// All of these have to outlive this.
  ClientSettings(jsonrpc::Binder& binder, const Client& client, Log log, SessionSettings& settings);

  /// Asks for them, where the client can be asked.
  void request();
  void did_change(lsp::DidChangeConfigurationParams params);

 private:
  jsonrpc::Binder& binder_;
  const Client& client_;
  Log log_;
  SessionSettings& settings_;
};

}  // namespace poa::server
