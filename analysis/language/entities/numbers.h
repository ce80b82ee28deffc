// Numbers as they are written, in figures and in words, before it is known what they count.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "analysis/language/entities/scanner.h"

namespace poa::entities {

/// A number as read, before it is known what it counts.
struct Amount {
  std::string value;
  std::string_view unit;  ///< of "30-day" and "14mm", which hold their unit
  std::uint32_t end = 0;  ///< the first token after it
};

/// How many of a text's first bytes are a figure's digits and separators.
[[nodiscard]] std::size_t figure_size(std::string_view text);

/// "340", "3,356.64", "10-15", "30-day", "14mm", "40pcs", "10k"; nothing for codes, times,
/// fractions. `lower` is the token at `at`.
[[nodiscard]] std::optional<Amount> parse_figure(std::string_view lower, std::uint32_t at);

/// "fourteen", "two hundred and fifty", "a dozen".
[[nodiscard]] std::optional<Amount> parse_number_words(const Scanner& scanner, std::uint32_t at);

/// "1.440 pieces" is written where a dot parts thousands: nothing is counted in thousandths.
void join_thousands(std::string& value);

/// "1.2" times a million is "1200000".
[[nodiscard]] std::string times(std::string value, std::uint32_t power_of_ten);

}  // namespace poa::entities
