// A half-open range of byte offsets into a document's UTF-8 text.
#pragma once

#include <cstddef>
#include <string_view>

namespace poa {

/// Bytes [begin, end) of a document, 0-based. Every place in `analysis` is one of these; only the
/// server turns them into lines and columns.
struct Span {
  std::size_t begin = 0;
  std::size_t end = 0;

  [[nodiscard]] constexpr bool empty() const { return begin == end; }
  [[nodiscard]] constexpr std::size_t size() const { return end - begin; }
  [[nodiscard]] constexpr bool contains(std::size_t offset) const {
    return begin <= offset && offset < end;
  }
  [[nodiscard]] constexpr bool contains(Span other) const {
    return begin <= other.begin && other.end <= end;
  }
  /// Whether the two share at least one byte.
  [[nodiscard]] constexpr bool overlaps(Span other) const {
    return begin < other.end && other.begin < end;
  }
  /// The bytes that the span names; `text` is the whole document.
  [[nodiscard]] constexpr std::string_view in(std::string_view text) const {
    return text.substr(begin, end - begin);
  }

  friend constexpr bool operator==(Span, Span) = default;
};

}  // namespace poa
