// The mark that begins a list item: `-`, `3.`, `- [ ]`.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace poa::assist {

struct ListMarker {
  std::string_view mark;                ///< "-", "3."
  std::optional<std::uint32_t> number;  ///< of an ordered list's
  bool has_box = false;                 ///< whether `[ ]` or `[x]` follows
  std::size_t box = 0;    ///< where the words or the box begin, in bytes from the marker's start
  std::size_t words = 0;  ///< where the words begin: after the box, if there is one
};

/// The marker at the start of `line`, which has no indentation. A marker that nothing follows yet
/// counts; "-5" and "1.5" are none.
[[nodiscard]] std::optional<ListMarker> read_list_marker(std::string_view line);

/// The mark of the item after one with this mark: "-" → "-", "3." → "4.".
[[nodiscard]] std::string next_mark(const ListMarker& marker);

}  // namespace poa::assist
