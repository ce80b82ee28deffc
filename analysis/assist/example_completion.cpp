#include <algorithm>
#include <string>

#include "analysis/assist/completion_place.h"
#include "analysis/assist/style.h"
#include "analysis/guide/templates.h"

namespace poa::assist {
namespace {

using guide::ExampleKind;
using guide::SectionRole;

std::optional<ExampleKind> kind_of(SectionRole role) {
  switch (role) {
    case SectionRole::root_cause:
      return ExampleKind::root_cause;
    case SectionRole::corrective_actions:
      return ExampleKind::corrective_action;
    case SectionRole::prevention_plan:
      return ExampleKind::prevention_measure;
    case SectionRole::supporting_documents:
      break;
  }
  return std::nullopt;
}

/// The examples of a kind: those for the type, then all others.
std::vector<const guide::Example*> ranked_examples(ExampleKind kind,
                                                   std::optional<guide::SuspensionType> type) {
  std::vector<const guide::Example*> ranked;
  if (type) ranked = guide::examples(kind, *type);
  for (const guide::Example& example : guide::all_examples()) {
    if (example.kind == kind && std::find(ranked.begin(), ranked.end(), &example) == ranked.end()) {
      ranked.push_back(&example);
    }
  }
  return ranked;
}

std::string types_of(const guide::Example& example) {
  std::string names;
  for (const guide::SuspensionType type : example.types) {
    if (!names.empty()) names += ", ";
    names += guide::info(type).name;
  }
  return names;
}

/// What stands before the words of an item at the place, to be inserted.
std::string opening_of_item(const Place& place, const Section& section) {
  if (section.role == SectionRole::root_cause) return {};
  const auto style = item_style(place.facts, section, place.line.begin);
  if (style) {
    return (place.indentation.empty() ? style->indentation : "") + style->mark + " ";
  }
  return "1. ";
}

}  // namespace

void complete_example(const Place& place, Completions& found) {
  const Section* section = place.facts.plan.section_at(place.offset);
  if (section == nullptr || !place.at_line_end() || place.offset <= section->heading.end) return;
  const std::optional<ExampleKind> kind = kind_of(section->role);
  if (!kind) return;

  const std::string_view typed = place.typed_text();
  const auto marker = read_list_marker(typed);
  const std::size_t words = marker ? marker->words : 0;
  const std::string_view markup = typed.substr(0, words);
  std::string opening(markup);
  if (!marker) opening = opening_of_item(place, *section);
  if (marker && words == marker->mark.size()) opening += ' ';  // "-" alone, not "- "

  const std::optional<guide::SuspensionType> type = place.facts.plan.type();
  std::size_t rank = 0;
  for (const guide::Example* example : ranked_examples(*kind, type)) {
    ++rank;
    const auto filter = filter_text(markup, typed.substr(words), example->title);
    if (!filter) continue;
    found.offers.push_back(
        {.label = std::string(example->title),
         .detail = types_of(*example),
         .subject = example->id,
         .kind = CompletionKind::example,
         .snippet = snippet_of_template(opening + std::string(example->text), place.line_ending),
         .replaced = place.replaced_from(place.typed.begin),
         .sort_key = sort_key('b', rank),
         .filter_text = *filter});
  }
}

}  // namespace poa::assist
