#include <string>
#include <string_view>
#include <utility>

#include "analysis/assist/hover_sources.h"
#include "analysis/rules/rule.h"
#include "analysis/rules/suppression.h"

namespace poa::assist {
namespace {

/// The first sentence or two of a rule's page: what it flags.
std::string_view first_paragraph(std::string_view page) {
  const std::size_t title = page.find("\n\n");
  if (title == page.npos) return {};
  page.remove_prefix(title + 2);
  return page.substr(0, page.find("\n\n"));
}

std::string where(const HoverPlace& place, const Suppression& suppression) {
  const Text& text = *place.facts.text;
  if (suppression.kind == Suppression::Kind::file) return "in the whole file";
  const std::size_t first = text.line_of(suppression.scope.begin) + 1;
  if (suppression.kind == Suppression::Kind::next_line) return "on line " + std::to_string(first);
  if (suppression.scope.empty()) return "nowhere: it is silenced here already";
  const std::size_t last = text.line_of(suppression.scope.end - 1) + 1;
  return "from line " + std::to_string(first) + " to line " + std::to_string(last);
}

}  // namespace

void explain_suppression(const HoverPlace& place, std::vector<HoverNote>& out) {
  std::string text;
  Span comment;
  for (const Suppression& suppression : find_suppressions(place.facts)) {
    if (!suppression.comment.contains(place.offset)) continue;
    comment = suppression.comment;
    if (!text.empty()) text += "\n\n";
    text += "Silences ";
    text += suppression.rule.empty() ? "all rules" : in_code(suppression.rule);
    text.append(" ").append(where(place, suppression)).append(".");
    const std::string_view flags = first_paragraph(rule_page(suppression.rule));
    if (!flags.empty()) text.append(" ").append(flags);
  }
  if (!text.empty()) out.push_back({comment, std::move(text)});
}

}  // namespace poa::assist
