#include <algorithm>
#include <cstdint>
#include <string>

#include "analysis/language/words.h"
#include "analysis/rules/table.h"

namespace poa {
namespace {

using markdown::BlockKind;

void check(const Facts& facts, Report& report) {
  const std::uint32_t limit = facts.surroundings.options.max_sentence_words;
  for (const Passage& passage : facts.prose.passages()) {
    const BlockKind kind = facts.markdown.blocks[passage.block].kind;
    if (passage.quoted || kind == BlockKind::heading || kind == BlockKind::table_cell) continue;
    for (const Sentence& sentence : facts.prose.sentences(passage.sentences)) {
      const std::uint32_t words = count_words(facts.prose, sentence.tokens);
      if (words <= limit) continue;
      report.add(facts.prose.source(sentence.range),
                 "This sentence has " + std::to_string(words) +
                     " words. Make two or three of it: one fact, one sentence.");
    }
  }
}

}  // namespace

const Rule kLongSentence{.id = "long-sentence",
                         .group = RuleGroup::structure,
                         .severity = Severity::info,
                         .check = check};

}  // namespace poa
