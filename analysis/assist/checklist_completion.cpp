#include <string>

#include "analysis/assist/completion_place.h"
#include "analysis/assist/documents.h"
#include "analysis/assist/style.h"
#include "analysis/guide/checklist.h"

namespace poa::assist {
namespace {

/// What stands before the words: the item's mark and its box.
std::string opening_of_item(const Place& place, const Section& section,
                            const std::optional<ListMarker>& marker) {
  const auto style = item_style(place.facts, section, place.line.begin);
  const bool has_boxes = !style || style->has_boxes;
  if (marker) {
    if (marker->has_box) return std::string(place.typed_text().substr(0, marker->box)) + "[ ] ";
    return std::string(marker->mark) + (has_boxes ? " [ ] " : " ");
  }
  const std::string indentation = style && place.indentation.empty() ? style->indentation : "";
  return indentation + (style ? style->mark : "-") + (has_boxes ? " [ ] " : " ");
}

}  // namespace

void complete_checklist(const Place& place, Completions& found) {
  const Section* section = place.facts.plan.section_at(place.offset);
  if (section == nullptr || section->role != guide::SectionRole::supporting_documents ||
      !place.at_line_end() || place.offset <= section->heading.end) {
    return;
  }
  const std::optional<guide::SuspensionType> type = place.facts.plan.type();
  if (!type) return;

  const std::string_view typed = place.typed_text();
  const auto marker = read_list_marker(typed);
  std::size_t words = marker ? marker->words : 0;
  // A box that is half typed.
  if (marker && !marker->has_box) {
    while (words < typed.size() && (typed[words] == '[' || typed[words] == ' ')) ++words;
  }
  const std::string_view markup = typed.substr(0, words);
  const std::string opening = opening_of_item(place, *section, marker);
  const std::uint64_t named = named_documents(place.facts, section->sentences, *type, place.line);
  std::size_t index = 0;
  for (const guide::ChecklistItem* item : guide::checklist(*type)) {
    const std::size_t rank = index++;
    if ((named >> rank & 1U) != 0) continue;
    const auto filter = filter_text(markup, typed.substr(words), item->text);
    if (!filter) continue;
    found.offers.push_back({.label = std::string(item->text),
                            .detail = item->required ? "supporting document" : "optional document",
                            .subject = item->id,
                            .kind = CompletionKind::checklist_item,
                            .snippet = Snippet(opening + std::string(item->text)),
                            .replaced = place.replaced_from(place.typed.begin),
                            .sort_key = sort_key('b', rank),
                            .filter_text = *filter});
  }
}

}  // namespace poa::assist
