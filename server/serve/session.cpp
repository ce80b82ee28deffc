#include "server/serve/session.h"

#include <spdlog/logger.h>

#include <algorithm>
#include <asio/post.hpp>
#include <optional>
#include <stop_token>
#include <type_traits>
#include <utility>
#include <variant>

#include "protocol/json/encode.h"
#include "server/serve/capabilities.h"
#include "server/serve/command_runner.h"
#include "server/serve/commands.h"
#include "server/serve/features/code_action.h"
#include "server/serve/features/code_lens.h"
#include "server/serve/features/completion.h"
#include "server/serve/features/diagnostics.h"
#include "server/serve/features/document_link.h"
#include "server/serve/features/document_symbol.h"
#include "server/serve/features/folding_range.h"
#include "server/serve/features/hover.h"
#include "server/serve/features/selection_range.h"
#include "server/serve/uri.h"
#include "server/serve/workspace_symbols.h"

namespace poa::server {
namespace {

using jsonrpc::Json;
using jsonrpc::None;

/// How long the last words may take to be written.
constexpr auto farewell = std::chrono::milliseconds(500);

bool is_markdown(const Snapshot& document) {
  if (is_settings_file(document.uri)) return false;
  return document.language_id == "markdown" || document.uri.ends_with(".md") ||
         document.uri.ends_with(".markdown");
}

/// The registration's options as the JSON value that it takes.
template <class Options>
Json json_of(const Options& options) {
  return Json::parse(jsonrpc::encoded(options));
}

}  // namespace

/// A request whose analysis is on its way.
template <class Params, class Result>
struct Session::Waiting {
  Waiting(Params&& of, jsonrpc::Reply<Result>&& to, LoggedMessage&& as)
      : params(std::move(of)), logged(std::move(as)), reply(std::move(to)) {}

  Params params;
  LoggedMessage logged;
  jsonrpc::Reply<Result> reply;
  /// Who cancels is answered at once, not when the analysis is done.
  std::stop_callback<std::function<void()>> on_cancel{reply.cancellation(),
                                                      [this] { reply.cancelled(); }};
};

Session::Session(std::unique_ptr<jsonrpc::Transport> transport, SessionEnvironment environment,
                 Ended ended)
    : environment_(std::move(environment)),
      ended_(std::move(ended)),
      today_(environment_.today()),
      date_timer_(environment_.owner),
      settings_timer_(environment_.owner),
      binder_([this](jsonrpc::OutgoingMessage message) { connection_->send(std::move(message)); },
              [this](std::string_view line) { environment_.log->info(line); }),
      settings_(
          binder_, client_, environment_.log,
          [this]() -> const Analyzer& {
            environment_.need_analyzer();
            return *environment_.analyzer.get();
          },
          [this] { recheck_all(); }),
      analyses_(std::make_shared<Analyses>(environment_.owner, environment_.workers,
                                           environment_.analyzer)),
      publisher_(binder_, documents_, *analyses_, client_,
                 [this](const Snapshot& document) { return input_for(document); }) {
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

void Session::bind() {
  namespace methods = lsp::methods;
  serve(methods::initialize, &Session::initialize);
  serve(methods::initialized, &Session::initialized);
  serve(methods::shutdown, &Session::shutdown);
  serve(methods::exit, &Session::exit);

  serve(methods::did_open, &Session::did_open);
  serve(methods::did_change, &Session::did_change);
  serve(methods::did_save, &Session::did_save);
  serve(methods::did_close, &Session::did_close);

  serve(methods::did_change_configuration, &Session::did_change_configuration);
  serve(methods::did_change_watched_files, &Session::did_change_watched_files);

  serve(methods::diagnostic, pull_diagnostics);
  serve(methods::completion, completion);
  serve(methods::code_action, code_actions);
  serve(methods::hover, hover);
  serve(methods::document_symbol, document_symbols);
  serve(methods::folding_range, folding_ranges);
  serve(methods::selection_range, selection_ranges);
  serve(methods::document_link, document_links);
  serve(methods::code_lens, code_lenses);
  serve(methods::workspace_symbol, &Session::workspace_symbol);
  serve(methods::execute_command, &Session::execute_command);
  serve(methods::did_change_workspace_folders, &Session::did_change_workspace_folders);
}

template <class Type, class Params, class Result>
void Session::serve(const Type& type, Result (Session::*handler)(Params)) {
  binder_.on(type, [this, method = type.method, handler](Params params) {
    const LoggedMessage logged(environment_.log, method);
    return (this->*handler)(std::move(params));
  });
}

template <class Params, class Result>
void Session::serve(const jsonrpc::RequestType<Params, Result>& type,
                    void (Session::*handler)(Params, jsonrpc::Reply<Result>)) {
  binder_.on(
      type, [this, method = type.method, handler](Params&& params, jsonrpc::Reply<Result>&& reply) {
        const LoggedMessage logged(environment_.log, method);
        (this->*handler)(std::move(params), std::move(reply));
      });
}

template <class Params, class Result>
void Session::serve(const jsonrpc::RequestType<Params, Result>& type,
                    Answer<Params, Result> answer) {
  binder_.on(
      type, [this, method = type.method, answer](Params&& params, jsonrpc::Reply<Result>&& reply) {
        LoggedMessage logged(environment_.log, method);
        const Snapshot* document = documents_.find(params.textDocument.uri);
        if (document == nullptr) {
          reply.error(jsonrpc::ErrorCode::InvalidParams,
                      "params.textDocument.uri: no such document is open");
          return;
        }
        if constexpr (std::is_same_v<Result, lsp::DocumentDiagnosticReport>) {
          if (is_settings_file(document->uri)) {
            reply.result(
                lsp::FullDocumentDiagnosticReport{.items = settings_.mistakes_in(document->uri)});
            return;
          }
        }
        if (!is_markdown(*document)) {
          reply.result({});
        } else {
          answer_from_analysis(*document, answer,
                               std::make_shared<Waiting<Params, Result>>(
                                   std::move(params), std::move(reply), std::move(logged)));
        }
      });
}

template <class Params, class Result>
void Session::answer_from_analysis(const Snapshot& document, Answer<Params, Result> answer,
                                   std::shared_ptr<Waiting<Params, Result>> waiting) {
  analyses_->of(input_for(document), [this, answer, waiting = std::move(waiting)](
                                         const std::shared_ptr<const Analysis>& analysis) {
    if (!waiting->reply.pending()) return;
    if (analysis) {
      waiting->reply.result(answer(*analysis, waiting->params, client_));
    } else {
      waiting->reply.content_modified();
    }
  });
}

void Session::take(std::vector<jsonrpc::Message> messages) {
  binder_.dispatch(std::move(messages));
  if (ended_) tell_what_is_new();
}

void Session::tell_what_is_new() {
  publisher_.flush();
  settings_.show_mistakes();
}

void Session::end(std::string_view reason) {
  if (!ended_) return;
  environment_.log->info("the session ends: {}", reason);
  date_timer_.cancel();
  settings_timer_.cancel();
  parent_.reset();
  binder_.close();
  analyses_->forget_all();
  connection_->flush(farewell);
  // Not from within: what called us may still be using the session.
  asio::post(environment_.owner, [ended = std::exchange(ended_, nullptr),
                                  status = shut_down_ ? 0 : 1] { ended(status); });
}

// Life cycle

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
  if (params.workspaceFolders) {
    folders_ = *std::move(params.workspaceFolders);
  } else if (params.rootUri) {
    folders_ = {{*params.rootUri, {}}};
  }
  settings_.initialize(params.initializationOptions.value_or(nullptr),
                       folders_.empty() ? std::nullopt : file_path_of(folders_.front().uri));
  asio::post(environment_.owner, environment_.need_analyzer);
  return {server_capabilities(binder_, client_), lsp::ServerInfo{"poa", POA_VERSION}};
}

void Session::initialized(None) {
  register_for_changes();
  request_settings();
  watch_date();
  watch_settings();
}

None Session::shutdown(None) {
  shut_down_ = true;
  return {};
}

void Session::exit(None) { end("the client asked for it"); }

// Documents

void Session::did_open(lsp::DidOpenTextDocumentParams params) {
  // Before the post of `initialize` where a client did not wait for its answer.
  environment_.need_analyzer();
  const lsp::DocumentUri uri = params.textDocument.uri;
  if (documents_.find(uri) != nullptr) {
    environment_.log->warn("a document was opened that is open already");
    did_close({{uri}});
  }
  const Snapshot& document = documents_.open(std::move(params.textDocument));
  if (is_settings_file(uri)) {
    settings_.edited(document);
  } else if (is_markdown(document)) {
    publisher_.changed(uri);
  }
}

void Session::did_change(lsp::DidChangeTextDocumentParams params) {
  const Snapshot* document = documents_.change(params, client_.encoding);
  if (document == nullptr) {
    environment_.log->warn("a change of a document that is not open is ignored");
  } else if (is_settings_file(document->uri)) {
    settings_.edited(*document);
  } else if (is_markdown(*document)) {
    publisher_.changed(document->uri);
  }
}

void Session::did_save(lsp::DidSaveTextDocumentParams params) {
  settings_.refresh();
  recheck(params.textDocument.uri);
}

void Session::did_close(lsp::DidCloseTextDocumentParams params) {
  const lsp::DocumentUri& uri = params.textDocument.uri;
  const Snapshot* document = documents_.find(uri);
  if (document == nullptr) {
    environment_.log->warn("the closing of a document that is not open is ignored");
    return;
  }
  if (is_markdown(*document)) publisher_.closed(uri);
  analyses_->forget(uri);
  if (is_settings_file(uri)) settings_.closed(uri);
  documents_.close(uri);
}

AnalysisInput Session::input_for(const Snapshot& document) {
  std::filesystem::path path = file_path_of(document.uri).value_or("");
  std::shared_ptr<const Files> files;
  if (!path.empty()) files = environment_.files_in(path.parent_path());
  std::shared_ptr<const Settings> settings = settings_.of(path);
  return {document, std::move(path), std::move(settings), std::move(files), today_};
}

// The workspace

void Session::did_change_workspace_folders(lsp::DidChangeWorkspaceFoldersParams params) {
  for (const lsp::WorkspaceFolder& removed : params.event.removed) {
    std::erase_if(folders_, [&](const auto& folder) { return folder.uri == removed.uri; });
  }
  for (lsp::WorkspaceFolder& added : params.event.added) folders_.push_back(std::move(added));
}

void Session::execute_command(lsp::ExecuteCommandParams params, jsonrpc::Reply<Json> reply) {
  CommandOrError prepared = prepare_command(std::move(params));
  if (const auto* error = std::get_if<jsonrpc::ResponseError>(&prepared)) {
    reply.error(error->code, error->message);
    return;
  }
  auto& command = std::get<PreparedCommand>(prepared);
  const Snapshot* document = documents_.find(command.uri);
  if (document == nullptr || !is_markdown(*document)) {
    reply.error(jsonrpc::ErrorCode::InvalidParams,
                "params.arguments[0].uri: no such Markdown document is open");
    return;
  }
  analyses_->of(input_for(*document),
                [this, run = std::move(command.run),
                 waiting = std::make_shared<jsonrpc::Reply<Json>>(std::move(reply))](
                    const std::shared_ptr<const Analysis>& analysis) {
                  if (!waiting->pending()) return;
                  if (!analysis) {
                    waiting->content_modified();
                  } else {
                    carry_out(run(*analysis, client_), *analysis, binder_, client_, waiting);
                  }
                });
}

void Session::workspace_symbol(lsp::WorkspaceSymbolParams params,
                               jsonrpc::Reply<std::vector<lsp::SymbolInformation>> reply) {
  environment_.need_analyzer();
  SymbolSearch search{
      .query = std::move(params.query), .encoding = client_.encoding, .today = today_};
  for (const lsp::WorkspaceFolder& folder : folders_) {
    if (auto path = file_path_of(folder.uri)) search.folders.push_back(*std::move(path));
  }
  for (const lsp::DocumentUri& uri : documents_.uris()) {
    const Snapshot& document = *documents_.find(uri);
    if (is_markdown(document)) search.open.push_back(document);
  }
  search_symbols(std::move(search), environment_.analyzer, environment_.owner, environment_.workers,
                 std::move(reply));
}

// What findings depend on beside the text

void Session::recheck(const lsp::DocumentUri& uri) {
  const Snapshot* document = documents_.touch(uri);
  if (document != nullptr && is_markdown(*document)) publisher_.surroundings_changed(uri);
}

void Session::recheck_all() {
  for (const lsp::DocumentUri& uri : documents_.uris()) recheck(uri);
}

void Session::register_for_changes() {
  const auto& can = client_.capabilities.workspace;
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
  binder_.request(lsp::methods::register_capability, params, [this](const auto& outcome) {
    if (const auto* error = std::get_if<jsonrpc::ResponseError>(&outcome)) {
      environment_.log->warn("the client does not tell of changes: {}", error->message);
    }
  });
}

void Session::did_change_watched_files(lsp::DidChangeWatchedFilesParams params) {
  settings_.refresh();
  std::vector<std::string> changed;
  for (const lsp::FileEvent& event : params.changes) {
    // What an attachment holds makes no difference, only whether it is there.
    if (event.type == lsp::FileChangeType::Changed) continue;
    if (const auto path = file_path_of(event.uri)) changed.push_back(path->string());
  }
  for (const lsp::DocumentUri& uri : documents_.uris()) {
    const auto path = file_path_of(uri);
    if (!path) continue;
    const std::string folder = path->parent_path().string() + '/';
    const auto inside = [&](const std::string& file) { return file.starts_with(folder); };
    if (std::ranges::any_of(changed, inside)) recheck(uri);
  }
}

void Session::request_settings() {
  if (!client_.capabilities.workspace.configuration) return;
  const lsp::ConfigurationParams params{{{std::nullopt, std::string(kSettingsSection)}}};
  binder_.request(lsp::methods::configuration, params, [this](auto outcome) {
    if (const auto* error = std::get_if<jsonrpc::ResponseError>(&outcome)) {
      environment_.log->warn("the client does not tell its settings: {}", error->message);
      return;
    }
    auto& values = std::get<std::vector<Json>>(outcome);
    if (!values.empty()) settings_.set(values.front());
  });
}

void Session::did_change_configuration(lsp::DidChangeConfigurationParams params) {
  if (client_.capabilities.workspace.configuration) {
    request_settings();
  } else {
    settings_.set(params.settings);
  }
}

void Session::watch_date() {
  date_timer_.expires_after(environment_.date_check_interval);
  date_timer_.async_wait([this, alive = std::weak_ptr(analyses_)](std::error_code error) {
    if (error || alive.expired() || !ended_) return;
    const Date today = environment_.today();
    if (today != std::exchange(today_, today)) {
      recheck_all();
      tell_what_is_new();
    }
    watch_date();
  });
}

void Session::watch_settings() {
  settings_timer_.expires_after(environment_.settings_check_interval);
  settings_timer_.async_wait([this, alive = std::weak_ptr(analyses_)](std::error_code error) {
    if (error || alive.expired() || !ended_) return;
    if (settings_.have_to_be_watched()) {
      settings_.refresh();
      tell_what_is_new();
    }
    watch_settings();
  });
}

}  // namespace poa::server
