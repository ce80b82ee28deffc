// LSP 3.18, "Inline Completion Request".
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "protocol/lsp/base.h"

namespace poa::lsp {

enum class InlineCompletionTriggerKind : std::uint32_t { Invoked = 1, Automatic };

/// The entry of the menu of completions that is selected, if that is open.
struct SelectedCompletionInfo {
  Range range{};
  std::string text{};

  friend bool operator==(const SelectedCompletionInfo&, const SelectedCompletionInfo&) = default;

  static void fields(auto& field, auto& self) {
    field("range", self.range);
    field("text", self.text);
  }
};

struct InlineCompletionContext {
  InlineCompletionTriggerKind triggerKind = InlineCompletionTriggerKind::Invoked;
  std::optional<SelectedCompletionInfo> selectedCompletionInfo{};

  friend bool operator==(const InlineCompletionContext&, const InlineCompletionContext&) = default;

  static void fields(auto& field, auto& self) {
    field("triggerKind", self.triggerKind);
    field("selectedCompletionInfo", self.selectedCompletionInfo);
  }
};

struct InlineCompletionParams {
  TextDocumentIdentifier textDocument{};
  Position position{};
  InlineCompletionContext context{};

  friend bool operator==(const InlineCompletionParams&, const InlineCompletionParams&) = default;

  static void fields(auto& field, auto& self) {
    field("textDocument", self.textDocument);
    field("position", self.position);
    field("context", self.context);
  }
};

struct InlineCompletionItem {
  std::variant<StringValue, std::string> insertText{};
  std::optional<std::string> filterText{};
  std::optional<Range> range{};
  std::optional<Command> command{};

  friend bool operator==(const InlineCompletionItem&, const InlineCompletionItem&) = default;

  static void fields(auto& field, auto& self) {
    field("insertText", self.insertText);
    field("filterText", self.filterText);
    field("range", self.range);
    field("command", self.command);
  }
};

struct InlineCompletionList {
  std::vector<InlineCompletionItem> items{};

  friend bool operator==(const InlineCompletionList&, const InlineCompletionList&) = default;

  static void fields(auto& field, auto& self) { field("items", self.items); }
};

}  // namespace poa::lsp
