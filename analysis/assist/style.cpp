#include "analysis/assist/style.h"

#include <algorithm>

#include "analysis/assist/list_marker.h"
#include "analysis/guide/templates.h"
#include "analysis/plan/lines.h"

namespace poa::assist {
namespace {

using guide::SectionRole;

/// What to begin with in a document that does not say what it is about.
std::string_view untyped_body(SectionRole role) {
  switch (role) {
    case SectionRole::root_cause:
      return "The root cause was that {what happened, how and when}.\n";
    case SectionRole::corrective_actions:
      return "1. On {date} we {completed action}; {evidence} is attached.\n"
             "2. On {date#2} we {completed action#2}; {evidence#2} is attached.\n"
             "3. On {date#3} we {completed action#3}; {evidence#3} is attached.\n";
    case SectionRole::prevention_plan:
      return "1. {owner} checks {what} {frequency|weekly|monthly} in {tool or record}; above "
             "{threshold}, {consequence}.\n"
             "2. {owner#2} checks {what#2} {frequency#2|weekly|monthly} in {tool or record#2}; "
             "above {threshold#2}, {consequence#2}.\n"
             "3. {owner#3} checks {what#3} {frequency#3|weekly|monthly} in {tool or record#3}; "
             "above {threshold#3}, {consequence#3}.\n";
    case SectionRole::supporting_documents:
      return "- [ ] {document}\n";
  }
  return {};
}

}  // namespace

std::string_view line_ending(const Text& text) {
  const Span line = text.line(0);
  const Span whole = text.line_with_ending(0);
  return whole.end == line.end ? std::string_view("\n")
                               : Span{line.end, whole.end}.in(text.bytes());
}

bool is_blank_line(const Text& text, std::size_t line) {
  return line >= text.line_count() || trimmed(text.bytes(), text.line(line)).empty();
}

std::string continuation(std::string_view text, Span opening) {
  std::string result(opening.in(text));
  std::replace_if(
      result.begin(), result.end(), [](char c) { return c != '>' && c != '\t'; }, ' ');
  return result;
}

std::string heading_line(const Plan& plan, std::string_view text, std::string_view name) {
  std::string heading(name);
  if (plan.sections.empty()) return "## " + heading;
  const std::string_view model = trimmed(text, plan.sections.front().heading).in(text);
  const std::size_t level = std::min(model.find_first_not_of('#'), model.size());
  if (level > 0 && level <= 6) return std::string(level, '#') + " " + heading;
  if (model.starts_with("**") || model.starts_with("__")) return "**" + heading + "**";
  if (model.ends_with(':')) return heading + ":";
  return "## " + heading;
}

std::optional<ItemStyle> item_style(const Facts& facts, const Section& section,
                                    std::size_t offset) {
  const std::string_view text = facts.text->bytes();
  const Item* last = nullptr;
  for (const Item& item : section.items) {
    if (item.form == Item::Form::list_item && item.span.begin < offset) last = &item;
  }
  if (last == nullptr) return std::nullopt;
  const Span line = facts.text->line(facts.text->line_of(last->span.begin));
  const auto marker = read_list_marker(text.substr(last->span.begin, line.end - last->span.begin));
  if (!marker) return std::nullopt;
  return ItemStyle{continuation(text, {line.begin, last->span.begin}), next_mark(*marker),
                   last->task.has_value()};
}

std::string section_text(const Facts& facts, SectionRole role) {
  return heading_line(facts.plan, facts.text->bytes(), guide::info(role).heading) + "\n\n" +
         section_body_text(facts, role);
}

std::string section_body_text(const Facts& facts, SectionRole role) {
  const auto type = facts.plan.type();
  if (!type) return std::string(untyped_body(role));
  const std::string whole = guide::section_template(role, *type);
  return whole.substr(whole.find("\n\n") + 2);
}

}  // namespace poa::assist
