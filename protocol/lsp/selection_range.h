// LSP 3.17, "Selection Range Request".
#pragma once

#include <memory>
#include <vector>

#include "protocol/lsp/base.h"

namespace poa::lsp {

struct SelectionRangeParams {
  TextDocumentIdentifier textDocument{};
  std::vector<Position> positions{};

  friend bool operator==(const SelectionRangeParams&, const SelectionRangeParams&) = default;

  static void fields(auto& field, auto& self) {
    field("textDocument", self.textDocument);
    field("positions", self.positions);
  }
};

/// Only ever written.
struct SelectionRange {
  Range range{};
  std::shared_ptr<const SelectionRange> parent{};  ///< Contains `range`; null at the outermost.

  static void fields(auto& field, const auto& self) {
    field("range", self.range);
    if (self.parent) field("parent", *self.parent);
  }
};

}  // namespace poa::lsp
