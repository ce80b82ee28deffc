#include <cstdint>
#include <string>

#include "analysis/assist/checklist_help.h"
#include "analysis/assist/documents.h"
#include "analysis/assist/hover_sources.h"
#include "analysis/guide/checklist.h"

namespace poa::assist {

void explain_document(const HoverPlace& place, std::vector<HoverNote>& out) {
  const Facts& facts = place.facts;
  const Section* section = facts.plan.section_at(place.offset);
  const auto type = facts.plan.type();
  if (!type || section == nullptr || section->role != guide::SectionRole::supporting_documents) {
    return;
  }
  for (const Item& item : section->items) {
    if (!item.span.contains(place.offset)) continue;
    const std::uint64_t named = listed_documents(facts, item, *type);
    std::size_t index = 0;
    for (const guide::ChecklistItem* asked : guide::checklist(*type)) {
      if ((named >> index++ & 1U) == 0) continue;
      out.push_back({item.span, bold(asked->text).append("\n\n").append(checklist_help(*asked))});
      return;
    }
  }
}

}  // namespace poa::assist
