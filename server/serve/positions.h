// The one place that knows the positions of the protocol: byte offsets here, lines and characters
// there (LSP 3.17, "Position").
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "analysis/text/span.h"
#include "analysis/text/text.h"
#include "protocol/lsp/base.h"

namespace poa::server {

/// What `character` counts: bytes, UTF-16 units or characters.
enum class PositionEncoding : std::uint8_t { utf8, utf16, utf32 };

/// The specification's name of it.
[[nodiscard]] std::string_view encoding_name(PositionEncoding encoding);

/// The first of the client's encodings that we know, which are all that there are; UTF-16 for a
/// client that offers none.
[[nodiscard]] PositionEncoding choose_encoding(const std::vector<std::string>& offered);

/// Converts both ways for one text. Total: a character past the end of its line is the end of the
/// line, a line past the last is the end of the text, and a place within a character, a surrogate
/// pair or a line ending is the place before it. A byte that is not UTF-8 is one unit in every
/// encoding, as U+FFFD is in the two that do not count bytes.
///
/// Cheap where lines are ASCII or short. In a long line it keeps marks on the way, so that any
/// number of conversions stays linear in the text. Not for several threads at once.
class Positions {
 public:
  /// `text` has to outlive this.
  Positions(const Text& text, PositionEncoding encoding) : text_(text), encoding_(encoding) {}

  [[nodiscard]] lsp::Position position(std::size_t offset) const;
  [[nodiscard]] lsp::Range range(Span span) const;

  [[nodiscard]] std::size_t offset(lsp::Position position) const;
  /// A range that ends before it starts is the same range the other way round.
  [[nodiscard]] Span span(const lsp::Range& range) const;

 private:
  /// A character boundary of a line, and the units before it.
  struct Mark {
    std::size_t bytes = 0;
    std::size_t units = 0;
  };

  /// The last mark of a line that is at or before the goal, in bytes or units.
  [[nodiscard]] Mark mark_before(std::size_t line, std::size_t goal,
                                 std::size_t Mark::*measure) const;
  [[nodiscard]] Mark walk(std::string_view line, Mark from, std::size_t goal,
                          std::size_t Mark::*measure) const;

  const Text& text_;
  PositionEncoding encoding_;
  mutable std::unordered_map<std::size_t, std::vector<Mark>> marks_;  ///< Of long lines only.
};

}  // namespace poa::server
