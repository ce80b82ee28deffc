#include "analysis/plan/outer_blocks.h"

#include <algorithm>

namespace poa {
namespace {

using markdown::BlockId;
using markdown::BlockKind;

void append_items(const markdown::Document& document, BlockId list,
                  std::vector<OuterBlock>& result) {
  const auto& blocks = document.blocks;
  for (BlockId item = list + 1; item < blocks[list].end; item = blocks[item].end) {
    // In a tight list the item's words are its own, and its other blocks follow.
    result.push_back({item, item + 1, BlockKind::paragraph, list});
    for (BlockId id = item + 1; id < blocks[item].end; id = blocks[id].end) {
      result.push_back({id, blocks[id].end, blocks[id].kind, list});
    }
  }
}

}  // namespace

std::vector<OuterBlock> outer_blocks(const markdown::Document& document,
                                     std::span<const BlockId> opened) {
  const auto& blocks = document.blocks;
  std::vector<OuterBlock> result;
  for (BlockId id = 1; id < blocks.size(); id = blocks[id].end) {
    if (std::binary_search(opened.begin(), opened.end(), id)) {
      append_items(document, id, result);
    } else {
      result.push_back({id, blocks[id].end, blocks[id].kind, 0});
    }
  }
  return result;
}

std::vector<BlockId> outer_lists(const markdown::Document& document) {
  const auto& blocks = document.blocks;
  std::vector<BlockId> lists;
  for (BlockId id = 1; id < blocks.size(); id = blocks[id].end) {
    if (blocks[id].kind == BlockKind::list) lists.push_back(id);
  }
  return lists;
}

}  // namespace poa
