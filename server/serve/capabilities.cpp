#include "server/serve/capabilities.h"

#include <optional>
#include <string>

#include "protocol/lsp/code_action.h"
#include "protocol/lsp/methods.h"
#include "server/serve/commands.h"
#include "server/serve/features/code_action.h"
#include "server/serve/features/semantic_tokens.h"

namespace poa::server {
namespace {

/// Anything can be an attachment, and a folder takes along what is in it.
lsp::FileOperationRegistrationOptions all_files() {
  return {{{.scheme = "file", .pattern = {.glob = "**/*"}}}};
}

lsp::FileOperationOptions file_operations(const jsonrpc::Binder& binder, const Client& client) {
  namespace methods = lsp::methods;
  lsp::FileOperationOptions ours;
  const auto& can = client.capabilities.workspace;
  if (can.will_rename_files && binder.serves(methods::will_rename_files.method)) {
    ours.willRename = all_files();
  }
  if (can.did_rename_files && binder.serves(methods::did_rename_files.method)) {
    ours.didRename = all_files();
  }
  return ours;
}

/// Nothing for a client that asks for no tokens or knows none of ours.
std::optional<lsp::SemanticTokensOptions> semantic_tokens(const jsonrpc::Binder& binder,
                                                          const Client& client) {
  namespace methods = lsp::methods;
  const auto& can = client.capabilities.semantic_tokens;
  lsp::SemanticTokensOptions ours;
  ours.legend = semantic_tokens_legend(client);
  if (ours.legend.tokenTypes.empty()) return std::nullopt;
  if (can.full && binder.serves(methods::semantic_tokens_full.method)) {
    ours.full = lsp::SemanticTokensFullOptions{
        can.delta && binder.serves(methods::semantic_tokens_delta.method)};
  }
  if (can.range && binder.serves(methods::semantic_tokens_range.method)) ours.range = true;
  if (!ours.full && !ours.range) return std::nullopt;
  return ours;
}

}  // namespace

lsp::ServerCapabilities server_capabilities(const jsonrpc::Binder& binder, const Client& client) {
  namespace methods = lsp::methods;
  const auto serves = [&](const auto& type) { return binder.serves(type.method); };

  lsp::ServerCapabilities ours;
  ours.positionEncoding = std::string(encoding_name(client.encoding));
  ours.textDocumentSync = lsp::TextDocumentSyncOptions{
      .openClose = serves(methods::did_open) && serves(methods::did_close),
      .change = lsp::TextDocumentSyncKind::Incremental,
      .save = lsp::SaveOptions{.includeText = false},
  };
  if (serves(methods::completion)) {
    ours.completionProvider = lsp::CompletionOptions{
        // What begins a heading, a list item, a checklist item, a key's value, a comment, the
        // destination of a link.
        .triggerCharacters = std::vector<std::string>{"#", "-", "[", ":", "!", "("},
        .resolveProvider = serves(methods::completion_resolve),
        .completionItem = lsp::CompletionItemOptions{.labelDetailsSupport = true},
    };
  }
  if (serves(methods::code_action) && !client.capabilities.code_action.literals) {
    ours.codeActionProvider = true;
  } else if (serves(methods::code_action)) {
    ours.codeActionProvider = lsp::CodeActionOptions{
        .codeActionKinds =
            std::vector<std::string>{std::string(lsp::CodeActionKind::QuickFix),
                                     std::string(lsp::CodeActionKind::RefactorRewrite),
                                     std::string(lsp::CodeActionKind::Source),
                                     std::string(fix_all_kind),
                                     std::string(organize_sections_kind)},
        .resolveProvider = serves(methods::code_action_resolve),
    };
  }
  if (serves(methods::inline_completion) && client.capabilities.inline_completion.supported) {
    ours.inlineCompletionProvider = true;
  }
  if (serves(methods::hover)) ours.hoverProvider = true;
  if (serves(methods::formatting)) ours.documentFormattingProvider = true;
  if (serves(methods::range_formatting)) {
    if (serves(methods::ranges_formatting) && client.capabilities.range_formatting.ranges) {
      ours.documentRangeFormattingProvider =
          lsp::DocumentRangeFormattingOptions{.rangesSupport = true};
    } else {
      ours.documentRangeFormattingProvider = true;
    }
  }
  if (serves(methods::on_type_formatting)) {
    ours.documentOnTypeFormattingProvider =
        lsp::DocumentOnTypeFormattingOptions{.firstTriggerCharacter = "\n"};
  }
  if (serves(methods::document_symbol)) ours.documentSymbolProvider = true;
  if (serves(methods::folding_range)) ours.foldingRangeProvider = true;
  if (serves(methods::selection_range)) ours.selectionRangeProvider = true;
  if (serves(methods::document_link)) ours.documentLinkProvider.emplace();
  if (serves(methods::code_lens)) ours.codeLensProvider.emplace();
  if (serves(methods::workspace_symbol)) ours.workspaceSymbolProvider = true;
  if (serves(methods::execute_command)) ours.executeCommandProvider = {command_names(client)};
  if (serves(methods::document_highlight)) ours.documentHighlightProvider = true;
  if (serves(methods::definition)) ours.definitionProvider = true;
  if (serves(methods::references)) ours.referencesProvider = true;
  if (serves(methods::rename)) {
    if (serves(methods::prepare_rename) && client.capabilities.rename.prepare) {
      ours.renameProvider = lsp::RenameOptions{.prepareProvider = true};
    } else {
      ours.renameProvider = true;
    }
  }
  if (serves(methods::linked_editing_range)) ours.linkedEditingRangeProvider = true;
  ours.semanticTokensProvider = semantic_tokens(binder, client);
  if (serves(methods::inlay_hint) && client.capabilities.inlay_hint.supported) {
    ours.inlayHintProvider = true;
  }
  lsp::WorkspaceServerCapabilities workspace;
  if (serves(methods::did_change_workspace_folders) && client.capabilities.workspace.folders) {
    workspace.workspaceFolders =
        lsp::WorkspaceFoldersServerCapabilities{.supported = true, .changeNotifications = true};
  }
  const lsp::FileOperationOptions files = file_operations(binder, client);
  if (files != lsp::FileOperationOptions()) workspace.fileOperations = files;
  if (workspace != lsp::WorkspaceServerCapabilities()) ours.workspace = workspace;
  // Who can pull gets nothing pushed: a client that gets both shows each twice.
  if (serves(methods::diagnostic) && client.capabilities.diagnostic.supported) {
    ours.diagnosticProvider = lsp::DiagnosticOptions{
        .identifier = "poa", .workspaceDiagnostics = serves(methods::workspace_diagnostic)};
  }
  return ours;
}

}  // namespace poa::server
