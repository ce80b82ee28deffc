// LSP 3.17, "Code Lens Request".
#pragma once

#include <optional>

#include "protocol/lsp/base.h"

namespace poa::lsp {

struct CodeLensParams {
  TextDocumentIdentifier textDocument{};

  friend bool operator==(const CodeLensParams&, const CodeLensParams&) = default;

  static void fields(auto& field, auto& self) { field("textDocument", self.textDocument); }
};

struct CodeLens {
  Range range{};
  std::optional<Command> command{};

  friend bool operator==(const CodeLens&, const CodeLens&) = default;

  static void fields(auto& field, auto& self) {
    field("range", self.range);
    field("command", self.command);
  }
};

}  // namespace poa::lsp
