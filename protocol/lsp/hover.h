// LSP 3.17, "Hover Request".
#pragma once

#include <optional>

#include "protocol/lsp/base.h"

namespace poa::lsp {

using HoverParams = TextDocumentPositionParams;

struct Hover {
  MarkupContent contents{};
  std::optional<Range> range{};

  friend bool operator==(const Hover&, const Hover&) = default;

  static void fields(auto& field, auto& self) {
    field("contents", self.contents);
    field("range", self.range);
  }
};

}  // namespace poa::lsp
