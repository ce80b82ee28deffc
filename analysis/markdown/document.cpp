#include "analysis/markdown/document.h"

#include <md4c.h>

#include <algorithm>
#include <cstdint>
#include <limits>
#include <utility>

#include "analysis/markdown/link_budget.h"
#include "analysis/markdown/places.h"
#include "analysis/markdown/source.h"

namespace poa::markdown {
namespace {

constexpr unsigned kDialect = MD_FLAG_TABLES | MD_FLAG_TASKLISTS | MD_FLAG_STRIKETHROUGH;

/// Collects md4c's callbacks into a Document.
///
/// md4c tells the place of text, but not of blocks and of what has no text. Those are found from
/// what is known: a block begins before its first text and after everything that was seen before
/// it, and only markup can stand between the two.
class Builder {
 public:
  /// `parsed` is what md4c is given: as long as the text from `from` on, and its bytes stand for
  /// that text's.
  Builder(std::string_view text, std::size_t from, const char* parsed)
      : source_(text), parsed_(parsed), base_(from), cursor_(from) {
    out_.blocks.push_back({.kind = BlockKind::document, .span = {from, text.size()}});
    open_.push_back(0);
  }

  Document finish() && {
    close_block();
    out_.comments = find_comments(source_, out_);
    return std::move(out_);
  }

  void enter_block(MD_BLOCKTYPE type, void* detail) {
    emphasis_ = strong_ = 0;
    if (type == MD_BLOCK_DOC || type == MD_BLOCK_THEAD || type == MD_BLOCK_TBODY) {
      in_table_head_ = type == MD_BLOCK_THEAD;
      return;
    }
    Block block;
    block.parent = open_.back();
    block.span = {kUnknown, kUnknown};
    switch (type) {
      case MD_BLOCK_QUOTE:
        block.kind = BlockKind::block_quote;
        break;
      case MD_BLOCK_UL:
      case MD_BLOCK_OL:
        block.kind = BlockKind::list;
        block.ordered = type == MD_BLOCK_OL;
        break;
      case MD_BLOCK_LI: {
        block.kind = BlockKind::item;
        const auto& item = *static_cast<MD_BLOCK_LI_DETAIL*>(detail);
        if (item.is_task != 0) {
          const std::size_t mark = base_ + item.task_mark_offset;
          block.task = TaskBox{item.task_mark != ' ', mark};
          block.span = {source_.marker_before(mark - 1), mark + 2};
          cursor_ = std::max(cursor_, mark + 2);
        }
        break;
      }
      case MD_BLOCK_HR:
        block.kind = BlockKind::thematic_break;
        break;
      case MD_BLOCK_H:
        block.kind = BlockKind::heading;
        block.level = static_cast<std::uint8_t>(static_cast<MD_BLOCK_H_DETAIL*>(detail)->level);
        break;
      case MD_BLOCK_CODE:
        block.kind = BlockKind::code;
        fenced_ = static_cast<MD_BLOCK_CODE_DETAIL*>(detail)->fence_char != 0;
        break;
      case MD_BLOCK_HTML:
        block.kind = BlockKind::html;
        break;
      case MD_BLOCK_TABLE:
        block.kind = BlockKind::table;
        break;
      case MD_BLOCK_TR:
        block.kind = in_table_head_ ? BlockKind::table_head : BlockKind::table_row;
        break;
      case MD_BLOCK_TH:
      case MD_BLOCK_TD:
        block.kind = BlockKind::table_cell;
        break;
      default:
        block.kind = BlockKind::paragraph;
        break;
    }
    if (block.kind == BlockKind::item && block.span.begin != kUnknown) {
      pass(out_.blocks[block.parent], block.span.begin);
    }
    open_.push_back(static_cast<BlockId>(out_.blocks.size()));
    out_.blocks.push_back(block);
  }

  void leave_block(MD_BLOCKTYPE type) {
    emphasis_ = strong_ = 0;
    if (type == MD_BLOCK_DOC || type == MD_BLOCK_THEAD || type == MD_BLOCK_TBODY) return;
    close_block();
  }

  void enter_span(MD_SPANTYPE type, void* detail) {
    switch (type) {
      case MD_SPAN_EM:
        ++emphasis_;
        break;
      case MD_SPAN_STRONG:
        ++strong_;
        break;
      case MD_SPAN_A:
        open_link(static_cast<MD_SPAN_A_DETAIL*>(detail)->href, false);
        break;
      case MD_SPAN_IMG:
        open_link(static_cast<MD_SPAN_IMG_DETAIL*>(detail)->src, true);
        break;
      default:
        break;
    }
  }

  void leave_span(MD_SPANTYPE type) {
    switch (type) {
      case MD_SPAN_EM:
        emphasis_ = std::max(emphasis_ - 1, 0);
        break;
      case MD_SPAN_STRONG:
        strong_ = std::max(strong_ - 1, 0);
        break;
      case MD_SPAN_A:
      case MD_SPAN_IMG:
        close_link();
        break;
      default:
        break;
    }
  }

  void text(MD_TEXTTYPE type, const char* data, std::size_t size) {
    const std::size_t at = offset_of(data);
    if (at == kUnknown) {
      // md4c hands out breaks, NULs and the indentation of code as strings of its own.
      if (type == MD_TEXT_SOFTBR || type == MD_TEXT_BR) {
        add_inline(type == MD_TEXT_BR ? InlineKind::hard_break : InlineKind::soft_break,
                   source_.line_ending_after(cursor_));
      }
      return;
    }
    const Span span{at, at + size};
    const Block& block = out_.blocks[open_.back()];
    if (block.kind == BlockKind::code || block.kind == BlockKind::html) {
      see(span);
      return;
    }
    switch (type) {
      case MD_TEXT_CODE:
      case MD_TEXT_LATEXMATH:
        add_inline(InlineKind::code, span);
        break;
      case MD_TEXT_HTML:
        add_inline(InlineKind::html, span);
        break;
      case MD_TEXT_ENTITY:
        add_inline(InlineKind::entity, span);
        break;
      default:
        add_inline(InlineKind::text, span);
        break;
    }
  }

 private:
  static constexpr std::size_t kUnknown = std::numeric_limits<std::size_t>::max();

  [[nodiscard]] std::size_t offset_of(const char* data) const {
    const auto address = reinterpret_cast<std::uintptr_t>(data);
    const auto begin = reinterpret_cast<std::uintptr_t>(parsed_);
    const std::size_t size = source_.size() - base_;
    return address >= begin && address < begin + size ? base_ + (address - begin) : kUnknown;
  }

  void add_inline(InlineKind kind, Span span) {
    const BlockId block = open_.back();
    const LinkId link = links_.empty() ? kNoLink : links_.back();
    out_.inlines.push_back({kind, emphasis_ > 0, strong_ > 0, block, link, span});
    see(span);
  }

  /// Notes that the open blocks hold these bytes.
  void see(Span span) {
    cursor_ = std::max(cursor_, span.end);
    std::size_t first_unplaced = open_.size();
    while (first_unplaced > 1 && out_.blocks[open_[first_unplaced - 1]].span.begin == kUnknown) {
      --first_unplaced;
    }
    place_blocks(first_unplaced, span.begin);
    // The blocks around it take their children's ends when these close.
    if (open_.size() > 1) {
      Block& block = out_.blocks[open_.back()];
      if (block.span.end == kUnknown || block.span.end < span.end) block.span.end = span.end;
    }
  }

  /// Gives the open blocks from `first` on their beginnings, now that the first byte of their
  /// content is known. Several containers can begin on one line ("> - 1. text"): each begins where
  /// the marker of the one around it ends.
  void place_blocks(std::size_t first, std::size_t content) {
    if (first == open_.size()) return;
    const std::size_t text = content;
    // Marks stand before the text, those of a fence on the line above; the markers of what is
    // around come before them.
    const BlockKind innermost = out_.blocks[open_.back()].kind;
    if (innermost == BlockKind::code || innermost == BlockKind::heading) {
      content = block_begin(source_, innermost, fenced_, text);
    }
    std::size_t at = content;
    if (is_container(out_.blocks[open_[first]].kind)) at = container_begin(first, content);
    for (std::size_t i = first; i < open_.size(); ++i) {
      Block& block = out_.blocks[open_[i]];
      if (!is_container(block.kind)) {
        block.span.begin = block_begin(source_, block.kind, fenced_, text);
      } else {
        while (at < content && is_blank(source_.at(at))) ++at;
        // A list begins where its first item does.
        const BlockKind marked = block.kind == BlockKind::list ? BlockKind::item : block.kind;
        if (source_.marker_end(marked, at) == at)
          at = source_.marker_before(content);  // alone on a line above
        block.span.begin = at;
        at = std::min(source_.marker_end(block.kind, at), content);
      }
      // What is around a marker on a line above begins no later than there.
      for (std::size_t j = i; j > first; --j) {
        Block& around = out_.blocks[open_[j - 1]];
        if (around.span.begin <= block.span.begin) break;
        around.span.begin = block.span.begin;
      }
    }
  }

  [[nodiscard]] static bool is_container(BlockKind kind) {
    return kind == BlockKind::block_quote || kind == BlockKind::list || kind == BlockKind::item;
  }

  /// Where the outermost of the containers that begin with this content can begin.
  [[nodiscard]] std::size_t container_begin(std::size_t first, std::size_t content) const {
    std::size_t at = source_.line_begin(content);
    const Block& parent = out_.blocks[open_[first - 1]];
    if (first > 1 && parent.span.begin >= at)
      return source_.marker_end(parent.kind, parent.span.begin);
    for (std::size_t i = 1; i < first; ++i) {
      if (out_.blocks[open_[i]].kind != BlockKind::block_quote) continue;
      while (at < content && is_blank(source_.at(at))) ++at;
      if (at < content && source_.at(at) == '>') ++at;
    }
    return at;
  }

  /// The same for a block whose beginning is known before its text is.
  void pass(Block& parent, std::size_t begin) {
    if (parent.span.begin == kUnknown) parent.span.begin = begin;
  }

  void close_block() {
    const BlockId id = open_.back();
    drop_missing_cells(id);
    Block& block = out_.blocks[id];
    block.end = static_cast<BlockId>(out_.blocks.size());
    open_.pop_back();
    if (id == 0) return;
    if (block.span.begin == kUnknown) {
      block.span = place_without_text(source_, block.kind, cursor_);
    } else {
      if (block.span.end == kUnknown) block.span.end = block.span.begin;
      block.span.end = block_end(source_, block.kind, fenced_, block.span);
    }
    cursor_ = std::max(cursor_, block.span.end);
    Block& parent = out_.blocks[open_.back()];
    if (open_.back() != 0) {
      if (parent.span.begin == kUnknown) {
        const std::size_t depth = open_.size();
        std::size_t first = depth;
        while (first > 1 && out_.blocks[open_[first - 1]].span.begin == kUnknown) --first;
        place_blocks(first, block.span.begin);
      }
      if (parent.span.end == kUnknown || parent.span.end < block.span.end) {
        parent.span.end = block.span.end;
      }
    }
  }

  /// A row of fewer cells than its table has columns is handed out filled up. A table of a hundred
  /// columns with a row in every two bytes would take gigabytes.
  void drop_missing_cells(BlockId row) {
    if (out_.blocks[row].kind != BlockKind::table_row) return;
    while (out_.blocks.back().kind == BlockKind::table_cell && out_.blocks.back().span.empty()) {
      out_.blocks.pop_back();
    }
  }

  void open_link(const MD_ATTRIBUTE& destination, bool image) {
    Link link;
    link.image = image;
    link.block = open_.back();
    link.target.assign(destination.text == nullptr ? "" : destination.text, destination.size);
    const std::size_t at = destination.size > 0 ? offset_of(destination.text) : kUnknown;
    if (at != kUnknown) link.destination = {at, at + destination.size};
    link_inline_.push_back(out_.inlines.size());
    links_.push_back(static_cast<LinkId>(out_.links.size()));
    out_.links.push_back(std::move(link));
  }

  void close_link() {
    Link& link = out_.links[links_.back()];
    const std::size_t first = link_inline_.back();
    links_.pop_back();
    link_inline_.pop_back();
    Span text{cursor_, cursor_};
    if (first < out_.inlines.size()) {
      text = {out_.inlines[first].span.begin, out_.inlines.back().span.end};
      link.autolink = is_autolink(source_, text);
    }
    link.span = link_span(source_, link, text);
    see(link.span);
  }

  Source source_;
  const char* parsed_;
  std::size_t base_;    ///< where md4c's own offsets count from
  std::size_t cursor_;  ///< everything before it has been seen
  Document out_;
  std::vector<BlockId> open_;
  std::vector<LinkId> links_;
  std::vector<std::size_t> link_inline_;  ///< the first inline of each open link
  // None goes on from block to block, though md4c opens or closes one alone if the other mark
  // stands in the destination of a link.
  int emphasis_ = 0;
  int strong_ = 0;
  bool in_table_head_ = false;
  bool fenced_ = false;
};

Builder& builder(void* data) { return *static_cast<Builder*>(data); }

/// Parses `body`, which stands for the text from `from` on.
Document parse_body(std::string_view text, std::size_t from, std::string_view body) {
  Builder collector(text, from, body.data());
  MD_PARSER parser{};
  parser.flags = kDialect;
  parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* data) {
    builder(data).enter_block(type, detail);
    return 0;
  };
  parser.leave_block = [](MD_BLOCKTYPE type, void*, void* data) {
    builder(data).leave_block(type);
    return 0;
  };
  parser.enter_span = [](MD_SPANTYPE type, void* detail, void* data) {
    builder(data).enter_span(type, detail);
    return 0;
  };
  parser.leave_span = [](MD_SPANTYPE type, void*, void* data) {
    builder(data).leave_span(type);
    return 0;
  };
  parser.text = [](MD_TEXTTYPE type, const char* data, MD_SIZE size, void* user) {
    builder(user).text(type, data, size);
    return 0;
  };
  // md4c counts in 32 bits; what is larger is no appeal and has no blocks.
  if (body.size() < std::numeric_limits<MD_SIZE>::max()) {
    md_parse(body.data(), static_cast<MD_SIZE>(body.size()), &parser, &collector);
  }
  return std::move(collector).finish();
}

}  // namespace

Document parse(std::string_view text, std::size_t from) {
  from = std::min(from, text.size());
  const std::string tamed = without_costly_brackets(text.substr(from));
  Document document = parse_body(text, from, tamed.empty() ? text.substr(from) : tamed);
  document.without_some_brackets = !tamed.empty();
  return document;
}

Document parse_part(std::string_view text, Span part) {
  return parse_body(text, part.begin, part.in(text));
}

}  // namespace poa::markdown
