#include <string>
#include <string_view>
#include <vector>

#include "analysis/assist/code_action_sources.h"
#include "analysis/assist/section_place.h"

namespace poa::assist {
namespace {

/// A paragraph of fields after what a section says already.
void add_paragraph(const Request& request, std::string_view rule, std::string_view title,
                   std::string_view words, std::vector<CodeAction>& out) {
  for (const std::size_t finding : request.touched_of(rule)) {
    const Section* section = request.facts.plan.section_at(request.findings[finding].span.begin);
    if (section == nullptr) continue;
    out.push_back({.title = std::string(title),
                   .preferred = true,
                   .edits = {insertion_after(request.facts, *section, words)},
                   .fixes = {finding}});
  }
}

}  // namespace

void complete_root_cause(const Request& request, std::vector<CodeAction>& out) {
  add_paragraph(request, "no-root-cause", "Add a sentence that states the cause",
                "The root cause was that {what happened, how and when}.\n", out);
  add_paragraph(request, "root-cause-lacks-specifics", "Add fields for when, what and how many",
                "It concerned {number} units of {ASIN, order or invoice} on {date}.\n", out);
}

}  // namespace poa::assist
