#include "server/serve/client_settings.h"

#include <spdlog/logger.h>

#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "protocol/lsp/methods.h"

namespace poa::server {

ClientSettings::ClientSettings(jsonrpc::Binder& binder, const Client& client, Log log,
                               SessionSettings& settings)
    : binder_(binder), client_(client), log_(std::move(log)), settings_(settings) {}

void ClientSettings::request() {
  if (!client_.capabilities.workspace.configuration) return;
  const lsp::ConfigurationParams params{{{std::nullopt, std::string(kSettingsSection)}}};
  binder_.request(lsp::methods::configuration, params, [this](auto outcome) {
    if (const auto* error = std::get_if<jsonrpc::ResponseError>(&outcome)) {
      log_->warn("the client does not tell its settings: {}", error->message);
      return;
    }
    auto& values = std::get<std::vector<jsonrpc::Json>>(outcome);
    if (!values.empty()) settings_.set(values.front());
  });
}

void ClientSettings::did_change(lsp::DidChangeConfigurationParams params) {
  if (client_.capabilities.workspace.configuration) {
    request();
  } else {
    settings_.set(params.settings);
  }
}

}  // namespace poa::server
