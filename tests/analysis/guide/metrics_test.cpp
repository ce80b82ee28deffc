#include "analysis/guide/metrics.h"

#include <algorithm>

#include "tests/catch.h"

namespace poa::guide {
namespace {

const Metric& metric(std::string_view name) {
  return *std::find_if(metrics.begin(), metrics.end(),
                       [&](const Metric& own) { return own.name == name; });
}

TEST_CASE("A rate that no source minds is harmless") {
  CHECK(metric("order defect rate").is_harmless(0.99));
  CHECK_FALSE(metric("order defect rate").is_harmless(1));
  CHECK(metric("cancellation rate").is_harmless(2.4));
  CHECK_FALSE(metric("late shipment rate").is_harmless(4));
  CHECK(metric("valid tracking rate").is_harmless(95));
  CHECK_FALSE(metric("valid tracking rate").is_harmless(94.9));
  // Required are 90%, recommended 95% or 97%.
  CHECK_FALSE(metric("on-time delivery rate").is_harmless(93));
  CHECK(metric("on-time delivery rate").is_harmless(97.5));
}

TEST_CASE("Windows are told in words") {
  CHECK(windows_in_words(metric("order defect rate")) == "60 days");
  CHECK(windows_in_words(metric("late shipment rate")) == "10 and 30 days");
}

}  // namespace
}  // namespace poa::guide
