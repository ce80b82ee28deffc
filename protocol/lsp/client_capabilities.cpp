#include "protocol/lsp/client_capabilities.h"

#include <algorithm>
#include <limits>
#include <string_view>

#include "protocol/json/decode.h"

namespace poa::lsp {
namespace {

using jsonrpc::Json;

/// A place in the tree of capabilities; whatever is missing or ill-typed is an empty place.
class Branch {
 public:
  explicit Branch(const Json* node) : node_(node) {}

  /// Follows a dotted path.
  Branch operator[](std::string_view path) const {
    const Json* node = node_;
    while (node != nullptr && !path.empty()) {
      const std::size_t dot = path.find('.');
      const auto found = node->find(path.substr(0, dot));
      node = found == node->end() ? nullptr : &*found;
      path = dot == std::string_view::npos ? std::string_view() : path.substr(dot + 1);
    }
    return Branch(node);
  }

  /// An option that is turned on by `true` or by an object with further ones.
  [[nodiscard]] bool is_on() const { return bool(*this) || exists(); }

  [[nodiscard]] bool exists() const { return node_ != nullptr && node_->is_object(); }

  explicit operator bool() const {
    return node_ != nullptr && node_->is_boolean() && node_->get<bool>();
  }

  [[nodiscard]] std::string text() const {
    return node_ != nullptr && node_->is_string() ? node_->get<std::string>() : std::string();
  }

  /// A count; nothing where there is none that fits.
  [[nodiscard]] std::optional<std::uint32_t> count() const {
    std::uint64_t number = 0;
    constexpr std::uint64_t most = std::numeric_limits<std::uint32_t>::max();
    if (node_ == nullptr || !jsonrpc::decode_unsigned(*node_, most, number)) return std::nullopt;
    return static_cast<std::uint32_t>(number);
  }

  [[nodiscard]] std::vector<std::string> texts() const {
    return elements<std::string>(&Json::is_string);
  }
  [[nodiscard]] std::vector<int> numbers() const { return elements<int>(&Json::is_number_integer); }

 private:
  template <class T>
  [[nodiscard]] std::vector<T> elements(bool (Json::*is_wanted)() const noexcept) const {
    std::vector<T> found;
    if (node_ == nullptr || !node_->is_array()) return found;
    for (const Json& element : *node_) {
      if ((element.*is_wanted)()) found.push_back(element.get<T>());
    }
    return found;
  }

  const Json* node_;
};

}  // namespace

ClientCapabilities ClientCapabilities::from_json(const jsonrpc::Json& tree) {
  const Branch root(&tree);
  ClientCapabilities client;

  client.general.position_encodings = root["general.positionEncodings"].texts();

  const Branch published = root["textDocument.publishDiagnostics"];
  client.publish_diagnostics = {
      .version_support = bool(published["versionSupport"]),
      .related_information = bool(published["relatedInformation"]),
      .code_description = bool(published["codeDescriptionSupport"]),
      .data = bool(published["dataSupport"]),
      .tags = published["tagSupport.valueSet"].numbers(),
  };

  const Branch pulled = root["textDocument.diagnostic"];
  client.diagnostic = {
      .supported = pulled.exists(),
      .dynamic_registration = bool(pulled["dynamicRegistration"]),
      .refresh = bool(root["workspace.diagnostics.refreshSupport"]),
      .related_information = bool(pulled["relatedInformation"]),
      .code_description = bool(pulled["codeDescriptionSupport"]),
      .data = bool(pulled["dataSupport"]),
      .tags = pulled["tagSupport.valueSet"].numbers(),
  };

  const Branch completion = root["textDocument.completion"];
  const Branch item = completion["completionItem"];
  client.completion = {
      .snippets = bool(item["snippetSupport"]),
      .insert_replace = bool(item["insertReplaceSupport"]),
      .label_details = bool(item["labelDetailsSupport"]),
      .commit_characters = bool(item["commitCharactersSupport"]),
      .preselect = bool(item["preselectSupport"]),
      .context = bool(completion["contextSupport"]),
      .documentation_formats = item["documentationFormat"].texts(),
      .resolve_properties = item["resolveSupport.properties"].texts(),
      .item_defaults = completion["completionList.itemDefaults"].texts(),
      .insert_text_modes = item["insertTextModeSupport.valueSet"].numbers(),
  };

  client.range_formatting.ranges = bool(root["textDocument.rangeFormatting.rangesSupport"]);
  client.inline_completion.supported = root["textDocument.inlineCompletion"].exists();

  const Branch action = root["textDocument.codeAction"];
  client.code_action = {
      .literals = action["codeActionLiteralSupport"].exists(),
      .kinds = action["codeActionLiteralSupport.codeActionKind.valueSet"].texts(),
      .resolve_properties = action["resolveSupport.properties"].texts(),
      .is_preferred = bool(action["isPreferredSupport"]),
      .disabled = bool(action["disabledSupport"]),
      .data = bool(action["dataSupport"]),
      .honors_change_annotations = bool(action["honorsChangeAnnotations"]),
  };

  client.hover.content_formats = root["textDocument.hover.contentFormat"].texts();

  client.document_symbol.hierarchical =
      bool(root["textDocument.documentSymbol.hierarchicalDocumentSymbolSupport"]);
  client.folding_range.range_limit = root["textDocument.foldingRange.rangeLimit"].count();
  client.folding_range.refresh = bool(root["workspace.foldingRange.refreshSupport"]);
  client.document_link.tooltip = bool(root["textDocument.documentLink.tooltipSupport"]);

  client.code_lens.refresh = bool(root["workspace.codeLens.refreshSupport"]);
  client.definition.links = bool(root["textDocument.definition.linkSupport"]);
  const Branch rename = root["textDocument.rename"];
  client.rename.prepare = bool(rename["prepareSupport"]);
  client.rename.honors_change_annotations = bool(rename["honorsChangeAnnotations"]);

  const Branch tokens = root["textDocument.semanticTokens"];
  client.semantic_tokens = {
      .full = tokens["requests.full"].is_on(),
      .delta = bool(tokens["requests.full.delta"]),
      .range = tokens["requests.range"].is_on(),
      .token_types = tokens["tokenTypes"].texts(),
      .token_modifiers = tokens["tokenModifiers"].texts(),
  };
  client.inlay_hint = {
      .supported = root["textDocument.inlayHint"].exists(),
      .refresh = bool(root["workspace.inlayHint.refreshSupport"]),
  };

  const Branch edit = root["workspace.workspaceEdit"];
  const std::vector<std::string> operations = edit["resourceOperations"].texts();
  client.workspace_edit = {
      .document_changes = bool(edit["documentChanges"]),
      .create_files = std::ranges::find(operations, "create") != operations.end(),
      .rename_files = std::ranges::find(operations, "rename") != operations.end(),
      .change_annotations = edit["changeAnnotationSupport"].exists(),
      .snippet_edits = bool(edit["snippetEditSupport"]),
  };

  const Branch workspace = root["workspace"];
  client.workspace = {
      .apply_edit = bool(workspace["applyEdit"]),
      .configuration = bool(workspace["configuration"]),
      .folders = bool(workspace["workspaceFolders"]),
      .will_rename_files = bool(workspace["fileOperations.willRename"]),
      .did_rename_files = bool(workspace["fileOperations.didRename"]),
      .did_change_configuration_registration =
          bool(workspace["didChangeConfiguration.dynamicRegistration"]),
      .did_change_watched_files_registration =
          bool(workspace["didChangeWatchedFiles.dynamicRegistration"]),
      .watched_files_relative_pattern =
          bool(workspace["didChangeWatchedFiles.relativePatternSupport"]),
  };

  client.window = {
      .work_done_progress = bool(root["window.workDoneProgress"]),
      .show_message_actions = root["window.showMessage.messageActionItem"].exists(),
      .show_document = bool(root["window.showDocument.support"]),
  };
  client.markdown = {
      .parser = root["general.markdown.parser"].text(),
      .allowed_tags = root["general.markdown.allowedTags"].texts(),
  };
  return client;
}

}  // namespace poa::lsp
