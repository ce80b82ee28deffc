// The text of one version of a document, immutable, with the table of its lines.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/text/span.h"

namespace poa {

/// A document's bytes and where its lines begin.
///
/// A line ends at LF, CR LF or a lone CR, as the Language Server Protocol counts lines (3.17,
/// "Text Documents"); so does a line here. Any bytes are welcome, valid UTF-8 or not.
class Text {
 public:
  Text() : Text(std::string()) {}
  explicit Text(std::string bytes);

  [[nodiscard]] std::string_view bytes() const { return bytes_; }
  [[nodiscard]] std::size_t size() const { return bytes_.size(); }

  /// At least 1: an empty document has one empty line.
  [[nodiscard]] std::size_t line_count() const { return line_starts_.size(); }

  /// The 0-based line that holds a byte; offsets past the end belong to the last line.
  [[nodiscard]] std::size_t line_of(std::size_t offset) const;

  /// The bytes of a 0-based line without its line ending; past the last line, an empty span at the
  /// end of the text.
  [[nodiscard]] Span line(std::size_t number) const;

  /// The same, with the line ending.
  [[nodiscard]] Span line_with_ending(std::size_t number) const;

  /// The text with the bytes of `replaced` exchanged for `with`; only the lines there are counted
  /// anew.
  [[nodiscard]] Text edited(Span replaced, std::string_view with) const;

 private:
  Text(std::string bytes, std::vector<std::size_t> line_starts)
      : bytes_(std::move(bytes)), line_starts_(std::move(line_starts)) {}

  std::string bytes_;
  std::vector<std::size_t> line_starts_;
};

}  // namespace poa
