// What a supporting document is for, in the words of a small window.
#pragma once

#include <string>
#include <string_view>

#include "analysis/guide/checklist.h"

namespace poa::assist {

/// In Markdown: what the document must show, what spoils it, which files are accepted, and how old
/// it may be.
[[nodiscard]] std::string checklist_help(const guide::ChecklistItem& item);

/// The item of an id; null if there is none.
[[nodiscard]] const guide::ChecklistItem* checklist_item(std::string_view id);

}  // namespace poa::assist
