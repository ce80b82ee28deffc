#include "analysis/rules/order_totals.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/rules/decimal.h"
#include "analysis/rules/message.h"
#include "analysis/rules/order_counts.h"
#include "analysis/rules/quotation.h"
#include "analysis/rules/sentence_counts.h"
#include "analysis/text/one_of.h"

namespace poa {
namespace {

/// What happened to the orders that a rate counts: "late" of "58 late orders out of 912", "we
/// cancelled 41 of 988 orders". Empty where nothing is told.
std::string_view fate_of_orders(const Facts& facts, IndexRange tokens) {
  constexpr std::array<std::string_view, 2> kCancelled = {"cancelled", "canceled"};
  std::string_view fate;
  for (const Token& token : facts.prose.tokens(tokens)) {
    const std::string_view word = facts.prose.lower(token);
    std::string_view told;
    if (word == "late") told = "late";
    if (is_one_of(word, kCancelled)) told = "cancelled";
    if (told.empty()) continue;
    if (!fate.empty() && fate != told) return {};
    fate = told;
  }
  return fate;
}

}  // namespace

void check_order_totals(const Facts& facts, Report& report) {
  struct Counted {
    std::string_view fate;
    double orders;
    ProseRange range;
  };
  std::vector<Counted> counted;
  for (std::uint32_t s = 0; s < facts.prose.sentences().size(); ++s) {
    const auto entities = facts.entities_in(s);
    if (entities.size() < 2) continue;
    const std::optional<OrderCounts> counts = counts_in(facts, s);
    if (!counts) continue;
    const std::string_view fate = fate_of_orders(facts, facts.prose.sentences()[s].tokens);
    constexpr std::size_t kMost = 16;  // more are a table
    if (counted.size() == kMost) return;
    if (!fate.empty()) counted.push_back({fate, counts->part, counts->range});
  }
  if (counted.empty()) return;
  for (const Entity& entity : facts.entities) {
    if (entity.kind != EntityKind::quantity || entity.unit != "orders") continue;
    const SentenceCounts sentence(facts, entity.sentence);
    if (!sentence.is_of_all(entity) || in_block_quote(facts, entity)) continue;
    constexpr std::uint32_t kBehind = 2;  // "all 44 orders cancelled in that week"
    const std::string_view fate =
        fate_of_orders(facts, {entity.tokens.first, entity.tokens.last + kBehind});
    const std::optional<double> orders = number_of(entity.value);
    if (fate.empty() || !orders) continue;
    const Counted* only = nullptr;
    bool fits = false;
    int told = 0;
    for (const Counted& one : counted) {
      if (one.fate != fate) continue;
      ++told;
      only = &one;
      fits = fits || one.orders == *orders;
    }
    if (told != 1 || fits) continue;
    report.add(entity.span,
               in_quotes(facts.prose.text(entity.range)) + " here, " +
                   in_quotes(facts.prose.text(only->range)) +
                   " before. A reviewer who adds up will stop at this: give the same number in "
                   "both places.",
               {{facts.prose.source(only->range), "counted differently here"}});
  }
}

}  // namespace poa
