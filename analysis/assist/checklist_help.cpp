#include "analysis/assist/checklist_help.h"

namespace poa::assist {

std::string checklist_help(const guide::ChecklistItem& item) {
  std::string text(item.shows);
  if (!item.never.empty()) text.append("\n\n**Never:** ").append(item.never);
  if (!item.formats.empty()) text.append("\n\n**Files:** ").append(item.formats);
  if (item.max_age_days > 0) {
    text += "\n\nAt most " + std::to_string(item.max_age_days) + " days old at the notice.";
  }
  return text;
}

const guide::ChecklistItem* checklist_item(std::string_view id) {
  for (const guide::SuspensionTypeInfo& type : guide::all_types()) {
    for (const guide::ChecklistItem* item : guide::checklist(type.type)) {
      if (item->id == id) return item;
    }
  }
  return nullptr;
}

}  // namespace poa::assist
