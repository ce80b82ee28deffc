#include "analysis/assist/inline_completion.h"

#include <algorithm>
#include <string>
#include <utility>

#include "analysis/assist/completion.h"
#include "analysis/assist/completion_place.h"
#include "analysis/assist/style.h"
#include "analysis/plan/lines.h"

namespace poa::assist {
namespace {

/// Whether the words of a line are still to come: nothing is typed, or only an item's mark and box.
bool is_wordless(const Place& place) {
  const std::string_view typed = place.typed_text();
  const auto marker = read_list_marker(typed);
  return typed.empty() || (marker && marker->words == typed.size());
}

/// Whether the line is the first below the section's heading with words to come, blank lines aside.
bool is_below_heading(const Place& place, const Section& section) {
  return section.empty && place.typed.empty() && place.indentation.empty() &&
         trimmed(place.text(), {section.heading.end, place.line.begin}).empty() &&
         trimmed(place.text(), {place.line.end, section.span.end}).empty();
}

/// A section's body, a blank line below its heading.
InlineCompletion body(const Place& place, const Section& section) {
  std::string text = section_body_text(place.facts, section.role);
  text.pop_back();
  if (place.line_number > 0 && !is_blank_line(*place.facts.text, place.line_number - 1)) {
    text.insert(0, 1, '\n');
  }
  return {place.replaced_from(place.typed.begin), snippet_of_template(text, place.line_ending)};
}

/// The text that a snippet surely begins with.
std::string_view beginning(const Snippet& snippet) {
  const auto& pieces = snippet.pieces();
  if (pieces.empty() || pieces.front().kind != SnippetPiece::Kind::literal) return {};
  return pieces.front().text;
}

/// The offer of a kind that comes `skipped` offers after the first, if it goes on with what is
/// there.
std::optional<InlineCompletion> offer(const Place& place, CompletionKind kind,
                                      std::size_t skipped) {
  for (Completion& each : completions(place.facts, place.offset).offers) {
    if (each.kind != kind || skipped-- > 0) continue;
    if (!beginning(each.snippet).starts_with(each.replaced.in(place.text()))) return std::nullopt;
    return InlineCompletion{each.replaced, std::move(each.snippet)};
  }
  return std::nullopt;
}

}  // namespace

std::optional<InlineCompletion> inline_completion(const Facts& facts, std::size_t offset) {
  const Place place = place_at(facts, offset);
  if (!place.at_line_end()) return std::nullopt;
  if (place.typed_text().starts_with("##")) return offer(place, CompletionKind::section, 0);
  const Section* section = facts.plan.section_at(place.offset);
  if (section == nullptr || place.offset <= section->heading.end || !is_wordless(place)) {
    return std::nullopt;
  }
  if (is_below_heading(place, *section)) return body(place, *section);
  if (place.typed.empty()) return std::nullopt;
  switch (section->role) {
    case guide::SectionRole::root_cause:
      return std::nullopt;
    case guide::SectionRole::corrective_actions:
    case guide::SectionRole::prevention_plan:
      // Each item has taken an example away: the next is another.
      return offer(place, CompletionKind::example, section->items.size());
    case guide::SectionRole::supporting_documents:
      break;
  }
  return offer(place, CompletionKind::checklist_item, 0);
}

}  // namespace poa::assist
