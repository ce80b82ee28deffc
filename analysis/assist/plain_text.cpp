#include "analysis/assist/plain_text.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "analysis/assist/list_marker.h"
#include "analysis/markdown/character_reference.h"
#include "analysis/plan/lines.h"
#include "analysis/rules/file_link.h"

namespace poa::assist {
namespace {

using markdown::Block;
using markdown::BlockId;
using markdown::BlockKind;
using markdown::Inline;
using markdown::InlineKind;
using markdown::LinkId;

/// Deeper items have their own number only: "1.2.1." is as much as a reader follows.
constexpr int kMostNumbers = 3;

/// What a block needs to know of what it stands in; 0 for nothing.
struct Containers {
  BlockId item = 0;        ///< the innermost
  BlockId outer_list = 0;  ///< the outermost
  BlockId table = 0;
  BlockId row = 0;
  std::uint32_t number = 0;  ///< an item's
  int depth = 0;             ///< how many items it stands in
};

std::vector<Containers> containers_of(const Facts& facts) {
  const auto& blocks = facts.markdown.blocks;
  std::vector<Containers> all(blocks.size());
  std::vector<std::uint32_t> last_number(blocks.size());  // by list
  for (BlockId id = 1; id < blocks.size(); ++id) {
    const Block& block = blocks[id];
    Containers& own = all[id];
    own = all[block.parent];
    own.number = 0;
    switch (block.kind) {
      case BlockKind::list:
        if (own.outer_list == 0) own.outer_list = id;
        break;
      case BlockKind::item: {
        std::uint32_t& last = last_number[block.parent];
        if (last == 0 && blocks[block.parent].ordered) {
          const auto marker = read_list_marker(block.span.in(facts.text->bytes()));
          if (marker && marker->number) last = std::max(*marker->number, 1U) - 1;
        }
        own.number = ++last;
        own.item = id;
        ++own.depth;
        break;
      }
      case BlockKind::table:
        own.table = id;
        break;
      case BlockKind::table_head:
      case BlockKind::table_row:
        own.row = id;
        break;
      default:
        break;
    }
  }
  return all;
}

/// The text of one block, or a part of it.
struct Unit {
  std::size_t begin = 0;
  BlockId block = 0;
  std::string text;
};

class PlainText {
 public:
  explicit PlainText(const Facts& facts) : facts_(facts), containers_(containers_of(facts)) {}

  std::string write() {
    read_inlines();
    read_code();
    std::ranges::stable_sort(units_, {}, &Unit::begin);
    for (const Unit& unit : units_) add(unit);
    if (!out_.empty()) out_ += '\n';
    return std::move(out_);
  }

 private:
  void read_inlines() {
    const auto& inlines = facts_.markdown.inlines;
    for (std::size_t i = 0; i < inlines.size();) {
      Unit unit{inlines[i].span.begin, inlines[i].block, {}};
      LinkId link = markdown::kNoLink;
      std::size_t link_begin = 0;
      for (; i < inlines.size() && inlines[i].block == unit.block; ++i) {
        if (inlines[i].link != link) {
          end_link(link, link_begin, unit.text);
          link = inlines[i].link;
          link_begin = unit.text.size();
        }
        add_inline(inlines[i], unit.text);
      }
      end_link(link, link_begin, unit.text);
      keep(std::move(unit));
    }
  }

  void add_inline(const Inline& run, std::string& text) const {
    const std::string_view written = run.span.in(facts_.text->bytes());
    switch (run.kind) {
      case InlineKind::text:
      case InlineKind::code:
        text += written;
        break;
      case InlineKind::entity:
        text += markdown::character_of(written);
        break;
      case InlineKind::html:
        if (is_placeholder(run.span)) text += written;
        break;
      case InlineKind::soft_break:
        text += ' ';
        break;
      case InlineKind::hard_break:
        text += '\n';
        break;
    }
  }

  /// `<supplier>` is a field to fill in rather than HTML.
  [[nodiscard]] bool is_placeholder(Span span) const {
    const auto next = std::ranges::partition_point(
        facts_.placeholders, [&](Span each) { return each.end <= span.begin; });
    return next != facts_.placeholders.end() && next->overlaps(span);
  }

  /// Says where a link led, unless its text says so.
  void end_link(LinkId id, std::size_t begin, std::string& text) const {
    if (id == markdown::kNoLink) return;
    const markdown::Link& link = facts_.markdown.links[id];
    if (link.autolink || link.target.starts_with('#')) return;
    const auto file = linked_file(link.target);
    const std::string_view leads_to = file ? file_name_of(*file) : std::string_view(link.target);
    if (leads_to.empty() || text.find(leads_to, begin) != std::string::npos) return;
    text.append(begin == text.size() ? "(" : " (").append(leads_to).append(")");
  }

  /// Code without its fences.
  void read_code() {
    const std::string_view text = facts_.text->bytes();
    const auto& blocks = facts_.markdown.blocks;
    for (BlockId id = 0; id < blocks.size(); ++id) {
      if (blocks[id].kind != BlockKind::code) continue;
      Unit unit{blocks[id].span.begin, id, {}};
      for (std::size_t at = blocks[id].span.begin; at < blocks[id].span.end;) {
        const Line line = line_from(text, at);
        at = std::max(line.next, at + 1);
        const std::string_view words =
            trimmed(text, {line.span.begin, std::min(line.span.end, blocks[id].span.end)}).in(text);
        if (words.starts_with("```") || words.starts_with("~~~")) continue;
        if (!unit.text.empty()) unit.text += '\n';
        unit.text += words;
      }
      keep(std::move(unit));
    }
  }

  void keep(Unit unit) {
    const Span words = trimmed(unit.text, {0, unit.text.size()});
    if (words.empty()) return;
    unit.text = words.in(unit.text);
    units_.push_back(std::move(unit));
  }

  void add(const Unit& unit) {
    const Containers& here = containers_[unit.block];
    if (!out_.empty()) out_ += separator(here);
    if (here.item != 0 && here.item != last_.item && here.item > last_item_) {
      out_ += number_of(here.item) + ' ';
      last_item_ = here.item;
    }
    out_ += unit.text;
    last_ = here;
  }

  [[nodiscard]] std::string_view separator(const Containers& here) const {
    if (here.row != 0 && here.row == last_.row) return " | ";
    if (here.table != 0 && here.table == last_.table) return "\n";
    if (here.outer_list != 0 && here.outer_list == last_.outer_list) return "\n";
    return "\n\n";
  }

  [[nodiscard]] std::string number_of(BlockId item) const {
    std::string number = std::to_string(containers_[item].number) + '.';
    if (containers_[item].depth > kMostNumbers) return number;
    for (BlockId outer = outer_item(item); outer != 0; outer = outer_item(outer)) {
      number.insert(0, std::to_string(containers_[outer].number) + '.');
    }
    return number;
  }
  [[nodiscard]] BlockId outer_item(BlockId item) const {
    return containers_[facts_.markdown.blocks[item].parent].item;
  }

  const Facts& facts_;
  std::vector<Containers> containers_;
  std::vector<Unit> units_;
  std::string out_;
  Containers last_;
  BlockId last_item_ = 0;  ///< the last that got its number
};

}  // namespace

std::string plain_text(const Facts& facts) { return PlainText(facts).write(); }

std::size_t character_count(std::string_view text) {
  return static_cast<std::size_t>(std::ranges::count_if(
      text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80; }));
}

}  // namespace poa::assist
