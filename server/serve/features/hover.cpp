#include "server/serve/features/hover.h"

#include <algorithm>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/assist/hover.h"
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

/// The page of the first rule, and of each further one what it found: several pages would be a wall
/// of text.
std::string text_of(std::span<const Finding* const> findings) {
  std::string text;
  std::vector<std::string_view> shown;  // a rule that found two things here has one page
  for (const Finding* finding : findings) {
    if (std::ranges::find(shown, finding->rule) != shown.end()) continue;
    shown.push_back(finding->rule);
    if (text.empty()) {
      text = rule_help(rule_page(finding->rule));
    } else {
      text.append(shown.size() == 2 ? kRuleLine : "\n\n");
      text.append("**").append(finding->rule).append("**: ").append(finding->message);
    }
  }
  return text;
}

}  // namespace

lsp::Nullable<lsp::Hover> hover(const Analysis& analysis, const lsp::HoverParams& params,
                                const Client& client) {
  if (!analysis.is_plan_of_action) return {};
  const Positions positions(*analysis.input.document.text, client.encoding);
  const std::size_t offset = positions.offset(params.position);
  const auto pointed_at = findings_at(analysis.findings, offset);
  const auto notes = assist::hover_notes(analysis.facts, analysis.findings, offset);
  const std::optional<TypeHover> type = type_hover(analysis, offset);
  if (pointed_at.empty() && notes.empty() && !type) return {};
  std::string text = text_of(pointed_at);
  for (const assist::HoverNote& note : notes) {
    text.append(text.empty() ? "" : kRuleLine).append(note.text);
  }
  if (type) text.append(text.empty() ? "" : kRuleLine).append(type->markdown);
  lsp::Hover hover;
  hover.contents = markup(text, client.capabilities.hover.content_formats);
  const Span around = !pointed_at.empty() ? pointed_at.front()->span
                      : !notes.empty()    ? notes.front().span
                                          : type->span;
  hover.range = positions.range(around);
  return hover;
}

}  // namespace poa::server
