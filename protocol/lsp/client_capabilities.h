// What a client can do, flattened: of the deep tree of LSP 3.17 "ClientCapabilities" the leaves
// that matter to a server of prose.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "protocol/json/json.h"

namespace poa::lsp {

/// Named after the path in the specification's tree. Anything missing, and anything ill-typed, is
/// what a client without the capability would have.
struct ClientCapabilities {
  struct General {
    std::vector<std::string> position_encodings;  ///< In the client's order of preference.
  } general;

  struct PublishDiagnostics {
    bool version_support = false;
    bool related_information = false;
    bool code_description = false;
    bool data = false;
    std::vector<int> tags;
  } publish_diagnostics;

  struct PullDiagnostics {
    bool supported = false;  ///< `textDocument.diagnostic` is there.
    bool dynamic_registration = false;
    bool refresh = false;  ///< `workspace.diagnostics.refreshSupport`
    // LSP 3.18 describes what pulled diagnostics may hold just as for published ones.
    bool related_information = false;
    bool code_description = false;
    bool data = false;
    std::vector<int> tags;
  } diagnostic;

  struct Completion {
    bool snippets = false;
    bool insert_replace = false;
    bool label_details = false;
    bool commit_characters = false;
    bool preselect = false;
    bool context = false;
    std::vector<std::string> documentation_formats;
    std::vector<std::string> resolve_properties;
    std::vector<std::string> item_defaults;
    std::vector<int> insert_text_modes;
  } completion;

  struct InlineCompletion {
    bool supported = false;  ///< LSP 3.18: `textDocument.inlineCompletion` is there.
  } inline_completion;

  struct RangeFormatting {
    bool ranges = false;  ///< LSP 3.18: `rangesSupport`
  } range_formatting;

  struct CodeAction {
    bool literals = false;           ///< `codeActionLiteralSupport` is there.
    std::vector<std::string> kinds;  ///< The value set of the literals.
    std::vector<std::string> resolve_properties;
    bool is_preferred = false;
    bool disabled = false;
    bool data = false;
    bool honors_change_annotations = false;
  } code_action;

  struct Hover {
    std::vector<std::string> content_formats;
  } hover;

  struct DocumentSymbol {
    bool hierarchical = false;
  } document_symbol;

  struct FoldingRange {
    std::optional<std::uint32_t> range_limit;  ///< More are of no use to the client.
    bool refresh = false;                      ///< LSP 3.18
  } folding_range;

  struct DocumentLink {
    bool tooltip = false;
  } document_link;

  struct CodeLens {
    bool refresh = false;
  } code_lens;

  struct Definition {
    bool links = false;
  } definition;

  struct Rename {
    bool prepare = false;
    bool honors_change_annotations = false;
  } rename;

  struct SemanticTokens {
    bool full = false;  ///< The requests that the client sends.
    bool delta = false;
    bool range = false;
    std::vector<std::string> token_types;
    std::vector<std::string> token_modifiers;
  } semantic_tokens;

  struct InlayHint {
    bool supported = false;  ///< `textDocument.inlayHint` is there.
    bool refresh = false;
  } inlay_hint;

  struct WorkspaceEdit {
    bool document_changes = false;
    bool create_files = false;  ///< "create" is among the `resourceOperations`.
    bool rename_files = false;  ///< "rename" is.
    bool change_annotations = false;
    bool snippet_edits = false;  ///< LSP 3.18
  } workspace_edit;

  struct Workspace {
    bool apply_edit = false;
    bool configuration = false;
    bool folders = false;
    bool will_rename_files = false;
    bool did_rename_files = false;
    bool did_change_configuration_registration = false;
    bool did_change_watched_files_registration = false;
    bool watched_files_relative_pattern = false;
  } workspace;

  struct Window {
    bool work_done_progress = false;
    bool show_message_actions = false;
    bool show_document = false;
  } window;

  struct Markdown {
    std::string parser;
    std::vector<std::string> allowed_tags;
  } markdown;

  [[nodiscard]] static ClientCapabilities from_json(const jsonrpc::Json& tree);
};

}  // namespace poa::lsp
