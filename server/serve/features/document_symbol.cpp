#include "server/serve/features/document_symbol.h"

#include <utility>

#include "analysis/assist/outline.h"

namespace poa::server {
namespace {

using assist::OutlineKind;
using assist::OutlineNode;

lsp::SymbolKind kind_of(OutlineKind kind) {
  switch (kind) {
    case OutlineKind::appeal:
      return lsp::SymbolKind::File;
    case OutlineKind::section:
      return lsp::SymbolKind::Namespace;
    case OutlineKind::action:
      return lsp::SymbolKind::Function;
    case OutlineKind::measure:
      return lsp::SymbolKind::Method;
    case OutlineKind::document:
      return lsp::SymbolKind::Boolean;
    case OutlineKind::heading:
    case OutlineKind::paragraph:
      break;
  }
  return lsp::SymbolKind::String;
}

/// An outline is three levels deep at most.
std::vector<lsp::DocumentSymbol> hierarchy(const std::vector<OutlineNode>& nodes,
                                           const Positions& positions) {
  std::vector<lsp::DocumentSymbol> symbols;
  for (const OutlineNode& node : nodes) {
    lsp::DocumentSymbol& symbol = symbols.emplace_back();
    symbol.name = node.name;
    if (!node.detail.empty()) symbol.detail = node.detail;
    symbol.kind = kind_of(node.kind);
    symbol.range = positions.range(node.span);
    symbol.selectionRange = positions.range(node.selection);
    symbol.children = hierarchy(node.children, positions);
  }
  return symbols;
}

void flatten(const std::vector<OutlineNode>& nodes, const std::string& container,
             const lsp::DocumentUri& uri, const Positions& positions,
             std::vector<lsp::SymbolInformation>& out) {
  for (const OutlineNode& node : nodes) {
    lsp::SymbolInformation& symbol = out.emplace_back();
    symbol.name = node.name;
    symbol.kind = kind_of(node.kind);
    symbol.location = {uri, positions.range(node.span)};
    if (!container.empty()) symbol.containerName = container;
    flatten(node.children, node.name, uri, positions, out);
  }
}

}  // namespace

lsp::DocumentSymbols document_symbols(const Analysis& analysis, const lsp::DocumentSymbolParams&,
                                      const Client& client) {
  if (!analysis.is_plan_of_action || !analysis.input.settings->features.outline) return {};
  const Positions positions(*analysis.input.document.text, client.encoding);
  const auto nodes = assist::outline(analysis.facts);
  if (client.capabilities.document_symbol.hierarchical) return hierarchy(nodes, positions);
  std::vector<lsp::SymbolInformation> flat;
  flatten(nodes, {}, analysis.input.document.uri, positions, flat);
  return flat;
}

}  // namespace poa::server
