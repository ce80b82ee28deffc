#include "analysis/assist/section_place.h"

#include <algorithm>
#include <string>

#include "analysis/assist/style.h"
#include "analysis/plan/lines.h"

namespace poa::assist {
namespace {

/// Before the first section that belongs after it, else after the last one: wherever the others
/// stand, it is not itself out of order then. Without sections, before the sign-off or at the end.
std::size_t place_of(const Facts& facts, guide::SectionRole role) {
  const Plan& plan = facts.plan;
  const auto after = std::find_if(plan.sections.begin(), plan.sections.end(),
                                  [&](const Section& own) { return own.role > role; });
  if (after != plan.sections.end()) return after->span.begin;
  if (!plan.sections.empty()) return plan.sections.back().span.end;
  return plan.closing.span.empty() ? facts.text->size() : plan.closing.span.begin;
}

}  // namespace

Edit block_insertion(const Facts& facts, std::size_t offset, std::string_view block) {
  const Text& text = *facts.text;
  const std::size_t line = text.line_of(offset);
  const bool at_line_start = text.line(line).begin == offset;
  const bool after_text = at_line_start && line > 0 && !is_blank_line(text, line - 1);
  std::string inserted(!at_line_start ? 2 : after_text ? 1 : 0, '\n');
  inserted += block;
  if (!inserted.ends_with('\n')) inserted += '\n';
  if (!trimmed(text.bytes(), {offset, text.line(line).end}).empty()) inserted += '\n';
  return {{offset, offset}, snippet_of_template(inserted, line_ending(text))};
}

Edit section_insertion(const Facts& facts, guide::SectionRole role) {
  return block_insertion(facts, place_of(facts, role), section_text(facts, role));
}

Edit insertion_after(const Facts& facts, const Section& section, std::string_view block) {
  const Text& text = *facts.text;
  const Span content = trimmed(text.bytes(), {section.heading.begin, section.span.end});
  // The next line's start, so that its blank line stays the one before the next heading.
  const std::size_t next = text.line_with_ending(text.line_of(content.end)).end;
  const bool has_next = next > text.line(text.line_of(content.end)).end;
  return block_insertion(facts, has_next ? next : text.size(), block);
}

Edit body_insertion(const Facts& facts, const Section& section) {
  return insertion_after(facts, section, section_body_text(facts, section.role));
}

}  // namespace poa::assist
