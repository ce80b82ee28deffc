#include "server/serve/documents.h"

#include <algorithm>
#include <utility>

namespace poa::server {

bool is_markdown_name(std::string_view name) {
  return name.ends_with(".md") || name.ends_with(".markdown");
}

const Snapshot& Documents::open(lsp::TextDocumentItem document) {
  auto text = std::make_shared<const Text>(std::move(document.text));
  Snapshot& snapshot = documents_[document.uri];
  snapshot = {std::move(document.uri), std::move(document.languageId), document.version,
              ++last_revision_, std::move(text)};
  return snapshot;
}

const Snapshot* Documents::change(const lsp::DidChangeTextDocumentParams& change,
                                  PositionEncoding encoding) {
  const auto found = documents_.find(change.textDocument.uri);
  if (found == documents_.end()) return nullptr;
  Snapshot& snapshot = found->second;
  for (const lsp::TextDocumentContentChangeEvent& event : change.contentChanges) {
    const Text& text = *snapshot.text;
    snapshot.text = std::make_shared<const Text>(
        event.range ? text.edited(Positions(text, encoding).span(*event.range), event.text)
                    : Text(event.text));
  }
  snapshot.version = change.textDocument.version;
  snapshot.revision = ++last_revision_;
  return &snapshot;
}

const Snapshot* Documents::touch(const lsp::DocumentUri& uri) {
  const auto found = documents_.find(uri);
  if (found == documents_.end()) return nullptr;
  found->second.revision = ++last_revision_;
  return &found->second;
}

const Snapshot* Documents::find(const lsp::DocumentUri& uri) const {
  const auto found = documents_.find(uri);
  return found == documents_.end() ? nullptr : &found->second;
}

std::vector<lsp::DocumentUri> Documents::uris() const {
  std::vector<lsp::DocumentUri> uris;
  uris.reserve(documents_.size());
  for (const auto& [uri, snapshot] : documents_) uris.push_back(uri);
  std::ranges::sort(uris);
  return uris;
}

}  // namespace poa::server
