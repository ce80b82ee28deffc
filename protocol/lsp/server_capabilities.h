// LSP 3.17, "ServerCapabilities": what `initialize` advertises.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "protocol/lsp/document_sync.h"
#include "protocol/lsp/file_operations.h"
#include "protocol/lsp/semantic_tokens.h"

namespace poa::lsp {

namespace PositionEncodingKind {
inline constexpr std::string_view UTF8 = "utf-8";
inline constexpr std::string_view UTF16 = "utf-16";
inline constexpr std::string_view UTF32 = "utf-32";
}  // namespace PositionEncodingKind

struct CompletionItemOptions {
  std::optional<bool> labelDetailsSupport{};

  friend bool operator==(const CompletionItemOptions&, const CompletionItemOptions&) = default;

  static void fields(auto& field, auto& self) {
    field("labelDetailsSupport", self.labelDetailsSupport);
  }
};

struct CompletionOptions {
  std::optional<std::vector<std::string>> triggerCharacters{};
  std::optional<std::vector<std::string>> allCommitCharacters{};
  std::optional<bool> resolveProvider{};
  std::optional<CompletionItemOptions> completionItem{};

  friend bool operator==(const CompletionOptions&, const CompletionOptions&) = default;

  static void fields(auto& field, auto& self) {
    field("triggerCharacters", self.triggerCharacters);
    field("allCommitCharacters", self.allCommitCharacters);
    field("resolveProvider", self.resolveProvider);
    field("completionItem", self.completionItem);
  }
};

struct CodeActionOptions {
  std::optional<std::vector<std::string>> codeActionKinds{};
  std::optional<bool> resolveProvider{};

  friend bool operator==(const CodeActionOptions&, const CodeActionOptions&) = default;

  static void fields(auto& field, auto& self) {
    field("codeActionKinds", self.codeActionKinds);
    field("resolveProvider", self.resolveProvider);
  }
};

struct DocumentLinkOptions {
  std::optional<bool> resolveProvider{};

  friend bool operator==(const DocumentLinkOptions&, const DocumentLinkOptions&) = default;

  static void fields(auto& field, auto& self) { field("resolveProvider", self.resolveProvider); }
};

using CodeLensOptions = DocumentLinkOptions;

/// For clients that announce `textDocument.rename.prepareSupport`.
struct RenameOptions {
  std::optional<bool> prepareProvider{};

  friend bool operator==(const RenameOptions&, const RenameOptions&) = default;

  static void fields(auto& field, auto& self) { field("prepareProvider", self.prepareProvider); }
};

struct DocumentOnTypeFormattingOptions {
  std::string firstTriggerCharacter{};
  std::optional<std::vector<std::string>> moreTriggerCharacter{};

  friend bool operator==(const DocumentOnTypeFormattingOptions&,
                         const DocumentOnTypeFormattingOptions&) = default;

  static void fields(auto& field, auto& self) {
    field("firstTriggerCharacter", self.firstTriggerCharacter);
    field("moreTriggerCharacter", self.moreTriggerCharacter);
  }
};

struct ExecuteCommandOptions {
  std::vector<std::string> commands{};

  friend bool operator==(const ExecuteCommandOptions&, const ExecuteCommandOptions&) = default;

  static void fields(auto& field, auto& self) { field("commands", self.commands); }
};

struct DiagnosticOptions {
  std::optional<std::string> identifier{};
  bool interFileDependencies = false;
  bool workspaceDiagnostics = false;

  friend bool operator==(const DiagnosticOptions&, const DiagnosticOptions&) = default;

  static void fields(auto& field, auto& self) {
    field("identifier", self.identifier);
    field("interFileDependencies", self.interFileDependencies);
    field("workspaceDiagnostics", self.workspaceDiagnostics);
  }
};

struct WorkspaceFoldersServerCapabilities {
  std::optional<bool> supported{};
  std::optional<bool> changeNotifications{};

  friend bool operator==(const WorkspaceFoldersServerCapabilities&,
                         const WorkspaceFoldersServerCapabilities&) = default;

  static void fields(auto& field, auto& self) {
    field("supported", self.supported);
    field("changeNotifications", self.changeNotifications);
  }
};

struct WorkspaceServerCapabilities {
  std::optional<WorkspaceFoldersServerCapabilities> workspaceFolders{};
  std::optional<FileOperationOptions> fileOperations{};

  friend bool operator==(const WorkspaceServerCapabilities&,
                         const WorkspaceServerCapabilities&) = default;

  static void fields(auto& field, auto& self) {
    field("workspaceFolders", self.workspaceFolders);
    field("fileOperations", self.fileOperations);
  }
};

struct DocumentRangeFormattingOptions {
  std::optional<bool> rangesSupport{};  ///< LSP 3.18

  friend bool operator==(const DocumentRangeFormattingOptions&,
                         const DocumentRangeFormattingOptions&) = default;

  static void fields(auto& field, auto& self) { field("rangesSupport", self.rangesSupport); }
};

struct ServerCapabilities {
  std::optional<std::string> positionEncoding{};
  std::optional<TextDocumentSyncOptions> textDocumentSync{};
  std::optional<CompletionOptions> completionProvider{};
  std::optional<bool> inlineCompletionProvider{};  ///< LSP 3.18
  std::optional<bool> hoverProvider{};
  std::optional<bool> documentFormattingProvider{};
  std::optional<std::variant<bool, DocumentRangeFormattingOptions>>
      documentRangeFormattingProvider{};
  std::optional<DocumentOnTypeFormattingOptions> documentOnTypeFormattingProvider{};
  /// Options only for a client that knows action literals.
  std::optional<std::variant<bool, CodeActionOptions>> codeActionProvider{};
  std::optional<bool> documentSymbolProvider{};
  std::optional<bool> foldingRangeProvider{};
  std::optional<bool> selectionRangeProvider{};
  std::optional<DocumentLinkOptions> documentLinkProvider{};
  std::optional<CodeLensOptions> codeLensProvider{};
  std::optional<bool> documentHighlightProvider{};
  std::optional<bool> definitionProvider{};
  std::optional<bool> referencesProvider{};
  std::optional<std::variant<bool, RenameOptions>> renameProvider{};
  std::optional<bool> linkedEditingRangeProvider{};
  std::optional<SemanticTokensOptions> semanticTokensProvider{};
  std::optional<bool> inlayHintProvider{};
  std::optional<bool> workspaceSymbolProvider{};
  std::optional<ExecuteCommandOptions> executeCommandProvider{};
  std::optional<DiagnosticOptions> diagnosticProvider{};
  std::optional<WorkspaceServerCapabilities> workspace{};

  friend bool operator==(const ServerCapabilities&, const ServerCapabilities&) = default;

  static void fields(auto& field, auto& self) {
    field("positionEncoding", self.positionEncoding);
    field("textDocumentSync", self.textDocumentSync);
    field("completionProvider", self.completionProvider);
    field("inlineCompletionProvider", self.inlineCompletionProvider);
    field("hoverProvider", self.hoverProvider);
    field("documentFormattingProvider", self.documentFormattingProvider);
    field("documentRangeFormattingProvider", self.documentRangeFormattingProvider);
    field("documentOnTypeFormattingProvider", self.documentOnTypeFormattingProvider);
    field("codeActionProvider", self.codeActionProvider);
    field("documentSymbolProvider", self.documentSymbolProvider);
    field("foldingRangeProvider", self.foldingRangeProvider);
    field("selectionRangeProvider", self.selectionRangeProvider);
    field("documentLinkProvider", self.documentLinkProvider);
    field("codeLensProvider", self.codeLensProvider);
    field("documentHighlightProvider", self.documentHighlightProvider);
    field("definitionProvider", self.definitionProvider);
    field("referencesProvider", self.referencesProvider);
    field("renameProvider", self.renameProvider);
    field("linkedEditingRangeProvider", self.linkedEditingRangeProvider);
    field("semanticTokensProvider", self.semanticTokensProvider);
    field("inlayHintProvider", self.inlayHintProvider);
    field("workspaceSymbolProvider", self.workspaceSymbolProvider);
    field("executeCommandProvider", self.executeCommandProvider);
    field("diagnosticProvider", self.diagnosticProvider);
    field("workspace", self.workspace);
  }
};

}  // namespace poa::lsp
