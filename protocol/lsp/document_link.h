// LSP 3.17, "Document Link Request".
#pragma once

#include <optional>
#include <string>

#include "protocol/lsp/base.h"

namespace poa::lsp {

struct DocumentLinkParams {
  TextDocumentIdentifier textDocument{};

  friend bool operator==(const DocumentLinkParams&, const DocumentLinkParams&) = default;

  static void fields(auto& field, auto& self) { field("textDocument", self.textDocument); }
};

struct DocumentLink {
  Range range{};
  std::optional<std::string> target{};
  std::optional<std::string> tooltip{};

  friend bool operator==(const DocumentLink&, const DocumentLink&) = default;

  static void fields(auto& field, auto& self) {
    field("range", self.range);
    field("target", self.target);
    field("tooltip", self.tooltip);
  }
};

}  // namespace poa::lsp
