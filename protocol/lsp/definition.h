// LSP 3.17, "Goto Definition Request" and "Find References Request".
#pragma once

#include <variant>
#include <vector>

#include "protocol/lsp/base.h"

namespace poa::lsp {

using DefinitionParams = TextDocumentPositionParams;

/// Links for clients that announce `textDocument.definition.linkSupport`. They come first: only
/// they have a target.
using Definition = std::variant<std::vector<LocationLink>, std::vector<Location>>;

struct ReferenceContext {
  bool includeDeclaration = false;

  friend bool operator==(const ReferenceContext&, const ReferenceContext&) = default;

  static void fields(auto& field, auto& self) {
    field("includeDeclaration", self.includeDeclaration);
  }
};

struct ReferenceParams {
  TextDocumentIdentifier textDocument{};
  Position position{};
  ReferenceContext context{};

  friend bool operator==(const ReferenceParams&, const ReferenceParams&) = default;

  static void fields(auto& field, auto& self) {
    field("textDocument", self.textDocument);
    field("position", self.position);
    field("context", self.context);
  }
};

}  // namespace poa::lsp
