#include <algorithm>
#include <cstddef>
#include <numeric>
#include <string>
#include <vector>

#include "analysis/assist/code_action_sources.h"
#include "analysis/guide/section.h"
#include "analysis/plan/lines.h"
#include "analysis/rules/message.h"

namespace poa::assist {
namespace {

/// A section's bytes without the blank lines at its end.
Span content_of(const Request& request, const Section& section) {
  const std::size_t end = trimmed(request.text(), section.span).end;
  return {section.span.begin, end};
}

/// Each section's content at the place of the one that belongs there. What stands between sections,
/// and the blank lines, stay where they are.
std::vector<Edit> in_order(const Request& request) {
  const auto& sections = request.facts.plan.sections;
  std::vector<std::size_t> order(sections.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return sections[a].role < sections[b].role;
  });
  std::vector<Edit> edits;
  for (std::size_t place = 0; place < order.size(); ++place) {
    if (order[place] == place) continue;
    const Span old = content_of(request, sections[place]);
    std::string content(content_of(request, sections[order[place]]).in(request.text()));
    // A section that ended the text, or met the next heading, may stand before another one now.
    const bool ends_text = old.end == request.text().size();
    const std::string_view gap = Span{old.end, sections[place].span.end}.in(request.text());
    if (!ends_text && std::count(gap.begin(), gap.end(), '\n') < 2 &&
        sections[place].span.end < request.text().size()) {
      content += request.line_ending;
    }
    edits.push_back({old, Snippet(content)});
  }
  return edits;
}

/// The second section's body at the end of the first one's.
std::vector<Edit> brought_together(const Request& request, const Section& first,
                                   const Section& second) {
  const std::string_view text = request.text();
  const Span body = trimmed(text, second.body);
  const std::size_t end = content_of(request, first).end;
  const std::string blank_line =
      std::string(request.line_ending) + std::string(request.line_ending);
  const bool adjacent = first.span.end == second.span.begin;
  if (adjacent) {
    const std::size_t removed = body.empty() ? content_of(request, second).end : body.begin;
    return {{{end, removed}, Snippet(body.empty() ? "" : blank_line)}};
  }
  std::vector<Edit> edits;
  if (!body.empty())
    edits.push_back({{end, end}, Snippet(blank_line + std::string(body.in(text)))});
  edits.push_back({second.span, Snippet()});
  return edits;
}

}  // namespace

void order_sections(const Request& request, std::vector<CodeAction>& out) {
  std::vector<Edit> edits = in_order(request);
  if (edits.empty()) {
    out.push_back({.title = "Put the sections in order",
                   .kind = CodeActionKind::organize_sections,
                   .edits = {},
                   .disabled = "The sections are in order already."});
    return;
  }
  CodeAction action{.title = "Put the sections in order",
                    .kind = CodeActionKind::organize_sections,
                    .edits = std::move(edits)};
  action.fixes = request.all_of("section-order");
  if (!request.touched_of("section-order").empty()) {
    CodeAction fix = action;
    fix.kind = CodeActionKind::quick_fix;
    fix.preferred = true;
    out.push_back(std::move(fix));
  }
  out.push_back(std::move(action));
}

void join_sections(const Request& request, std::vector<CodeAction>& out) {
  const auto& sections = request.facts.plan.sections;
  for (const std::size_t finding : request.touched_of("duplicate-section")) {
    const auto second = std::find_if(sections.begin(), sections.end(), [&](const Section& own) {
      return own.heading_text == request.findings[finding].span;
    });
    if (second == sections.end()) continue;
    const Section* first = request.facts.plan.section(second->role);
    // Where a heading is the first line of a paragraph, there is no body to move alone.
    if (first == nullptr || first == &*second || first->span.end > second->span.begin) continue;
    out.push_back({.title = "Bring the two " + in_quotes(guide::info(second->role).heading) +
                            " sections together",
                   .preferred = true,
                   .edits = brought_together(request, *first, *second),
                   .fixes = {finding}});
  }
}

}  // namespace poa::assist
