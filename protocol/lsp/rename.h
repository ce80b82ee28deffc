// LSP 3.17, "Rename Request" and "Prepare Rename Request".
#pragma once

#include <string>

#include "protocol/lsp/base.h"

namespace poa::lsp {

struct RenameParams {
  TextDocumentIdentifier textDocument{};
  Position position{};
  std::string newName{};

  friend bool operator==(const RenameParams&, const RenameParams&) = default;

  static void fields(auto& field, auto& self) {
    field("textDocument", self.textDocument);
    field("position", self.position);
    field("newName", self.newName);
  }
};

using PrepareRenameParams = TextDocumentPositionParams;

/// The form with a placeholder: what is offered to be changed.
struct PrepareRenameResult {
  Range range{};
  std::string placeholder{};

  friend bool operator==(const PrepareRenameResult&, const PrepareRenameResult&) = default;

  static void fields(auto& field, auto& self) {
    field("range", self.range);
    field("placeholder", self.placeholder);
  }
};

}  // namespace poa::lsp
