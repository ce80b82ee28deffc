#include "server/serve/command_runner.h"

#include <string>
#include <utility>
#include <variant>

#include "protocol/lsp/methods.h"
#include "server/serve/features/workspace_edit.h"

namespace poa::server {
namespace {

using jsonrpc::ErrorCode;
using jsonrpc::Json;
using SharedReply = std::shared_ptr<jsonrpc::Reply<Json>>;

void tell(const std::string& message, jsonrpc::Binder& binder) {
  if (message.empty()) return;
  binder.notify(lsp::methods::show_message, {lsp::MessageType::Info, message});
}

void apply(const CommandEffect& effect, const Analysis& analysis, jsonrpc::Binder& binder,
           const Client& client, const SharedReply& reply) {
  if (!client.capabilities.workspace.apply_edit) {
    reply->error(ErrorCode::RequestFailed, "the client can't apply edits (workspace/applyEdit)");
    return;
  }
  lsp::ApplyWorkspaceEditParams params;
  params.label = effect.label;
  if (effect.edit_elsewhere) {
    params.edit = *effect.edit_elsewhere;
  } else {
    const Snapshot& document = analysis.input.document;
    const Positions positions(*document.text, client.encoding);
    params.edit = workspace_edit(effect.edits, effect.label, document, positions, client);
  }
  binder.request(lsp::methods::apply_edit, params,
                 [&binder, reply, message = effect.message](const auto& outcome) {
                   if (const auto* error = std::get_if<jsonrpc::ResponseError>(&outcome)) {
                     reply->error(ErrorCode::RequestFailed,
                                  "the edit was not applied: " + error->message);
                     return;
                   }
                   const auto& result = std::get<lsp::ApplyWorkspaceEditResult>(outcome);
                   reply->result({{"applied", result.applied}});
                   if (result.applied) tell(message, binder);
                 });
}

void show(const CommandEffect& effect, const Analysis& analysis, jsonrpc::Binder& binder,
          const Client& client) {
  std::string message = effect.message;
  if (effect.show) {
    const Positions positions(*analysis.input.document.text, client.encoding);
    const lsp::Range range = positions.range(*effect.show);
    if (client.capabilities.window.show_document) {
      lsp::ShowDocumentParams params{analysis.input.document.uri, {}, true, range};
      binder.request(lsp::methods::show_document, params, [](const auto&) {});
      return;
    }
    message = "Line " + std::to_string(range.start.line + 1) + ": " + message;
  }
  tell(message, binder);
}

}  // namespace

void carry_out(CommandOutcome outcome, const Analysis& analysis, jsonrpc::Binder& binder,
               const Client& client, const SharedReply& reply) {
  if (const auto* error = std::get_if<jsonrpc::ResponseError>(&outcome)) {
    reply->error(error->code, error->message);
    return;
  }
  const auto& effect = std::get<CommandEffect>(outcome);
  if (!effect.edits.empty() || effect.edit_elsewhere) {
    apply(effect, analysis, binder, client, reply);
    return;
  }
  reply->result(effect.result);
  show(effect, analysis, binder, client);
}

}  // namespace poa::server
