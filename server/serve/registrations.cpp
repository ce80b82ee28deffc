#include "server/serve/registrations.h"

#include <spdlog/logger.h>

#include <string>
#include <variant>

#include "protocol/json/encode.h"
#include "protocol/lsp/methods.h"
#include "server/settings/settings.h"

namespace poa::server {
namespace {

/// The registration's options as the JSON value that it takes.
template <class Options>
jsonrpc::Json json_of(const Options& options) {
  return jsonrpc::Json::parse(jsonrpc::encoded(options));
}

}  // namespace

void register_for_changes(jsonrpc::Binder& binder, const Client& client, const Log& log) {
  const auto& can = client.capabilities.workspace;
  lsp::RegistrationParams params;
  if (can.did_change_configuration_registration) {
    const lsp::DidChangeConfigurationRegistrationOptions options{std::string(kSettingsSection)};
    params.registrations.push_back(
        {"settings", std::string(lsp::methods::did_change_configuration.method), json_of(options)});
  }
  if (can.did_change_watched_files_registration) {
    // Anything can be an attachment, and a folder that is gone takes along what was in it.
    const lsp::DidChangeWatchedFilesRegistrationOptions options{{{"**/*"}}};
    params.registrations.push_back(
        {"files", std::string(lsp::methods::did_change_watched_files.method), json_of(options)});
  }
  if (params.registrations.empty()) return;
  binder.request(lsp::methods::register_capability, params, [log](const auto& outcome) {
    if (const auto* error = std::get_if<jsonrpc::ResponseError>(&outcome)) {
      log->warn("the client does not tell of changes: {}", error->message);
    }
  });
}

}  // namespace poa::server
