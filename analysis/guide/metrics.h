// The rates by which Amazon measures a seller's orders.
#pragma once

#include <array>
#include <span>
#include <string>
#include <string_view>

#include "analysis/language/phrase.h"

namespace poa::guide {

struct Metric {
  std::string_view name;    ///< "order defect rate"
  std::string_view target;  ///< for a reader: "below 1%"
  /// A rate at least as good as this, in percent, is no reason for a suspension by any source that
  /// we know.
  double harmless;
  bool higher_is_better;
  std::span<const int> windows;  ///< the days over which Amazon measures it
  const PhraseList* mentions;    ///< how a text names it

  /// Whether a rate, in percent, is no reason for a suspension.
  [[nodiscard]] constexpr bool is_harmless(double rate) const {
    return higher_is_better ? rate >= harmless : rate < harmless;
  }
};

namespace words {

inline constexpr std::array<std::string_view, 3> order_defect_wordings = {
    "order[- ]defects?[- ](rates?|ratio|percentage)", "odr", "rate of order defects"};
inline constexpr PhraseList order_defect{order_defect_wordings};

inline constexpr std::array<std::string_view, 3> cancellation_rate_wordings = {
    "(pre-?(order )?fulfil?lment )?(order )?cancell?ation[- ](rates?|ratio|percentage)",
    "(pre-?fulfil?lment )?cancel[- ]rate", "pfcr"};
inline constexpr PhraseList cancellation_rate{cancellation_rate_wordings};

inline constexpr std::array<std::string_view, 3> late_shipment_rate_wordings = {
    "late[- ](shipments?|shipping|dispatch|despatch)[- ](rates?|ratio|percentage)", "lsr",
    "rate of late (shipments|dispatches)"};
inline constexpr PhraseList late_shipment_rate{late_shipment_rate_wordings};

inline constexpr std::array<std::string_view, 2> tracking_rate_wordings = {
    "valid[- ]tracking[- ]rate", "vtr"};
inline constexpr PhraseList tracking_rate{tracking_rate_wordings};

inline constexpr std::array<std::string_view, 2> delivery_rate_wordings = {
    "(unit )?on[- ]time[- ]delivery[- ]rate", "otdr"};
inline constexpr PhraseList delivery_rate{delivery_rate_wordings};

inline constexpr std::array<std::string_view, 2> invoice_rate_wordings = {
    "invoice[- ]defect[- ]rate", "idr"};
inline constexpr PhraseList invoice_rate{invoice_rate_wordings};

}  // namespace words

inline constexpr std::array sixty_days = {60};
inline constexpr std::array thirty_days = {30};
inline constexpr std::array ten_and_thirty_days = {10, 30};
inline constexpr std::array fourteen_days = {14};
inline constexpr std::array seven_days = {7};

/// All metrics, with the targets of Amazon's help pages for sellers. Of on-time delivery 90% is
/// required and 95% recommended, and an older page recommends over 97%: nothing below is harmless.
inline constexpr std::array<Metric, 6> metrics = {{
    {"order defect rate", "below 1%", 1, false, sixty_days, &words::order_defect},
    {"cancellation rate", "below 2.5%", 2.5, false, seven_days, &words::cancellation_rate},
    {"late shipment rate", "below 4%", 4, false, ten_and_thirty_days, &words::late_shipment_rate},
    {"valid tracking rate", "at least 95%", 95, true, thirty_days, &words::tracking_rate},
    {"on-time delivery rate", "at least 90%", 97, true, fourteen_days, &words::delivery_rate},
    {"invoice defect rate", "below 5%", 5, false, seven_days, &words::invoice_rate},
}};

/// The days over which a metric is measured, in words: "10 and 30 days".
[[nodiscard]] std::string windows_in_words(const Metric& metric);

}  // namespace poa::guide
