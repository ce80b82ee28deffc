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
#include "server/serve/exception_command.h"
#include "server/serve/features/code_action.h"
#include "server/serve/features/code_lens.h"
#include "server/serve/features/completion.h"
#include "server/serve/features/definition.h"
#include "server/serve/features/diagnostics.h"
#include "server/serve/features/document_highlight.h"
#include "server/serve/features/document_link.h"
#include "server/serve/features/document_symbol.h"
#include "server/serve/features/file_rename.h"
#include "server/serve/features/folding_range.h"
#include "server/serve/features/formatting.h"
#include "server/serve/features/hover.h"
#include "server/serve/features/inlay_hint.h"
#include "server/serve/features/inline_completion.h"
#include "server/serve/features/linked_editing_range.h"
#include "server/serve/features/references.h"
#include "server/serve/features/rename.h"
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
  return document.language_id == "markdown" || is_markdown_name(document.uri);
}

template <class Result>
constexpr bool is_diagnostic_report = std::is_same_v<Result, lsp::DocumentDiagnosticReport>;

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
          [this] { settings_changed(); }),
      analyses_(std::make_shared<Analyses>(environment_.owner, environment_.workers,
                                           environment_.analyzer)),
      publisher_(binder_, documents_, *analyses_, client_,
                 [this](const Snapshot& document) { return input_for(document); }),
      workspace_diagnostics_(binder_, client_) {
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
  serve(methods::workspace_diagnostic, &Session::workspace_diagnostic);
  serve(methods::work_done_progress_cancel, &Session::cancel_progress);
  serve(methods::completion, completion);
  serve(methods::completion_resolve, &Session::resolve_completion);
  serve(methods::inline_completion, inline_completions);
  serve(methods::code_action, code_actions);
  serve(methods::code_action_resolve, &Session::resolve_code_action);
  serve(methods::hover, hover);
  serve(methods::formatting, formatting);
  serve(methods::range_formatting, range_formatting);
  serve(methods::ranges_formatting, ranges_formatting);
  serve(methods::on_type_formatting, on_type_formatting);
  serve(methods::document_symbol, document_symbols);
  serve(methods::folding_range, folding_ranges);
  serve(methods::selection_range, selection_ranges);
  serve(methods::document_link, document_links);
  serve(methods::code_lens, code_lenses);
  serve(methods::document_highlight, document_highlights);
  serve(methods::definition, definition);
  serve(methods::references, references);
  serve(methods::prepare_rename, prepare_rename);
  serve(methods::rename, rename);
  serve(methods::linked_editing_range, linked_editing_ranges);
  serve(methods::inlay_hint, inlay_hints);
  bind_semantic_tokens();
  serve(methods::workspace_symbol, &Session::workspace_symbol);
  serve(methods::execute_command, &Session::execute_command);
  serve(methods::did_change_workspace_folders, &Session::did_change_workspace_folders);
  serve(methods::will_rename_files, &Session::will_rename_files);
  serve(methods::did_rename_files, &Session::did_rename_files);
}

void Session::bind_semantic_tokens() {
  namespace methods = lsp::methods;
  serve_from_analysis(methods::semantic_tokens_full, [this](const auto& analysis, auto& waiting) {
    waiting.reply.result(semantic_tokens_.full(*analysis, client_));
  });
  serve_from_analysis(methods::semantic_tokens_delta, [this](const auto& analysis, auto& waiting) {
    waiting.reply.result(
        semantic_tokens_.delta(*analysis, waiting.params.previousResultId, client_));
  });
  serve(methods::semantic_tokens_range, semantic_tokens_in_range);
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
  serve_from_analysis(type, [this, answer](const auto& analysis, auto& waiting) {
    waiting.reply.result(answer(*analysis, waiting.params, client_));
  });
}

template <class Params, class Result>
void Session::serve(const jsonrpc::RequestType<Params, Result>& type,
                    WorkspaceAnswer<Params, Result> answer) {
  serve_from_analysis(type, [this, answer](const auto& analysis, auto& waiting) {
    answer(analysis, waiting.params, workspace(), std::move(waiting.reply));
  });
}

template <class Params, class Result, class AnswerWaiting>
void Session::serve_from_analysis(const jsonrpc::RequestType<Params, Result>& type,
                                  AnswerWaiting answer) {
  binder_.on(
      type, [this, method = type.method, answer](Params&& params, jsonrpc::Reply<Result>&& reply) {
        LoggedMessage logged(environment_.log, method);
        const Snapshot* document = documents_.find(params.textDocument.uri);
        if (document == nullptr) {
          reply.error(jsonrpc::ErrorCode::InvalidParams,
                      "params.textDocument.uri: no such document is open");
          return;
        }
        if constexpr (is_diagnostic_report<Result>) {
          if (is_settings_file(document->uri)) {
            reply.result(
                lsp::FullDocumentDiagnosticReport{.items = settings_.mistakes_in(document->uri)});
            return;
          }
        }
        if (!is_markdown(*document)) {
          reply.result({});
          return;
        }
        auto waiting = std::make_shared<Waiting<Params, Result>>(
            std::move(params), std::move(reply), std::move(logged));
        analyses_->of(input_for(*document), [answer, waiting = std::move(waiting)](
                                                const std::shared_ptr<const Analysis>& analysis) {
          if (!waiting->reply.pending()) return;
          if (analysis) {
            answer(analysis, *waiting);
          } else if constexpr (is_diagnostic_report<Result>) {
            waiting->reply.error(server_cancelled(true));
          } else {
            waiting->reply.content_modified();
          }
        });
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
    workspace_diagnostics_.changed();
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
    workspace_diagnostics_.changed();
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
  if (is_markdown(*document)) {
    publisher_.closed(uri);
    workspace_diagnostics_.changed();
  }
  analyses_->forget(uri);
  semantic_tokens_.forget(uri);
  if (is_settings_file(uri)) settings_.closed(uri);
  documents_.close(uri);
}

std::shared_ptr<const Files> Session::files_beside(const Snapshot& document,
                                                   const std::filesystem::path& folder) {
  // What workers read is theirs alone.
  if (document.text->size() > Analyses::small_document_bytes) return environment_.files_in(folder);
  const auto now = std::chrono::steady_clock::now();
  if (!seen_files_ || seen_files_->folder != folder ||
      now - seen_files_->at >= environment_.files_hold_for) {
    seen_files_ = {folder, environment_.files_in(folder), now};
  }
  return seen_files_->files;
}

AnalysisInput Session::input_for(const Snapshot& document) {
  std::filesystem::path path = file_path_of(document.uri).value_or("");
  std::shared_ptr<const Files> files;
  if (!path.empty()) files = files_beside(document, path.parent_path());
  std::shared_ptr<const Settings> settings = settings_.of(path);
  return {document, std::move(path), std::move(settings), std::move(files), today_};
}

void Session::resolve_code_action(lsp::CodeAction action, jsonrpc::Reply<lsp::CodeAction> reply) {
  auto read = read_unresolved(std::move(action));
  if (const auto* error = std::get_if<jsonrpc::ResponseError>(&read)) {
    reply.error(error->code, error->message);
    return;
  }
  auto& unresolved = std::get<UnresolvedAction>(read);
  const Snapshot* document = documents_.find(unresolved.uri);
  if (document == nullptr || !is_markdown(*document) || document->version != unresolved.version) {
    reply.content_modified();
    return;
  }
  analyses_->of(input_for(*document),
                [this, unresolved = std::move(unresolved),
                 waiting = std::make_shared<jsonrpc::Reply<lsp::CodeAction>>(std::move(reply))](
                    const std::shared_ptr<const Analysis>& analysis) {
                  if (!waiting->pending()) return;
                  const auto whole =
                      analysis ? resolved(unresolved, *analysis, client_) : std::nullopt;
                  if (whole) {
                    waiting->result(*whole);
                  } else {
                    waiting->content_modified();
                  }
                });
}

lsp::CompletionItem Session::resolve_completion(lsp::CompletionItem item) {
  return resolved_completion(std::move(item), client_);
}

// The workspace

void Session::did_change_workspace_folders(lsp::DidChangeWorkspaceFoldersParams params) {
  for (const lsp::WorkspaceFolder& removed : params.event.removed) {
    std::erase_if(folders_, [&](const auto& folder) { return folder.uri == removed.uri; });
  }
  for (lsp::WorkspaceFolder& added : params.event.added) folders_.push_back(std::move(added));
  recheck_workspace();
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
  analyses_->of(
      input_for(*document), [this, run = std::move(command.run),
                             waiting = std::make_shared<jsonrpc::Reply<Json>>(std::move(reply))](
                                const std::shared_ptr<const Analysis>& analysis) {
        if (!waiting->pending()) return;
        if (!analysis) {
          waiting->content_modified();
          return;
        }
        CommandOutcome outcome = run(*analysis, client_);
        const auto* effect = std::get_if<CommandEffect>(&outcome);
        if (effect != nullptr && effect->exception) {
          outcome = add_to_settings(*effect->exception,
                                    settings_.file_for(analysis->input.path, workspace().folders),
                                    client_);
        }
        carry_out(std::move(outcome), *analysis, binder_, client_, waiting);
      });
}

void Session::workspace_symbol(lsp::WorkspaceSymbolParams params,
                               jsonrpc::Reply<std::vector<lsp::SymbolInformation>> reply) {
  answer_from(workspace(), std::move(reply),
              [query = std::move(params.query)](const Workspace& in, const std::stop_token& stop) {
                return find_symbols(in, query, stop);
              });
}

void Session::workspace_diagnostic(lsp::WorkspaceDiagnosticParams params,
                                   jsonrpc::Reply<lsp::WorkspaceDiagnosticReport> reply) {
  workspace_diagnostics_.pull(
      std::move(params), workspace(),
      {settings_.lookup(
           [analyzer = environment_.analyzer]() -> const Analyzer& { return *analyzer.get(); }),
       environment_.files_in},
      std::move(reply));
}

void Session::cancel_progress(lsp::WorkDoneProgressCancelParams params) {
  workspace_diagnostics_.cancel(params.token);
}

void Session::will_rename_files(lsp::RenameFilesParams params,
                                jsonrpc::Reply<lsp::Nullable<lsp::WorkspaceEdit>> reply) {
  server::will_rename_files(params, workspace(), std::move(reply));
}

void Session::did_rename_files(lsp::RenameFilesParams) { recheck_all(); }

Workspace Session::workspace() const {
  environment_.need_analyzer();
  Workspace workspace{.client = client_,
                      .today = today_,
                      .folders = {},
                      .open = {},
                      .analyzer = environment_.analyzer,
                      .owner = environment_.owner,
                      .workers = environment_.workers};
  for (const lsp::WorkspaceFolder& folder : folders_) {
    if (auto path = file_path_of(folder.uri)) workspace.folders.push_back(*std::move(path));
  }
  for (const lsp::DocumentUri& uri : documents_.uris()) {
    const Snapshot& document = *documents_.find(uri);
    if (is_markdown(document)) workspace.open.push_back(document);
  }
  return workspace;
}

// What findings depend on beside the text

void Session::recheck(const lsp::DocumentUri& uri) {
  seen_files_.reset();
  const Snapshot* document = documents_.touch(uri);
  if (document != nullptr && is_markdown(*document)) publisher_.surroundings_changed(uri);
}

void Session::recheck_all() {
  for (const lsp::DocumentUri& uri : documents_.uris()) recheck(uri);
  refresh_code_lenses();
  recheck_workspace();
}

void Session::recheck_workspace() {
  workspace_diagnostics_.outdated();
  if (workspace_diagnostics_.is_in_use()) publisher_.workspace_changed();
}

void Session::recheck_workspace(const std::filesystem::path& file) {
  if (!workspace_diagnostics_.is_in_use()) return;
  const bool is_ours = std::ranges::any_of(folders_, [&](const lsp::WorkspaceFolder& folder) {
    const auto path = file_path_of(folder.uri);
    return path && is_walked(file, *path);
  });
  if (!is_ours) return;
  workspace_diagnostics_.file_changed(file.string());
  publisher_.workspace_changed();
}

void Session::refresh_code_lenses() {
  if (!client_.capabilities.code_lens.refresh) return;
  binder_.request(lsp::methods::code_lens_refresh, {}, [](const auto&) {});
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
    const auto path = file_path_of(event.uri);
    if (!path) continue;
    // What an attachment holds makes no difference, only whether it is there.
    const bool comes_or_goes = event.type != lsp::FileChangeType::Changed;
    if (comes_or_goes) changed.push_back(path->string());
    if (comes_or_goes || is_markdown_name(path->string())) recheck_workspace(*path);
  }
  bool any = false;
  for (const lsp::DocumentUri& uri : documents_.uris()) {
    const auto path = file_path_of(uri);
    if (!path) continue;
    const std::string folder = path->parent_path().string() + '/';
    const auto inside = [&](const std::string& file) { return file.starts_with(folder); };
    if (!std::ranges::any_of(changed, inside)) continue;
    recheck(uri);
    any = true;
  }
  if (any) refresh_code_lenses();
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

void Session::settings_changed() {
  recheck_all();
  const FeatureSettings before = std::exchange(features_, settings_.of({})->features);
  const auto& can = client_.capabilities;
  if (can.inlay_hint.refresh && features_.inlay_hints != before.inlay_hints) {
    binder_.request(lsp::methods::inlay_hint_refresh, {}, [](const auto&) {});
  }
  if (can.folding_range.refresh && features_.folding != before.folding) {
    binder_.request(lsp::methods::folding_range_refresh, {}, [](const auto&) {});
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
