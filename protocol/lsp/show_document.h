// LSP 3.17, "Show Document Request".
#pragma once

#include <optional>
#include <string>

#include "protocol/lsp/base.h"

namespace poa::lsp {

struct ShowDocumentParams {
  std::string uri{};
  std::optional<bool> external{};
  std::optional<bool> takeFocus{};
  std::optional<Range> selection{};

  friend bool operator==(const ShowDocumentParams&, const ShowDocumentParams&) = default;

  static void fields(auto& field, auto& self) {
    field("uri", self.uri);
    field("external", self.external);
    field("takeFocus", self.takeFocus);
    field("selection", self.selection);
  }
};

struct ShowDocumentResult {
  bool success = false;

  friend bool operator==(const ShowDocumentResult&, const ShowDocumentResult&) = default;

  static void fields(auto& field, auto& self) { field("success", self.success); }
};

}  // namespace poa::lsp
