// The rates that the writer quotes as the account's own.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "analysis/facts.h"
#include "analysis/guide/metrics.h"

namespace poa {

/// "Our Order Defect Rate was 1.42%"
struct QuotedRate {
  const guide::Metric* metric = nullptr;
  const Entity* percentage = nullptr;
  std::uint32_t sentence = 0;
  double rate = 0;       ///< in percent
  int decimals = 0;      ///< as written
  bool rounded = false;  ///< "about 2%", "almost 2%"
};

/// By multiplying: the C library's functions of floating point are a library of their own, which
/// every start of the program would wait for.
[[nodiscard]] constexpr double power_of_ten(int exponent) {
  double power = 1;
  for (int i = 0; i < exponent; ++i) power *= 10;
  return power;
}

/// How many of how many orders: "44 of 3,098 orders".
struct OrderCounts {
  double part = 0;
  double whole = 0;
  ProseRange range;
};

/// The rates of the opening and the root cause, in order. A percentage that names a limit ("below
/// 1%", "the 4% target") is none; of "from 0.6% to 1.9%" the second is the present one.
[[nodiscard]] std::vector<QuotedRate> quoted_rates(const Facts& facts);

/// The counts of a sentence, if it has just one pair of them.
[[nodiscard]] std::optional<OrderCounts> counts_in(const Facts& facts, std::uint32_t sentence);

/// Whether a sentence says over which days something was measured or counted: "over 60 days",
/// "between 1 March and 30 April 2026", "in May 2026".
[[nodiscard]] bool names_window(const Facts& facts, std::uint32_t sentence);

/// Whether it gives the number of days or weeks: "over 60 days".
[[nodiscard]] bool names_length_of_window(const Facts& facts, std::uint32_t sentence);

}  // namespace poa
