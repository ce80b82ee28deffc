#include "analysis/markdown/places.h"

#include <algorithm>

namespace poa::markdown {
namespace {

constexpr std::string_view kEmphasisMarks = "*_~`";

/// No label or title of a link is looked for any further, so that broken ones don't cost much.
constexpr std::size_t kLongestTitle = 1024;

/// The end of the line after `end` if it closes a fence; `end` itself if it does not.
std::size_t past_closing_fence(const Source& source, std::size_t end) {
  const std::size_t mark = source.over(source.line_ending_after(end).end, " \t>");
  return source.at(mark) == '`' || source.at(mark) == '~' ? source.line_end(mark) : end;
}

/// Past the closing parenthesis of a link whose destination ends at `offset`: a title in quotation
/// marks can stand between.
std::size_t past_title(const Source& source, std::size_t offset, std::size_t otherwise) {
  char quote = '\0';
  const std::size_t limit = std::min(source.size(), offset + kLongestTitle);
  for (; offset < limit; ++offset) {
    const char c = source.at(offset);
    if (quote != '\0') {
      if (c == quote && source.before(offset) != '\\') quote = '\0';
    } else if (c == '"' || c == '\'') {
      quote = c;
    } else if (c == ')') {
      return offset + 1;
    } else if (is_line_end(c) && is_line_end(source.before(offset))) {
      break;
    }
  }
  return otherwise;
}

/// Past the `]` of a link's text.
std::size_t past_text(const Source& source, const Link& link, std::size_t text_end) {
  const std::size_t marks = source.over(text_end, kEmphasisMarks);
  const char closing = link.autolink ? '>' : ']';
  return source.at(marks) == closing ? marks + 1 : text_end;
}

std::size_t link_end(const Source& source, const Link& link, std::size_t text_end) {
  const std::size_t end = past_text(source, link, text_end);
  if (link.autolink) return end;
  const auto past = [&](char closing) {
    const std::size_t found = source.text().substr(end, kLongestTitle).find(closing);
    return found == std::string_view::npos ? end : end + found + 1;
  };
  if (source.at(end) == '[') return past(']');
  if (link.destination.empty()) return source.at(end) == '(' ? past(')') : end;
  // The destination is the link's own only if nothing but "(" and "<" stands before it; that of a
  // reference link stands in its definition.
  const std::size_t opening = source.back_over(link.destination.begin, "< \t\r\n");
  if (link.destination.begin < text_end && source.at(end) != '(') {
    const bool without_text = opening > 0 && source.before(opening) == '(';
    return without_text ? past_title(source, link.destination.end, end) : end;
  }
  if (source.before(opening) != '(') return end;
  return past_title(source, link.destination.end, end);
}

}  // namespace

std::size_t block_begin(const Source& source, BlockKind kind, bool fenced, std::size_t content) {
  switch (kind) {
    case BlockKind::heading: {
      const std::size_t text = source.back_over_inline_markup(content);
      const std::size_t marks_end = source.back_over(text, " \t");
      const std::size_t marks = source.back_over(marks_end, "#");
      return marks < marks_end ? marks : text;
    }
    case BlockKind::code: {
      const std::size_t line = source.line_begin(content);
      if (!fenced || line == 0) return content;
      const std::size_t fence_line = source.line_begin(line - 1);
      return source.bare_markup(BlockKind::code, fence_line).value_or(content);
    }
    case BlockKind::table:
    case BlockKind::table_head:
    case BlockKind::table_row: {
      const std::size_t text = source.back_over_inline_markup(content);
      const std::size_t bar = source.back_over(text, " \t");
      return source.before(bar) == '|' ? bar - 1 : text;
    }
    case BlockKind::html:
      return source.over(content, " \t");
    default:
      return source.back_over_inline_markup(content);
  }
}

std::size_t block_end(const Source& source, BlockKind kind, bool fenced, Span seen) {
  if (kind == BlockKind::table_cell) return source.over(seen.end, kEmphasisMarks);
  // Code and HTML are seen with their line endings.
  std::size_t end = source.back_over(seen.end, "\r\n");
  end = end < seen.end && end >= seen.begin ? end : source.line_end(seen.end);
  if (kind == BlockKind::code && fenced) end = past_closing_fence(source, end);
  return std::max(source.back_over(end, " \t"), seen.begin);
}

Span place_without_text(const Source& source, BlockKind kind, std::size_t from) {
  if (kind == BlockKind::table_cell || kind == BlockKind::paragraph) return {from, from};
  for (std::size_t line = from; line < source.size(); line = source.line_ending_after(line).end) {
    const auto begin = source.bare_markup(kind, line);
    if (!begin) continue;
    std::size_t end = source.line_end(*begin);
    if (kind == BlockKind::code) end = past_closing_fence(source, end);
    return {*begin, std::max(source.back_over(end, " \t\r\n"), *begin)};
  }
  return {from, from};
}

Span link_span(const Source& source, const Link& link, Span text) {
  Span span = text;
  if (text.empty() && !link.destination.empty()) {  // `![](x.png)`
    span.begin = source.back_over(link.destination.begin, "(<][!");
    span.end = link.destination.begin;
  } else {
    span.begin = source.back_over(text.begin, kEmphasisMarks);
    if (source.before(span.begin) == (link.autolink ? '<' : '[')) --span.begin;
    if (link.image && source.before(span.begin) == '!') --span.begin;
  }
  span.end = link_end(source, link, span.end);
  return span;
}

bool is_autolink(const Source& source, Span text) { return source.before(text.begin) == '<'; }

std::vector<Comment> find_comments(const Source& source, const Document& document) {
  const std::string_view text = source.text();
  std::vector<Span> places;
  for (const Block& block : document.blocks) {
    if (block.kind == BlockKind::html) places.push_back(block.span);
  }
  // An inline comment is handed out line by line; only its first piece has the opening mark.
  for (const Inline& run : document.inlines) {
    if (run.kind == InlineKind::html && run.span.in(text).starts_with("<!--")) {
      places.push_back({run.span.begin, run.span.begin + 1});
    }
  }
  std::sort(places.begin(), places.end(), [](Span a, Span b) { return a.begin < b.begin; });

  std::vector<Comment> comments;
  std::size_t at = 0;  // a comment can end beyond its place, and is not found again there
  for (const Span place : places) {
    const std::size_t limit = std::min(place.end + 3, text.size());
    for (at = std::max(at, place.begin); at < place.end;) {
      const std::size_t open = text.substr(0, limit).find("<!--", at);
      if (open == std::string_view::npos || open >= place.end) break;
      const std::size_t close = text.find("-->", open + 4);
      if (close == std::string_view::npos) return comments;
      const std::size_t begin = std::min(source.over(open + 4, " \t\r\n"), close);
      const std::size_t end = std::max(source.back_over(close, " \t\r\n"), begin);
      comments.push_back({{open, close + 3}, text.substr(begin, end - begin)});
      at = close + 3;
    }
  }
  return comments;
}

}  // namespace poa::markdown
