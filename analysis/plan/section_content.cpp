#include "analysis/plan/section_content.h"

#include <algorithm>
#include <utility>

#include "analysis/language/words.h"
#include "analysis/plan/letter.h"
#include "analysis/plan/lines.h"

namespace poa {
namespace {

using markdown::Block;
using markdown::BlockId;
using markdown::BlockKind;

class ContentReader {
 public:
  ContentReader(std::string_view text, const markdown::Document& document, const Prose& prose,
                const SectionBlocks& blocks, Section& section)
      : text_(text), document_(document), prose_(prose), blocks_(blocks), section_(section) {}

  void read() && {
    auto sub_heading = blocks_.sub_headings.begin();
    const Heading& heading = blocks_.heading;
    for (std::size_t index = heading.outer + (heading.shares_paragraph ? 0 : 1);
         index < blocks_.end; ++index) {
      while (sub_heading != blocks_.sub_headings.end() && sub_heading->outer < index) ++sub_heading;
      const bool is_sub_heading = sub_heading != blocks_.sub_headings.end() &&
                                  sub_heading->outer == index && !sub_heading->shares_paragraph;
      if (!is_sub_heading) read_block(blocks_.outer[index]);
    }
    section_.has_list = !list_items_.empty() || !rows_.empty();
    choose_items();
  }

 private:
  void read_block(const OuterBlock& block) {
    if (has_content(block)) section_.empty = false;
    switch (block.kind) {
      case BlockKind::list:
        add_children(block.id, BlockKind::item, Item::Form::list_item, list_items_);
        break;
      case BlockKind::table:
        add_children(block.id, BlockKind::table_row, Item::Form::table_row, rows_);
        break;
      case BlockKind::paragraph:
        if (!passages_of(block).empty()) paragraphs_.push_back(block);
        break;
      default:
        break;
    }
  }

  [[nodiscard]] bool has_content(const OuterBlock& outer) const {
    if (!passages_of(outer).empty() || outer.kind == BlockKind::code) return true;
    if (outer.opened_list != 0 && outer.end == outer.id + 1) return false;  // an item's mark
    const Block& block = document_.blocks[outer.id];
    if (block.kind == BlockKind::html) {
      const std::string_view html = trimmed(text_, block.span).in(text_);
      return !(html.starts_with("<!--") && html.ends_with("-->"));
    }
    // An image without a description.
    const auto link = std::partition_point(
        document_.links.begin(), document_.links.end(),
        [&](const markdown::Link& one) { return one.span.begin < block.span.begin; });
    return link != document_.links.end() && link->span.begin < block.span.end;
  }

  void add_children(BlockId parent, BlockKind kind, Item::Form form, std::vector<Item>& items) {
    const BlockId end = document_.blocks[parent].end;
    for (BlockId id = parent + 1; id < end; id = document_.blocks[id].end) {
      const OuterBlock child{id, document_.blocks[id].end, document_.blocks[id].kind};
      if (child.kind == kind && !passages_of(child).empty()) items.push_back(item_of(child, form));
    }
  }

  [[nodiscard]] Item item_of(const OuterBlock& outer, Item::Form form) const {
    const Block& block = document_.blocks[outer.id];
    Item item;
    item.form = form;
    item.span = block.span;
    item.passages = passages_of(outer);
    item.sentences = sentences_of(prose_, item.passages);
    item.task = block.task;
    if (outer.kind != block.kind) {
      // An opened list's item: its words without the blocks that follow them.
      item.span = prose_.source(prose_.passages()[item.passages.first].range);
    }
    if (outer.id == blocks_.outer[blocks_.heading.outer].id) {
      // The paragraph begins with the section's heading.
      item.span.begin = std::min(section_.body.begin, item.span.end);
      item.sentences.first = section_.sentences.first;
    }
    const std::size_t begin = std::max(first_markup(item), item.span.begin);
    const std::size_t line_end = std::min(line_from(text_, begin).span.end, item.span.end);
    item.first_line = trimmed(text_, {begin, std::max(begin, line_end)});
    return item;
  }

  /// Where the words of an item begin, with the marks of emphasis, code or a link before them.
  [[nodiscard]] std::size_t first_markup(const Item& item) const {
    constexpr std::string_view kMarks = "*_`![";
    std::size_t begin = prose_.source(prose_.passages()[item.passages.first].range).begin;
    while (begin > item.span.begin && kMarks.find(text_[begin - 1]) != kMarks.npos) --begin;
    return begin;
  }

  void choose_items() {
    std::vector<Item>& listed = list_items_.empty() ? rows_ : list_items_;
    section_.items = std::move(listed);
    for (const OuterBlock& paragraph : paragraphs_) {
      const std::uint32_t passage = passages_of(paragraph).first;
      const bool is_item =
          !section_.has_list && !is_framing(prose_.text(prose_.passages()[passage].range));
      if (is_item) {
        section_.items.push_back(item_of(paragraph, Item::Form::paragraph));
      } else {
        section_.framing.push_back(passage);
      }
    }
  }

  [[nodiscard]] IndexRange passages_of(const OuterBlock& block) const {
    return {prose_.first_passage_from(block.id), prose_.first_passage_from(block.end)};
  }

  std::string_view text_;
  const markdown::Document& document_;
  const Prose& prose_;
  const SectionBlocks& blocks_;
  Section& section_;
  std::vector<Item> list_items_;
  std::vector<Item> rows_;
  std::vector<OuterBlock> paragraphs_;
};

}  // namespace

std::vector<std::uint32_t> words_before_passages(const markdown::Document& document,
                                                 const Prose& prose) {
  std::vector<std::uint32_t> before;
  before.reserve(prose.passages().size() + 1);
  std::uint32_t words = 0;
  for (const Passage& passage : prose.passages()) {
    before.push_back(words);
    if (passage.quoted || document.blocks[passage.block].kind == BlockKind::heading) continue;
    for (const Token& token : prose.tokens(passage.tokens)) {
      words += is_word(token) ? 1U : 0U;
    }
  }
  before.push_back(words);
  return before;
}

std::uint32_t passage_from(const Prose& prose, std::span<const OuterBlock> outer,
                           std::size_t index) {
  return index < outer.size() ? prose.first_passage_from(outer[index].id)
                              : static_cast<std::uint32_t>(prose.passages().size());
}

IndexRange sentences_of(const Prose& prose, IndexRange passages) {
  const auto all = prose.passages();
  if (passages.empty()) {
    const auto at = passages.first < all.size()
                        ? all[passages.first].sentences.first
                        : static_cast<std::uint32_t>(prose.sentences().size());
    return {at, at};
  }
  return {all[passages.first].sentences.first, all[passages.last - 1].sentences.last};
}

void read_content(std::string_view text, const markdown::Document& document, const Prose& prose,
                  const std::vector<std::uint32_t>& words_before, const SectionBlocks& blocks,
                  Section& section) {
  const Heading& heading = blocks.heading;
  section.passages.first = *heading.passage + (heading.shares_paragraph ? 0U : 1U);
  section.passages.last =
      std::max(section.passages.first, passage_from(prose, blocks.outer, blocks.end));
  section.sentences = sentences_of(prose, section.passages);
  section.words = words_before[section.passages.last] - words_before[section.passages.first];
  if (heading.shares_paragraph) {
    // Sentences that lie in the heading's line alone are no part of the body.
    const auto sentences = prose.sentences();
    while (section.sentences.first < section.sentences.last &&
           prose.source(sentences[section.sentences.first].range).end <= heading.line.end) {
      ++section.sentences.first;
    }
    for (const Token& token : prose.tokens(prose.passages()[*heading.passage].tokens)) {
      if (prose.source(token.range).end > heading.line.end) break;
      section.words -= is_word(token) ? 1U : 0U;
    }
  }
  for (const Heading& sub_heading : blocks.sub_headings) {
    // Bold lines; Markdown's own headings have not been counted.
    if (!sub_heading.passage || sub_heading.shares_paragraph) continue;
    section.words -= words_before[*sub_heading.passage + 1] - words_before[*sub_heading.passage];
  }
  ContentReader(text, document, prose, blocks, section).read();
}

}  // namespace poa
