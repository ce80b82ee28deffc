// The methods of LSP 3.17, and some of 3.18, that are spoken here, each with its types.
#pragma once

#include <variant>
#include <vector>

#include "protocol/lsp/code_action.h"
#include "protocol/lsp/code_lens.h"
#include "protocol/lsp/completion.h"
#include "protocol/lsp/definition.h"
#include "protocol/lsp/diagnostics.h"
#include "protocol/lsp/document_highlight.h"
#include "protocol/lsp/document_link.h"
#include "protocol/lsp/document_symbol.h"
#include "protocol/lsp/document_sync.h"
#include "protocol/lsp/file_operations.h"
#include "protocol/lsp/folding_range.h"
#include "protocol/lsp/formatting.h"
#include "protocol/lsp/hover.h"
#include "protocol/lsp/inlay_hint.h"
#include "protocol/lsp/inline_completion.h"
#include "protocol/lsp/lifecycle.h"
#include "protocol/lsp/linked_editing_range.h"
#include "protocol/lsp/rename.h"
#include "protocol/lsp/selection_range.h"
#include "protocol/lsp/semantic_tokens.h"
#include "protocol/lsp/show_document.h"
#include "protocol/lsp/window.h"
#include "protocol/lsp/workspace.h"
#include "protocol/lsp/workspace_symbol.h"
#include "protocol/method.h"

namespace poa::lsp::methods {

using jsonrpc::None;
using jsonrpc::NotificationType;
using jsonrpc::RequestType;

// Client to server.
inline constexpr RequestType<InitializeParams, InitializeResult> initialize{"initialize"};
inline constexpr NotificationType<None> initialized{"initialized"};
inline constexpr RequestType<None, None> shutdown{"shutdown"};
inline constexpr NotificationType<None> exit{"exit"};
inline constexpr NotificationType<SetTraceParams> set_trace{"$/setTrace"};
inline constexpr NotificationType<WorkDoneProgressCancelParams> work_done_progress_cancel{
    "window/workDoneProgress/cancel"};

inline constexpr NotificationType<DidOpenTextDocumentParams> did_open{"textDocument/didOpen"};
inline constexpr NotificationType<DidChangeTextDocumentParams> did_change{"textDocument/didChange"};
inline constexpr NotificationType<DidSaveTextDocumentParams> did_save{"textDocument/didSave"};
inline constexpr NotificationType<DidCloseTextDocumentParams> did_close{"textDocument/didClose"};

inline constexpr RequestType<CompletionParams, CompletionList> completion{
    "textDocument/completion"};
inline constexpr RequestType<CompletionItem, CompletionItem> completion_resolve{
    "completionItem/resolve"};
/// LSP 3.18
inline constexpr RequestType<InlineCompletionParams, InlineCompletionList> inline_completion{
    "textDocument/inlineCompletion"};
inline constexpr RequestType<HoverParams, Nullable<Hover>> hover{"textDocument/hover"};
inline constexpr RequestType<DocumentFormattingParams, std::vector<TextEdit>> formatting{
    "textDocument/formatting"};
inline constexpr RequestType<DocumentRangeFormattingParams, std::vector<TextEdit>> range_formatting{
    "textDocument/rangeFormatting"};
inline constexpr RequestType<DocumentRangesFormattingParams, std::vector<TextEdit>>
    ranges_formatting{"textDocument/rangesFormatting"};
inline constexpr RequestType<DocumentOnTypeFormattingParams, std::vector<TextEdit>>
    on_type_formatting{"textDocument/onTypeFormatting"};
inline constexpr RequestType<CodeActionParams, std::vector<CodeActionOrCommand>> code_action{
    "textDocument/codeAction"};
inline constexpr RequestType<CodeAction, CodeAction> code_action_resolve{"codeAction/resolve"};
inline constexpr RequestType<DocumentSymbolParams, DocumentSymbols> document_symbol{
    "textDocument/documentSymbol"};
inline constexpr RequestType<FoldingRangeParams, std::vector<FoldingRange>> folding_range{
    "textDocument/foldingRange"};
inline constexpr RequestType<SelectionRangeParams, std::vector<SelectionRange>> selection_range{
    "textDocument/selectionRange"};
inline constexpr RequestType<DocumentLinkParams, std::vector<DocumentLink>> document_link{
    "textDocument/documentLink"};
inline constexpr RequestType<CodeLensParams, std::vector<CodeLens>> code_lens{
    "textDocument/codeLens"};
inline constexpr RequestType<DocumentHighlightParams, std::vector<DocumentHighlight>>
    document_highlight{"textDocument/documentHighlight"};
inline constexpr RequestType<DefinitionParams, Definition> definition{"textDocument/definition"};
inline constexpr RequestType<ReferenceParams, std::vector<Location>> references{
    "textDocument/references"};
inline constexpr RequestType<PrepareRenameParams, Nullable<PrepareRenameResult>> prepare_rename{
    "textDocument/prepareRename"};
inline constexpr RequestType<RenameParams, Nullable<WorkspaceEdit>> rename{"textDocument/rename"};
inline constexpr RequestType<LinkedEditingRangeParams, Nullable<LinkedEditingRanges>>
    linked_editing_range{"textDocument/linkedEditingRange"};
inline constexpr RequestType<SemanticTokensParams, SemanticTokens> semantic_tokens_full{
    "textDocument/semanticTokens/full"};
inline constexpr RequestType<SemanticTokensDeltaParams, SemanticTokensOrDelta>
    semantic_tokens_delta{"textDocument/semanticTokens/full/delta"};
inline constexpr RequestType<SemanticTokensRangeParams, SemanticTokens> semantic_tokens_range{
    "textDocument/semanticTokens/range"};
inline constexpr RequestType<InlayHintParams, std::vector<InlayHint>> inlay_hint{
    "textDocument/inlayHint"};
inline constexpr RequestType<WorkspaceSymbolParams, std::vector<SymbolInformation>>
    workspace_symbol{"workspace/symbol"};
inline constexpr RequestType<DocumentDiagnosticParams, DocumentDiagnosticReport> diagnostic{
    "textDocument/diagnostic"};
inline constexpr RequestType<WorkspaceDiagnosticParams, WorkspaceDiagnosticReport>
    workspace_diagnostic{"workspace/diagnostic"};

inline constexpr RequestType<ExecuteCommandParams, Json> execute_command{
    "workspace/executeCommand"};
inline constexpr NotificationType<DidChangeConfigurationParams> did_change_configuration{
    "workspace/didChangeConfiguration"};
inline constexpr NotificationType<DidChangeWatchedFilesParams> did_change_watched_files{
    "workspace/didChangeWatchedFiles"};
inline constexpr RequestType<RenameFilesParams, Nullable<WorkspaceEdit>> will_rename_files{
    "workspace/willRenameFiles"};
inline constexpr NotificationType<RenameFilesParams> did_rename_files{"workspace/didRenameFiles"};
inline constexpr NotificationType<DidChangeWorkspaceFoldersParams> did_change_workspace_folders{
    "workspace/didChangeWorkspaceFolders"};

// Server to client.
inline constexpr NotificationType<PublishDiagnosticsParams> publish_diagnostics{
    "textDocument/publishDiagnostics"};
inline constexpr NotificationType<ShowMessageParams> show_message{"window/showMessage"};
inline constexpr NotificationType<LogMessageParams> log_message{"window/logMessage"};
inline constexpr NotificationType<ProgressParams> progress{"$/progress"};

inline constexpr RequestType<ShowDocumentParams, ShowDocumentResult> show_document{
    "window/showDocument"};
inline constexpr RequestType<ConfigurationParams, std::vector<Json>> configuration{
    "workspace/configuration"};
inline constexpr RequestType<ApplyWorkspaceEditParams, ApplyWorkspaceEditResult> apply_edit{
    "workspace/applyEdit"};
inline constexpr RequestType<None, None> diagnostic_refresh{"workspace/diagnostic/refresh"};
inline constexpr RequestType<None, None> code_lens_refresh{"workspace/codeLens/refresh"};
inline constexpr RequestType<None, None> inlay_hint_refresh{"workspace/inlayHint/refresh"};
/// LSP 3.18
inline constexpr RequestType<None, None> folding_range_refresh{"workspace/foldingRange/refresh"};
inline constexpr RequestType<RegistrationParams, None> register_capability{
    "client/registerCapability"};
inline constexpr RequestType<UnregistrationParams, None> unregister_capability{
    "client/unregisterCapability"};
inline constexpr RequestType<ShowMessageRequestParams, Nullable<MessageActionItem>>
    show_message_request{"window/showMessageRequest"};
inline constexpr RequestType<WorkDoneProgressCreateParams, None> work_done_progress_create{
    "window/workDoneProgress/create"};

}  // namespace poa::lsp::methods
