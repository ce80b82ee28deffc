// Sentences as rows of words that can be compared with templates.
#pragma once

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "analysis/facts.h"

namespace poa {

/// A word as comparing needs it.
struct TemplateWord {
  std::uint64_t hash = 0;  ///< 64-bit FNV-1a of its letters in lower case
  bool stock = false;      ///< nobody's property: "the", "seller", "cause"
};

/// The words of a sentence that stay the same whoever fills it in: in lower case, parted at
/// slashes. What is filled in is left out, so that what stood on both sides of it meets:
/// placeholders, figures, dates, names of people and companies. Puts them into `words`.
void read_template_words(const Facts& facts, std::uint32_t sentence,
                         std::vector<TemplateWord>& words);

/// How many words in a row a fingerprint is of.
inline constexpr std::size_t kShingle = 5;

/// The fingerprint of the five words that begin at the first of `words`.
[[nodiscard]] constexpr std::uint64_t fingerprint(std::span<const TemplateWord> words) {
  std::uint64_t print = 0;
  for (const TemplateWord& word : words.first(kShingle)) {
    print = print * 0x9E3779B97F4A7C15ULL + word.hash;
  }
  return print;
}

/// Fingerprints that are known, sorted; most others are told apart at a glance.
class FingerprintSet {
 public:
  explicit FingerprintSet(std::span<const std::uint64_t> sorted);
  [[nodiscard]] bool contains(std::uint64_t print) const;

 private:
  static constexpr unsigned kFilterBits = 15;
  std::span<const std::uint64_t> sorted_;
  std::bitset<1U << kFilterBits> filter_;  ///< by the upper bits of those that are in
};

}  // namespace poa
