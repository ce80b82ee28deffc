#include "server/serve/document_requests.h"

#include <variant>

#include "server/serve/features/code_action.h"
#include "server/serve/features/completion.h"

namespace poa::server {

lsp::CompletionItem DocumentRequests::resolve_completion(lsp::CompletionItem item) {
  return resolved_completion(std::move(item), client_);
}

void DocumentRequests::resolve_code_action(lsp::CodeAction action,
                                           jsonrpc::Reply<lsp::CodeAction> reply) {
  auto read = read_unresolved(std::move(action));
  if (const auto* error = std::get_if<jsonrpc::ResponseError>(&read)) {
    reply.error(*error);
    return;
  }
  auto& unresolved = std::get<UnresolvedAction>(read);
  const Snapshot* document = documents_.find_markdown(unresolved.uri);
  if (document == nullptr || document->version != unresolved.version) {
    reply.content_modified();
    return;
  }
  answer_from_analysis(
      documents_, *document,
      std::make_shared<jsonrpc::LongReply<lsp::CodeAction>>(std::move(reply)),
      [this, unresolved = std::move(unresolved)](const auto& analysis, const auto& waiting) {
        if (const auto whole = resolved(unresolved, *analysis, client_)) {
          waiting->reply.result(*whole);
        } else {
          waiting->reply.content_modified();
        }
      });
}

void DocumentRequests::answer_without_analysis(
    const Snapshot& document, jsonrpc::Reply<lsp::DocumentDiagnosticReport>& reply) {
  lsp::FullDocumentDiagnosticReport report;
  if (is_settings_file(document.uri)) report.items = settings_.mistakes_in(document.uri);
  reply.result(report);
}

}  // namespace poa::server
