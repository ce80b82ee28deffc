#include <algorithm>
#include <string>

#include "analysis/assist/completion_place.h"
#include "analysis/assist/style.h"
#include "analysis/guide/section.h"
#include "analysis/plan/lines.h"

namespace poa::assist {
namespace {

/// How many of the sections belong before the place, by what stands before it.
std::size_t next_role(const Place& place) {
  std::size_t next = 0;
  for (const Section& section : place.facts.plan.sections) {
    if (section.heading.end < place.line.begin) next = static_cast<std::size_t>(section.role) + 1;
  }
  return next;
}

/// Whether the line carries on a list: what is written there becomes a part of its last item.
bool continues_list(const Place& place, const Section& section) {
  const Text& text = *place.facts.text;
  return std::any_of(section.items.begin(), section.items.end(), [&](const Item& item) {
    if (item.form != Item::Form::list_item || item.span.begin >= place.line.begin) return false;
    const Span words = trimmed(place.text(), item.span);
    return text.line_of(words.end) + 1 >= place.line_number;
  });
}

/// Whether a writer is likelier to go on to the next section here than to add to this one: on an
/// empty line after what the section has already.
bool is_past_content(const Place& place) {
  const Section* section = place.facts.plan.section_at(place.offset);
  return section != nullptr && !section->empty && place.typed.empty() &&
         !continues_list(place, *section);
}

}  // namespace

void complete_section(const Place& place, Completions& found) {
  if (!place.at_line_end() || !place.indentation.empty()) return;
  const std::string_view typed = place.typed_text();
  const std::size_t hashes = std::min(typed.find_first_not_of('#'), typed.size());
  if (hashes > 6) return;
  const std::size_t words = std::min(typed.find_first_not_of(" \t", hashes), typed.size());
  const std::size_t next = next_role(place);
  bool leads = is_past_content(place);  // the next section that is not there, ahead of examples
  const Text& text = *place.facts.text;
  const bool follows_text = place.line_number > 0 && !is_blank_line(text, place.line_number - 1);
  const bool precedes_text = !is_blank_line(text, place.line_number + 1);

  for (const guide::SectionInfo& section : guide::all_sections()) {
    // The heading being typed may be recognised already; it is no section yet.
    const auto is_there = [&](const Section& own) {
      return own.role == section.role && !place.line.contains(own.heading.begin);
    };
    const auto& sections = place.facts.plan.sections;
    if (std::any_of(sections.begin(), sections.end(), is_there)) continue;
    const std::string markup(hashes > 0 ? typed.substr(0, words) : "");
    const auto filter = filter_text(markup, typed.substr(words), section.heading);
    if (!filter) continue;

    std::string whole = section_text(place.facts, section.role);
    if (sections.empty() && hashes > 2) whole.insert(0, hashes - 2, '#');
    whole.pop_back();
    if (follows_text) whole.insert(0, 1, '\n');
    if (precedes_text) whole += '\n';
    const std::size_t role = static_cast<std::size_t>(section.role);
    const std::size_t rank = (role + guide::section_role_count - next) % guide::section_role_count;
    const bool is_next = leads && role >= next;
    if (is_next) leads = false;
    found.offers.push_back(
        {.label = std::string(section.heading),
         .detail = "section",
         .subject = section.id,
         .kind = CompletionKind::section,
         .snippet = snippet_of_template(whole, place.line_ending),
         .replaced = place.replaced_from(place.typed.begin),
         .sort_key = sort_key(is_next ? 'a' : 'd', rank),
         .filter_text = hashes > 0 || words < typed.size() ? *filter : "## " + *filter});
  }
}

}  // namespace poa::assist
