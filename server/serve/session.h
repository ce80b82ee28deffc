// One client's session: its life cycle, its documents, its settings.
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

#include <asio/any_io_executor.hpp>
#include <asio/steady_timer.hpp>
#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "protocol/binder.h"
#include "protocol/connection.h"
#include "protocol/lsp/methods.h"
#include "server/clock.h"
#include "server/serve/analyses.h"
#include "server/serve/client.h"
#include "server/serve/documents.h"
#include "server/serve/features/semantic_tokens.h"
#include "server/serve/log.h"
#include "server/serve/parent_process.h"
#include "server/serve/publisher.h"
#include "server/serve/session_settings.h"
#include "server/serve/workspace.h"
#include "server/serve/workspace_diagnostics.h"

namespace poa::server {

/// What sessions share, and what they see of the world.
struct SessionEnvironment {
  asio::any_io_executor owner;
  asio::any_io_executor workers;
  SharedAnalyzer analyzer;
  /// Told when the client has its answer to `initialize`, and before anything is analysed; may be
  /// told often.
  std::function<void()> need_analyzer = [] {};
  Log log;
  /// The files below a folder; asked for on the workers as well.
  std::function<std::shared_ptr<const Files>(const std::filesystem::path& folder)> files_in;
  /// How long what was seen of a folder holds while the client tells of no change in it: a writer
  /// types faster than files come and go.
  std::chrono::milliseconds files_hold_for{0};
  std::function<Date()> today = local_today;
  /// How soon a new day is noticed.
  std::chrono::milliseconds date_check_interval = std::chrono::minutes(1);
  /// How soon changes of settings and templates are noticed of which the client does not tell.
  std::chrono::milliseconds settings_check_interval = std::chrono::seconds(3);
};

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
  /// The table of methods. What is in it is what `initialize` advertises.
  void bind();
  void bind_semantic_tokens();

  template <class Type, class Params, class Result>
  void serve(const Type& type, Result (Session::*handler)(Params));
  /// The same for a request whose answer comes later.
  template <class Params, class Result>
  void serve(const jsonrpc::RequestType<Params, Result>& type,
             void (Session::*handler)(Params, jsonrpc::Reply<Result>));
  /// Serves a request that is answered from the analysis of a document.
  template <class Params, class Result>
  using Answer = Result (*)(const Analysis&, const Params&, const Client&);
  template <class Params, class Result>
  void serve(const jsonrpc::RequestType<Params, Result>& type, Answer<Params, Result> answer);

  /// The same where the other documents of the workspace have a part in the answer.
  template <class Params, class Result>
  using WorkspaceAnswer = void (*)(const std::shared_ptr<const Analysis>&, const Params&, Workspace,
                                   jsonrpc::Reply<Result>&&);
  template <class Params, class Result>
  void serve(const jsonrpc::RequestType<Params, Result>& type,
             WorkspaceAnswer<Params, Result> answer);

  template <class Params, class Result>
  struct Waiting;
  /// Serves a request by `answer(analysis, waiting)`, once there is an analysis and as long as the
  /// client waits for the answer.
  template <class Params, class Result, class AnswerWaiting>
  void serve_from_analysis(const jsonrpc::RequestType<Params, Result>& type, AnswerWaiting answer);

  lsp::InitializeResult initialize(lsp::InitializeParams params);
  void initialized(jsonrpc::None);
  jsonrpc::None shutdown(jsonrpc::None);
  void exit(jsonrpc::None);

  void did_open(lsp::DidOpenTextDocumentParams params);
  void did_change(lsp::DidChangeTextDocumentParams params);
  void did_save(lsp::DidSaveTextDocumentParams params);
  void did_close(lsp::DidCloseTextDocumentParams params);

  lsp::CompletionItem resolve_completion(lsp::CompletionItem item);

  void did_change_configuration(lsp::DidChangeConfigurationParams params);
  void did_change_watched_files(lsp::DidChangeWatchedFilesParams params);

  void did_change_workspace_folders(lsp::DidChangeWorkspaceFoldersParams params);
  void will_rename_files(lsp::RenameFilesParams params,
                         jsonrpc::Reply<lsp::Nullable<lsp::WorkspaceEdit>> reply);
  void did_rename_files(lsp::RenameFilesParams params);
  void execute_command(lsp::ExecuteCommandParams params, jsonrpc::Reply<jsonrpc::Json> reply);
  void workspace_symbol(lsp::WorkspaceSymbolParams params,
                        jsonrpc::Reply<std::vector<lsp::SymbolInformation>> reply);

  void workspace_diagnostic(lsp::WorkspaceDiagnosticParams params,
                            jsonrpc::Reply<lsp::WorkspaceDiagnosticReport> reply);
  void cancel_progress(lsp::WorkDoneProgressCancelParams params);

  void resolve_code_action(lsp::CodeAction action, jsonrpc::Reply<lsp::CodeAction> reply);

  void take(std::vector<jsonrpc::Message> messages);
  void register_for_changes();
  void request_settings();
  void watch_date();
  void watch_settings();
  /// To be called when everything that came in together has been applied.
  void tell_what_is_new();
  void recheck(const lsp::DocumentUri& uri);
  void recheck_all();
  /// Asks the client to get again what it shows of findings in the lines.
  void refresh_code_lenses();
  /// All findings of the workspace may be others.
  void recheck_workspace();
  /// Those of the appeals that have the file in their folder or below it.
  void recheck_workspace(const std::filesystem::path& file);
  [[nodiscard]] Workspace workspace() const;
  /// Other settings hold for some document.
  void settings_changed();
  [[nodiscard]] AnalysisInput input_for(const Snapshot& document);
  [[nodiscard]] std::shared_ptr<const Files> files_beside(const Snapshot& document,
                                                          const std::filesystem::path& folder);

  /// What was seen of the folder of the document that was analysed last.
  struct SeenFiles {
    std::filesystem::path folder;
    std::shared_ptr<const Files> files;
    std::chrono::steady_clock::time_point at;
  };

  SessionEnvironment environment_;
  Ended ended_;
  Client client_;
  bool shut_down_ = false;
  Date today_;
  std::vector<lsp::WorkspaceFolder> folders_;
  Documents documents_;
  std::optional<SeenFiles> seen_files_;
  asio::steady_timer date_timer_;
  asio::steady_timer settings_timer_;
  std::unique_ptr<ParentProcess> parent_;
  std::unique_ptr<jsonrpc::Connection> connection_;
  jsonrpc::Binder binder_;
  SessionSettings settings_;
  FeatureSettings features_;  ///< those that the client was last told to ask for
  std::shared_ptr<Analyses> analyses_;
  Publisher publisher_;
  WorkspaceDiagnostics workspace_diagnostics_;
  SemanticTokensMemory semantic_tokens_;
};

}  // namespace poa::server
