#include <algorithm>
#include <cstdint>
#include <string>

#include "analysis/language/words.h"
#include "analysis/rules/table.h"

namespace poa {
namespace {

using markdown::BlockKind;

void check(const Facts& facts, Report& report) {
  const std::uint32_t limit = facts.surroundings.options.max_paragraph_words;
  for (const Passage& passage : facts.prose.passages()) {
    const BlockKind kind = facts.markdown.blocks[passage.block].kind;
    if (passage.quoted || kind == BlockKind::heading || kind == BlockKind::table_cell) continue;
    const std::uint32_t words = count_words(facts.prose, passage.tokens);
    if (words <= limit) continue;
    const Span whole = facts.prose.source(passage.range);
    const Span line = facts.text->line(facts.text->line_of(whole.begin));
    report.add({whole.begin, std::min(whole.end, line.end)},
               "This paragraph has " + std::to_string(words) +
                   " words. A reviewer skips a block of text: break it up, or list its facts.");
  }
}

}  // namespace

const Rule kLongParagraph{.id = "long-paragraph",
                          .group = RuleGroup::structure,
                          .severity = Severity::info,
                          .check = check};

}  // namespace poa
