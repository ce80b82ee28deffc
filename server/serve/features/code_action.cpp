#include "server/serve/features/code_action.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include "analysis/assist/code_action.h"
#include "protocol/json/decode.h"
#include "protocol/json/encode.h"
#include "server/serve/commands.h"
#include "server/serve/features/diagnostics.h"
#include "server/serve/features/workspace_edit.h"
#include "server/settings/settings_file.h"

namespace poa::server {
namespace {

using jsonrpc::Json;

std::string_view kind_of(assist::CodeActionKind kind) {
  switch (kind) {
    case assist::CodeActionKind::quick_fix:
      return lsp::CodeActionKind::QuickFix;
    case assist::CodeActionKind::rewrite:
      return lsp::CodeActionKind::RefactorRewrite;
    case assist::CodeActionKind::fix_all:
      return fix_all_kind;
    case assist::CodeActionKind::organize_sections:
      return organize_sections_kind;
    case assist::CodeActionKind::source:
      break;
  }
  return lsp::CodeActionKind::Source;
}

bool is_wanted(std::string_view kind, const lsp::CodeActionContext& context) {
  if (!context.only) return true;
  return std::ranges::any_of(*context.only, [&](const std::string& wanted) {
    return lsp::CodeActionKind::includes(wanted, kind);
  });
}

/// Whether the writer asked for actions of this kind by name: then it helps to hear why there is
/// none (LSP 3.17, "CodeAction.disabled").
bool is_asked_for(std::string_view kind, const lsp::CodeActionContext& context) {
  return context.only && context.triggerKind != lsp::CodeActionTriggerKind::Automatic &&
         std::ranges::any_of(*context.only, [&](const std::string& wanted) {
           return !wanted.empty() && lsp::CodeActionKind::includes(wanted, kind);
         });
}

/// Those of the client's diagnostics that the action answers, as the client knows them.
std::vector<lsp::Diagnostic> answered(const assist::CodeAction& action, const Analysis& analysis,
                                      const lsp::CodeActionContext& context,
                                      const Positions& positions, const Client& client) {
  std::vector<lsp::Diagnostic> all;
  for (const std::size_t index : action.fixes) {
    const lsp::Diagnostic ours =
        diagnostic_of(analysis.findings[index], analysis.input.document.uri, positions, client);
    for (const lsp::Diagnostic& theirs : context.diagnostics) {
      if (theirs.code == ours.code && theirs.range == ours.range) all.push_back(theirs);
    }
  }
  return all;
}

/// Whether the client wants one finding mended and nothing asked: it names the finding, and the
/// whole document for a place. Kate does so for its "Quick Fix", and applies whatever it is given.
bool is_to_mend_at_once(const lsp::CodeActionContext& context, Span selection, const Text& text) {
  return context.diagnostics.size() == 1 && !context.only && !context.triggerKind &&
         selection == Span{0, text.size()};
}

/// What brings the same actions about again.
struct ActionData {
  lsp::DocumentUri uri{};
  lsp::Version version = 0;
  lsp::Range range{};
  std::uint32_t number = 0;  ///< among all actions there

  static void fields(auto& field, auto& self) {
    field("uri", self.uri);
    field("version", self.version);
    field("range", self.range);
    field("number", self.number);
  }
};

/// Whether the client asks for the edit of an action when the action is chosen.
bool resolves_edits(const Client& client) {
  const auto& can = client.capabilities.code_action;
  return can.data &&
         std::ranges::find(can.resolve_properties, "edit") != can.resolve_properties.end();
}

/// Settings hold for files, and the client has to edit theirs.
bool can_add_exceptions(const Analysis& analysis, const Client& client) {
  return !analysis.input.path.empty() && client.capabilities.workspace.apply_edit;
}

}  // namespace

std::vector<lsp::CodeActionOrCommand> code_actions(const Analysis& analysis,
                                                   const lsp::CodeActionParams& params,
                                                   const Client& client) {
  const auto& can = client.capabilities.code_action;
  if (!analysis.is_plan_of_action) return {};
  const Snapshot& document = analysis.input.document;
  const Positions positions(*document.text, client.encoding);
  std::vector<lsp::CodeActionOrCommand> offered;
  ActionData data{document.uri, document.version, params.range, 0};
  const Span selection = positions.span(params.range);
  const bool at_once = is_to_mend_at_once(params.context, selection, *document.text);
  for (const assist::CodeAction& action :
       assist::code_actions(analysis.facts, analysis.findings, selection)) {
    const std::uint32_t number = data.number++;
    if (action.exception ? !can_add_exceptions(analysis, client) : !can.literals) continue;
    const std::string_view kind = kind_of(action.kind);
    if (!is_wanted(kind, params.context)) continue;
    const bool disabled = !action.disabled.empty();
    if (disabled && !(can.disabled && is_asked_for(kind, params.context))) continue;
    lsp::CodeAction offer;
    offer.title = action.title;
    offer.kind = std::string(kind);
    auto diagnostics = answered(action, analysis, params.context, positions, client);
    if (at_once && (diagnostics.empty() || !action.preferred)) continue;
    if (!diagnostics.empty()) offer.diagnostics = std::move(diagnostics);
    if (action.preferred && can.is_preferred) offer.isPreferred = true;
    if (action.exception) {
      offer.title.append(" (").append(kSettingsFileName).append(")");
      offer.command = command_of(*action.exception, offer.title, document.uri);
    } else if (disabled) {
      offer.disabled = lsp::CodeActionDisabled{action.disabled};
    } else if (resolves_edits(client)) {
      offer.data =
          Json::parse(jsonrpc::encoded(ActionData{data.uri, data.version, data.range, number}));
    } else {
      offer.edit = workspace_edit(action.edits, action.title, document, positions, client);
    }
    // A client that knows only commands can't be given an edit.
    if (can.literals) {
      offered.emplace_back(std::move(offer));
    } else {
      offered.emplace_back(*std::move(offer.command));
    }
  }
  return offered;
}

std::variant<UnresolvedAction, jsonrpc::ResponseError> read_unresolved(lsp::CodeAction action) {
  using jsonrpc::ErrorCode;
  if (!action.data) {
    return jsonrpc::ResponseError{ErrorCode::InvalidParams,
                                  "params.data: expected what came with the action"};
  }
  Json json = *action.data;
  ActionData data;
  jsonrpc::DecodeError error;
  const jsonrpc::Path params{nullptr, "params"};
  if (!jsonrpc::decode(json, data, {&params, "data"}, error)) {
    return jsonrpc::ResponseError{ErrorCode::InvalidParams, error.message()};
  }
  return UnresolvedAction{std::move(data.uri), data.version, data.range, data.number,
                          std::move(action)};
}

std::optional<lsp::CodeAction> resolved(const UnresolvedAction& unresolved,
                                        const Analysis& analysis, const Client& client) {
  const Snapshot& document = analysis.input.document;
  const Positions positions(*document.text, client.encoding);
  const auto actions =
      assist::code_actions(analysis.facts, analysis.findings, positions.span(unresolved.range));
  if (unresolved.number >= actions.size()) return std::nullopt;
  const assist::CodeAction& action = actions[unresolved.number];
  if (action.title != unresolved.action.title || action.edits.empty()) return std::nullopt;
  lsp::CodeAction result = unresolved.action;
  result.edit = workspace_edit(action.edits, action.title, document, positions, client);
  return result;
}

}  // namespace poa::server
