#include "analysis/markdown/parse_again.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <span>
#include <utility>

#include "analysis/markdown/places.h"
#include "analysis/markdown/source.h"
#include "analysis/text/edit.h"

namespace poa::markdown {
namespace {

constexpr bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// Whether a line is known for a line of a paragraph by what stands in `before`, its text up to the
/// edit: no marker of a block has a letter in it, and what can begin with one of these (a fence, a
/// block of HTML, the definition of a link, the row of a table, a block quote) depends on the rest.
bool stays_in_paragraph(std::string_view before) {
  const std::size_t first = before.find_first_not_of(" \t");
  if (first == std::string_view::npos) return false;
  constexpr std::string_view kUndecided = "`~<[|>";
  return kUndecided.find(before[first]) == std::string_view::npos &&
         std::any_of(before.begin(), before.end(), is_letter);
}

/// Whether something goes on, indented or quoted, after two blank lines. Whether it belongs to the
/// list before them md4c decides by chance (a look at what it takes for its last block can hit the
/// offset of a line), so that any other byte of the document can have a say in it.
bool goes_on_after_two_blank_lines(std::string_view text) {
  int blank_lines = 0;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::string_view line = text.substr(begin, end - begin);
    const std::size_t first = line.find_first_not_of(" \t>\r");
    if (first == std::string_view::npos) {
      ++blank_lines;
    } else {
      if (first > 0 && blank_lines >= 2) return true;
      blank_lines = 0;
    }
    begin = end + 1;
  }
  return false;
}

/// Lines of old Macs: too rare to be quick with.
bool has_lone_return(std::string_view text) {
  for (std::size_t at = text.find('\r'); at != std::string_view::npos;
       at = text.find('\r', at + 1)) {
    if (text.substr(at + 1, 1) != "\n") return true;
  }
  return false;
}

class Reparser {
 public:
  Reparser(std::string_view text, const EarlierVersion& earlier)
      : text_(text), was_(earlier), edit_(edit_between(earlier.text, text)) {}

  std::optional<Document> parse(std::size_t from) {
    if (from != was_.from || edit_.replaced.begin < from || was_.document.without_some_brackets ||
        !is_within_line() || has_lone_return(text_) ||
        goes_on_after_two_blank_lines(text_.substr(from)) || !find_edited_lines()) {
      return std::nullopt;
    }
    const Span lines = moved(lines_);
    // A reference is a link only if there is a definition somewhere.
    if (lines.in(text_).find('[') != std::string_view::npos &&
        text_.find("]:", from) != std::string_view::npos) {
      return std::nullopt;
    }
    const Document part = parse_part(text_, lines);
    if (!is_one_paragraph(part, lines)) return std::nullopt;
    return with(part);
  }

 private:
  [[nodiscard]] std::string_view inserted() const {
    return text_.substr(edit_.replaced.begin, edit_.inserted);
  }
  [[nodiscard]] std::size_t moved(std::size_t offset) const {
    return offset >= edit_.replaced.end ? offset - edit_.replaced.size() + edit_.inserted : offset;
  }
  [[nodiscard]] Span moved(Span span) const { return {moved(span.begin), moved(span.end)}; }

  /// Neither a line ending is in the edit nor a bracket, of which a huge paragraph may have only so
  /// many (link_budget.h).
  [[nodiscard]] bool is_within_line() const {
    return edit_.replaced.in(was_.text).find_first_of("\r\n") == std::string_view::npos &&
           inserted().find_first_of("\r\n[") == std::string_view::npos;
  }

  /// Finds the paragraph in whose words the edit is, if it is one before and after.
  bool find_edited_lines() {
    const std::vector<Block>& blocks = was_.document.blocks;
    const auto next = std::partition_point(
        blocks.begin(), blocks.end(),
        [this](const Block& block) { return block.span.begin <= edit_.replaced.begin; });
    if (next == blocks.begin()) return false;
    const Block& block = *std::prev(next);
    block_ = static_cast<BlockId>(std::prev(next) - blocks.begin());
    inlines_ = inlines_of(block_);
    if (inlines_.empty()) return false;
    if (block.kind == BlockKind::paragraph) {
      lines_ = {block.span.begin, Source(was_.text).line_end(block.span.end)};
    } else if (block.kind == BlockKind::item) {
      lines_ = lines_of_item();
    } else {
      return false;
    }
    if (!lines_.contains(edit_.replaced) || !find_words_end()) return false;

    const Source source(text_);
    const std::size_t line = std::max(source.line_begin(edit_.replaced.begin), lines_.begin);
    const Span now{line, source.line_end(edit_.replaced.begin + edit_.inserted)};
    const bool has_bar = now.in(text_).find('|') != std::string_view::npos ||
                         edit_.replaced.in(was_.text).find('|') != std::string_view::npos;
    return !has_bar && stays_in_paragraph(text_.substr(line, edit_.replaced.begin - line));
  }

  /// The words of an item of a tight list are in no paragraph of their own.
  [[nodiscard]] Span lines_of_item() const {
    const Source source(was_.text);
    const std::size_t begin = source.back_over_inline_markup(inlines_.front().span.begin);
    return {begin, source.line_end(inlines_.back().span.end)};
  }

  /// Finds where the words end. False unless the lines, parsed by themselves, gave what they gave
  /// as a part of the document: the place of a block is not always known, and what is around it can
  /// have a say.
  bool find_words_end() {
    const Document part = parse_part(was_.text, lines_);
    const auto same = [](const Inline& a, const Inline& b) {
      return a.kind == b.kind && a.span == b.span && a.emphasis == b.emphasis &&
             a.strong == b.strong;
    };
    if (!is_one_paragraph(part, lines_)) return false;
    words_end_ = part.blocks[1].span.end;
    const Block& block = was_.document.blocks[block_];
    return (block.kind == BlockKind::item || block.span == part.blocks[1].span) &&
           block.span.end >= words_end_ && std::ranges::equal(part.inlines, inlines_, same);
  }

  /// Empty unless they stand together: the words of an item may go on below an inner block.
  [[nodiscard]] std::span<const Inline> inlines_of(BlockId block) const {
    const std::vector<Inline>& all = was_.document.inlines;
    const auto is_its = [block](const Inline& run) { return run.block == block; };
    const auto first = std::find_if(all.begin(), all.end(), is_its);
    const auto last = std::find_if_not(first, all.end(), is_its);
    if (std::any_of(last, all.end(), is_its)) return {};
    return {first, last};
  }

  /// It has all of the lines but blanks at their end.
  static bool is_one_paragraph(const Document& part, Span lines) {
    return part.blocks.size() == 2 && part.blocks[1].kind == BlockKind::paragraph &&
           part.blocks[1].span.begin == lines.begin && part.blocks[1].span.end <= lines.end;
  }

  /// The earlier document with the inlines and links of `part` in place of the block's own.
  [[nodiscard]] Document with(const Document& part) const {
    Document is;
    is.blocks = was_.document.blocks;
    for (Block& block : is.blocks) {
      block.span = moved(block.span);
      if (block.task) block.task->mark = moved(block.task->mark);
    }

    // What ends with the words still does.
    for (BlockId id = block_; id != 0; id = is.blocks[id].parent) {
      if (was_.document.blocks[id].span.end == words_end_) {
        is.blocks[id].span.end = part.blocks[1].span.end;
      }
    }

    const std::vector<Link>& links = was_.document.links;
    // By their place: blocks come and go where an item goes on below an inner one.
    const auto link_from = [&links](std::size_t offset) {
      return std::ranges::partition_point(
          links, [offset](const Link& link) { return link.span.begin < offset; });
    };
    const auto first_link = link_from(lines_.begin);
    const auto end_of_links = link_from(lines_.end);
    const auto links_before = static_cast<LinkId>(first_link - links.begin());
    const auto more_links =
        static_cast<LinkId>(part.links.size()) - static_cast<LinkId>(end_of_links - first_link);
    is.links.reserve(links.size() + part.links.size());
    const auto move_link = [this](Link link) {
      link.span = moved(link.span);
      link.destination = moved(link.destination);
      return link;
    };
    std::transform(links.begin(), first_link, std::back_inserter(is.links), move_link);
    for (Link link : part.links) {
      link.block = block_;
      is.links.push_back(std::move(link));
    }
    std::transform(end_of_links, links.end(), std::back_inserter(is.links), move_link);

    const std::vector<Inline>& inlines = was_.document.inlines;
    const auto first_inline = inlines.begin() + (inlines_.data() - inlines.data());
    const auto end_of_inlines = first_inline + std::ssize(inlines_);
    is.inlines.reserve(inlines.size() + part.inlines.size());
    is.inlines.assign(inlines.begin(), first_inline);
    for (Inline run : part.inlines) {
      run.block = block_;
      if (run.link != kNoLink) run.link += links_before;
      is.inlines.push_back(run);
    }
    for (auto run = end_of_inlines; run != inlines.end(); ++run) {
      Inline later = *run;
      later.span = moved(later.span);
      if (later.link != kNoLink) later.link += more_links;
      is.inlines.push_back(later);
    }
    is.comments = find_comments(Source(text_), is);
    is.rewording = {block_, edit_.inserted - edit_.replaced.size()};
    return is;
  }

  std::string_view text_;
  const EarlierVersion& was_;
  Edit edit_;
  BlockId block_ = 0;                ///< whose words changed
  Span lines_;                       ///< those words in the earlier version, whole lines
  std::size_t words_end_ = 0;        ///< without the blanks at their end
  std::span<const Inline> inlines_;  ///< and there
};

}  // namespace

Document parse_again(std::string_view text, std::size_t from, const EarlierVersion& earlier) {
  std::optional<Document> document = Reparser(text, earlier).parse(from);
  return document ? *std::move(document) : parse(text, from);
}

}  // namespace poa::markdown
