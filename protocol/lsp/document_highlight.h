// LSP 3.17, "Document Highlights Request".
#pragma once

#include <cstdint>
#include <optional>

#include "protocol/lsp/base.h"

namespace poa::lsp {

using DocumentHighlightParams = TextDocumentPositionParams;

enum class DocumentHighlightKind : std::uint32_t { Text = 1, Read, Write };

struct DocumentHighlight {
  Range range{};
  std::optional<DocumentHighlightKind> kind{};

  friend bool operator==(const DocumentHighlight&, const DocumentHighlight&) = default;

  static void fields(auto& field, auto& self) {
    field("range", self.range);
    field("kind", self.kind);
  }
};

}  // namespace poa::lsp
