// LSP 3.17, "Completion Request".
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "protocol/lsp/base.h"

namespace poa::lsp {

enum class CompletionTriggerKind : std::uint32_t {
  Invoked = 1,
  TriggerCharacter,
  TriggerForIncompleteCompletions,
};

struct CompletionContext {
  CompletionTriggerKind triggerKind = CompletionTriggerKind::Invoked;
  std::optional<std::string> triggerCharacter{};

  friend bool operator==(const CompletionContext&, const CompletionContext&) = default;

  static void fields(auto& field, auto& self) {
    field("triggerKind", self.triggerKind);
    field("triggerCharacter", self.triggerCharacter);
  }
};

struct CompletionParams {
  TextDocumentIdentifier textDocument{};
  Position position{};
  std::optional<CompletionContext> context{};

  friend bool operator==(const CompletionParams&, const CompletionParams&) = default;

  static void fields(auto& field, auto& self) {
    field("textDocument", self.textDocument);
    field("position", self.position);
    field("context", self.context);
  }
};

enum class CompletionItemKind : std::uint32_t {
  Text = 1,
  Method,
  Function,
  Constructor,
  Field,
  Variable,
  Class,
  Interface,
  Module,
  Property,
  Unit,
  Value,
  Enum,
  Keyword,
  Snippet,
  Color,
  File,
  Reference,
  Folder,
  EnumMember,
  Constant,
  Struct,
  Event,
  Operator,
  TypeParameter,
};

enum class InsertTextFormat : std::uint32_t { PlainText = 1, Snippet };

enum class InsertTextMode : std::uint32_t { AsIs = 1, AdjustIndentation };

struct CompletionItemLabelDetails {
  std::optional<std::string> detail{};
  std::optional<std::string> description{};

  friend bool operator==(const CompletionItemLabelDetails&,
                         const CompletionItemLabelDetails&) = default;

  static void fields(auto& field, auto& self) {
    field("detail", self.detail);
    field("description", self.description);
  }
};

struct InsertReplaceEdit {
  std::string newText{};
  Range insert{};
  Range replace{};

  friend bool operator==(const InsertReplaceEdit&, const InsertReplaceEdit&) = default;

  static void fields(auto& field, auto& self) {
    field("newText", self.newText);
    field("insert", self.insert);
    field("replace", self.replace);
  }
};

struct CompletionItem {
  std::string label{};
  std::optional<CompletionItemLabelDetails> labelDetails{};
  std::optional<CompletionItemKind> kind{};
  std::optional<std::string> detail{};
  std::optional<std::variant<std::string, MarkupContent>> documentation{};
  std::optional<bool> preselect{};
  std::optional<std::string> sortText{};
  std::optional<std::string> filterText{};
  std::optional<std::string> insertText{};
  std::optional<InsertTextFormat> insertTextFormat{};
  std::optional<InsertTextMode> insertTextMode{};
  std::optional<std::variant<InsertReplaceEdit, TextEdit>> textEdit{};
  std::optional<std::string> textEditText{};
  std::optional<std::vector<TextEdit>> additionalTextEdits{};
  std::optional<std::vector<std::string>> commitCharacters{};
  std::optional<Command> command{};
  std::optional<Json> data{};

  friend bool operator==(const CompletionItem&, const CompletionItem&) = default;

  static void fields(auto& field, auto& self) {
    field("label", self.label);
    field("labelDetails", self.labelDetails);
    field("kind", self.kind);
    field("detail", self.detail);
    field("documentation", self.documentation);
    field("preselect", self.preselect);
    field("sortText", self.sortText);
    field("filterText", self.filterText);
    field("insertText", self.insertText);
    field("insertTextFormat", self.insertTextFormat);
    field("insertTextMode", self.insertTextMode);
    field("textEdit", self.textEdit);
    field("textEditText", self.textEditText);
    field("additionalTextEdits", self.additionalTextEdits);
    field("commitCharacters", self.commitCharacters);
    field("command", self.command);
    field("data", self.data);
  }
};

struct InsertReplaceRange {
  Range insert{};
  Range replace{};

  friend bool operator==(const InsertReplaceRange&, const InsertReplaceRange&) = default;

  static void fields(auto& field, auto& self) {
    field("insert", self.insert);
    field("replace", self.replace);
  }
};

/// What all items of a list share, for clients that announce the member in
/// `completionList.itemDefaults`.
struct CompletionItemDefaults {
  std::optional<std::vector<std::string>> commitCharacters{};
  std::optional<std::variant<InsertReplaceRange, Range>> editRange{};
  std::optional<InsertTextFormat> insertTextFormat{};
  std::optional<InsertTextMode> insertTextMode{};
  std::optional<Json> data{};

  friend bool operator==(const CompletionItemDefaults&, const CompletionItemDefaults&) = default;

  static void fields(auto& field, auto& self) {
    field("commitCharacters", self.commitCharacters);
    field("editRange", self.editRange);
    field("insertTextFormat", self.insertTextFormat);
    field("insertTextMode", self.insertTextMode);
    field("data", self.data);
  }
};

struct CompletionList {
  bool isIncomplete = false;
  std::optional<CompletionItemDefaults> itemDefaults{};
  std::vector<CompletionItem> items{};

  friend bool operator==(const CompletionList&, const CompletionList&) = default;

  static void fields(auto& field, auto& self) {
    field("isIncomplete", self.isIncomplete);
    field("itemDefaults", self.itemDefaults);
    field("items", self.items);
  }
};

}  // namespace poa::lsp
