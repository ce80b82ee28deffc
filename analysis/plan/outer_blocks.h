// The outermost blocks of a document, in a row.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "analysis/markdown/document.h"

namespace poa {

/// A block of the outermost level, and the first block after what belongs to it.
struct OuterBlock {
  markdown::BlockId id = 0;
  markdown::BlockId end = 0;
  /// The block's; `paragraph` for the words of a list's item where the list has been opened.
  markdown::BlockKind kind = markdown::BlockKind::paragraph;
  markdown::BlockId opened_list = 0;  ///< the list that it comes from, or 0
};

/// The children of the document, in order. Of a list in `opened` (sorted) the contents of its items
/// stand in its place: "1. **Root cause**" is a heading in the form of a list.
[[nodiscard]] std::vector<OuterBlock> outer_blocks(const markdown::Document& document,
                                                   std::span<const markdown::BlockId> opened = {});

/// The lists among the children of the document.
[[nodiscard]] std::vector<markdown::BlockId> outer_lists(const markdown::Document& document);

}  // namespace poa
