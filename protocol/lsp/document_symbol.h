// LSP 3.17, "Document Symbols Request".
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "protocol/lsp/base.h"

namespace poa::lsp {

/// Those that every client knows.
enum class SymbolKind : std::uint32_t {
  File = 1,
  Namespace = 3,
  Method = 6,
  Function = 12,
  Constant = 14,
  String = 15,
  Boolean = 17,
};

struct DocumentSymbolParams {
  TextDocumentIdentifier textDocument{};

  friend bool operator==(const DocumentSymbolParams&, const DocumentSymbolParams&) = default;

  static void fields(auto& field, auto& self) { field("textDocument", self.textDocument); }
};

struct DocumentSymbol {
  std::string name{};
  std::optional<std::string> detail{};
  SymbolKind kind = SymbolKind::String;
  Range range{};
  Range selectionRange{};  ///< Within `range`.
  std::vector<DocumentSymbol> children{};

  friend bool operator==(const DocumentSymbol&, const DocumentSymbol&) = default;

  static void fields(auto& field, auto& self) {
    field("name", self.name);
    field("detail", self.detail);
    field("kind", self.kind);
    field("range", self.range);
    field("selectionRange", self.selectionRange);
    field("children", self.children);
  }
};

/// For clients without hierarchical symbols, and for the symbols of a workspace.
struct SymbolInformation {
  std::string name{};
  SymbolKind kind = SymbolKind::String;
  Location location{};
  std::optional<std::string> containerName{};

  friend bool operator==(const SymbolInformation&, const SymbolInformation&) = default;

  static void fields(auto& field, auto& self) {
    field("name", self.name);
    field("kind", self.kind);
    field("location", self.location);
    field("containerName", self.containerName);
  }
};

using DocumentSymbols = std::variant<std::vector<DocumentSymbol>, std::vector<SymbolInformation>>;

}  // namespace poa::lsp
