#include "server/serve/features/code_action.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "analysis/assist/code_action.h"
#include "server/serve/features/diagnostics.h"
#include "server/serve/features/workspace_edit.h"

namespace poa::server {
namespace {

std::string_view kind_of(assist::CodeActionKind kind) {
  switch (kind) {
    case assist::CodeActionKind::quick_fix:
      return lsp::CodeActionKind::QuickFix;
    case assist::CodeActionKind::rewrite:
      return lsp::CodeActionKind::RefactorRewrite;
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

}  // namespace

std::vector<lsp::CodeActionOrCommand> code_actions(const Analysis& analysis,
                                                   const lsp::CodeActionParams& params,
                                                   const Client& client) {
  // A client that knows only commands can't be given an edit.
  if (!analysis.is_plan_of_action || !client.capabilities.code_action.literals) return {};
  const Snapshot& document = analysis.input.document;
  const Positions positions(*document.text, client.encoding);
  std::vector<lsp::CodeActionOrCommand> offered;
  for (const assist::CodeAction& action :
       assist::code_actions(analysis.facts, analysis.findings, positions.span(params.range))) {
    const std::string_view kind = kind_of(action.kind);
    if (!is_wanted(kind, params.context)) continue;
    lsp::CodeAction offer;
    offer.title = action.title;
    offer.kind = std::string(kind);
    auto diagnostics = answered(action, analysis, params.context, positions, client);
    if (!diagnostics.empty()) offer.diagnostics = std::move(diagnostics);
    if (action.preferred && client.capabilities.code_action.is_preferred) offer.isPreferred = true;
    offer.edit = workspace_edit(action.edits, document, positions, client);
    offered.emplace_back(std::move(offer));
  }
  return offered;
}

}  // namespace poa::server
