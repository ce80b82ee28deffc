#include "analysis/guide/metrics.h"

namespace poa::guide {

std::string windows_in_words(const Metric& metric) {
  std::string words;
  for (const int days : metric.windows) {
    if (!words.empty()) words += " and ";
    words += std::to_string(days);
  }
  return words + " days";
}

}  // namespace poa::guide
