#include "tests/fuzz/invariants.h"

#include <algorithm>
#include <cstddef>

#include "analysis/rules/rule.h"
#include "analysis/text/utf8.h"
#include "tests/fuzz/target.h"

namespace poa::fuzz {
namespace {

/// Whether an offset lies within a character rather than before or after it.
bool splits_character(std::string_view text, std::size_t offset) {
  for (std::size_t back = 1; back < 4 && back <= offset; ++back) {
    const Utf8Character character = decode_utf8(text, offset - back);
    if (character.size > back) return true;
  }
  return false;
}

void check_range(IndexRange range, std::size_t size, const char* promise) {
  require(range.first <= range.last && range.last <= size, promise);
}

}  // namespace

void check_span(Span span, std::string_view text, const char* promise) {
  require(span.begin <= span.end && span.end <= text.size(), promise);
  require(!splits_character(text, span.begin) && !splits_character(text, span.end), promise);
}

void check_front_matter(const FrontMatter& front_matter, std::string_view text) {
  check_span(front_matter.span, text, "the front matter's span");
  require(front_matter.span.end <= front_matter.body && front_matter.body <= text.size(),
          "the body follows the front matter");
  for (const FrontMatterKey& key : front_matter.keys) {
    check_span(key.span, text, "a key's span");
    check_span(key.value, text, "a value's span");
    require(front_matter.span.contains(key.span), "keys stand within the front matter");
    require(key.span.end <= key.value.begin, "a value follows its key");
  }
  for (const FrontMatterProblem& problem : front_matter.problems) {
    check_span(problem.span, text, "a front-matter problem's span");
    require(problem.kind != FrontMatterProblem::Kind::syntax || !problem.subject.empty(),
            "a syntax problem says what is wrong");
  }
  for (const FrontMatterValue& asin : front_matter.asins) {
    check_span(asin.span, text, "an ASIN's span");
  }
  if (front_matter.suspension) check_span(front_matter.suspension->span, text, "the suspension");
}

void check_markdown(const markdown::Document& document, std::string_view text) {
  require(!document.blocks.empty(), "the document is a block");
  for (markdown::BlockId id = 0; id < document.blocks.size(); ++id) {
    const markdown::Block& block = document.blocks[id];
    check_span(block.span, text, "a block's span");
    require(id < block.end && block.end <= document.blocks.size(), "a block holds itself");
    if (id > 0) {
      const markdown::Block& parent = document.blocks[block.parent];
      require(block.parent < id && block.end <= parent.end, "a block stands within its parent");
      require(block.span.begin >= parent.span.begin, "a block's bytes follow its parent's");
    }
    if (block.task) {
      require(block.task->mark < text.size() && block.span.contains(block.task->mark),
              "a box stands in its item");
      const char mark = text[block.task->mark];
      require(block.task->checked ? mark == 'x' || mark == 'X' : mark == ' ', "a box's mark");
    }
  }
  std::size_t after = 0;
  for (const markdown::Inline& run : document.inlines) {
    check_span(run.span, text, "an inline's span");
    require(run.block < document.blocks.size(), "an inline's block");
    require(run.link == markdown::kNoLink || run.link < document.links.size(), "an inline's link");
    require(run.span.begin >= after, "inlines come in order");
    after = run.span.begin;
  }
  for (const markdown::Link& link : document.links) {
    check_span(link.span, text, "a link's span");
    check_span(link.destination, text, "a link's destination");
  }
  std::size_t after_comment = 0;
  for (const markdown::Comment& comment : document.comments) {
    check_span(comment.span, text, "a comment's span");
    require(comment.span.begin >= after_comment, "comments come in order");
    after_comment = comment.span.end;
    require(comment.text.data() >= text.data() &&
                comment.text.data() + comment.text.size() <= text.data() + text.size(),
            "a comment's words stand in the text");
  }
}

void check_prose(const Facts& facts) {
  const Prose& prose = facts.prose;
  const std::string_view text = facts.text->bytes();
  require(prose.text().size() == prose.lower().size(), "both forms of the prose are as long");
  std::uint32_t after = 0;
  for (const Token& token : prose.tokens()) {
    require(token.range.begin >= after && token.range.begin < token.range.end, "tokens in order");
    after = token.range.end;
    check_span(prose.source(token.range), text, "a token's source");
  }
  require(after <= prose.text().size(), "tokens stand in the prose");
  for (const Sentence& sentence : prose.sentences()) {
    check_range(sentence.tokens, prose.tokens().size(), "a sentence's tokens");
    require(!sentence.tokens.empty(), "a sentence has words");
    check_span(prose.source(sentence.range), text, "a sentence's source");
    require(sentence.passage < prose.passages().size(), "a sentence's passage");
  }
  for (const Passage& passage : prose.passages()) {
    check_range(passage.tokens, prose.tokens().size(), "a passage's tokens");
    check_range(passage.sentences, prose.sentences().size(), "a passage's sentences");
    require(passage.block < facts.markdown.blocks.size(), "a passage's block");
  }
  for (const Entity& entity : facts.entities) {
    check_span(entity.span, text, "an entity's span");
    check_range(entity.tokens, prose.tokens().size(), "an entity's tokens");
    require(entity.sentence < prose.sentences().size(), "an entity's sentence");
  }
  require(std::ranges::is_sorted(facts.entities, {}, [](const Entity& e) { return e.range.begin; }),
          "entities come in order");
  require(std::ranges::is_sorted(facts.phrases, {},
                                 [](const PhraseMatch& match) { return match.range.begin; }),
          "phrases come in order");
  for (const PhraseMatch& match : facts.phrases) {
    require(match.range.begin < match.range.end && match.range.end <= prose.text().size(),
            "a phrase's range");
    check_span(prose.source(match.range), text, "a phrase's source");
  }
}

void check_plan(const Plan& plan, std::string_view text) {
  check_span(plan.title, text, "the title");
  check_span(plan.opening.span, text, "the opening");
  check_span(plan.closing.span, text, "the closing");
  std::size_t after = plan.front_matter.body;
  for (const Section& section : plan.sections) {
    check_span(section.heading, text, "a heading");
    check_span(section.span, text, "a section");
    check_span(section.body, text, "a section's body");
    require(section.heading.begin >= after, "sections come in order");
    after = section.heading.begin;
    for (const Item& item : section.items) {
      check_span(item.span, text, "an item");
      check_span(item.first_line, text, "an item's first line");
    }
  }
}

void check_findings(std::span<const Finding> findings, std::string_view text) {
  require(std::ranges::is_sorted(findings, {}, [](const Finding& f) { return f.span.begin; }),
          "findings come in document order");
  for (const Finding& finding : findings) {
    check_span(finding.span, text, "a finding's span");
    require(find_rule(finding.rule) != nullptr, "a finding's rule is known");
    require(!finding.message.empty(), "a finding says something");
    for (const RelatedPlace& place : finding.related) {
      check_span(place.span, text, "a related place");
      require(!place.message.empty(), "a related place says something");
    }
  }
}

}  // namespace poa::fuzz
