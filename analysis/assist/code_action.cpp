#include "analysis/assist/code_action.h"

#include <algorithm>
#include <array>

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
  indices.resize(std::min(indices.size(), most));
  return indices;
}

namespace {

/// In the order in which a menu shows them: fixes first, and silencing a rule last.
constexpr auto kSources = std::to_array<void (*)(const Request&, std::vector<CodeAction>&)>({
    fix_front_matter, fix_attachments,     correct_identifiers,  complete_actions,
    date_actions,     replace_vague_dates, read_ambiguous_dates, add_fields,
    mend_wording,     fix_repeated_words,  delete_sentences,     complete_root_cause,
    insert_sections,  complete_documents,  complete_lists,       toggle_boxes,
    number_prose,     join_sections,       order_sections,       remove_suppressions,
    fix_all,          except_words,        suppress_findings,
});

}  // namespace

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
  for (const auto source : kSources) source(request, out);
  return out;
}

}  // namespace poa::assist
