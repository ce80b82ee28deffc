#include "server/serve/workspace_symbols.h"

#include <set>
#include <string>
#include <utility>

#include "analysis/assist/outline.h"

namespace poa::server {
namespace {

using Symbols = std::vector<lsp::SymbolInformation>;

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

class Search {
 public:
  Search(std::string_view query, PositionEncoding encoding) : query_(query), encoding_(encoding) {}

  /// False once there are enough symbols.
  bool add(const WorkspacePlan& plan) {
    const Positions positions(*plan.facts.text, encoding_);
    const auto appeals = assist::outline(plan.facts);
    if (appeals.empty()) return true;
    const assist::OutlineNode& appeal = appeals.front();
    add(appeal.name, lsp::SymbolKind::File, {plan.uri, positions.range(appeal.selection)}, {});
    for (const assist::OutlineNode& node : appeal.children) {
      if (node.kind != assist::OutlineKind::section) continue;
      add(node.name, lsp::SymbolKind::Namespace, {plan.uri, positions.range(node.selection)},
          appeal.name);
    }
    std::set<std::string_view> asins;
    for (const Entity& entity : plan.facts.entities) {
      if (entity.kind != EntityKind::asin || !entity.valid) continue;
      if (!asins.insert(entity.value).second) continue;
      add(entity.value, lsp::SymbolKind::Constant, {plan.uri, positions.range(entity.span)},
          appeal.name);
    }
    return found_.size() < most_symbols;
  }

  Symbols result() && { return std::move(found_); }

 private:
  void add(const std::string& name, lsp::SymbolKind kind, lsp::Location place,
           const std::string& container) {
    if (found_.size() >= most_symbols || !matches_query(query_, name)) return;
    lsp::SymbolInformation& symbol = found_.emplace_back();
    symbol.name = name;
    symbol.kind = kind;
    symbol.location = std::move(place);
    if (!container.empty()) symbol.containerName = container;
  }

  std::string_view query_;
  PositionEncoding encoding_;
  Symbols found_;
};

}  // namespace

bool matches_query(std::string_view query, std::string_view name) {
  for (const char c : name) {
    if (query.empty()) break;
    if (lower(c) == lower(query.front())) query.remove_prefix(1);
  }
  return query.empty();
}

Symbols find_symbols(const Workspace& workspace, std::string_view query,
                     const std::stop_token& stop) {
  Search search(query, workspace.client.encoding);
  workspace.for_each_plan(stop, [&](const WorkspacePlan& plan) { return search.add(plan); });
  return std::move(search).result();
}

}  // namespace poa::server
