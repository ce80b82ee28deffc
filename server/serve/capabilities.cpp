#include "server/serve/capabilities.h"

#include <string>

#include "protocol/lsp/code_action.h"
#include "protocol/lsp/methods.h"
#include "server/serve/commands.h"

namespace poa::server {

lsp::ServerCapabilities server_capabilities(const jsonrpc::Binder& binder, const Client& client) {
  namespace methods = lsp::methods;
  const auto serves = [&](const auto& type) { return binder.serves(type.method); };

  lsp::ServerCapabilities ours;
  ours.positionEncoding = std::string(encoding_name(client.encoding));
  ours.textDocumentSync = lsp::TextDocumentSyncOptions{
      .openClose = serves(methods::did_open) && serves(methods::did_close),
      .change = lsp::TextDocumentSyncKind::Incremental,
      .save = lsp::SaveOptions{.includeText = false},
  };
  if (serves(methods::completion)) {
    ours.completionProvider = lsp::CompletionOptions{
        // What begins a heading, a list item, a checklist item, a key's value, a comment, the
        // destination of a link.
        .triggerCharacters = std::vector<std::string>{"#", "-", "[", ":", "!", "("},
        .resolveProvider = serves(methods::completion_resolve),
        .completionItem = lsp::CompletionItemOptions{.labelDetailsSupport = true},
    };
  }
  if (serves(methods::code_action)) {
    ours.codeActionProvider = lsp::CodeActionOptions{
        .codeActionKinds =
            std::vector<std::string>{std::string(lsp::CodeActionKind::QuickFix),
                                     std::string(lsp::CodeActionKind::RefactorRewrite),
                                     std::string(lsp::CodeActionKind::Source)},
        .resolveProvider = false,
    };
  }
  if (serves(methods::inline_completion) && client.capabilities.inline_completion.supported) {
    ours.inlineCompletionProvider = true;
  }
  if (serves(methods::hover)) ours.hoverProvider = true;
  if (serves(methods::formatting)) ours.documentFormattingProvider = true;
  if (serves(methods::range_formatting)) ours.documentRangeFormattingProvider = true;
  if (serves(methods::on_type_formatting)) {
    ours.documentOnTypeFormattingProvider =
        lsp::DocumentOnTypeFormattingOptions{.firstTriggerCharacter = "\n"};
  }
  if (serves(methods::document_symbol)) ours.documentSymbolProvider = true;
  if (serves(methods::folding_range)) ours.foldingRangeProvider = true;
  if (serves(methods::selection_range)) ours.selectionRangeProvider = true;
  if (serves(methods::document_link)) ours.documentLinkProvider.emplace();
  if (serves(methods::code_lens)) ours.codeLensProvider.emplace();
  if (serves(methods::workspace_symbol)) ours.workspaceSymbolProvider = true;
  if (serves(methods::execute_command)) ours.executeCommandProvider = {command_names(client)};
  if (serves(methods::did_change_workspace_folders) && client.capabilities.workspace.folders) {
    ours.workspace = lsp::WorkspaceServerCapabilities{
        lsp::WorkspaceFoldersServerCapabilities{.supported = true, .changeNotifications = true}};
  }
  // Who can pull gets nothing pushed: a client that gets both shows each twice.
  if (serves(methods::diagnostic) && client.capabilities.diagnostic.supported) {
    ours.diagnosticProvider = lsp::DiagnosticOptions{.identifier = "poa"};
  }
  return ours;
}

}  // namespace poa::server
