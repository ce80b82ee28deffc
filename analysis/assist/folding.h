// What of a document can be folded away.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "analysis/facts.h"

namespace poa::assist {

enum class FoldKind : std::uint8_t { other, comment };

/// The lines after `first_line` up to and with `last_line` can be hidden. 0-based.
struct Fold {
  std::size_t first_line = 0;
  std::size_t last_line = 0;  ///< greater than first_line
  FoldKind kind = FoldKind::other;

  [[nodiscard]] std::size_t lines() const { return last_line - first_line; }
};

/// The front matter, what stands under each heading, lists and their items, tables, quotations,
/// code, and comments of several lines; at most one fold for a line to begin, the longest. If there
/// are more than `limit`, the longest are kept. By their first lines.
[[nodiscard]] std::vector<Fold> folds(const Facts& facts,
                                      std::size_t limit = static_cast<std::size_t>(-1));

}  // namespace poa::assist
