#include "analysis/markdown/document.h"

#include <md4c.h>

#include <algorithm>
#include <limits>

namespace poa::markdown {
namespace {

constexpr unsigned kDialect = MD_FLAG_TABLES | MD_FLAG_TASKLISTS | MD_FLAG_STRIKETHROUGH;

bool is_blank(char c) { return c == ' ' || c == '\t'; }
bool is_line_end(char c) { return c == '\n' || c == '\r'; }
bool is_inline_mark(char c) { return c == '*' || c == '_' || c == '~' || c == '`'; }

/// Collects md4c's callbacks into a Document.
///
/// md4c tells the place of text, but not of blocks and of what has no text. Those are found from
/// what is known: a block begins before its first text and after everything that was seen before
/// it, and only markup can stand between the two.
class Builder {
 public:
  Builder(std::string_view text, std::size_t from) : text_(text), cursor_(from) {
    out_.blocks.push_back({.kind = BlockKind::document, .span = {from, text.size()}});
    open_.push_back(0);
  }

  Document finish() && {
    close_block();
    collect_comments();
    return std::move(out_);
  }

  void enter_block(MD_BLOCKTYPE type, void* detail) {
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
          block.span = {marker_before(mark - 1), mark + 2};
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
        --emphasis_;
        break;
      case MD_SPAN_STRONG:
        --strong_;
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
                   line_ending_after(cursor_));
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

  /// Where md4c's own offsets count from.
  void set_base(std::size_t base) { base_ = base; }

 private:
  static constexpr std::size_t kUnknown = std::numeric_limits<std::size_t>::max();

  [[nodiscard]] std::size_t offset_of(const char* data) const {
    const auto address = reinterpret_cast<std::uintptr_t>(data);
    const auto begin = reinterpret_cast<std::uintptr_t>(text_.data());
    return address >= begin && address < begin + text_.size() ? address - begin : kUnknown;
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
    std::size_t at = content;
    if (is_container(out_.blocks[open_[first]].kind)) at = container_begin(first, content);
    for (std::size_t i = first; i < open_.size(); ++i) {
      Block& block = out_.blocks[open_[i]];
      if (!is_container(block.kind)) {
        block.span.begin = begin_of(block, content);
        continue;
      }
      while (at < content && is_blank(text_[at])) ++at;
      // A list begins where its first item does.
      const BlockKind marked = block.kind == BlockKind::list ? BlockKind::item : block.kind;
      if (marker_end(marked, at) == at) at = marker_before(content);  // alone on a line above
      block.span.begin = at;
      at = std::min(marker_end(block.kind, at), content);
    }
  }

  [[nodiscard]] static bool is_container(BlockKind kind) {
    return kind == BlockKind::block_quote || kind == BlockKind::list || kind == BlockKind::item;
  }

  /// Where the outermost of the containers that begin with this content can begin.
  [[nodiscard]] std::size_t container_begin(std::size_t first, std::size_t content) const {
    std::size_t at = line_begin(content);
    const Block& parent = out_.blocks[open_[first - 1]];
    if (first > 1 && parent.span.begin >= at) return marker_end(parent.kind, parent.span.begin);
    for (std::size_t i = 1; i < first; ++i) {
      if (out_.blocks[open_[i]].kind != BlockKind::block_quote) continue;
      while (at < content && is_blank(text_[at])) ++at;
      if (at < content && text_[at] == '>') ++at;
    }
    return at;
  }

  /// Past the marker of a container that begins at `at`; `at` itself if there is none.
  [[nodiscard]] std::size_t marker_end(BlockKind kind, std::size_t at) const {
    if (at >= text_.size()) return at;
    if (kind == BlockKind::block_quote) return text_[at] == '>' ? at + 1 : at;
    if (kind != BlockKind::item) return at;
    if (text_[at] == '-' || text_[at] == '*' || text_[at] == '+') return at + 1;
    std::size_t end = at;
    while (end < text_.size() && text_[end] >= '0' && text_[end] <= '9') ++end;
    const bool ordered = end > at && end < text_.size() && (text_[end] == '.' || text_[end] == ')');
    return ordered ? end + 1 : at;
  }

  /// The same for a block whose beginning is known before its text is.
  void pass(Block& parent, std::size_t begin) {
    if (parent.span.begin == kUnknown) parent.span.begin = begin;
  }

  /// The first byte of a block, given the first byte of its content.
  [[nodiscard]] std::size_t begin_of(const Block& block, std::size_t content) const {
    switch (block.kind) {
      case BlockKind::heading: {
        const std::size_t hash = back_over(inline_begin(content), " \t");
        std::size_t begin = hash;
        while (begin > 0 && text_[begin - 1] == '#') --begin;
        return begin < hash ? begin : inline_begin(content);
      }
      case BlockKind::code: {
        const std::size_t line = line_begin(content);
        if (!fenced_ || line == 0) return content;
        const std::size_t fence_line = line_begin(line - 1);
        const std::string_view above = text_.substr(fence_line, line - fence_line);
        const std::size_t fence = std::min(above.find("```"), above.find("~~~"));
        return fence == std::string_view::npos ? content : fence_line + fence;
      }
      case BlockKind::table:
      case BlockKind::table_head:
      case BlockKind::table_row: {
        const std::size_t begin = inline_begin(content);
        const std::size_t bar = back_over(begin, " \t");
        return bar > 0 && text_[bar - 1] == '|' ? bar - 1 : begin;
      }
      case BlockKind::html:
        while (content < text_.size() && is_blank(text_[content])) ++content;
        return content;
      default:
        return inline_begin(content);
    }
  }

  /// Back over the markup that can stand between a block's beginning and its first text.
  [[nodiscard]] std::size_t inline_begin(std::size_t content) const {
    return back_over(content, "*_~`[!<\\");
  }

  [[nodiscard]] std::size_t back_over(std::size_t offset, std::string_view characters) const {
    while (offset > 0 && characters.find(text_[offset - 1]) != std::string_view::npos) --offset;
    return offset;
  }

  [[nodiscard]] std::size_t line_begin(std::size_t offset) const {
    while (offset > 0 && !is_line_end(text_[offset - 1])) --offset;
    return offset;
  }

  [[nodiscard]] std::size_t line_end(std::size_t offset) const {
    while (offset < text_.size() && !is_line_end(text_[offset])) ++offset;
    return offset;
  }

  /// The first byte of a line that is neither a blank nor a block quote's mark.
  [[nodiscard]] std::size_t first_mark(std::size_t offset) const {
    while (offset < text_.size() && (is_blank(text_[offset]) || text_[offset] == '>')) ++offset;
    return offset;
  }

  /// The list marker that stands before an item's content, on the same line or one above it.
  [[nodiscard]] std::size_t marker_before(std::size_t content) const {
    std::size_t end = back_over(content, " \t\r\n>");
    if (end == 0) return content;
    const char last = text_[end - 1];
    if (last == '-' || last == '*' || last == '+') return end - 1;
    if (last == '.' || last == ')') {
      const std::size_t digits = back_over(end - 1, "0123456789");
      if (digits < end - 1) return digits;
    }
    return content;
  }

  [[nodiscard]] Span line_ending_after(std::size_t offset) const {
    const std::size_t begin = line_end(offset);
    std::size_t end = begin;
    if (end < text_.size() && text_[end] == '\r') ++end;
    if (end < text_.size() && text_[end] == '\n') ++end;
    return {begin, end};
  }

  void close_block() {
    const BlockId id = open_.back();
    Block& block = out_.blocks[id];
    block.end = static_cast<BlockId>(out_.blocks.size());
    open_.pop_back();
    if (id == 0) return;
    if (block.span.begin == kUnknown) place_without_text(block);
    if (block.span.end == kUnknown) block.span.end = block.span.begin;
    if (block.kind == BlockKind::table_cell) {
      while (block.span.end < text_.size() && is_inline_mark(text_[block.span.end])) {
        ++block.span.end;
      }
    } else {
      extend_to_line_end(block);
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

  /// A block that shows no text: an empty item, heading or cell, a break, an empty fence. It is
  /// the next thing after what was seen that looks like one.
  void place_without_text(Block& block) {
    if (block.kind == BlockKind::table_cell || block.kind == BlockKind::paragraph) {
      block.span = {cursor_, cursor_};
      return;
    }
    std::size_t at = cursor_;
    while (at < text_.size()) {
      while (at < text_.size() && (is_line_end(text_[at]) || is_blank(text_[at]))) ++at;
      if (at >= text_.size()) break;
      if (looks_like(block.kind, at)) break;
      ++at;
    }
    at = std::min(at, text_.size());
    block.span = {at, at};
    if (block.kind == BlockKind::item) {
      while (block.span.end < text_.size() && text_[block.span.end] >= '0' &&
             text_[block.span.end] <= '9') {
        ++block.span.end;
      }
      block.span.end = std::min(block.span.end + 1, text_.size());
    } else if (block.kind == BlockKind::code) {
      const std::size_t second_line = line_ending_after(at).end;
      block.span.end = line_end(second_line);
    } else {
      block.span.end = line_end(at);
    }
  }

  /// Whether what stands at `at` can be a block of the kind that has no text: its markup is all
  /// there is up to the end of the line.
  [[nodiscard]] bool looks_like(BlockKind kind, std::size_t at) const {
    const std::string_view line = text_.substr(at, line_end(at) - at);
    const auto consists_of = [line](std::string_view characters) {
      return line.find_first_not_of(characters) == std::string_view::npos;
    };
    switch (kind) {
      case BlockKind::heading:
        return consists_of("# \t");
      case BlockKind::thematic_break:
        return line.size() >= 3 &&
               (consists_of("- \t") || consists_of("* \t") || consists_of("_ \t"));
      case BlockKind::item:
      case BlockKind::list:
        return marker_end(BlockKind::item, at) > at &&
               first_mark(marker_end(BlockKind::item, at)) >= at + line.size();
      case BlockKind::code:
        return line.starts_with("```") || line.starts_with("~~~");
      case BlockKind::block_quote:
        return consists_of("> \t");
      default:
        return true;
    }
  }

  /// Takes in the rest of the last line: closing markup, a link's destination, a closing fence.
  void extend_to_line_end(Block& block) {
    std::size_t end =
        line_end(block.span.end > block.span.begin ? block.span.end - 1 : block.span.end);
    if (block.span.end > 0 && block.span.end <= text_.size() &&
        is_line_end(text_[block.span.end - 1])) {
      end = block.span.end - 1;
      if (end > block.span.begin && is_line_end(text_[end - 1]) && text_[end] == '\n') --end;
    }
    if (block.kind == BlockKind::code && fenced_) {
      const Span ending = line_ending_after(end);
      const std::size_t mark = first_mark(ending.end);
      if (mark < text_.size() && (text_[mark] == '`' || text_[mark] == '~')) end = line_end(mark);
    }
    while (end > block.span.begin && is_blank(text_[end - 1])) --end;
    block.span.end = std::max(end, block.span.begin);
  }

  void open_link(const MD_ATTRIBUTE& destination, bool image) {
    Link link;
    link.image = image;
    link.block = open_.back();
    link.span = {kUnknown, kUnknown};
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
    if (first < out_.inlines.size()) {
      const Span text{out_.inlines[first].span.begin, out_.inlines.back().span.end};
      link.span.begin = back_over(text.begin, "*_~`");
      if (link.span.begin > 0 && text_[link.span.begin - 1] == '<') {
        link.autolink = true;
        --link.span.begin;
      } else if (link.span.begin > 0 && text_[link.span.begin - 1] == '[') {
        --link.span.begin;
        if (link.image && link.span.begin > 0 && text_[link.span.begin - 1] == '!') {
          --link.span.begin;
        }
      }
      link.span.end = text.end;
    } else if (!link.destination.empty()) {  // no text: `![](x.png)`
      link.span.begin = back_over(link.destination.begin, "(<][!");
      link.span.end = link.destination.begin;
    } else {
      link.span = {cursor_, cursor_};
      return;
    }
    link.span.end = link_end(link);
    see({link.span.begin, link.span.end});
  }

  /// Past the `]`, and past the destination where it stands in the link itself.
  [[nodiscard]] std::size_t link_end(const Link& link) const {
    std::size_t end = link.span.end;
    const std::size_t limit = std::min(text_.size(), end + 8);
    const std::string_view closing = link.autolink ? ">" : "*_~`]";
    while (end < limit && closing.find(text_[end]) != std::string_view::npos) {
      const bool last = text_[end] == ']' || text_[end] == '>';
      ++end;
      if (last) break;
    }
    if (link.autolink || end >= text_.size()) return end;
    if (text_[end] == '[') {
      const std::size_t close = text_.find(']', end);
      return close == std::string_view::npos ? end : close + 1;
    }
    if (text_[end] != '(' && link.destination.begin < end) return end;
    if (text_[end] == '(' && link.destination.empty()) {
      const std::size_t close = text_.find(')', end);
      return close == std::string_view::npos ? end : close + 1;
    }
    // The destination is the link's own only if nothing but "(" and "<" stands before it.
    const std::size_t opening = back_over(link.destination.begin, "< \t\r\n");
    if (link.destination.empty() || opening == 0 || text_[opening - 1] != '(') return end;
    std::size_t close = link.destination.end;
    char quote = 0;
    for (; close < text_.size(); ++close) {
      const char c = text_[close];
      if (quote != 0) {
        if (c == quote && text_[close - 1] != '\\') quote = 0;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == ')') {
        return close + 1;
      }
    }
    return end;
  }

  /// Comments can stand in HTML blocks, several in one, and inline.
  void collect_comments() {
    std::vector<Span> places;
    for (const Block& block : out_.blocks) {
      if (block.kind == BlockKind::html) places.push_back(block.span);
    }
    for (const Inline& run : out_.inlines) {
      if (run.kind == InlineKind::html && run.span.in(text_).starts_with("<!--")) {
        places.push_back({run.span.begin, text_.size()});
      }
    }
    std::sort(places.begin(), places.end(), [](Span a, Span b) { return a.begin < b.begin; });
    for (std::size_t i = 0; i < places.size(); ++i) {
      std::size_t limit = places[i].end;
      if (limit == text_.size() && i + 1 < places.size()) limit = places[i + 1].begin;
      const bool is_inline = places[i].end == text_.size();
      std::size_t at = places[i].begin;
      while (at < limit) {
        const std::size_t open = text_.substr(0, limit).find("<!--", at);
        if (open == std::string_view::npos) break;
        const std::size_t close = text_.find("-->", open + 4);
        if (close == std::string_view::npos) break;
        out_.comments.push_back({{open, close + 3}, trimmed({open + 4, close})});
        at = close + 3;
        if (is_inline) break;
      }
    }
  }

  [[nodiscard]] std::string_view trimmed(Span span) const {
    const auto is_space = [](char c) { return is_blank(c) || is_line_end(c); };
    while (!span.empty() && is_space(text_[span.begin])) ++span.begin;
    while (!span.empty() && is_space(text_[span.end - 1])) --span.end;
    return span.in(text_);
  }

  std::string_view text_;
  std::size_t base_ = 0;
  std::size_t cursor_;  ///< everything before it has been seen
  Document out_;
  std::vector<BlockId> open_;
  std::vector<LinkId> links_;
  std::vector<std::size_t> link_inline_;  ///< the first inline of each open link
  int emphasis_ = 0;
  int strong_ = 0;
  bool in_table_head_ = false;
  bool fenced_ = false;
};

Builder& builder(void* data) { return *static_cast<Builder*>(data); }

}  // namespace

Document parse(std::string_view text, std::size_t from) {
  from = std::min(from, text.size());
  Builder collector(text, from);
  collector.set_base(from);
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
  const std::string_view body = text.substr(from);
  // md4c counts in 32 bits; what is larger is no appeal and has no blocks.
  if (body.size() < std::numeric_limits<MD_SIZE>::max()) {
    md_parse(body.data(), static_cast<MD_SIZE>(body.size()), &parser, &collector);
  }
  return std::move(collector).finish();
}

}  // namespace poa::markdown
