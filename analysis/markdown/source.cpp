#include "analysis/markdown/source.h"

#include <algorithm>

namespace poa::markdown {
namespace {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_bullet(char c) { return c == '-' || c == '*' || c == '+'; }
constexpr bool ends_number(char c) { return c == '.' || c == ')'; }

}  // namespace

std::size_t Source::line_begin(std::size_t offset) const {
  while (offset > 0 && !is_line_end(text_[offset - 1])) --offset;
  return offset;
}

std::size_t Source::line_end(std::size_t offset) const {
  while (offset < text_.size() && !is_line_end(text_[offset])) ++offset;
  return offset;
}

Span Source::line_ending_after(std::size_t offset) const {
  const std::size_t begin = line_end(offset);
  std::size_t end = begin;
  if (at(end) == '\r') ++end;
  if (at(end) == '\n') ++end;
  return {begin, end};
}

std::size_t Source::back_over(std::size_t offset, std::string_view characters) const {
  while (offset > 0 && characters.find(text_[offset - 1]) != std::string_view::npos) --offset;
  return offset;
}

std::size_t Source::over(std::size_t offset, std::string_view characters) const {
  while (offset < text_.size() && characters.find(text_[offset]) != std::string_view::npos) {
    ++offset;
  }
  return offset;
}

std::size_t Source::back_over_inline_markup(std::size_t content) const {
  return back_over(content, "*_~`[!<\\");
}

std::size_t Source::marker_end(BlockKind kind, std::size_t offset) const {
  if (kind == BlockKind::block_quote) return at(offset) == '>' ? offset + 1 : offset;
  if (kind != BlockKind::item) return offset;
  if (is_bullet(at(offset))) return offset + 1;
  const std::size_t digits = over(offset, "0123456789");
  return digits > offset && ends_number(at(digits)) ? digits + 1 : offset;
}

std::size_t Source::marker_before(std::size_t content) const {
  const std::size_t end = back_over(content, " \t\r\n>");
  if (is_bullet(before(end))) return end - 1;
  if (ends_number(before(end)) && end > 1 && is_digit(text_[end - 2])) {
    return back_over(end - 1, "0123456789");
  }
  return content;
}

std::optional<std::size_t> Source::bare_markup(BlockKind kind, std::size_t line) const {
  const std::size_t end = line_end(line);
  const auto tail_of = [&](std::string_view characters) {
    return std::max(back_over(end, characters), line);
  };
  std::size_t begin = end;
  switch (kind) {
    case BlockKind::heading:
      begin = over(tail_of("# \t"), " \t");
      break;
    case BlockKind::thematic_break:
      begin = over(std::min({tail_of("- \t"), tail_of("* \t"), tail_of("_ \t")}), " \t");
      if (end - std::min(begin, end) < 3) return std::nullopt;
      break;
    case BlockKind::item:
    case BlockKind::list: {
      const std::size_t last = tail_of(" \t");
      begin = marker_before(last);
      if (begin == last || begin < line) return std::nullopt;
      break;
    }
    case BlockKind::code: {
      const std::string_view whole = text_.substr(line, end - line);
      const std::size_t fence = std::min(whole.find("```"), whole.find("~~~"));
      begin = fence == std::string_view::npos ? end : line + fence;
      break;
    }
    case BlockKind::block_quote: {
      const std::size_t last = tail_of(" \t");
      begin = last > line && text_[last - 1] == '>' ? last - 1 : end;
      break;
    }
    default:
      begin = over(line, " \t");
      break;
  }
  return begin < end ? std::optional(begin) : std::nullopt;
}

}  // namespace poa::markdown
