#include "analysis/assist/hover.h"

#include <algorithm>

#include "analysis/assist/hover_sources.h"

namespace poa::assist {

std::string bold(std::string_view words) { return std::string("**").append(words).append("**"); }

std::string in_code(std::string_view words) {
  return std::string(1, '`').append(words).append(1, '`');
}

std::string lines_of(const Facts& facts, std::span<const Span> places) {
  constexpr std::size_t kMost = 8;
  std::vector<std::size_t> lines;
  for (const Span place : places) lines.push_back(facts.text->line_of(place.begin) + 1);
  lines.erase(std::unique(lines.begin(), lines.end()), lines.end());
  std::string text = lines.size() == 1 ? "line " : "lines ";
  const std::size_t named = std::min(lines.size(), kMost);
  for (std::size_t i = 0; i < named; ++i) {
    if (i > 0) text += i + 1 == lines.size() ? " and " : ", ";
    text += std::to_string(lines[i]);
  }
  if (named < lines.size()) {
    text.append(" and ").append(std::to_string(lines.size() - named)).append(" more");
  }
  return text;
}

std::vector<HoverNote> hover_notes(const Facts& facts, std::span<const Finding> findings,
                                   std::size_t offset) {
  const HoverPlace place{facts, findings, offset};
  std::vector<HoverNote> notes;
  explain_front_matter_key(place, notes);
  explain_suppression(place, notes);
  explain_metric(place, notes);
  explain_entity(place, notes);
  explain_document(place, notes);
  explain_section(place, notes);
  std::ranges::stable_sort(notes, {}, [](const HoverNote& note) { return note.span.size(); });
  return notes;
}

}  // namespace poa::assist
