#include "analysis/markdown/without_markup.h"

#include <md4c.h>

#include <algorithm>
#include <cstddef>
#include <limits>
#include <utility>
#include <vector>

#include "analysis/markdown/character_reference.h"
#include "analysis/markdown/link_budget.h"

namespace poa::markdown {
namespace {

constexpr unsigned kDialect = MD_FLAG_TABLES | MD_FLAG_TASKLISTS | MD_FLAG_STRIKETHROUGH |
                              MD_FLAG_PERMISSIVEAUTOLINKS | MD_FLAG_NOHTML;

constexpr std::string_view kCodeIndent = "    ";
constexpr std::string_view kColumnGap = "  ";

/// Wider lines are broken where they are shown, and a table's columns with them.
constexpr std::size_t kWidest = 80;

constexpr std::string_view kRule = "----------";

/// The number of characters (Unicode code points).
std::size_t width_of(std::string_view text) {
  return static_cast<std::size_t>(std::ranges::count_if(
      text, [](char c) { return (static_cast<unsigned char>(c) >> 6U) != 2; }));
}

/// A table whose rows are known only when its end is reached.
class Table {
 public:
  void begin_row() { rows_.emplace_back(); }

  void add_cell(std::string text, MD_ALIGN align) {
    const std::size_t column = rows_.back().size();
    if (column == columns_.size()) columns_.emplace_back();
    columns_[column].width = std::max(columns_[column].width, width_of(text));
    columns_[column].is_right = align == MD_ALIGN_RIGHT;
    rows_.back().push_back(std::move(text));
  }

  /// A line for each row, and one below the first. Where they would be too wide, a line for each
  /// cell.
  [[nodiscard]] std::string lines() const {
    if (rows_.size() > 1 && width() > kWidest) return lines_of_cells();
    std::string text = line(rows_.front()) + '\n';
    std::vector<std::string> dashes;
    for (const Column& column : columns_) dashes.emplace_back(column.width, '-');
    text += line(dashes);
    for (std::size_t row = 1; row < rows_.size(); ++row) text += '\n' + line(rows_[row]);
    return text;
  }

 private:
  struct Column {
    std::size_t width = 0;
    bool is_right = false;
  };

  [[nodiscard]] std::size_t width() const {
    std::size_t width = kColumnGap.size() * (columns_.size() - 1);
    for (const Column& column : columns_) width += column.width;
    return width;
  }

  /// "Document: invoices", with a blank line between the rows.
  [[nodiscard]] std::string lines_of_cells() const {
    const std::vector<std::string>& names = rows_.front();
    std::string text;
    for (std::size_t row = 1; row < rows_.size(); ++row) {
      std::string cells;
      for (std::size_t i = 0; i < rows_[row].size(); ++i) {
        if (rows_[row][i].empty()) continue;
        if (!cells.empty()) cells += '\n';
        if (i < names.size() && !names[i].empty()) cells.append(names[i]).append(": ");
        cells += rows_[row][i];
      }
      if (!cells.empty() && !text.empty()) text += "\n\n";
      text += cells;
    }
    return text;
  }

  [[nodiscard]] std::string line(const std::vector<std::string>& cells) const {
    std::string text;
    for (std::size_t i = 0; i < cells.size(); ++i) {
      const std::string padding(columns_[i].width - width_of(cells[i]), ' ');
      if (i > 0) text += kColumnGap;
      text += columns_[i].is_right ? padding + cells[i] : cells[i] + padding;
    }
    text.erase(text.find_last_not_of(' ') + 1);
    return text;
  }

  std::vector<Column> columns_;
  std::vector<std::vector<std::string>> rows_;
};

/// Writes what md4c reads.
class Writer {
 public:
  void enter(MD_BLOCKTYPE type, void* detail) {
    write_words();
    switch (type) {
      case MD_BLOCK_UL:
        lists_.push_back({static_cast<MD_BLOCK_UL_DETAIL*>(detail)->is_tight != 0, false, 0});
        break;
      case MD_BLOCK_OL: {
        const auto& list = *static_cast<MD_BLOCK_OL_DETAIL*>(detail);
        lists_.push_back({list.is_tight != 0, true, list.start});
        break;
      }
      case MD_BLOCK_LI:
        indents_.push_back(marker(*static_cast<MD_BLOCK_LI_DETAIL*>(detail)));
        break;
      case MD_BLOCK_QUOTE:
        indents_.push_back({"> ", "> "});
        break;
      case MD_BLOCK_CODE:
        indents_.push_back({std::string(kCodeIndent), std::string(kCodeIndent)});
        break;
      case MD_BLOCK_TABLE:
        table_ = {};
        break;
      case MD_BLOCK_TR:
        table_.begin_row();
        break;
      case MD_BLOCK_HR:
        write(kRule);
        break;
      default:
        break;
    }
  }

  void leave(MD_BLOCKTYPE type, void* detail) {
    if (type == MD_BLOCK_TH || type == MD_BLOCK_TD) {
      table_.add_cell(std::exchange(words_, {}), static_cast<MD_BLOCK_TD_DETAIL*>(detail)->align);
      return;
    }
    write_words();
    switch (type) {
      case MD_BLOCK_UL:
      case MD_BLOCK_OL:
        lists_.pop_back();
        is_in_tight_list_ = is_in_tight_list_ && !lists_.empty();
        break;
      case MD_BLOCK_LI:
      case MD_BLOCK_QUOTE:
      case MD_BLOCK_CODE:
        indents_.pop_back();
        break;
      case MD_BLOCK_TABLE:
        write(table_.lines());
        break;
      default:
        break;
    }
  }

  void enter(MD_SPANTYPE type) {
    if (type == MD_SPAN_CODE) words_ += "“";
    if (type == MD_SPAN_A || type == MD_SPAN_IMG) links_.push_back(words_.size());
  }

  void leave(MD_SPANTYPE type, void* detail) {
    if (type == MD_SPAN_CODE) words_ += "”";
    if (type == MD_SPAN_A) end_link(static_cast<MD_SPAN_A_DETAIL*>(detail)->href);
    if (type == MD_SPAN_IMG) end_link(static_cast<MD_SPAN_IMG_DETAIL*>(detail)->src);
  }

  void text(MD_TEXTTYPE type, std::string_view text) {
    switch (type) {
      case MD_TEXT_NULLCHAR:
        words_ += "\uFFFD";
        break;
      case MD_TEXT_BR:
        words_ += '\n';
        break;
      case MD_TEXT_SOFTBR:
        words_ += ' ';
        break;
      case MD_TEXT_ENTITY:
        words_ += character_of(text);
        break;
      default:
        words_ += text;
    }
  }

  [[nodiscard]] std::string finish() && { return std::move(out_); }

 private:
  struct List {
    bool is_tight = false;
    bool is_ordered = false;
    unsigned next = 0;
  };
  /// What stands before the lines of a list's item, a quote or code.
  struct Indent {
    std::string first;
    std::string further;
  };

  Indent marker(const MD_BLOCK_LI_DETAIL& item) {
    List& list = lists_.back();
    std::string text = list.is_ordered ? std::to_string(list.next++) + ". " : "- ";
    const std::size_t width = text.size();
    if (item.is_task != 0) text.append("[").append(1, item.task_mark).append("] ");
    return {std::move(text), std::string(width, ' ')};
  }

  /// Says where a link leads, unless its text says so or it leads to another place of the text.
  void end_link(const MD_ATTRIBUTE& attribute) {
    const std::string_view target(attribute.text, attribute.size);
    const std::size_t begin = links_.back();
    links_.pop_back();
    if (target.empty() || target.starts_with('#')) return;
    const std::string_view shown = std::string_view(words_).substr(begin);
    if (shown.find(target) != std::string_view::npos) return;
    if (!shown.empty() && target.ends_with(shown)) return;  // "www.…" → "http://www.…"
    words_.append(begin == words_.size() ? "(" : " (").append(target).append(")");
  }

  void write_words() {
    const std::size_t end = words_.find_last_not_of('\n') + 1;
    if (end > 0) write(std::string_view(words_).substr(0, end));
    words_.clear();
  }

  void write(std::string_view block) {
    const bool is_tight = !lists_.empty() && lists_.back().is_tight;
    if (!out_.empty()) out_ += is_tight && is_in_tight_list_ ? "\n" : "\n\n";
    is_in_tight_list_ = is_tight;
    while (true) {
      const std::size_t end = std::min(block.find('\n'), block.size());
      write_line(block.substr(0, end));
      if (end == block.size()) return;
      out_ += '\n';
      block.remove_prefix(end + 1);
    }
  }

  void write_line(std::string_view line) {
    std::string indent;
    for (Indent& each : indents_) {
      indent += each.first;
      each.first = each.further;
    }
    if (line.empty()) indent.erase(indent.find_last_not_of(' ') + 1);
    out_.append(indent).append(line);
  }

  std::string out_;
  std::string words_;  ///< of the block that is being read
  std::vector<List> lists_;
  std::vector<Indent> indents_;
  std::vector<std::size_t> links_;  ///< where in the words each open link began
  Table table_;
  bool is_in_tight_list_ = false;  ///< what was written last
};

Writer& writer(void* data) { return *static_cast<Writer*>(data); }

}  // namespace

std::string without_markup(std::string_view markdown) {
  const std::string tamed = without_costly_brackets(markdown);
  const std::string_view text = tamed.empty() ? markdown : tamed;
  if (text.size() >= std::numeric_limits<MD_SIZE>::max()) return std::string(markdown);
  Writer out;
  MD_PARSER parser{};
  parser.flags = kDialect;
  parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* data) {
    writer(data).enter(type, detail);
    return 0;
  };
  parser.leave_block = [](MD_BLOCKTYPE type, void* detail, void* data) {
    writer(data).leave(type, detail);
    return 0;
  };
  parser.enter_span = [](MD_SPANTYPE type, void*, void* data) {
    writer(data).enter(type);
    return 0;
  };
  parser.leave_span = [](MD_SPANTYPE type, void* detail, void* data) {
    writer(data).leave(type, detail);
    return 0;
  };
  parser.text = [](MD_TEXTTYPE type, const char* words, MD_SIZE size, void* data) {
    writer(data).text(type, {words, size});
    return 0;
  };
  md_parse(text.data(), static_cast<MD_SIZE>(text.size()), &parser, &out);
  return std::move(out).finish();
}

}  // namespace poa::markdown
