#include "server/serve/session.h"

#include <spdlog/logger.h>

#include <asio/post.hpp>
#include <chrono>
#include <utility>

#include "server/serve/capabilities.h"
#include "server/serve/registrations.h"

namespace poa::server {
namespace {

using jsonrpc::None;

/// How long the last words may take to be written.
constexpr auto farewell = std::chrono::milliseconds(500);

}  // namespace

Session::Session(std::unique_ptr<jsonrpc::Transport> transport, SessionEnvironment environment,
                 Ended ended)
    : environment_(std::move(environment)),
      ended_(std::move(ended)),
      binder_([this](jsonrpc::OutgoingMessage message) { connection_->send(std::move(message)); },
              [this](std::string_view line) { environment_.log->info(line); }),
      settings_(
          binder_, client_, environment_.log,
          [this]() -> const Analyzer& {
            environment_.need_analyzer();
            return *environment_.analyzer.get();
          },
          [this] { rechecks_.settings_changed(); }),
      client_settings_(binder_, client_, environment_.log, settings_),
      inputs_(environment_, settings_),
      workspace_diagnostics_(binder_, client_),
      documents_(binder_, client_, environment_, inputs_, settings_, workspace_diagnostics_),
      workspace_(client_, environment_, inputs_, documents_, settings_, workspace_diagnostics_),
      rechecks_(binder_, client_, settings_, documents_, workspace_, workspace_diagnostics_),
      document_requests_({binder_, environment_.log}, client_, documents_, settings_, workspace_),
      commands_(binder_, client_, documents_, settings_, workspace_),
      date_check_(environment_.owner, environment_.date_check_interval, [this] { check_date(); }),
      settings_check_(environment_.owner, environment_.settings_check_interval,
                      [this] { check_settings(); }) {
  bind();
  connection_ = std::make_unique<jsonrpc::Connection>(
      std::move(transport), environment_.owner,
      jsonrpc::ConnectionEvents{
          [this](std::vector<jsonrpc::Message> messages) { take(std::move(messages)); },
          [this](const std::string& reason) {
            end(reason.empty() ? "the client closed the connection" : reason);
          }});
}

Session::~Session() = default;

lsp::InitializeResult Session::initialize(lsp::InitializeParams params) {
  client_.capabilities = std::move(params.capabilities);
  client_.encoding = choose_encoding(client_.capabilities.general.position_encodings);
  if (params.clientInfo) {
    environment_.log->info("client: {} {}", params.clientInfo->name,
                           params.clientInfo->version.value_or(""));
  }
  if (params.processId) {
    parent_ = std::make_unique<ParentProcess>(environment_.owner, *params.processId,
                                              [this] { end("the client's process is gone"); });
  }
  workspace_.initialize(params);
  settings_.initialize(params.initializationOptions.value_or(nullptr), workspace_.main_folder());
  asio::post(environment_.owner, environment_.need_analyzer);
  return {server_capabilities(binder_, client_), lsp::ServerInfo{"poa", POA_VERSION}};
}

void Session::initialized(None) {
  register_for_changes(binder_, client_, environment_.log);
  client_settings_.request();
  date_check_.start();
  settings_check_.start();
}

None Session::shutdown(None) {
  shut_down_ = true;
  return {};
}

void Session::exit(None) { end("the client asked for it"); }

void Session::end(std::string_view reason) {
  if (!ended_) return;
  environment_.log->info("the session ends: {}", reason);
  date_check_.stop();
  settings_check_.stop();
  parent_.reset();
  binder_.close();
  documents_.forget_all();
  connection_->flush(farewell);
  // Not from within: what called us may still be using the session.
  asio::post(environment_.owner, [ended = std::exchange(ended_, nullptr),
                                  status = shut_down_ ? 0 : 1] { ended(status); });
}

void Session::take(std::vector<jsonrpc::Message> messages) {
  binder_.dispatch(std::move(messages));
  if (ended_) tell_what_is_new();
}

void Session::tell_what_is_new() {
  documents_.publish();
  settings_.show_mistakes();
}

void Session::check_date() {
  if (!inputs_.is_new_day()) return;
  rechecks_.all();
  tell_what_is_new();
}

void Session::check_settings() {
  if (!settings_.have_to_be_watched()) return;
  settings_.refresh();
  tell_what_is_new();
}

}  // namespace poa::server
