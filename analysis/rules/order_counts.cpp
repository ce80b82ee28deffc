#include "analysis/rules/order_counts.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

#include "analysis/rules/decimal.h"
#include "analysis/rules/own_words.h"
#include "analysis/text/one_of.h"

namespace poa {
namespace {

using namespace std::string_view_literals;

/// "orders", "shipments": what a rate is a share of.
bool is_of_orders(const Facts& facts, const Entity& count) {
  constexpr std::array kOrders = {"order"sv,    "orders"sv,      "shipment"sv,   "shipments"sv,
                                  "parcel"sv,   "parcels"sv,     "package"sv,    "packages"sv,
                                  "units"sv,    "items"sv,       "deliveries"sv, "sales"sv,
                                  "invoices"sv, "transactions"sv};
  constexpr int kReach = 3;
  if (is_one_of(count.unit, kOrders)) return true;
  for (int ahead = 0; ahead < kReach; ++ahead) {
    const std::string_view word =
        word_at(facts, count.sentence, std::int64_t{count.tokens.last} + ahead);
    if (is_one_of(word, kOrders)) return true;
  }
  return false;
}

bool is_count(const Entity& entity) {
  return (entity.kind == EntityKind::quantity || entity.kind == EntityKind::number) &&
         !entity.value.empty();
}

/// "over 60 days", "(60 days)", "in the 10 and 30 days"; not "with 2 to 5 days of delay".
bool is_span_of_time(const Facts& facts, const Entity& count) {
  constexpr std::array kTimes = {"day"sv, "days"sv, "week"sv, "weeks"sv, "month"sv, "months"sv};
  constexpr std::array kLeads = {"over"sv, "in"sv,   "during"sv,   "for"sv, "within"sv, "across"sv,
                                 "last"sv, "past"sv, "previous"sv, "("sv,   ","sv,      "of"sv};
  constexpr std::int64_t kReach = 4;
  if (!is_one_of(count.unit, kTimes)) return false;
  const auto word = [&](std::int64_t at) { return word_at(facts, count.sentence, at); };
  if (word(std::int64_t{count.tokens.last}) == "of") return false;
  // "the 60-day window"
  if (word(std::int64_t{count.tokens.first}).find('-') != std::string_view::npos) return true;
  for (std::int64_t back = 1; back <= kReach; ++back) {
    if (is_one_of(word(std::int64_t{count.tokens.first} - back), kLeads)) return true;
  }
  return false;
}

/// "14 claims on", "182 late orders in": what a rate counts stands between the two numbers.
bool is_of_trouble(const Facts& facts, std::uint32_t sentence, IndexRange between) {
  constexpr std::array kTrouble = {
      "claim"sv,       "claims"sv,     "defect"sv,    "defects"sv,  "defective"sv,
      "late"sv,        "delayed"sv,    "cancelled"sv, "canceled"sv, "cancelation"sv,
      "complaint"sv,   "complaints"sv, "negative"sv,  "refunds"sv,  "cancellations"sv,
      "chargebacks"sv, "returns"sv,    "untracked"sv, "delays"sv,   "failures"sv,
      "defected"sv,    "bad"sv,        "orders"sv,    "shipments"sv};
  for (std::uint32_t at = between.first; at < between.last; ++at) {
    if (is_one_of(word_at(facts, sentence, at), kTrouble)) return true;
  }
  return false;
}

}  // namespace

std::optional<OrderCounts> counts_in(const Facts& facts, std::uint32_t sentence) {
  const auto entities = facts.entities_in(sentence);
  const auto word = [&](std::int64_t at) { return word_at(facts, sentence, at); };
  std::optional<OrderCounts> found;
  for (std::size_t i = 0; i + 1 < entities.size(); ++i) {
    const Entity& first = entities[i];
    const Entity& second = entities[i + 1];
    if (!is_count(first) || !is_count(second) || is_span_of_time(facts, second)) continue;
    constexpr std::uint32_t kMostWords = 5;
    const std::uint32_t gap = second.tokens.first - first.tokens.last;
    if (second.tokens.first < first.tokens.last || gap > kMostWords) continue;
    std::int64_t before = std::int64_t{second.tokens.first} - 1;
    if (word(before) == "our" || word(before) == "all" || word(before) == "the") --before;
    // "44 of 3,098 orders", "44 defective orders out of 3,098"; "of 3,098 orders 44 were late".
    // "14 claims on 700 orders", "3,098 orders, 44 of them late".
    constexpr std::array kAmong = {"on"sv,  "in"sv,  "against"sv, "among"sv, "to"sv,
                                   "for"sv, "per"sv, "from"sv,    "over"sv};
    const bool joined = before >= std::int64_t{first.tokens.last} - 1;
    const bool part_first =
        joined && (word(before) == "of" ||
                   (is_one_of(word(before), kAmong) && is_of_orders(facts, second) &&
                    is_of_trouble(facts, sentence, {first.tokens.first, second.tokens.first})));
    const std::string_view lead = word(std::int64_t{first.tokens.first} - 1);
    const std::string_view follow = word(std::int64_t{second.tokens.last} + 1);
    const bool of_them = word(std::int64_t{second.tokens.last}) == "of" &&
                         (follow == "them" || follow == "these" || follow == "which");
    const bool whole_first = !part_first && gap <= 2 && (lead == "of" || lead == "from" || of_them);
    if (!part_first && !whole_first) continue;
    const Entity& part = part_first ? first : second;
    const Entity& whole = part_first ? second : first;
    const std::optional<double> some = number_of(part.value);
    const std::optional<double> all = number_of(whole.value);
    constexpr double kFewest = 20;
    if (!some || !all || *all < kFewest || *some >= *all) continue;
    if (!is_of_orders(facts, whole) && !is_of_orders(facts, part)) continue;
    if (found) return std::nullopt;
    found = OrderCounts{*some, *all, {first.range.begin, second.range.end}};
  }
  return found;
}

bool names_length_of_window(const Facts& facts, std::uint32_t sentence) {
  return std::ranges::any_of(facts.entities_in(sentence), [&](const Entity& entity) {
    return is_count(entity) && is_span_of_time(facts, entity);
  });
}

bool names_window(const Facts& facts, std::uint32_t sentence) {
  int dates = 0;
  for (const Entity& entity : facts.entities_in(sentence)) {
    if (entity.kind == EntityKind::month) return true;
    if (entity.kind == EntityKind::date) ++dates;
    if (entity.kind == EntityKind::date && entity.ends_range) return true;
  }
  return dates > 1 || names_length_of_window(facts, sentence);
}

}  // namespace poa
