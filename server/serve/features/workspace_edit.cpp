#include "server/serve/features/workspace_edit.h"

#include <utility>
#include <vector>

namespace poa::server {

lsp::WorkspaceEdit workspace_edit(std::span<const assist::Edit> edits, const Snapshot& document,
                                  const Positions& positions, const Client& client) {
  const auto& can = client.capabilities.workspace_edit;
  lsp::TextDocumentEdit versioned{{document.uri, document.version}, {}};
  std::vector<lsp::TextEdit> plain;
  for (const assist::Edit& edit : edits) {
    const lsp::Range range = positions.range(edit.replaced);
    if (!can.document_changes) {
      plain.push_back({range, render_as_text(edit.insertion)});
    } else if (can.snippet_edits && edit.insertion.has_fields()) {
      versioned.edits.emplace_back(
          lsp::SnippetTextEdit{range, {.value = render_as_snippet(edit.insertion)}, {}});
    } else {
      versioned.edits.emplace_back(lsp::TextEdit{range, render_as_text(edit.insertion)});
    }
  }
  lsp::WorkspaceEdit result;
  if (can.document_changes) {
    result.documentChanges.emplace().push_back(std::move(versioned));
  } else {
    result.changes.emplace()[document.uri] = std::move(plain);
  }
  return result;
}

}  // namespace poa::server
