#include <algorithm>
#include <optional>
#include <string>

#include "analysis/assist/code_action_sources.h"
#include "analysis/assist/section_place.h"
#include "analysis/assist/style.h"
#include "analysis/guide/section.h"
#include "analysis/rules/message.h"

namespace poa::assist {
namespace {

/// The finding of `missing-section` that names this section.
std::optional<std::size_t> finding_about(const Request& request, std::string_view heading) {
  for (const std::size_t i : request.touched_of("missing-section")) {
    if (request.findings[i].message.find(in_quotes(heading)) != std::string::npos) return i;
  }
  return std::nullopt;
}

void insert_missing(const Request& request, std::vector<CodeAction>& out) {
  for (const guide::SectionInfo& section : guide::all_sections()) {
    const auto finding = finding_about(request, section.heading);
    if (!finding || request.facts.plan.section(section.role) != nullptr) continue;
    CodeAction action{.title = "Insert the section " + in_quotes(section.heading),
                      .preferred = true,
                      .edits = {section_insertion(request.facts, section.role)},
                      .fixes = {*finding}};
    out.push_back(std::move(action));
  }
}

void fill_empty(const Request& request, std::vector<CodeAction>& out) {
  for (const std::size_t finding : request.touched_of("empty-section")) {
    const Span place = request.findings[finding].span;
    const auto& sections = request.facts.plan.sections;
    const auto section = std::find_if(sections.begin(), sections.end(), [&](const Section& own) {
      return own.empty && own.heading.begin <= place.begin && place.begin <= own.heading.end;
    });
    if (section == sections.end()) continue;
    out.push_back({.title = "Begin " + in_quotes(section->heading_text.in(request.text())) +
                            " with a template",
                   .preferred = true,
                   .edits = {body_insertion(request.facts, *section)},
                   .fixes = {finding}});
  }
}

}  // namespace

void insert_sections(const Request& request, std::vector<CodeAction>& out) {
  insert_missing(request, out);
  fill_empty(request, out);
}

}  // namespace poa::assist
