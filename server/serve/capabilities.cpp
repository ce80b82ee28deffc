#include "server/serve/capabilities.h"

#include <string>

#include "protocol/lsp/code_action.h"
#include "protocol/lsp/methods.h"

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
        // What begins a heading, a list item, a checklist item, a key's value, a comment.
        .triggerCharacters = std::vector<std::string>{"#", "-", "[", ":", "!"},
        .resolveProvider = false,
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
  if (serves(methods::hover)) ours.hoverProvider = true;
  // Who can pull gets nothing pushed: a client that gets both shows each twice.
  if (serves(methods::diagnostic) && client.capabilities.diagnostic.supported) {
    ours.diagnosticProvider = lsp::DiagnosticOptions{.identifier = "poa"};
  }
  return ours;
}

}  // namespace poa::server
