// What an edit left as it was: most of a document, so that most of what was found in its earlier
// version need not be looked for again.
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

#include "analysis/language/prose.h"

namespace poa {

/// How many passages at the start and at the end of two versions of a document are the same: text,
/// tokens, quotation and kind. A passage is counted once.
struct UnchangedPassages {
  std::uint32_t at_start = 0;
  std::uint32_t at_end = 0;
};

/// Linear in the documents; far less than reading them.
[[nodiscard]] UnchangedPassages unchanged_passages(const Prose& was, const Prose& is);

/// How far the indices of the passages at the end have moved. Sums wrap around, as they must.
struct Shift {
  std::uint32_t bytes = 0;
  std::uint32_t tokens = 0;
  std::uint32_t sentences = 0;
};

/// What was found passage by passage, in order, in an earlier version, and `find` in the passages
/// [first, last) that changed. `where(item)` gives an item's first token in the earlier version's;
/// `move(item, shift)` takes it to where it stands now.
template <class Item, class Where, class Move, class Find>
std::vector<Item> found_again(std::span<const Item> items, const Prose& was, const Prose& is,
                              UnchangedPassages unchanged, Where where, Move move, Find find) {
  const auto count = [](const auto& all) { return static_cast<std::uint32_t>(all.size()); };
  const std::uint32_t end_was = count(was.passages()) - unchanged.at_end;
  const std::uint32_t end_is = count(is.passages()) - unchanged.at_end;
  const auto first_token = [](const Prose& prose, std::uint32_t passage) {
    return passage < prose.passages().size() ? prose.passages()[passage].tokens.first
                                             : static_cast<std::uint32_t>(prose.tokens().size());
  };
  const auto from_token = [&](std::uint32_t token) {
    return std::partition_point(items.begin(), items.end(),
                                [&](const Item& item) { return where(item) < token; });
  };

  std::vector<Item> all(items.begin(), from_token(first_token(was, unchanged.at_start)));
  if (unchanged.at_start < end_is) find(IndexRange{unchanged.at_start, end_is}, all);
  if (unchanged.at_end == 0) return all;
  const Passage& then = was.passages()[end_was];
  const Passage& now = is.passages()[end_is];
  const Shift shift{now.range.begin - then.range.begin, now.tokens.first - then.tokens.first,
                    now.sentences.first - then.sentences.first};
  for (auto item = from_token(then.tokens.first); item != items.end(); ++item) {
    all.push_back(move(*item, shift));
  }
  return all;
}

}  // namespace poa
