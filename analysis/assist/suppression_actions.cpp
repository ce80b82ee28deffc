#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "analysis/assist/code_action_sources.h"
#include "analysis/assist/style.h"
#include "analysis/assist/suppression_place.h"
#include "analysis/plan/lines.h"
#include "analysis/rules/message.h"
#include "analysis/rules/suppression.h"
#include "analysis/rules/unused_suppression.h"

namespace poa::assist {
namespace {

/// The bytes to remove with a whole comment: its line, if nothing else stands there; else a blank
/// before it too.
Edit removal(const Request& request, Span comment) {
  const Text& lines = *request.facts.text;
  const std::string_view text = request.text();
  const std::size_t number = lines.line_of(comment.begin);
  const Span line = lines.line(number);
  if (trimmed(text, line) == comment) {
    // The lines around it must not become one paragraph.
    const bool parts = number > 0 && !is_blank_line(lines, number - 1) &&
                       !is_blank_line(lines, number + 1) && line.begin == comment.begin;
    return {parts ? line : lines.line_with_ending(number), Snippet()};
  }
  Span removed = comment;
  if (removed.begin > line.begin && text[removed.begin - 1] == ' ') --removed.begin;
  return {removed, Snippet()};
}

/// One of several ids of a comment, with the separators before it.
Edit removal_of_id(const Request& request, Span id) {
  const std::string_view text = request.text();
  while (id.begin > 0 &&
         std::string_view(" \t\r\n,").find(text[id.begin - 1]) != std::string_view::npos) {
    --id.begin;
  }
  return {id, Snippet()};
}

}  // namespace

void remove_suppressions(const Request& request, std::vector<CodeAction>& out) {
  const std::vector<std::size_t> touched = request.touched_of(kUnusedSuppression.id);
  if (touched.empty()) return;
  const std::vector<std::size_t> unused = request.all_of(kUnusedSuppression.id);
  const std::vector<Suppression> suppressions = find_suppressions(request.facts);
  std::vector<std::size_t> answered;
  for (const std::size_t finding : touched) {
    const auto own = std::find_if(
        suppressions.begin(), suppressions.end(),
        [&](const Suppression& one) { return one.directive == request.findings[finding].span; });
    if (own == suppressions.end()) continue;
    if (std::find(answered.begin(), answered.end(), finding) != answered.end()) continue;
    // A comment without ids would silence all rules: where none is of use, it goes as a whole.
    const auto ids =
        std::count_if(suppressions.begin(), suppressions.end(),
                      [&](const Suppression& one) { return one.comment == own->comment; });
    std::vector<std::size_t> of_comment = unused;
    std::erase_if(of_comment,
                  [&](std::size_t i) { return !own->comment.contains(request.findings[i].span); });
    const bool whole = std::cmp_equal(ids, of_comment.size());
    if (!whole) of_comment = {finding};
    answered.insert(answered.end(), of_comment.begin(), of_comment.end());
    out.push_back(
        {.title = whole ? "Remove this comment"
                        : "Remove " + in_quotes(own->rule) + " from this comment",
         .preferred = true,
         .safe = true,
         .edits = {whole ? removal(request, own->comment) : removal_of_id(request, own->place)},
         .fixes = std::move(of_comment)});
  }
}

void suppress_findings(const Request& request, std::vector<CodeAction>& out) {
  std::vector<std::pair<std::string_view, std::size_t>> lines;
  std::vector<std::string_view> rules;
  const Text& text = *request.facts.text;
  for (std::size_t i = 0; i < request.findings.size() && lines.size() < kMostFixed; ++i) {
    const Finding& finding = request.findings[i];
    if (!request.touches(finding.span) || finding.rule == kUnusedSuppression.id) continue;
    const std::pair line(finding.rule, text.line_of(finding.span.begin));
    if (std::find(lines.begin(), lines.end(), line) != lines.end()) continue;
    lines.push_back(line);
    CodeAction action{.title = "Ignore " + in_quotes(finding.rule) + " on this line",
                      .edits = suppress_on_line(request.facts, finding.span.begin, finding.rule)};
    if (action.edits.empty()) continue;
    if (action.edits.size() > 1) {
      action.title = "Ignore " + in_quotes(finding.rule) + " in this table";
    }
    for (const std::size_t other : request.all_of(finding.rule)) {
      if (text.line_of(request.findings[other].span.begin) == line.second) {
        action.fixes.push_back(other);
      }
    }
    out.push_back(std::move(action));
  }
  for (const auto& [rule, line] : lines) {
    if (std::find(rules.begin(), rules.end(), rule) != rules.end()) continue;
    rules.push_back(rule);
    out.push_back({.title = "Ignore " + in_quotes(rule) + " in this file",
                   .edits = suppress_in_file(request.facts, rule),
                   .fixes = request.all_of(rule)});
  }
}

}  // namespace poa::assist
