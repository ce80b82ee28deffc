#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/assist/attachment_link.h"
#include "analysis/assist/code_action_sources.h"
#include "analysis/assist/list_marker.h"
#include "analysis/assist/section_place.h"
#include "analysis/assist/style.h"
#include "analysis/plan/lines.h"
#include "analysis/rules/message.h"
#include "analysis/rules/sections.h"
#include "analysis/rules/unreferenced_attachment.h"

namespace poa::assist {
namespace {

using guide::SectionRole;

/// An action or a measure to be filled in, in the notation of guide/templates.h.
constexpr std::string_view kAction = "On {date} we {completed action}; {evidence} is attached.";
constexpr std::string_view kMeasure =
    "{person or role} checks {what} {how often|daily|weekly|monthly} in {tool or record}; above "
    "{threshold}, {consequence}.";

/// `text` with the fields of each copy apart: "{date}" → "{date#2}".
std::string numbered_fields(std::string_view text, std::size_t number) {
  std::string result;
  for (const char c : text) {
    if (number > 1 && (c == '|' || c == '}')) {
      const bool in_name = result.rfind('{') != result.npos &&
                           result.find_first_of("|#}", result.rfind('{')) == result.npos;
      if (in_name) result.append("#").append(std::to_string(number));
    }
    result += c;
  }
  return result;
}

/// Whether a section has rows or paragraphs for items: beside a list they would be none any more.
bool has_other_items(const Section& section) {
  return std::any_of(section.items.begin(), section.items.end(),
                     [](const Item& item) { return item.form != Item::Form::list_item; });
}

/// Adds items after the last one of a section's list, in its style; where there is no list, as a
/// list of their own.
Edit added_items(const Request& request, const Section& section,
                 const std::vector<std::string>& items, std::string_view box) {
  const Facts& facts = request.facts;
  const Item* last = nullptr;
  for (const Item& item : section.items) {
    if (item.form == Item::Form::list_item) last = &item;
  }
  const auto style =
      last == nullptr ? std::nullopt : item_style(facts, section, last->span.end + 1);
  std::string text;
  if (!style) {
    const bool numbered = section.role != SectionRole::supporting_documents;
    for (std::size_t i = 0; i < items.size(); ++i) {
      if (numbered) {
        text.append(std::to_string(i + 1)).append(". ");
      } else {
        text.append("- ").append(box);
      }
      text.append(items[i]).append("\n");
    }
    return insertion_after(facts, section, text);
  }
  std::string mark = style->mark;
  for (const std::string& item : items) {
    text.append("\n").append(style->indentation).append(mark).append(" ");
    if (style->has_boxes) text += box;
    text += item;
    if (const auto marker = read_list_marker(mark)) mark = next_mark(*marker);
  }
  const Span content =
      trimmed(request.text(), {last->span.begin, std::max(last->first_line.end, last->span.end)});
  return {{content.end, content.end}, snippet_of_template(text, request.line_ending)};
}

void address_asins(const Request& request, std::vector<CodeAction>& out) {
  const std::vector<std::size_t> findings = request.touched_of("unaddressed-asin");
  if (findings.empty()) return;
  const auto sections = sections_of(request.facts.plan, SectionRole::corrective_actions);
  if (sections.empty() || has_other_items(*sections.back())) return;
  for (const std::size_t finding : findings) {
    std::string asin(request.findings[finding].span.in(request.text()));
    std::erase_if(asin, [](char c) { return c == '"' || c == '\''; });  // of a YAML value
    const std::string item =
        "On {date} we {completed action} of " + asin + "; {evidence} is attached.";
    out.push_back({.title = "Add an action for " + in_quotes(asin),
                   .preferred = true,
                   .edits = {added_items(request, *sections.back(), {item}, "")},
                   .fixes = {finding}});
  }
}

void add_items(const Request& request, std::vector<CodeAction>& out) {
  constexpr std::size_t kFewest = 3;
  for (const std::size_t finding : request.touched_of("too-few-actions")) {
    const Section* section = request.facts.plan.section_at(request.findings[finding].span.begin);
    if (section == nullptr) continue;
    const auto sections = sections_of(request.facts.plan, section->role);
    std::size_t count = 0;
    bool others = false;
    for (const Section* own : sections) {
      count += own->items.size();
      others = others || has_other_items(*own);
    }
    if (others || count >= kFewest || sections.empty()) continue;
    const bool actions = section->role == SectionRole::corrective_actions;
    std::vector<std::string> items;
    for (std::size_t i = count; i < kFewest; ++i) {
      items.push_back(numbered_fields(actions ? kAction : kMeasure, i - count + 1));
    }
    out.push_back({.title = std::string("Add ") + (items.size() == 1 ? "an " : "") +
                            (actions ? "action" : "measure") + (items.size() == 1 ? "" : "s") +
                            " to fill in",
                   .edits = {added_items(request, *sections.back(), items, "")},
                   .fixes = {finding}});
  }
}

void list_attachments(const Request& request, std::vector<CodeAction>& out) {
  const std::vector<std::size_t> findings = request.touched_of("unreferenced-attachment");
  const Section* section = request.facts.plan.section(SectionRole::supporting_documents);
  if (findings.empty() || section == nullptr || section->empty) return;
  if (has_other_items(*section) && section->has_list) return;
  std::vector<std::string> items;
  for (const std::string& path : unreferenced_attachments(request.facts)) {
    items.push_back(link_to_attachment(path));
  }
  if (items.empty()) return;
  const std::size_t count = items.size();
  out.push_back({.title = count == 1
                              ? "List the file that nothing names"
                              : "List the " + std::to_string(count) + " files that nothing names",
                 .preferred = true,
                 .edits = {added_items(request, *section, items, "[x] ")},
                 .fixes = findings});
}

}  // namespace

void complete_lists(const Request& request, std::vector<CodeAction>& out) {
  address_asins(request, out);
  add_items(request, out);
  list_attachments(request, out);
}

}  // namespace poa::assist
