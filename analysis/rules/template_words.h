// Sentences as rows of words that can be compared with templates.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "analysis/facts.h"

namespace poa {

/// The words of a sentence that stay the same whoever fills it in: in lower case, without
/// apostrophes and hyphens, parted at slashes. What is filled in is left out, so that what stood on
/// both sides of it meets: placeholders, figures, dates, names of people and companies.
[[nodiscard]] std::vector<std::string> template_words(const Facts& facts, std::uint32_t sentence);

/// How many words in a row a fingerprint is of.
inline constexpr std::size_t kShingle = 5;

/// The fingerprints of each five words in a row (64-bit FNV-1a over the words with a space between
/// them); none of fewer.
[[nodiscard]] std::vector<std::uint64_t> fingerprints(const std::vector<std::string>& words);

}  // namespace poa
