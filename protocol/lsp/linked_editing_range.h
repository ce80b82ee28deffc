// LSP 3.17, "Linked Editing Range".
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "protocol/lsp/base.h"

namespace poa::lsp {

using LinkedEditingRangeParams = TextDocumentPositionParams;

/// Ranges of one content that are edited together.
struct LinkedEditingRanges {
  std::vector<Range> ranges{};
  std::optional<std::string> wordPattern{};  ///< what may be typed without parting them

  friend bool operator==(const LinkedEditingRanges&, const LinkedEditingRanges&) = default;

  static void fields(auto& field, auto& self) {
    field("ranges", self.ranges);
    field("wordPattern", self.wordPattern);
  }
};

}  // namespace poa::lsp
