#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/assist/formatting_sources.h"
#include "analysis/assist/list_run.h"
#include "analysis/assist/style.h"

namespace poa::assist {
namespace {

using markdown::Block;
using markdown::BlockKind;

bool is_outer(const Block& block) { return block.kind != BlockKind::document && block.parent == 0; }

bool is_verbatim(const Block& block) {
  return block.kind == BlockKind::code || block.kind == BlockKind::html;
}

bool ends_comment(std::string_view line) { return line.find("-->") != line.npos; }

/// A line of its own between neighbours. What follows a comment stays right behind it: the comment
/// may speak of the next line. A list that goes on another is no neighbour of it.
void part_blocks(const FormSource& source, std::vector<FormChange>& out) {
  const std::vector<markdown::BlockId> heads = heads_of_lists(source.text.bytes(), source.markdown);
  const Block* before = nullptr;
  for (markdown::BlockId id = 1; id < source.markdown.blocks.size(); ++id) {
    const Block& block = source.markdown.blocks[id];
    if (!is_outer(block)) continue;
    const Block* const other = before;
    before = &block;
    if (other == nullptr || other->kind == BlockKind::html || heads[id] != id) continue;
    const std::size_t line = source.text.line_of(block.span.begin);
    if (line == 0 || source.text.line_of(other->span.end) + 1 != line) continue;
    if (ends_comment(source.text.line(line - 1).in(source.text.bytes()))) continue;
    const std::size_t begin = source.text.line(line).begin;
    // A group of its own: the list that begins here may have to stay as it is.
    const std::size_t group = source.text.line(line - 1).end;
    out.push_back({{begin, begin}, std::string(line_ending(source.text)), group});
  }
}

/// Within lists, too; in code every line counts.
void join_blank_lines(const FormSource& source, std::vector<FormChange>& out) {
  const std::vector<bool> verbatim = lines_of_blocks(source, is_verbatim);
  const std::size_t count = source.text.line_count();
  for (std::size_t line = source.text.line_of(source.body); line < count; ++line) {
    std::size_t end = line;
    while (end < count && !verbatim[end] && is_blank_line(source.text, end)) ++end;
    // The blank lines at the end are another matter.
    if (end >= line + 2 && end < count) {
      const Span surplus{source.text.line(line + 1).begin, source.text.line(end).begin};
      out.push_back({surplus, "", surplus.begin});
    }
    line = std::max(line, end);
  }
}

void end_document(const FormSource& source, const FormatOptions& options,
                  std::vector<FormChange>& out) {
  const std::string_view bytes = source.text.bytes();
  const std::size_t last = bytes.find_last_not_of("\r\n");
  const std::size_t content = last == bytes.npos ? 0 : last + 1;
  if (content == 0 || content < source.body) return;
  if (options.end_with_line_break && content == bytes.size()) {
    out.push_back({{content, content}, std::string(line_ending(source.text)), content});
  }
  const std::size_t first = source.text.line_with_ending(source.text.line_of(content)).end;
  if (options.trim_final_line_breaks && first < bytes.size()) {
    out.push_back({{first, bytes.size()}, "", first});
  }
}

}  // namespace

std::vector<bool> lines_of_blocks(const FormSource& source, bool (*is_wanted)(const Block& block)) {
  std::vector<bool> lines(source.text.line_count(), false);
  std::size_t reached = 0;  // blocks within each other are marked once
  for (const Block& block : source.markdown.blocks) {
    if (!is_wanted(block)) continue;
    const std::size_t first = std::max(reached, source.text.line_of(block.span.begin));
    reached = std::max(reached, source.text.line_of(block.span.end) + 1);
    for (std::size_t line = first; line < reached; ++line) lines[line] = true;
  }
  return lines;
}

void format_blank_lines(const FormSource& source, std::vector<FormChange>& out) {
  part_blocks(source, out);
  join_blank_lines(source, out);
}

void format_line_ends(const FormSource& source, const FormatOptions& options,
                      std::vector<FormChange>& out) {
  end_document(source, options, out);
  if (!options.trim_line_ends) return;
  std::vector<bool> fixed = lines_of_blocks(source, is_verbatim);
  for (const markdown::Inline& run : source.markdown.inlines) {
    if (run.kind == markdown::InlineKind::hard_break) {
      fixed[source.text.line_of(run.span.begin)] = true;
    }
  }
  const std::string_view bytes = source.text.bytes();
  for (std::size_t number = source.text.line_of(source.body); number < fixed.size(); ++number) {
    const Span line = source.text.line(number);
    const std::string_view text = line.in(bytes);
    const std::size_t last = text.find_last_not_of(" \t");
    const std::size_t size = last == text.npos ? 0 : last + 1;
    if (fixed[number] || size == text.size() || line.begin < source.body) continue;
    const Span surplus{line.begin + size, line.end};
    out.push_back({surplus, "", surplus.begin});
  }
}

}  // namespace poa::assist
