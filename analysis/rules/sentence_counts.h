// What the numbers of one sentence count: "520 units of PO 7", "all 102 pairs".
#pragma once

#include <cstdint>
#include <string_view>

#include "analysis/facts.h"

namespace poa {

/// Whether a word says what happened to counted things: "sold", "returned".
[[nodiscard]] bool is_fate(std::string_view word);

/// The counts of one sentence and what each is a count of. A quantity or number is told from its
/// container, which is an order, a lot, an invoice or a shipment.
class SentenceCounts {
 public:
  SentenceCounts(const Facts& facts, std::uint32_t sentence)
      : prose_(facts.prose), tokens_(prose_.sentences()[sentence].tokens) {}

  /// "520 units of PO 7", "118 units in lot V-2609"
  [[nodiscard]] bool counts_following(const Entity& quantity, const Entity& container) const;
  /// "120 necklaces (ASIN B0…) and 80 bracelets": two quantities of one list.
  [[nodiscard]] bool is_joined(const Entity& first, const Entity& second) const;
  /// "PO 7, 520 units", "lot L-2511 (360 units)", "PO 7 of 14 January 2026 for 480 units"
  [[nodiscard]] bool counts_preceding(const Entity& container, const Entity& quantity) const;
  /// "the 520 units", "all 520 units"
  [[nodiscard]] bool is_definite(const Entity& quantity) const;
  /// "the 520 units of PO 7", "we ordered 520 units under PO 7": not what was sold of them.
  [[nodiscard]] bool is_whole(const Entity& quantity) const;
  /// "the 600 pieces from PO 7 that were not sold"
  [[nodiscard]] bool is_narrowed(const Entity& container) const;
  /// "all 102 pairs", "all the 102 pairs"
  [[nodiscard]] bool is_of_all(const Entity& quantity) const;
  /// "204 of the 990 sets" is a part.
  [[nodiscard]] bool is_part(const Entity& quantity) const;

 private:
  [[nodiscard]] std::string_view word(std::uint32_t at) const;

  const Prose& prose_;
  IndexRange tokens_;
};

}  // namespace poa
