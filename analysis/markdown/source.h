// Markdown source read around a place: its lines, markers and markup.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "analysis/markdown/document.h"
#include "analysis/text/span.h"

namespace poa::markdown {

[[nodiscard]] constexpr bool is_blank(char c) { return c == ' ' || c == '\t'; }
[[nodiscard]] constexpr bool is_line_end(char c) { return c == '\n' || c == '\r'; }

class Source {
 public:
  explicit Source(std::string_view text) : text_(text) {}

  [[nodiscard]] std::string_view text() const { return text_; }
  [[nodiscard]] std::size_t size() const { return text_.size(); }
  /// The byte at an offset; NUL past the end.
  [[nodiscard]] char at(std::size_t offset) const {
    return offset < text_.size() ? text_[offset] : '\0';
  }
  /// The byte before an offset; NUL at the beginning.
  [[nodiscard]] char before(std::size_t offset) const {
    return offset > 0 ? text_[offset - 1] : '\0';
  }

  [[nodiscard]] std::size_t line_begin(std::size_t offset) const;
  [[nodiscard]] std::size_t line_end(std::size_t offset) const;
  /// The line ending that comes next.
  [[nodiscard]] Span line_ending_after(std::size_t offset) const;

  /// Back, or forth, over any of the characters.
  [[nodiscard]] std::size_t back_over(std::size_t offset, std::string_view characters) const;
  [[nodiscard]] std::size_t over(std::size_t offset, std::string_view characters) const;
  /// Back over the markup that can stand between a block's beginning and its first text.
  [[nodiscard]] std::size_t back_over_inline_markup(std::size_t content) const;

  /// Past the marker of a block quote or an item that begins at `offset`; `offset` itself if there
  /// is none.
  [[nodiscard]] std::size_t marker_end(BlockKind kind, std::size_t offset) const;
  /// The list marker that stands before an item's content, on the same line or one above it;
  /// `content` itself if there is none.
  [[nodiscard]] std::size_t marker_before(std::size_t content) const;
  /// Where the markup of a block without any text begins, on the line at `line`: it is all that
  /// stands there up to the line's end. Nothing if the line has none.
  [[nodiscard]] std::optional<std::size_t> bare_markup(BlockKind kind, std::size_t line) const;

 private:
  std::string_view text_;
};

}  // namespace poa::markdown
