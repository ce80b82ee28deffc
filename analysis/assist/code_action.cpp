#include "analysis/assist/code_action.h"

#include <algorithm>

#include "analysis/assist/code_action_sources.h"
#include "analysis/assist/style.h"

namespace poa::assist {

std::vector<std::size_t> Request::all_of(std::string_view rule) const {
  std::vector<std::size_t> indices;
  for (std::size_t i = 0; i < findings.size(); ++i) {
    if (findings[i].rule == rule) indices.push_back(i);
  }
  return indices;
}

std::vector<std::size_t> Request::touched_of(std::string_view rule) const {
  std::vector<std::size_t> indices = all_of(rule);
  std::erase_if(indices, [&](std::size_t i) { return !touches(findings[i].span); });
  indices.resize(std::min(indices.size(), kMostFixed));
  return indices;
}

std::vector<CodeAction> code_actions(const Facts& facts, std::span<const Finding> findings,
                                     Span selection) {
  const Text& text = *facts.text;
  const std::size_t begin = std::min(selection.begin, text.size());
  const std::size_t end = std::clamp(selection.end, begin, text.size());
  const Request request{facts,
                        findings,
                        {text.line(text.line_of(begin)).begin, text.line(text.line_of(end)).end},
                        line_ending(text)};
  std::vector<CodeAction> out;
  fix_front_matter(request, out);
  fix_attachments(request, out);
  fix_repeated_words(request, out);
  insert_sections(request, out);
  complete_documents(request, out);
  toggle_boxes(request, out);
  remove_suppressions(request, out);
  suppress_findings(request, out);
  return out;
}

}  // namespace poa::assist
