// What an edit left as it was: most of a document, so that most of what was found in its earlier
// version need not be looked for again.
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

#include "analysis/language/prose.h"

namespace poa {

/// How far the indices of the passages at the end have moved. Sums wrap around, as they must.
struct Shift {
  std::uint32_t bytes = 0;
  std::uint32_t tokens = 0;
  std::uint32_t sentences = 0;
};

/// Where what is kept and what is read anew meet.
struct Seam {
  std::uint32_t kept_until = 0;  ///< the earlier version's tokens before this stand where they did
  std::uint32_t kept_from = 0;   ///< and those from this on have moved
  Shift shift;
  IndexRange changed;  ///< passages, or sentences, of the newer version
};

/// Those that `unchanged` counts.
inline std::span<const Passage> parts(const Prose& prose, UnchangedPassages) {
  return prose.passages();
}
inline std::span<const Sentence> parts(const Prose& prose, UnchangedSentences) {
  return prose.sentences();
}

template <class Unchanged>
[[nodiscard]] Seam seam(const Prose& was, const Prose& is, Unchanged unchanged) {
  const auto count = [](const auto& all) { return static_cast<std::uint32_t>(all.size()); };
  const auto parts_were = parts(was, unchanged);
  const auto parts_are = parts(is, unchanged);
  const auto first_token = [&](const Prose& prose, const auto& all, std::uint32_t part) {
    return part < all.size() ? all[part].tokens.first : count(prose.tokens());
  };
  const std::uint32_t end_was = count(parts_were) - unchanged.at_end;
  const std::uint32_t end_is = count(parts_are) - unchanged.at_end;
  Seam seam{first_token(was, parts_were, unchanged.at_start),
            first_token(was, parts_were, end_was),
            {},
            {unchanged.at_start, end_is}};
  if (unchanged.at_end > 0) {
    const auto& then = parts_were[end_was];
    const auto& now = parts_are[end_is];
    seam.shift = {now.range.begin - then.range.begin, now.tokens.first - then.tokens.first,
                  count(is.sentences()) - count(was.sentences())};
  }
  return seam;
}

/// What was found part by part, in order, in an earlier version, and `find` in the parts that
/// changed: passages or sentences, whichever `unchanged` counts. `where(item)` gives an item's
/// first token in the earlier version's; `move(item, shift)` takes it to where it stands now.
template <class Item, class Unchanged, class Where, class Move, class Find>
std::vector<Item> found_again(std::span<const Item> items, const Prose& was, const Prose& is,
                              Unchanged unchanged, Where where, Move move, Find find) {
  const Seam at = seam(was, is, unchanged);
  const auto from_token = [&](std::uint32_t token) {
    return std::partition_point(items.begin(), items.end(),
                                [&](const Item& item) { return where(item) < token; });
  };
  std::vector<Item> all(items.begin(), from_token(at.kept_until));
  if (!at.changed.empty()) find(at.changed, all);
  for (auto item = from_token(at.kept_from); item != items.end(); ++item) {
    all.push_back(move(*item, at.shift));
  }
  return all;
}

}  // namespace poa
