#include "analysis/assist/suppression_place.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "analysis/assist/list_marker.h"
#include "analysis/assist/style.h"
#include "analysis/plan/lines.h"
#include "analysis/rules/suppression.h"

namespace poa::assist {
namespace {

using markdown::Block;
using markdown::BlockId;
using markdown::BlockKind;

/// A comment with room for the reason, between what stands before and after it.
Snippet comment(std::string_view before, std::string_view keyword, std::string_view rule,
                std::string_view after) {
  Snippet result(before);
  result.add("<!-- ").add(keyword).add(" ").add(rule).add(": ").add_field("reason").add(" -->");
  result.add(after);
  return result;
}

Edit insertion(std::size_t at, Snippet text) { return {{at, at}, std::move(text)}; }

/// Adds the rule to the last comment of a kind that ends on a line, or anywhere.
std::optional<Edit> extension(const Facts& facts, Suppression::Kind kind,
                              std::optional<std::size_t> line, std::string_view rule) {
  const std::vector<Suppression> suppressions = find_suppressions(facts);
  for (auto own = suppressions.rbegin(); own != suppressions.rend(); ++own) {
    if (own->kind != kind || own->rule.empty()) continue;
    if (line && facts.text->line_of(own->comment.end) != *line) continue;
    return insertion(own->place.end, Snippet(std::string(" ").append(rule)));
  }
  return std::nullopt;
}

/// The blocks that hold a byte, from the document to the innermost one.
std::vector<BlockId> blocks_at(const Facts& facts, std::size_t at) {
  const auto& blocks = facts.markdown.blocks;
  std::vector<BlockId> path;
  for (BlockId id = 0; id < blocks.size();) {
    const bool holds = id == 0 || (blocks[id].span.begin <= at && at <= blocks[id].span.end);
    if (!holds) {
      id = blocks[id].end;
      continue;
    }
    // Of two neighbours that meet, the later one begins here.
    while (!path.empty() && blocks[path.back()].end <= id) path.pop_back();
    path.push_back(id++);
  }
  return path;
}

/// Where the content of a list's item begins: after its mark.
std::size_t content_of(const Facts& facts, const Block& item) {
  const std::string_view text = facts.text->bytes();
  const Span line = facts.text->line(facts.text->line_of(item.span.begin));
  const auto marker = read_list_marker(text.substr(item.span.begin, line.end - item.span.begin));
  if (!marker) return item.span.begin;
  // Nothing follows the mark: the content would begin one blank after it.
  return item.span.begin + std::max(marker->box, marker->mark.size() + 1);
}

/// The item before one in its list.
std::optional<BlockId> previous_item(const Facts& facts, BlockId item) {
  const auto& blocks = facts.markdown.blocks;
  std::optional<BlockId> previous;
  for (BlockId id = blocks[item].parent + 1; id < item; id = blocks[id].end) previous = id;
  return previous;
}

/// What stands before a comment on a line of its own above `line`.
std::string indentation_above(const Facts& facts, const std::vector<BlockId>& path, Span line) {
  const std::string_view text = facts.text->bytes();
  const auto& blocks = facts.markdown.blocks;
  for (const BlockId id : path) {
    if (id == 0 || blocks[id].span.begin < line.begin) continue;
    if (blocks[id].kind == BlockKind::item) {
      const auto previous = previous_item(facts, id);
      if (!previous) return continuation(text, {line.begin, blocks[id].span.begin});
      const Block& item = blocks[*previous];
      const std::size_t begin = facts.text->line(facts.text->line_of(item.span.begin)).begin;
      const std::size_t content = content_of(facts, item);
      const std::size_t end = std::min(content, text.size());
      return continuation(text, {begin, end}) + std::string(content - end, ' ');
    }
    if (blocks[id].kind != BlockKind::list) {
      return continuation(text, {line.begin, blocks[id].span.begin});
    }
  }
  return {};
}

std::vector<Edit> around_table(const Facts& facts, const Block& table, std::string_view rule) {
  const Text& text = *facts.text;
  const Span first = text.line(text.line_of(table.span.begin));
  const std::string ending(line_ending(text));
  const std::string lead = continuation(text.bytes(), {first.begin, table.span.begin});
  Snippet end(ending + lead);
  end.add("<!-- poa-enable ").add(rule).add(" -->");
  return {insertion(first.begin, comment(lead, "poa-disable", rule, ending)),
          insertion(table.span.end, std::move(end))};
}

bool is_in_front_matter(const Facts& facts, Span line) {
  const FrontMatter& front_matter = facts.plan.front_matter;
  return !front_matter.span.empty() && line.begin < front_matter.body;
}

/// At the end of a line's words: before a hard break's blanks or backslash.
std::size_t end_of_words(std::string_view text, Span line) {
  std::size_t end = std::max(trimmed(text, line).end, line.begin);
  if (end > line.begin && text[end - 1] == '\\') --end;
  return end;
}

}  // namespace

std::vector<Edit> suppress_on_line(const Facts& facts, std::size_t at, std::string_view rule) {
  const Text& text = *facts.text;
  at = std::min(at, text.size());
  const std::size_t number = text.line_of(at);
  const Span line = text.line(number);
  if (is_in_front_matter(facts, line) || is_blank_line(text, number)) return {};
  if (number > 0) {
    if (auto edit = extension(facts, Suppression::Kind::next_line, number - 1, rule)) {
      return {*std::move(edit)};
    }
  }

  const std::vector<BlockId> path = blocks_at(facts, at);
  const auto& blocks = facts.markdown.blocks;
  for (const BlockId id : path) {
    if (blocks[id].kind == BlockKind::code || blocks[id].kind == BlockKind::html) return {};
    if (blocks[id].kind == BlockKind::table && blocks[id].span.begin < line.begin) {
      return around_table(facts, blocks[id], rule);
    }
  }
  constexpr std::string_view kKeyword = "poa-disable-next-line";
  const Block& innermost = blocks[path.back()];
  const bool is_text = innermost.kind == BlockKind::paragraph ||
                       innermost.kind == BlockKind::heading || innermost.kind == BlockKind::item;
  if (is_text && innermost.span.begin < line.begin && !is_blank_line(text, number - 1)) {
    const std::size_t end = end_of_words(text.bytes(), text.line(number - 1));
    return {insertion(end, comment(" ", kKeyword, rule, ""))};
  }
  std::size_t begin = line.begin;
  if (begin == 0 && text.bytes().starts_with("\xef\xbb\xbf")) begin = 3;
  const std::string indentation = indentation_above(facts, path, {begin, line.end});
  return {insertion(begin, comment(indentation, kKeyword, rule, line_ending(text)))};
}

std::vector<Edit> suppress_in_file(const Facts& facts, std::string_view rule) {
  if (auto edit = extension(facts, Suppression::Kind::file, std::nullopt, rule)) {
    return {*std::move(edit)};
  }
  const Text& text = *facts.text;
  const std::string ending(line_ending(text));
  const std::size_t body = facts.plan.front_matter.body;
  // Front matter at the very end of the text may lack the ending of its last line.
  const bool needs_ending = is_in_front_matter(facts, text.line(text.line_of(body)));
  return {insertion(body, comment(needs_ending ? ending : "", "poa-disable-file", rule, ending))};
}

}  // namespace poa::assist
