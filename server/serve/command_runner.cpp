#include "server/serve/command_runner.h"

#include <string>
#include <utility>
#include <variant>

#include "protocol/lsp/methods.h"
#include "server/serve/document_requests.h"
#include "server/serve/exception_command.h"
#include "server/serve/features/workspace_edit.h"

namespace poa::server {

using jsonrpc::ErrorCode;
using jsonrpc::ResponseError;

CommandRunner::CommandRunner(jsonrpc::Binder& binder, const Client& client,
                             OpenDocuments& documents, const SessionSettings& settings,
                             const SessionWorkspace& workspace)
    : binder_(binder),
      client_(client),
      documents_(documents),
      settings_(settings),
      workspace_(workspace) {}

void CommandRunner::execute(lsp::ExecuteCommandParams params, jsonrpc::Reply<jsonrpc::Json> reply) {
  CommandOrError prepared = prepare_command(std::move(params));
  if (const auto* error = std::get_if<ResponseError>(&prepared)) {
    reply.error(*error);
    return;
  }
  auto& command = std::get<PreparedCommand>(prepared);
  const Snapshot* document = documents_.find_markdown(command.uri);
  if (document == nullptr) {
    reply.error(ErrorCode::InvalidParams,
                "params.arguments[0].uri: no such Markdown document is open");
    return;
  }
  answer_from_analysis(
      documents_, *document, std::make_shared<jsonrpc::LongReply<jsonrpc::Json>>(std::move(reply)),
      [this, run = std::move(command.run)](const auto& analysis, const Waiting& waiting) {
        CommandOutcome outcome = run(*analysis, client_);
        const auto* effect = std::get_if<CommandEffect>(&outcome);
        if (effect != nullptr && effect->exception) {
          outcome = add_to_settings(*effect->exception,
                                    settings_.file_for(analysis->input.path, workspace_.folders()),
                                    client_);
        }
        if (const auto* error = std::get_if<ResponseError>(&outcome)) {
          waiting->reply.error(*error);
        } else {
          carry_out(std::get<CommandEffect>(outcome), analysis->input.document, waiting);
        }
      });
}

void CommandRunner::carry_out(const CommandEffect& effect, const Snapshot& document,
                              const Waiting& waiting) {
  if (!effect.edits.empty() || effect.edit_elsewhere) {
    apply(effect, document, waiting);
    return;
  }
  waiting->reply.result(effect.result);
  show(effect, document);
}

void CommandRunner::apply(const CommandEffect& effect, const Snapshot& document,
                          const Waiting& waiting) {
  if (!client_.capabilities.workspace.apply_edit) {
    waiting->reply.error(ErrorCode::RequestFailed,
                         "the client can't apply edits (workspace/applyEdit)");
    return;
  }
  lsp::ApplyWorkspaceEditParams params;
  params.label = effect.label;
  if (effect.edit_elsewhere) {
    params.edit = *effect.edit_elsewhere;
  } else {
    const Positions positions(*document.text, client_.encoding);
    params.edit = workspace_edit(effect.edits, effect.label, document, positions, client_);
  }
  binder_.request(lsp::methods::apply_edit, params,
                  [this, waiting, message = effect.message](const auto& outcome) {
                    if (const auto* error = std::get_if<ResponseError>(&outcome)) {
                      waiting->reply.error(ErrorCode::RequestFailed,
                                           "the edit was not applied: " + error->message);
                      return;
                    }
                    const auto& result = std::get<lsp::ApplyWorkspaceEditResult>(outcome);
                    waiting->reply.result({{"applied", result.applied}});
                    if (result.applied) tell(message);
                  });
}

void CommandRunner::show(const CommandEffect& effect, const Snapshot& document) {
  std::string message = effect.message;
  if (effect.show) {
    const Positions positions(*document.text, client_.encoding);
    const lsp::Range range = positions.range(*effect.show);
    if (client_.capabilities.window.show_document) {
      lsp::ShowDocumentParams params{document.uri, {}, true, range};
      binder_.request(lsp::methods::show_document, params, [](const auto&) {});
      return;
    }
    message = "Line " + std::to_string(range.start.line + 1) + ": " + message;
  }
  tell(message);
}

void CommandRunner::tell(const std::string& message) {
  if (message.empty()) return;
  binder_.notify(lsp::methods::show_message, {lsp::MessageType::Info, message});
}

}  // namespace poa::server
