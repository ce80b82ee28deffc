// Requests that are answered from the analysis of an open document.
#pragma once

#include <memory>
#include <utility>

#include "protocol/lsp/code_action.h"
#include "protocol/lsp/completion.h"
#include "protocol/lsp/diagnostics.h"
#include "protocol/reply.h"
#include "server/serve/client.h"
#include "server/serve/features/diagnostics.h"
#include "server/serve/log.h"
#include "server/serve/method_table.h"
#include "server/serve/open_documents.h"
#include "server/serve/session_settings.h"
#include "server/serve/session_workspace.h"

namespace poa::server {

/// The document changed before the analysis had its turn.
inline void tell_outdated(jsonrpc::PendingReply& reply) { reply.content_modified(); }
inline void tell_outdated(jsonrpc::Reply<lsp::DocumentDiagnosticReport>& reply) {
  reply.error(server_cancelled(true));
}

/// Calls `answer(analysis, waiting)` once there is an analysis of the document as it is now, unless
/// nobody waits for `waiting->reply` any more.
template <class Waiting, class Answer>
void answer_from_analysis(OpenDocuments& documents, const Snapshot& document,
                          std::shared_ptr<Waiting> waiting, Answer answer) {
  documents.analyse(document, [answer = std::move(answer), waiting = std::move(waiting)](
                                  const std::shared_ptr<const Analysis>& analysis) {
    if (!waiting->reply.pending()) return;
    if (analysis) {
      answer(analysis, waiting);
    } else {
      tell_outdated(waiting->reply);
    }
  });
}

/// Used on the owner's thread only.
class DocumentRequests {
 public:
  /// All of these have to outlive this, and this the binder's dispatch.
  DocumentRequests(MethodTable table, const Client& client, OpenDocuments& documents,
                   const SessionSettings& settings, const SessionWorkspace& workspace)
      : table_(std::move(table)),
        client_(client),
        documents_(documents),
        settings_(settings),
        workspace_(workspace) {}

  /// Serves a request by a function of the analysis.
  template <class Params, class Result>
  using Answer = Result (*)(const Analysis&, const Params&, const Client&);
  template <class Params, class Result>
  void serve(const jsonrpc::RequestType<Params, Result>& type, Answer<Params, Result> answer) {
    serve_by(type, [this, answer](const auto& analysis, const auto& waiting) {
      waiting->reply.result(answer(*analysis, waiting->params, client_));
    });
  }

  /// The same where the other documents of the workspace have a part in the answer.
  template <class Params, class Result>
  using WorkspaceAnswer = void (*)(const std::shared_ptr<const Analysis>&, const Params&, Workspace,
                                   jsonrpc::Reply<Result>&&);
  template <class Params, class Result>
  void serve(const jsonrpc::RequestType<Params, Result>& type,
             WorkspaceAnswer<Params, Result> answer) {
    serve_by(type, [this, answer](const auto& analysis, const auto& waiting) {
      answer(analysis, waiting->params, workspace_.now(), std::move(waiting->reply));
    });
  }

  /// The same by `answer(analysis, waiting)`, which answers `waiting->reply`.
  template <class Params, class Result, class AnswerWaiting>
  void serve_by(const jsonrpc::RequestType<Params, Result>& type, AnswerWaiting answer) {
    table_.serve_in_time(type, [this, answer](Params&& params, jsonrpc::Reply<Result>&& reply,
                                              LoggedMessage&& logged) {
      const Snapshot* document = documents_.find(params.textDocument.uri);
      if (document == nullptr) {
        reply.error(jsonrpc::ErrorCode::InvalidParams,
                    "params.textDocument.uri: no such document is open");
      } else if (!is_markdown(*document)) {
        answer_without_analysis(*document, reply);
      } else {
        answer_from_analysis(documents_, *document,
                             std::make_shared<Waiting<Params, Result>>(
                                 std::move(params), std::move(reply), std::move(logged)),
                             answer);
      }
    });
  }

  lsp::CompletionItem resolve_completion(lsp::CompletionItem item);
  void resolve_code_action(lsp::CodeAction action, jsonrpc::Reply<lsp::CodeAction> reply);

 private:
  /// A request whose analysis is on its way.
  template <class Params, class Result>
  struct Waiting : jsonrpc::LongReply<Result> {
    Waiting(Params&& of, jsonrpc::Reply<Result>&& to, LoggedMessage&& as)
        : jsonrpc::LongReply<Result>(std::move(to)), params(std::move(of)), logged(std::move(as)) {}

    Params params;
    LoggedMessage logged;
  };

  /// Of what is no Markdown there is nothing to say but what is wrong in a settings file.
  template <class Result>
  void answer_without_analysis(const Snapshot&, jsonrpc::Reply<Result>& reply) {
    reply.result({});
  }
  void answer_without_analysis(const Snapshot& document,
                               jsonrpc::Reply<lsp::DocumentDiagnosticReport>& reply);

  MethodTable table_;
  const Client& client_;
  OpenDocuments& documents_;
  const SessionSettings& settings_;
  const SessionWorkspace& workspace_;
};

}  // namespace poa::server
