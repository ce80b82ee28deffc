// LSP 3.17, "Inlay Hint Request".
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "protocol/lsp/base.h"

namespace poa::lsp {

struct InlayHintParams {
  TextDocumentIdentifier textDocument{};
  Range range{};

  friend bool operator==(const InlayHintParams&, const InlayHintParams&) = default;

  static void fields(auto& field, auto& self) {
    field("textDocument", self.textDocument);
    field("range", self.range);
  }
};

enum class InlayHintKind : std::uint32_t { Type = 1, Parameter };

/// With the whole label in one string.
struct InlayHint {
  Position position{};
  std::string label{};
  std::optional<InlayHintKind> kind{};
  std::optional<std::vector<TextEdit>> textEdits{};  ///< what makes the hint part of the text
  std::optional<std::string> tooltip{};
  std::optional<bool> paddingLeft{};
  std::optional<bool> paddingRight{};

  friend bool operator==(const InlayHint&, const InlayHint&) = default;

  static void fields(auto& field, auto& self) {
    field("position", self.position);
    field("label", self.label);
    field("kind", self.kind);
    field("textEdits", self.textEdits);
    field("tooltip", self.tooltip);
    field("paddingLeft", self.paddingLeft);
    field("paddingRight", self.paddingRight);
  }
};

}  // namespace poa::lsp
