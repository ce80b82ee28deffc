#include "analysis/assist/list_run.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>

#include "analysis/assist/list_marker.h"

namespace poa::assist {
namespace {

using markdown::Block;
using markdown::BlockId;
using markdown::BlockKind;

/// Whether what stands between two blocks is the end of a line, with indentation and the marks of
/// quotations.
bool is_line_end(std::string_view between) {
  const std::size_t first = between.find_first_not_of(" \t");
  if (first == between.npos) return false;
  between.remove_prefix(first);
  const std::size_t ending = between.starts_with("\r\n") ? 2 : 1;
  return (between[0] == '\n' || between[0] == '\r') &&
         between.find_first_not_of(" \t>", ending) == between.npos;
}

std::optional<std::uint32_t> first_number(std::string_view text, const Block& list) {
  const auto marker = read_list_marker(list.span.in(text));
  return marker ? marker->number : std::nullopt;
}

std::uint32_t count_of_items(const markdown::Document& document, BlockId list) {
  std::uint32_t count = 0;
  for (BlockId id = list + 1; id < document.blocks[list].end; id = document.blocks[id].end) ++count;
  return count;
}

bool goes_on(std::string_view text, const markdown::Document& document, BlockId before,
             BlockId list) {
  const Block& first = document.blocks[before];
  const Block& second = document.blocks[list];
  if (first.kind != BlockKind::list || first.ordered != second.ordered) return false;
  if (first.span.end >= second.span.begin ||
      !is_line_end(Span{first.span.end, second.span.begin}.in(text))) {
    return false;
  }
  if (!first.ordered) return true;
  const auto number = first_number(text, first);
  const auto next = first_number(text, second);
  return number && next && *number + count_of_items(document, before) == *next;
}

}  // namespace

std::vector<BlockId> heads_of_lists(std::string_view text, const markdown::Document& document) {
  const auto& blocks = document.blocks;
  std::vector<BlockId> heads(blocks.size());
  std::vector<BlockId> last_child(blocks.size(), 0);  // 0 is no block's child
  for (BlockId id = 0; id < blocks.size(); ++id) {
    heads[id] = id;
    if (id == 0) continue;
    const BlockId before = std::exchange(last_child[blocks[id].parent], id);
    if (before != 0 && blocks[id].kind == BlockKind::list && goes_on(text, document, before, id)) {
      heads[id] = heads[before];
    }
  }
  return heads;
}

}  // namespace poa::assist
