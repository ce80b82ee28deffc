// LSP 3.17, "Workspace Symbols Request".
#pragma once

#include <string>

#include "protocol/lsp/document_symbol.h"

namespace poa::lsp {

struct WorkspaceSymbolParams {
  std::string query{};

  friend bool operator==(const WorkspaceSymbolParams&, const WorkspaceSymbolParams&) = default;

  static void fields(auto& field, auto& self) { field("query", self.query); }
};

}  // namespace poa::lsp
