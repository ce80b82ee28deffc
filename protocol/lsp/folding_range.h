// LSP 3.17, "Folding Range Request".
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "protocol/lsp/base.h"

namespace poa::lsp {

namespace FoldingRangeKind {
inline constexpr std::string_view Comment = "comment";
inline constexpr std::string_view Imports = "imports";
inline constexpr std::string_view Region = "region";
}  // namespace FoldingRangeKind

struct FoldingRangeParams {
  TextDocumentIdentifier textDocument{};

  friend bool operator==(const FoldingRangeParams&, const FoldingRangeParams&) = default;

  static void fields(auto& field, auto& self) { field("textDocument", self.textDocument); }
};

/// Whole lines: without characters a range goes from the end of its first line to the end of its
/// last.
struct FoldingRange {
  std::uint32_t startLine = 0;
  std::uint32_t endLine = 0;
  std::optional<std::string> kind{};

  friend bool operator==(const FoldingRange&, const FoldingRange&) = default;

  static void fields(auto& field, auto& self) {
    field("startLine", self.startLine);
    field("endLine", self.endLine);
    field("kind", self.kind);
  }
};

}  // namespace poa::lsp
