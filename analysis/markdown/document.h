// A Markdown document as a flat tree of blocks and inlines, each with the bytes it stands in.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/text/span.h"

namespace poa::markdown {

/// The blocks of CommonMark 0.30 and of GitHub's tables.
enum class BlockKind : std::uint8_t {
  document,
  heading,
  paragraph,
  list,
  item,
  block_quote,
  code,
  html,
  table,
  table_head,  ///< the first row of a table
  table_row,   ///< without the empty cells at its end
  table_cell,
  thematic_break,
};

/// The box of a task-list item: `[ ]` or `[x]`.
struct TaskBox {
  bool checked = false;
  std::size_t mark = 0;  ///< the byte between the brackets
};

/// Index of a block in Document::blocks.
using BlockId = std::uint32_t;

struct Block {
  BlockKind kind = BlockKind::document;
  /// From the first byte of the block's own markup (`#`, `-`, `1.`, `>`) to the end of its last
  /// line, without the line ending. A paragraph begins with its first character.
  Span span;
  BlockId parent = 0;
  BlockId end = 0;  ///< the first block after this one's descendants: they are [self + 1, end)
  std::uint8_t level = 0;            ///< a heading's, 1 to 6
  bool ordered = false;              ///< a list's
  std::optional<TaskBox> task = {};  ///< an item's
};

enum class InlineKind : std::uint8_t { text, code, html, entity, soft_break, hard_break };

/// Index of a link in Document::links.
using LinkId = std::uint32_t;
inline constexpr LinkId kNoLink = static_cast<LinkId>(-1);

/// A run of inline content; runs come in document order.
struct Inline {
  InlineKind kind = InlineKind::text;
  bool emphasis = false;  ///< within `*…*`
  bool strong = false;    ///< within `**…**`
  BlockId block = 0;      ///< the block whose content it is
  LinkId link = kNoLink;  ///< the innermost link or image around it
  Span span;              ///< its bytes, markup left out; breaks span the line ending
};

struct Link {
  /// From `[`, `![` or `<` to the last byte, as far as the parser can tell: for a reference link
  /// the text with its brackets.
  Span span;
  /// Where the destination is written: in the link itself, or in the definition that a reference
  /// link points to. Empty if the destination has escapes that keep it from standing in the text
  /// as it is.
  Span destination;
  std::string target;  ///< the destination with escapes and entities resolved; still %-encoded
  bool image = false;
  bool autolink = false;
  BlockId block = 0;
};

/// An HTML comment, wherever it stands, from `<!--` to `-->`.
struct Comment {
  Span span;
  std::string_view text;  ///< between the marks, trimmed; views the parsed text
};

/// The whole. `blocks[0]` is the document itself; blocks are in document order, parents first.
struct Document {
  std::vector<Block> blocks;
  std::vector<Inline> inlines;
  std::vector<Link> links;
  std::vector<Comment> comments;
  /// Set by parse_again() where it is known that only the words of one block differ from the
  /// version before: the place of everything before that block is what it was, and of everything
  /// behind it `moved` bytes further on. Sums wrap around, as they must.
  struct Rewording {
    BlockId block = 0;
    std::size_t moved = 0;
  };
  std::optional<Rewording> rewording;
  /// Whether some brackets of a huge paragraph were not read as such, see link_budget.h.
  bool without_some_brackets = false;
};

/// Parses `text` from the byte `from` on (the front matter before it is no Markdown). Takes any
/// bytes; time is linear in the text but for CommonMark's own nested containers. `text` must
/// outlive the result.
[[nodiscard]] Document parse(std::string_view text, std::size_t from = 0);

/// Parses a part of a text as if it were all; what is told are places in the whole.
[[nodiscard]] Document parse_part(std::string_view text, Span part);

}  // namespace poa::markdown
