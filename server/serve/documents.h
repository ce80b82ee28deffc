// The documents that the client has open.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "analysis/text/text.h"
#include "protocol/lsp/document_sync.h"
#include "server/serve/positions.h"

namespace poa::server {

/// One state of an open document. Never changes, so that others may keep it, on any thread.
struct Snapshot {
  lsp::DocumentUri uri;  ///< Byte for byte as the client sent it.
  std::string language_id;
  lsp::Version version = 0;
  /// Different for each state of each document in a session: an edit gives a new one, and so does
  /// opening again and whatever else can change the findings (settings, files, the date). What was
  /// found is current as long as its revision is.
  std::uint64_t revision = 0;
  std::shared_ptr<const Text> text;
};

/// Whether a file of this name is taken for Markdown, whatever a client takes it for.
[[nodiscard]] bool is_markdown_name(std::string_view name);

/// Used on the owner's thread only.
class Documents {
 public:
  /// A document that is open already is replaced.
  const Snapshot& open(lsp::TextDocumentItem document);

  /// Applies the changes in their order. Null if the document is not open.
  const Snapshot* change(const lsp::DidChangeTextDocumentParams& change, PositionEncoding encoding);

  /// Gives the document a new revision, because something beside its text changed. Null if it is
  /// not open.
  const Snapshot* touch(const lsp::DocumentUri& uri);

  /// False if it was not open.
  bool close(const lsp::DocumentUri& uri) { return documents_.erase(uri) > 0; }

  [[nodiscard]] const Snapshot* find(const lsp::DocumentUri& uri) const;

  /// The URIs of all open documents, sorted.
  [[nodiscard]] std::vector<lsp::DocumentUri> uris() const;

 private:
  std::unordered_map<lsp::DocumentUri, Snapshot> documents_;
  std::uint64_t last_revision_ = 0;
};

}  // namespace poa::server
