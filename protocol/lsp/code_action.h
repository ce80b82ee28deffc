// LSP 3.17, "Code Action Request".
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "protocol/lsp/base.h"
#include "protocol/lsp/diagnostics.h"

namespace poa::lsp {

/// Dotted names: a kind includes those that continue it, so "refactor" asks for "refactor.rewrite"
/// too.
namespace CodeActionKind {
inline constexpr std::string_view QuickFix = "quickfix";
inline constexpr std::string_view Refactor = "refactor";
inline constexpr std::string_view RefactorExtract = "refactor.extract";
inline constexpr std::string_view RefactorInline = "refactor.inline";
inline constexpr std::string_view RefactorRewrite = "refactor.rewrite";
inline constexpr std::string_view Source = "source";
inline constexpr std::string_view SourceFixAll = "source.fixAll";

/// Whether a client that asks for `wanted` is served by an action of kind `offered`.
[[nodiscard]] constexpr bool includes(std::string_view wanted, std::string_view offered) {
  return wanted.empty() || (offered.starts_with(wanted) &&
                            (offered.size() == wanted.size() || offered[wanted.size()] == '.'));
}
}  // namespace CodeActionKind

enum class CodeActionTriggerKind : std::uint32_t { Invoked = 1, Automatic };

struct CodeActionContext {
  std::vector<Diagnostic> diagnostics{};
  std::optional<std::vector<std::string>> only{};
  std::optional<CodeActionTriggerKind> triggerKind{};

  friend bool operator==(const CodeActionContext&, const CodeActionContext&) = default;

  static void fields(auto& field, auto& self) {
    field("diagnostics", self.diagnostics);
    field("only", self.only);
    field("triggerKind", self.triggerKind);
  }
};

struct CodeActionParams {
  TextDocumentIdentifier textDocument{};
  Range range{};
  CodeActionContext context{};

  friend bool operator==(const CodeActionParams&, const CodeActionParams&) = default;

  static void fields(auto& field, auto& self) {
    field("textDocument", self.textDocument);
    field("range", self.range);
    field("context", self.context);
  }
};

struct CodeActionDisabled {
  std::string reason{};

  friend bool operator==(const CodeActionDisabled&, const CodeActionDisabled&) = default;

  static void fields(auto& field, auto& self) { field("reason", self.reason); }
};

struct CodeAction {
  std::string title{};
  std::optional<std::string> kind{};
  std::optional<std::vector<Diagnostic>> diagnostics{};
  std::optional<bool> isPreferred{};
  std::optional<CodeActionDisabled> disabled{};
  std::optional<WorkspaceEdit> edit{};
  std::optional<Command> command{};
  std::optional<Json> data{};

  friend bool operator==(const CodeAction&, const CodeAction&) = default;

  static void fields(auto& field, auto& self) {
    field("title", self.title);
    field("kind", self.kind);
    field("diagnostics", self.diagnostics);
    field("isPreferred", self.isPreferred);
    field("disabled", self.disabled);
    field("edit", self.edit);
    field("command", self.command);
    field("data", self.data);
  }
};

/// A bare Command is for clients without code action literals. It comes first: only there is
/// `command` a string.
using CodeActionOrCommand = std::variant<Command, CodeAction>;

}  // namespace poa::lsp
