#include "server/serve/features/workspace_edit.h"

#include <optional>
#include <utility>
#include <vector>

namespace poa::server {

lsp::WorkspaceEdit workspace_edit(std::span<const assist::Edit> edits, const std::string& label,
                                  const Snapshot& document, const Positions& positions,
                                  const Client& client) {
  const auto& can = client.capabilities.workspace_edit;
  lsp::WorkspaceEdit result;
  if (!can.document_changes) {
    auto& plain = result.changes.emplace()[document.uri];
    for (const assist::Edit& edit : edits) {
      plain.push_back({positions.range(edit.replaced), render_as_text(edit.insertion)});
    }
    return result;
  }
  std::optional<std::string> annotation;
  if (can.change_annotations) {
    annotation = "poa";
    result.changeAnnotations.emplace()[*annotation] = {.label = label};
  }
  lsp::TextDocumentEdit versioned{{document.uri, document.version}, {}};
  for (const assist::Edit& edit : edits) {
    const lsp::Range range = positions.range(edit.replaced);
    if (can.snippet_edits && edit.insertion.has_fields()) {
      versioned.edits.emplace_back(
          lsp::SnippetTextEdit{range, {.value = render_as_snippet(edit.insertion)}, annotation});
    } else if (annotation) {
      versioned.edits.emplace_back(
          lsp::AnnotatedTextEdit{range, render_as_text(edit.insertion), *annotation});
    } else {
      versioned.edits.emplace_back(lsp::TextEdit{range, render_as_text(edit.insertion)});
    }
  }
  result.documentChanges.emplace().push_back(std::move(versioned));
  return result;
}

}  // namespace poa::server
