// Where a section, its body or further items go in a document, and with which blank lines.
#pragma once

#include <string_view>

#include "analysis/assist/code_action.h"
#include "analysis/facts.h"
#include "analysis/guide/section.h"
#include "analysis/plan/plan.h"

namespace poa::assist {

/// Inserts a section that is not there, as a template, at its place in the order.
[[nodiscard]] Edit section_insertion(const Facts& facts, guide::SectionRole role);

/// Inserts a template after what a section has already, its heading at least.
[[nodiscard]] Edit body_insertion(const Facts& facts, const Section& section);

/// Inserts text in the notation of guide/templates.h as a paragraph or list of its own after what a
/// section has already.
[[nodiscard]] Edit insertion_after(const Facts& facts, const Section& section,
                                   std::string_view block);

/// Inserts text in the notation of guide/templates.h as a paragraph or list of its own, parted by
/// blank lines, at the begin of a line or at the end of the document.
[[nodiscard]] Edit block_insertion(const Facts& facts, std::size_t offset, std::string_view block);

}  // namespace poa::assist
