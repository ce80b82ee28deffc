#include "server/serve/features/hover.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/rules/rule.h"
#include "server/serve/features/markup.h"
#include "server/serve/features/rule_help.h"
#include "server/serve/features/type_hover.h"

namespace poa::server {
namespace {

constexpr std::string_view kRuleLine = "\n\n---\n\n";

/// The findings that hold a place, the narrowest first: of findings within each other, that is the
/// one that is pointed at.
std::vector<const Finding*> findings_at(const std::vector<Finding>& findings, std::size_t offset) {
  std::vector<const Finding*> hit;
  for (const Finding& finding : findings) {
    if (finding.span.contains(offset)) hit.push_back(&finding);
  }
  std::ranges::stable_sort(hit, {}, [](const Finding* finding) { return finding->span.size(); });
  return hit;
}

}  // namespace

lsp::Nullable<lsp::Hover> hover(const Analysis& analysis, const lsp::HoverParams& params,
                                const Client& client) {
  const Positions positions(*analysis.input.document.text, client.encoding);
  const std::size_t offset = positions.offset(params.position);
  const auto pointed_at = findings_at(analysis.findings, offset);
  const std::optional<TypeHover> type = type_hover(analysis, offset);
  if (pointed_at.empty() && !type) return {};
  std::string text;
  std::vector<std::string_view> shown;  // a rule that found two things here has one page
  for (const Finding* finding : pointed_at) {
    if (std::ranges::find(shown, finding->rule) != shown.end()) continue;
    shown.push_back(finding->rule);
    text.append(text.empty() ? "" : kRuleLine).append(rule_help(rule_page(finding->rule)));
  }
  if (type) text.append(text.empty() ? "" : kRuleLine).append(type->markdown);
  lsp::Hover hover;
  hover.contents = markup(text, client.capabilities.hover.content_formats);
  hover.range = positions.range(pointed_at.empty() ? type->span : pointed_at.front()->span);
  return hover;
}

}  // namespace poa::server
