// The rates that the writer quotes as the account's own.
#pragma once

#include <cstdint>
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

/// The rates of the opening and the root cause, in order. A percentage that names a limit ("below
/// 1%", "the 4% target") is none; of "from 0.6% to 1.9%" the second is the present one.
[[nodiscard]] std::vector<QuotedRate> quoted_rates(const Facts& facts);

}  // namespace poa
