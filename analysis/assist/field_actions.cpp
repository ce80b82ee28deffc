#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/assist/attachment_link.h"
#include "analysis/assist/code_action_sources.h"
#include "analysis/assist/wording.h"
#include "analysis/rules/sections.h"
#include "analysis/rules/unreferenced_attachment.h"

namespace poa::assist {
namespace {

/// A field that an item can be completed with, before its full stop. In the notation of
/// guide/templates.h; the names of the fields are words by which rules know what they stand for.
struct ItemField {
  std::string_view rule;
  std::string_view title;
  std::string_view words;
};

constexpr ItemField kItemFields[] = {
    {"action-lacks-detail", "Add a field for a number or a name", " ({number, ASIN or name})"},
    {"unverifiable-measure", "Add fields for who, how often and with which tool",
     "; {person or role} checks it {how often|daily|weekly|monthly|quarterly} in {tool or record}"},
};

/// Fields that one measure of the section is completed with.
constexpr ItemField kSectionFields[] = {
    {"prevention-missing-owner", "Add a field for who is responsible",
     " (responsible: {person or role})"},
    {"prevention-missing-threshold", "Add a field for a limit and what happens at it",
     "; above {threshold}, {consequence}"},
    {"prevention-missing-tool", "Add a field for the tool", " (with {tool or record})"},
};

/// Where an item's own words end: those of a row in its last cell, else in its first paragraph.
std::size_t end_of_item(const Facts& facts, const Item& item) {
  const bool row = item.form == Item::Form::table_row;
  const Passage& passage =
      facts.prose.passages()[row ? item.passages.last - 1 : item.passages.first];
  return end_of_words(facts, facts.prose.sentences()[passage.sentences.last - 1]);
}

bool has_words(const Facts& facts, const Item& item) {
  if (item.passages.empty()) return false;
  const bool row = item.form == Item::Form::table_row;
  const Passage& passage =
      facts.prose.passages()[row ? item.passages.last - 1 : item.passages.first];
  return !passage.sentences.empty();
}

void add_to_items(const Request& request, const ItemField& field, std::vector<CodeAction>& out) {
  for (const std::size_t finding : request.touched_of(field.rule)) {
    const ItemPlace place = item_at(request.facts, request.findings[finding].span.begin);
    if (place.item == nullptr || !has_words(request.facts, *place.item)) continue;
    out.push_back({.title = std::string(field.title),
                   .preferred = true,
                   .edits = {words_at(end_of_item(request.facts, *place.item), field.words)},
                   .fixes = {finding}});
  }
}

void add_to_section(const Request& request, const ItemField& field, std::vector<CodeAction>& out) {
  for (const std::size_t finding : request.touched_of(field.rule)) {
    for (const Section* section :
         sections_of(request.facts.plan, guide::SectionRole::prevention_plan)) {
      const auto item =
          std::find_if(section->items.begin(), section->items.end(),
                       [&](const Item& own) { return has_words(request.facts, own); });
      if (item == section->items.end()) continue;
      out.push_back({.title = std::string(field.title),
                     .preferred = true,
                     .edits = {words_at(end_of_item(request.facts, *item), field.words)},
                     .fixes = {finding}});
      break;
    }
  }
}

/// The attachments as links to choose from, those that nothing names yet first.
std::vector<std::string> links_to_attachments(const Facts& facts) {
  constexpr std::size_t kMostChoices = 12;
  std::vector<std::string> links;
  for (const std::string& path : unreferenced_attachments(facts)) {
    if (links.size() < kMostChoices) links.push_back(link_to_attachment(path));
  }
  for (const std::string& path : attachments_of(facts)) {
    std::string link = link_to_attachment(path);
    if (links.size() >= kMostChoices) break;
    if (std::find(links.begin(), links.end(), link) == links.end())
      links.push_back(std::move(link));
  }
  return links;
}

void point_to_evidence(const Request& request, std::vector<CodeAction>& out) {
  const std::vector<std::size_t> findings = request.touched_of("action-lacks-evidence");
  if (findings.empty()) return;
  const std::vector<std::string> links = links_to_attachments(request.facts);
  for (const std::size_t finding : findings) {
    const ItemPlace place = item_at(request.facts, request.findings[finding].span.begin);
    if (place.item == nullptr || !has_words(request.facts, *place.item)) continue;
    const std::size_t end = end_of_item(request.facts, *place.item);
    Snippet pointer(" (see ");
    pointer.add_field("attachment", links).add(")");
    out.push_back({.title = "Point to the evidence",
                   .preferred = true,
                   .edits = {{{end, end}, std::move(pointer)}},
                   .fixes = {finding}});
  }
}

}  // namespace

void add_fields(const Request& request, std::vector<CodeAction>& out) {
  for (const ItemField& field : kItemFields) add_to_items(request, field, out);
  point_to_evidence(request, out);
  for (const ItemField& field : kSectionFields) add_to_section(request, field, out);
}

}  // namespace poa::assist
