#include <algorithm>
#include <string>

#include "analysis/assist/code_action_sources.h"
#include "analysis/assist/list_marker.h"
#include "analysis/assist/section_place.h"
#include "analysis/assist/style.h"
#include "analysis/plan/lines.h"
#include "analysis/rules/missing_document.h"

namespace poa::assist {
namespace {

using guide::SectionRole;

/// The last list item of a section; null if it has no list.
const Item* last_item(const Section& section) {
  for (auto item = section.items.rbegin(); item != section.items.rend(); ++item) {
    if (item->form == Item::Form::list_item) return &*item;
  }
  return nullptr;
}

/// Whether the selection has to do with the documents: touches their section, or the title, which
/// speaks for the whole plan.
bool is_about_documents(const Request& request, const Section* section) {
  if (request.touches(request.facts.plan.title)) return true;
  return section != nullptr && request.touches(trimmed(request.text(), section->span));
}

CodeActionKind kind_for(const std::vector<std::size_t>& fixes) {
  return fixes.empty() ? CodeActionKind::source : CodeActionKind::quick_fix;
}

/// The whole checklist, where there is no list yet; with its heading, unless `insert_sections`
/// offers that at this place.
void insert_checklist(const Request& request, const Section* section,
                      std::vector<CodeAction>& out) {
  std::vector<std::size_t> fixes = request.touched_of("missing-document");
  if (section == nullptr) {
    const auto offered = std::any_of(out.begin(), out.end(), [](const CodeAction& action) {
      return action.title.find(guide::info(SectionRole::supporting_documents).heading) !=
             std::string::npos;
    });
    if (offered) return;
  } else if (section->empty && request.touches(section->heading)) {
    return;
  }
  Edit edit = section == nullptr
                  ? section_insertion(request.facts, SectionRole::supporting_documents)
                  : body_insertion(request.facts, *section);
  const CodeActionKind kind = kind_for(fixes);
  const bool preferred = !fixes.empty();
  out.push_back({.title = "Insert the checklist of supporting documents",
                 .kind = kind,
                 .preferred = preferred,
                 .edits = {std::move(edit)},
                 .fixes = std::move(fixes)});
}

void add_missing(const Request& request, const Section& section, const Item& last,
                 std::vector<CodeAction>& out) {
  const auto missing = missing_documents(request.facts);
  const auto style = item_style(request.facts, section, last.span.end);
  if (missing.empty() || !style) return;

  // After the last line of the last item with words.
  const Span content = Span{last.span.begin, std::max(last.first_line.end, last.span.end)};
  std::size_t end = content.end;
  const std::string_view text = request.text();
  while (end > content.begin &&
         std::string_view(" \t\r\n").find(text[end - 1]) != std::string_view::npos) {
    --end;
  }
  std::string items;
  std::string mark = style->mark;
  for (const guide::ChecklistItem* item : missing) {
    items.append(request.line_ending).append(style->indentation).append(mark);
    items.append(style->has_boxes ? " [ ] " : " ").append(item->text);
    if (const auto marker = read_list_marker(mark)) mark = next_mark(*marker);
  }
  std::vector<std::size_t> fixes = request.touched_of("missing-document");
  const CodeActionKind kind = kind_for(fixes);
  const bool preferred = !fixes.empty();
  const std::size_t count = missing.size();
  out.push_back(
      {.title = count == 1 ? "Add the missing document to the list"
                           : "Add the " + std::to_string(count) + " missing documents to the list",
       .kind = kind,
       .preferred = preferred,
       .edits = {{{end, end}, Snippet(items)}},
       .fixes = std::move(fixes)});
}

}  // namespace

void complete_documents(const Request& request, std::vector<CodeAction>& out) {
  if (!request.facts.plan.type()) return;
  const Section* section = request.facts.plan.section(SectionRole::supporting_documents);
  if (!is_about_documents(request, section)) return;
  const Item* last = section == nullptr ? nullptr : last_item(*section);
  if (last != nullptr) {
    add_missing(request, *section, *last, out);
  } else if (section == nullptr || !section->has_list) {
    insert_checklist(request, section, out);
  }
}

}  // namespace poa::assist
