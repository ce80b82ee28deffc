// LSP 3.17, "Lifecycle Messages".
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "protocol/lsp/base.h"
#include "protocol/lsp/client_capabilities.h"
#include "protocol/lsp/server_capabilities.h"
#include "protocol/lsp/workspace.h"

namespace poa::lsp {

struct ClientInfo {
  std::string name{};
  std::optional<std::string> version{};

  friend bool operator==(const ClientInfo&, const ClientInfo&) = default;

  static void fields(auto& field, auto& self) {
    field("name", self.name);
    field("version", self.version);
  }
};

/// Only ever read.
struct InitializeParams {
  std::optional<std::int64_t> processId{};
  std::optional<ClientInfo> clientInfo{};
  std::optional<std::string> locale{};
  std::optional<DocumentUri> rootUri{};
  std::optional<std::vector<WorkspaceFolder>> workspaceFolders{};
  std::optional<Json> initializationOptions{};
  std::optional<std::string> trace{};
  ClientCapabilities capabilities{};

  static void fields(auto& field, auto& self) {
    field("processId", self.processId);
    field("clientInfo", self.clientInfo);
    field("locale", self.locale);
    field("rootUri", self.rootUri);
    field("workspaceFolders", self.workspaceFolders);
    field("initializationOptions", self.initializationOptions);
    field("trace", self.trace);
    field("capabilities", self.capabilities);
  }
};

struct ServerInfo {
  std::string name{};
  std::optional<std::string> version{};

  friend bool operator==(const ServerInfo&, const ServerInfo&) = default;

  static void fields(auto& field, auto& self) {
    field("name", self.name);
    field("version", self.version);
  }
};

struct InitializeResult {
  ServerCapabilities capabilities{};
  std::optional<ServerInfo> serverInfo{};

  friend bool operator==(const InitializeResult&, const InitializeResult&) = default;

  static void fields(auto& field, auto& self) {
    field("capabilities", self.capabilities);
    field("serverInfo", self.serverInfo);
  }
};

struct Registration {
  std::string id{};
  std::string method{};
  std::optional<Json> registerOptions{};

  friend bool operator==(const Registration&, const Registration&) = default;

  static void fields(auto& field, auto& self) {
    field("id", self.id);
    field("method", self.method);
    field("registerOptions", self.registerOptions);
  }
};

struct RegistrationParams {
  std::vector<Registration> registrations{};

  friend bool operator==(const RegistrationParams&, const RegistrationParams&) = default;

  static void fields(auto& field, auto& self) { field("registrations", self.registrations); }
};

struct Unregistration {
  std::string id{};
  std::string method{};

  friend bool operator==(const Unregistration&, const Unregistration&) = default;

  static void fields(auto& field, auto& self) {
    field("id", self.id);
    field("method", self.method);
  }
};

struct UnregistrationParams {
  std::vector<Unregistration> unregisterations{};  ///< The specification's spelling.

  friend bool operator==(const UnregistrationParams&, const UnregistrationParams&) = default;

  static void fields(auto& field, auto& self) { field("unregisterations", self.unregisterations); }
};

}  // namespace poa::lsp
