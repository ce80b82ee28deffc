#include <algorithm>
#include <cstdint>
#include <optional>

#include "analysis/rules/placeholder_item.h"
#include "analysis/rules/sections.h"
#include "analysis/rules/table.h"

namespace poa {
namespace {

/// The words of a box's own line, without those of the lists below it; nothing where none are
/// written yet.
std::optional<Span> words_of_box(const Facts& facts, const Section& section,
                                 markdown::BlockId item) {
  const std::uint32_t passage = facts.prose.first_passage_from(item);
  if (passage >= section.passages.last) return std::nullopt;
  const Passage& words = facts.prose.passages()[passage];
  if (words.block >= facts.markdown.blocks[item].end || words.range.empty() ||
      is_only_placeholders(facts, {passage, passage + 1})) {
    return std::nullopt;
  }
  const Span span = facts.prose.source(words.range);
  const Span line = facts.text->line(facts.text->line_of(span.begin));
  return Span{span.begin, std::min(span.end, line.end)};
}

void check(const Facts& facts, Report& report) {
  for (const Section* section : sections_of(facts.plan, guide::SectionRole::supporting_documents)) {
    const auto& blocks = facts.markdown.blocks;
    const auto first = std::ranges::partition_point(blocks, [&](const markdown::Block& block) {
      return block.span.begin < section->body.begin;
    });
    for (auto block = first; block != blocks.end() && block->span.begin < section->body.end;
         ++block) {
      if (!block->task || block->task->checked) continue;
      const auto id = static_cast<markdown::BlockId>(block - blocks.begin());
      const std::optional<Span> words = words_of_box(facts, *section, id);
      if (!words) continue;
      const bool asked_for = facts.plan.front_matter.response == Response::documents;
      report.add_as(asked_for ? Severity::warning : Severity::info, *words,
                    "This document is not ticked off. Attach it and tick the box, or take the line "
                    "out: a reviewer counts what is there.");
    }
  }
}

}  // namespace

const Rule kUncheckedDocument{.id = "unchecked-document",
                              .group = RuleGroup::evidence,
                              .severity = Severity::info,
                              .check = check};

}  // namespace poa
