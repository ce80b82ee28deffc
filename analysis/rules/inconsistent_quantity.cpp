#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/rules/message.h"
#include "analysis/rules/order_totals.h"
#include "analysis/rules/quotation.h"
#include "analysis/rules/sentence_counts.h"
#include "analysis/rules/table.h"
#include "analysis/text/one_of.h"

namespace poa {
namespace {

/// A count of what an order, a lot or a shipment holds.
struct Count {
  const Entity* quantity;
  bool whole;  ///< told as all that it holds: "the 520 units of PO 7", "PO 7, 520 units"
};

/// Whether an entity names something that has a number of units.
bool is_container(const Entity& entity) {
  return (entity.kind == EntityKind::purchase_order || entity.kind == EntityKind::code ||
          entity.kind == EntityKind::invoice_number || entity.kind == EntityKind::shipment_id ||
          entity.kind == EntityKind::removal_order) &&
         !entity.placeholder;
}

/// "units", "pieces" and "sets" count the same things.
std::string_view unit_of(const Entity& quantity) {
  constexpr std::array<std::string_view, 9> kUnits = {"unit", "units", "piece", "pieces", "pcs",
                                                      "pc",   "items", "sets",  "set"};
  const bool plain = is_one_of(quantity.unit, kUnits);
  return plain ? "units" : std::string_view(quantity.unit);
}

/// Whether two numbers differ by two neighbouring digits that have changed places.
bool is_swapped(std::string_view a, std::string_view b) {
  if (a.size() != b.size() || a == b) return false;
  const auto [first, other] = std::ranges::mismatch(a, b);
  if (first + 1 == a.end() || *first != *(other + 1) || *(first + 1) != *other) return false;
  return std::equal(first + 2, a.end(), other + 2);
}

/// Whether two numbers of three digits or more differ in one of them.
bool is_one_digit_off(std::string_view a, std::string_view b) {
  constexpr std::size_t kFewest = 3;
  if (a.size() != b.size() || a.size() < kFewest) return false;
  int differences = 0;
  for (std::size_t i = 0; i < a.size(); ++i) differences += a[i] == b[i] ? 0 : 1;
  return differences == 1;
}

/// Whether two counts may be of the same things: "260 drills" and "620 pieces", not "260 drills"
/// and "26 cartons". "The 660 from PO 7" is told in what PO 7 was counted in before.
bool count_alike(const Entity& a, const Entity& b) {
  const auto is_plain = [](const Entity& quantity) {
    return quantity.kind == EntityKind::number || unit_of(quantity) == "units";
  };
  return is_plain(a) || is_plain(b) || unit_of(a) == unit_of(b);
}

/// Part of a lot may well be counted too, so only what reads as a slip of the same number is one.
bool disagree(const Count& a, const Count& b) {
  if (!count_alike(*a.quantity, *b.quantity)) return false;
  const std::string& first = a.quantity->value;
  const std::string& second = b.quantity->value;
  return is_swapped(first, second) || (a.whole && b.whole && is_one_digit_off(first, second));
}

constexpr std::string_view kRemaining = "remaining";

/// What happened to counted things: "530 bottles were sold" and "the 503 sold bottles" count the
/// same ones. Empty if nothing is told of them.
std::string_view fate_of(const Facts& facts, const Entity& quantity) {
  constexpr std::array<std::string_view, 3> kLeft = {"remained", "remaining", "unsold"};
  constexpr std::array<std::string_view, 4> kBe = {"were", "was", "are", "we"};
  constexpr std::array<std::string_view, 6> kBack = {"took", "taken",  "got",
                                                     "came", "pulled", "brought"};
  const IndexRange sentence = facts.prose.sentences()[quantity.sentence].tokens;
  const auto lower = [&](std::uint32_t at) {
    return sentence.contains(at) ? facts.prose.lower(facts.prose.tokens()[at]) : std::string_view();
  };
  const auto fate = [&](std::uint32_t at) {
    if (is_one_of(lower(at), kLeft)) return kRemaining;
    return is_fate(lower(at)) ? lower(at) : std::string_view();
  };
  // "503 sold bottles"
  const std::uint32_t last = quantity.tokens.last;
  for (std::uint32_t at = quantity.tokens.first + 1; at + 1 < last; ++at) {
    if (const auto word = fate(at); !word.empty()) return word;
  }
  // "530 bottles were sold", "530 bottles came back"
  const std::uint32_t verb = is_one_of(lower(last), kBe) ? last + 1 : last;
  if (const auto word = fate(verb); !word.empty()) return word;
  constexpr std::string_view kReturned = "returned";
  if (is_one_of(lower(verb), kBack) && lower(verb + 1) == "back") return kReturned;
  // "took back 415 towels"
  const std::uint32_t before = quantity.tokens.first - 1;  // wraps to a token of no sentence
  if (lower(before) == "back" && is_one_of(lower(before - 1), kBack)) return kReturned;
  return {};
}

/// What an adjective says of counted things: the "late" of "58 late orders".
std::string_view adjective_of(const Facts& facts, const Entity& quantity) {
  if (quantity.tokens.size() != 3) return {};
  const Token& token = facts.prose.tokens()[quantity.tokens.first + 1];
  return token.kind == TokenKind::word ? facts.prose.lower(token) : std::string_view();
}

bool is_adjective(std::string_view fate) {
  return !fate.empty() && fate != kRemaining && !is_fate(fate);
}

/// Whether a sentence tells what was found when all were counted: "our warehouse counted …".
bool is_tally(const Facts& facts, std::uint32_t sentence) {
  constexpr std::array<std::string_view, 5> kCounting = {"counted", "recounted", "count", "tallied",
                                                         "stocktake"};
  const auto tokens = facts.prose.tokens(facts.prose.sentences()[sentence].tokens);
  return std::ranges::any_of(
      tokens, [&](const Token& token) { return is_one_of(facts.prose.lower(token), kCounting); });
}

class Ledger {
 public:
  Ledger(const Facts& facts, Report& report) : facts_(facts), report_(report) {}

  void enter(const Entity& container, const Entity& quantity, bool whole) {
    const Count count{&quantity, whole};
    std::vector<Count>& counts = counts_[container.value];
    const Entity* other = find_other(counts, count);
    if (other != nullptr) {
      tell(quantity, *other, " of " + std::string(facts_.prose.text(container.range)));
    } else {
      keep(counts, count);
    }
  }

  /// Of things that have no number of their own "the" points back, and a tally counts them all: 128
  /// sold in April and 182 sold in May are no slip. Whether one was told.
  bool enter_fate(std::string_view fate, const Entity& quantity, bool definite) {
    // "The 85 late orders" are those 58: where the things are called by the same two words, two
    // digits are enough.
    const std::size_t fewest_digits = is_adjective(fate) ? 2 : 3;
    if (quantity.value.size() < fewest_digits) return false;
    const Count count{&quantity, false};
    std::vector<Count>& counts = fates_[std::string(fate) + " " + std::string(unit_of(quantity))];
    const bool repeats = std::ranges::any_of(
        counts, [&](const Count& earlier) { return earlier.quantity->value == quantity.value; });
    const Entity* other = definite && !repeats ? find_other(counts, count) : nullptr;
    if (other != nullptr) {
      tell(quantity, *other, {});
    } else {
      keep(counts, count);
    }
    return other != nullptr;
  }

 private:
  static const Entity* find_other(const std::vector<Count>& counts, const Count& count) {
    const auto other = std::ranges::find_if(
        counts, [&](const Count& earlier) { return disagree(earlier, count); });
    return other == counts.end() ? nullptr : other->quantity;
  }
  static void keep(std::vector<Count>& counts, const Count& count) {
    // More counts than that of one thing are a stock list, and no number of it is a slip.
    constexpr std::size_t kMostCounts = 16;
    if (counts.size() < kMostCounts) counts.push_back(count);
  }
  void tell(const Entity& quantity, const Entity& other, const std::string& whose) {
    report_.add(quantity.span,
                in_quotes(facts_.prose.text(quantity.range)) + whose + " here, " +
                    in_quotes(facts_.prose.text(other.range)) +
                    " before. A reviewer who adds up will stop at this: give the same number "
                    "in both places.",
                {{other.span, "counted differently here"}});
  }

  const Facts& facts_;
  Report& report_;
  std::map<std::string, std::vector<Count>> counts_;  ///< by what holds them
  std::map<std::string, std::vector<Count>> fates_;   ///< by what happened to them and their unit
};

/// A quantity, or a number whose noun is left out: "the 660 from PO 7".
bool is_count(const Facts& facts, const Entity& entity) {
  if (entity.value.empty()) return false;
  if (entity.kind != EntityKind::number) return entity.kind == EntityKind::quantity;
  const SentenceCounts sentence(facts, entity.sentence);
  return sentence.is_definite(entity);
}

void check(const Facts& facts, Report& report) {
  check_order_totals(facts, report);
  Ledger ledger(facts, report);
  const Entity* before = nullptr;     // the last container or quantity
  const Entity* earlier = nullptr;    // the one before it
  const Entity* container = nullptr;  // the last container
  for (const Entity& entity : facts.entities) {
    const bool quantity = is_count(facts, entity);
    if ((!quantity && !is_container(entity)) || in_block_quote(facts, entity)) continue;
    const SentenceCounts sentence(facts, entity.sentence);
    const auto in_sentence = [&](const Entity* other) {
      return other != nullptr && other->sentence == entity.sentence;
    };
    if (!quantity) {
      if (in_sentence(before) && is_count(facts, *before) &&
          sentence.counts_following(*before, entity) && !sentence.is_part(*before)) {
        const bool whole = sentence.is_whole(*before) && !sentence.is_narrowed(entity);
        ledger.enter(entity, *before, whole);
        // "120 necklaces (ASIN B0…) and 80 bracelets (ASIN B0…) under PO 77"
        if (in_sentence(earlier) && sentence.is_joined(*earlier, *before)) {
          ledger.enter(entity, *earlier, whole);
        }
      }
      container = &entity;
    } else if (before == container && in_sentence(container) &&
               entity.kind == EntityKind::quantity &&
               sentence.counts_preceding(*container, entity) && !sentence.is_part(entity)) {
      ledger.enter(*container, entity, true);
    }
    earlier = before;
    before = &entity;
    if (entity.kind != EntityKind::quantity) continue;
    const std::string_view fate = fate_of(facts, entity);
    const bool named = std::ranges::any_of(facts.entities_in(entity.sentence), is_container);
    if (named && fate != kRemaining) continue;
    // "The 102 pairs", where 120 pairs were told of before and 102 never.
    const bool definite =
        sentence.is_definite(entity) ||
        (fate.empty() ? sentence.is_of_all(entity) : is_tally(facts, entity.sentence));
    const std::string_view adjective =
        fate.empty() ? adjective_of(facts, entity) : std::string_view();
    const bool told = !adjective.empty() && ledger.enter_fate(adjective, entity, definite);
    if (!told) ledger.enter_fate(fate, entity, definite);
  }
}

}  // namespace

const Rule kInconsistentQuantity{.id = "inconsistent-quantity",
                                 .group = RuleGroup::facts,
                                 .severity = Severity::info,
                                 .check = check};

}  // namespace poa
