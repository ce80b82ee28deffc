// How a document is written, so that what is inserted looks as if its writer had typed it.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "analysis/facts.h"
#include "analysis/guide/section.h"
#include "analysis/plan/plan.h"
#include "analysis/text/text.h"

namespace poa::assist {

/// The ending of the document's first line; "\n" if it has only one line.
[[nodiscard]] std::string_view line_ending(const Text& text);

/// Whether a 0-based line has nothing but blanks. Lines before the first and after the last are
/// blank.
[[nodiscard]] bool is_blank_line(const Text& text, std::size_t line);

/// Blanks as wide as the bytes [begin, end) of a line, which open containers: marks of lists become
/// blanks, those of block quotes stay.
[[nodiscard]] std::string continuation(std::string_view text, Span opening);

/// A heading in the form that the document's sections have: `## Root Cause`, `**Root Cause**`.
[[nodiscard]] std::string heading_line(const Plan& plan, std::string_view text,
                                       std::string_view name);

/// How the next item of a section's list begins.
struct ItemStyle {
  std::string indentation;
  std::string mark;        ///< "-", "4."
  bool has_boxes = false;  ///< whether the items are a task list's
};

/// The style after the section's last list item that begins before `offset`; nothing if there is
/// none.
[[nodiscard]] std::optional<ItemStyle> item_style(const Facts& facts, const Section& section,
                                                  std::size_t offset);

/// The heading and body that a section is begun with, in the notation of guide/templates.h and with
/// one line break at the end. Where no type is known, a few fields.
[[nodiscard]] std::string section_text(const Facts& facts, guide::SectionRole role);
[[nodiscard]] std::string section_body_text(const Facts& facts, guide::SectionRole role);

}  // namespace poa::assist
