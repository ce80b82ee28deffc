#include "analysis/assist/same_reading.h"

#include <algorithm>
#include <vector>

#include "analysis/assist/list_run.h"

namespace poa::assist {
namespace {

using markdown::Block;
using markdown::BlockId;
using markdown::Inline;
using markdown::InlineKind;
using markdown::Link;

/// The blocks of a document, with the lists that go on each other as one.
struct ReadBlocks {
  std::vector<Block> all;
  std::vector<BlockId> id_of;  ///< the id in `all` by that in the document

  ReadBlocks(std::string_view text, const markdown::Document& document) {
    const std::vector<BlockId> heads = heads_of_lists(text, document);
    std::vector<BlockId> ends;  // by the id in the document
    for (BlockId id = 0; id < heads.size(); ++id) {
      ends.push_back(static_cast<BlockId>(all.size()));
      id_of.push_back(heads[id] == id ? ends.back() : id_of[heads[id]]);
      if (heads[id] == id) all.push_back(document.blocks[id]);
      all[id_of[id]].end = document.blocks[id].end;
    }
    ends.push_back(static_cast<BlockId>(all.size()));
    for (Block& block : all) {
      block.parent = id_of[block.parent];
      block.end = ends[block.end];
    }
  }
};

bool is_same_block(const Block& a, const Block& b) {
  const bool same_box =
      a.task.has_value() == b.task.has_value() && (!a.task || a.task->checked == b.task->checked);
  return same_box && a.kind == b.kind && a.parent == b.parent && a.end == b.end &&
         a.level == b.level && a.ordered == b.ordered;
}

/// Blanks at the end of a line are not seen.
std::string_view seen(const Inline& run, std::string_view text) {
  const std::string_view words = run.span.in(text);
  if (run.kind != InlineKind::text) return words;
  return words.substr(0, words.find_last_not_of(" \t") + 1);  // npos + 1 is 0
}

bool is_break(const Inline& run) {
  return run.kind == InlineKind::soft_break || run.kind == InlineKind::hard_break;
}

}  // namespace

bool reads_the_same(std::string_view text, const markdown::Document& document,
                    std::string_view other_text, const markdown::Document& other) {
  const ReadBlocks blocks(text, document);
  const ReadBlocks other_blocks(other_text, other);
  const auto is_same_run = [&](const Inline& a, const Inline& b) {
    return a.kind == b.kind && a.emphasis == b.emphasis && a.strong == b.strong &&
           blocks.id_of[a.block] == other_blocks.id_of[b.block] && a.link == b.link &&
           (is_break(a) || seen(a, text) == seen(b, other_text));
  };
  const auto is_same_link = [&](const Link& a, const Link& b) {
    return a.target == b.target && a.image == b.image &&
           blocks.id_of[a.block] == other_blocks.id_of[b.block];
  };
  return std::ranges::equal(blocks.all, other_blocks.all, is_same_block) &&
         std::ranges::equal(document.inlines, other.inlines, is_same_run) &&
         std::ranges::equal(document.links, other.links, is_same_link) &&
         document.comments.size() == other.comments.size();
}

}  // namespace poa::assist
