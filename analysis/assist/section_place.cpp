#include "analysis/assist/section_place.h"

#include <algorithm>
#include <string>

#include "analysis/assist/style.h"
#include "analysis/plan/lines.h"

namespace poa::assist {
namespace {

/// After the last section that belongs before it, else before the first one of all, else before the
/// sign-off or at the end.
std::size_t place_of(const Facts& facts, guide::SectionRole role) {
  const Plan& plan = facts.plan;
  const auto before = std::find_if(plan.sections.rbegin(), plan.sections.rend(),
                                   [&](const Section& own) { return own.role < role; });
  if (before != plan.sections.rend()) return before->span.end;
  if (!plan.sections.empty()) return plan.sections.front().span.begin;
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

Edit body_insertion(const Facts& facts, const Section& section) {
  const Text& text = *facts.text;
  const Span content = trimmed(text.bytes(), {section.heading.begin, section.span.end});
  // The next line's start, so that its blank line stays the one before the next heading.
  const std::size_t next = text.line_with_ending(text.line_of(content.end)).end;
  const bool has_next = next > text.line(text.line_of(content.end)).end;
  return block_insertion(facts, has_next ? next : text.size(),
                         section_body_text(facts, section.role));
}

}  // namespace poa::assist
