#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analysis/assist/formatting_sources.h"
#include "analysis/assist/list_marker.h"
#include "analysis/assist/list_run.h"

namespace poa::assist {
namespace {

using markdown::Block;
using markdown::BlockId;
using markdown::BlockKind;

/// Lists within more lists than that stay as they are: nobody writes them, and the lines of one
/// belong to all of them.
constexpr std::size_t kDeepest = 6;

/// CommonMark 0.30, "List items": no number is longer than nine digits.
constexpr std::size_t kMostDigits = 9;

/// More blanks behind a mark begin code.
constexpr std::size_t kMostBlanks = 4;

/// A list's item as it is written.
struct WrittenItem {
  const Block* block = nullptr;
  std::size_t line = 0;
  std::size_t indentation = 0;  ///< in columns, which are spaces
  std::string_view mark;
  std::size_t blanks = 0;  ///< between the mark and the words
  bool has_words = false;  ///< on its first line

  [[nodiscard]] std::size_t content_column() const {
    return indentation + mark.size() + (has_words ? blanks : 1);
  }
};

/// A list, with the lists that go on it.
struct WrittenList {
  BlockId id = 0;
  BlockId end = 0;  ///< as Block::end, of the last of them
  std::size_t depth = 0;
  std::vector<WrittenItem> items;
  /// Whether it can be written anew: its items begin lines, and are indented with spaces.
  bool plain = true;

  /// The last character of the mark that most items have, of equally many the first.
  [[nodiscard]] char usual_mark() const {
    std::map<char, std::size_t> counts;
    for (const WrittenItem& item : items) ++counts[item.mark.back()];
    char usual = items.front().mark.back();
    for (const auto& [mark, count] : counts) {
      if (count > counts.at(usual)) usual = mark;
    }
    return usual;
  }
};

bool is_code_or_table(const Block& block) {
  return block.kind == BlockKind::code || block.kind == BlockKind::html ||
         block.kind == BlockKind::table;
}

class ListFormatter {
 public:
  ListFormatter(const FormSource& source, std::vector<FormChange>& out)
      : source_(source), bytes_(source.text.bytes()), out_(out) {}

  void run() {
    read_lists();
    count_marks();
    for (std::size_t i = 0; i < lists_.size();) {
      // A list with all that are within it.
      const BlockId end = lists_[i].end;
      std::size_t next = i;
      while (next < lists_.size() && lists_[next].id < end) ++next;
      format(i, next);
      i = next;
    }
  }

 private:
  void read_lists() {
    const auto& blocks = source_.markdown.blocks;
    std::vector<std::size_t> depths(blocks.size(), 0);
    std::vector<bool> quoted(blocks.size(), false);
    const std::vector<BlockId> heads = heads_of_lists(bytes_, source_.markdown);
    std::map<BlockId, std::size_t> index_of;
    for (BlockId id = 1; id < blocks.size(); ++id) {
      const Block& block = blocks[id];
      depths[id] = depths[block.parent] + (block.kind == BlockKind::list ? 1 : 0);
      quoted[id] = quoted[block.parent] || block.kind == BlockKind::block_quote;
      if (quoted[id] || depths[id] > kDeepest) continue;
      if (block.kind == BlockKind::list) {
        if (heads[id] == id) {
          index_of[id] = lists_.size();
          lists_.push_back({.id = id, .depth = depths[id], .items = {}});
        }
        lists_[index_of.at(heads[id])].end = block.end;
      } else if (block.kind == BlockKind::item) {
        read_item(block, lists_[index_of.at(heads[block.parent])]);
      }
    }
  }

  void read_item(const Block& block, WrittenList& list) {
    const std::size_t line = source_.text.line_of(block.span.begin);
    const Span whole = source_.text.line(line);
    const auto marker = read_list_marker(Span{block.span.begin, whole.end}.in(bytes_));
    const std::string_view before = Span{whole.begin, block.span.begin}.in(bytes_);
    if (!marker || before.find_first_not_of(' ') != before.npos) {
      list.plain = false;
      return;
    }
    const std::string_view rest =
        Span{block.span.begin + marker->mark.size(), whole.end}.in(bytes_);
    const std::size_t words = rest.find_first_not_of(" \t");
    const std::size_t blanks = std::min(words, rest.size());
    const bool has_words = words != rest.npos;
    if (rest.substr(0, blanks).find('\t') != rest.npos || (has_words && blanks > kMostBlanks)) {
      list.plain = false;
    }
    // "- - a": the mark of another list stands in place of words.
    if (has_words && read_list_marker(rest.substr(words))) list.plain = false;
    list.items.push_back({&block, line, before.size(), marker->mark, blanks, has_words});
  }

  /// Of bullets the most used of each depth, of numbers the mark behind them.
  void count_marks() {
    constexpr std::string_view kBullets = "-*+";
    std::array<std::array<std::size_t, 3>, kDeepest + 1> bullets{};
    std::size_t dots = 0;
    std::size_t brackets = 0;
    for (const WrittenList& list : lists_) {
      if (!list.plain || list.items.empty()) continue;
      const char last = list.usual_mark();
      if (last == '.') ++dots;
      if (last == ')') ++brackets;
      const std::size_t bullet = kBullets.find(last);
      if (bullet != kBullets.npos) ++bullets.at(list.depth).at(bullet);
    }
    delimiter_ = brackets > dots ? ')' : '.';
    for (std::size_t depth = 0; depth <= kDeepest; ++depth) {
      const auto& counts = bullets.at(depth);
      const auto most = std::max_element(counts.begin(), counts.end()) - counts.begin();
      bullets_.at(depth) = kBullets[static_cast<std::size_t>(most)];
    }
  }

  [[nodiscard]] std::optional<std::string> new_mark(const WrittenList& list,
                                                    std::size_t index) const {
    const auto first = read_list_marker(list.items.front().mark);
    if (!first->number) return std::string(1, bullets_.at(list.depth));
    const std::string number = std::to_string(std::size_t{*first->number} + index);
    if (number.size() > kMostDigits) return std::nullopt;
    return number + delimiter_;
  }

  /// Formats the lists [first, last): one and what is within it.
  void format(std::size_t first, std::size_t last) {
    const std::size_t group = source_.markdown.blocks[lists_[first].id].span.begin;
    shifts_.clear();
    std::vector<FormChange> changes;
    for (std::size_t i = first; i < last; ++i) {
      const WrittenList& list = lists_[i];
      if (!list.plain) continue;
      for (std::size_t index = 0; index < list.items.size(); ++index) {
        const WrittenItem& item = list.items[index];
        write_box(*item.block, group, changes);
        const auto mark = new_mark(list, index);
        if (!mark || !shift_content(item, *mark)) return;
        const Span written{item.block->span.begin, item.block->span.begin + item.mark.size() +
                                                       (item.has_words ? item.blanks : 0)};
        const std::string now = *mark + (item.has_words ? " " : "");
        if (written.in(bytes_) != now) changes.push_back({written, now, group});
      }
    }
    for (const auto& [line, columns] : shifts_) {
      const std::size_t begin = source_.text.line(line).begin;
      if (columns > 0) {
        changes.push_back(
            {{begin, begin}, std::string(static_cast<std::size_t>(columns), ' '), group});
      } else if (columns < 0) {
        changes.push_back({{begin, begin + static_cast<std::size_t>(-columns)}, "", group});
      }
    }
    out_.insert(out_.end(), std::make_move_iterator(changes.begin()),
                std::make_move_iterator(changes.end()));
  }

  /// A ticked box is `[x]`, and one blank stands behind a box.
  void write_box(const Block& item, std::size_t group, std::vector<FormChange>& changes) const {
    if (!item.task) return;
    const std::size_t mark = item.task->mark;
    if (bytes_[mark] == 'X') changes.push_back({{mark, mark + 1}, "x", group});
    const std::size_t end = mark + 2;  // behind the bracket
    const std::size_t words = bytes_.find_first_not_of(" \t", end);
    if (words == bytes_.npos || bytes_[words] == '\n' || bytes_[words] == '\r') return;
    const Span blanks{end, words};
    if (blanks.in(bytes_) != " ") changes.push_back({blanks, " ", group});
  }

  /// Moves the lines that belong to an item with its words. False where that can't be done.
  bool shift_content(const WrittenItem& item, std::string_view mark) {
    const std::size_t was = item.content_column();
    const auto columns = static_cast<std::ptrdiff_t>(item.indentation + mark.size() + 1) -
                         static_cast<std::ptrdiff_t>(was);
    if (columns == 0) return true;
    const auto& blocks = source_.markdown.blocks;
    for (auto id = static_cast<BlockId>(item.block - blocks.data() + 1); id < item.block->end;
         ++id) {
      if (is_code_or_table(blocks[id])) return false;
    }
    const std::size_t last = source_.text.line_of(item.block->span.end);
    for (std::size_t line = item.line + 1; line <= last; ++line) {
      const std::string_view text = source_.text.line(line).in(bytes_);
      const std::size_t leading = text.find_first_not_of(' ');
      if (leading == text.npos) continue;
      if (text[leading] == '\t') return false;
      // Less than that is a paragraph's line that is not indented with it.
      if (leading >= was) shifts_[line] += columns;
    }
    return true;
  }

  const FormSource& source_;
  std::string_view bytes_;
  std::vector<FormChange>& out_;
  std::vector<WrittenList> lists_;
  std::array<char, kDeepest + 1> bullets_{};
  char delimiter_ = '.';
  std::map<std::size_t, std::ptrdiff_t> shifts_;  ///< of lines, in columns
};

}  // namespace

void format_lists(const FormSource& source, std::vector<FormChange>& out) {
  ListFormatter(source, out).run();
}

}  // namespace poa::assist
