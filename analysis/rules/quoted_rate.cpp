#include "analysis/rules/quoted_rate.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>

#include "analysis/rules/own_words.h"

namespace poa {
namespace {

using namespace std::string_view_literals;

template <std::size_t N>
bool is_one_of(const std::array<std::string_view, N>& words, std::string_view word) {
  return std::ranges::find(words, word) != words.end();
}

/// Digits, with a point among them or without.
std::optional<double> number_of(std::string_view digits) {
  const std::size_t point = std::min(digits.find('.'), digits.size());
  const std::string_view fraction = digits.substr(std::min(point + 1, digits.size()));
  double number = 0;
  for (const std::string_view part : {digits.substr(0, point), fraction}) {
    for (const char digit : part) {
      if (digit < '0' || digit > '9') return std::nullopt;
      number = 10 * number + (digit - '0');
    }
  }
  return number / power_of_ten(static_cast<int>(fraction.size()));
}

/// The words of one sentence around its percentages.
class RateSentence {
 public:
  RateSentence(const Facts& facts, std::uint32_t sentence) : facts_(facts), sentence_(sentence) {
    for (const Entity& entity : facts.entities_in(sentence)) {
      if (entity.kind == EntityKind::percentage) percentages_.push_back(&entity);
    }
  }

  /// The percentage that a mention of a metric is about; null if there is none.
  [[nodiscard]] const Entity* rate_of(const PhraseMatch& mention) const {
    if (is_somebody_elses(mention) || is_supposed(mention)) return nullptr;
    const IndexRange name = tokens_of(facts_, mention);
    for (const Entity* percentage : percentages_) {
      // "a 1.42% Order Defect Rate"
      if (percentage->tokens.last == name.first && !is_limit(*percentage)) return percentage;
    }
    constexpr std::uint32_t kReach = 16;
    for (std::size_t i = 0; i < percentages_.size(); ++i) {
      const Entity& percentage = *percentages_[i];
      if (percentage.tokens.first < name.last) continue;
      if (percentage.tokens.first > name.last + kReach) return nullptr;
      if (names_another_metric({name.last, percentage.tokens.first}, mention)) return nullptr;
      if (is_limit(percentage)) continue;
      const bool past = word(std::int64_t{percentage.tokens.first} - 1) == "from";
      if (past && i + 1 < percentages_.size() && follows_to(*percentages_[i + 1])) {
        return percentages_[i + 1];
      }
      return &percentage;
    }
    return nullptr;
  }

  [[nodiscard]] bool is_rounded(const Entity& percentage) const {
    constexpr std::array kAbout = {"about"sv,  "around"sv,        "roughly"sv, "nearly"sv,
                                   "almost"sv, "approximately"sv, "some"sv,    "ca"sv,
                                   "circa"sv,  "approx"sv,        "~"sv};
    std::int64_t at = std::int64_t{percentage.tokens.first} - 1;
    if (word(at) == ".") --at;  // "approx."
    return is_one_of(kAbout, word(at));
  }

 private:
  /// "below 1%", "exceeds the allowed 4%", "the target of 2.5%", "a 1% limit".
  [[nodiscard]] bool is_limit(const Entity& percentage) const {
    constexpr std::array kBefore = {
        "below"sv,     "under"sv,     "over"sv,        "above"sv,    "beyond"sv,    "than"sv,
        "limit"sv,     "target"sv,    "threshold"sv,   "exceed"sv,   "exceeds"sv,   "exceeded"sv,
        "exceeding"sv, "least"sv,     "most"sv,        "maximum"sv,  "minimum"sv,   "allowed"sv,
        "required"sv,  "permitted"sv, "requirement"sv, "requires"sv, "surpassed"sv, "passed"sv,
        "goal"sv,      "standard"sv,  "<"sv,           ">"sv,        "within"sv,    "amazon's"sv,
        "max"sv,       "min"sv,       "passes"sv,      "allows"sv,   "crossed"sv};
    constexpr std::array kAfter = {"target"sv,   "limit"sv,     "threshold"sv, "maximum"sv,
                                   "minimum"sv,  "mark"sv,      "goal"sv,      "requirement"sv,
                                   "standard"sv, "benchmark"sv, "ceiling"sv,   "allowed"sv};
    constexpr int kReach = 4;
    std::int64_t at = std::int64_t{percentage.tokens.first} - 1;
    for (int back = 0; back < kReach; ++back, --at) {
      const std::string_view before = word(at);
      if (before.empty() || before == "," || before == ";" || before == "(" ||
          facts_.prose.tokens()[static_cast<std::size_t>(at)].kind == TokenKind::number) {
        break;
      }
      if (is_one_of(kBefore, before)) return true;
    }
    return is_one_of(kAfter, word(percentage.tokens.last)) ||
           is_one_of(kAfter, word(std::int64_t{percentage.tokens.last} + 1));
  }

  [[nodiscard]] bool follows_to(const Entity& percentage) const {
    std::int64_t at = std::int64_t{percentage.tokens.first} - 1;
    if (word(at) != "to") --at;  // "to about 2%"
    return word(at) == "to";
  }

  /// "the carrier's on-time delivery rate", "the average cancellation rate".
  [[nodiscard]] bool is_somebody_elses(const PhraseMatch& mention) const {
    constexpr std::array kOthers = {"carrier"sv,  "supplier"sv,   "category"sv, "average"sv,
                                    "industry"sv, "competitor"sv, "target"sv,   "maximum"sv};
    constexpr std::array kOwners = {"our"sv, "account's"sv, "store's"sv, "shop's"sv, "the"sv};
    constexpr int kReach = 4;
    std::int64_t at = std::int64_t{tokens_of(facts_, mention).first} - 1;
    for (int back = 0; back < kReach; ++back, --at) {
      std::string_view before = word(at);
      if (is_one_of(kOwners, before) && before != "the") return false;
      if (before.ends_with("'s") && !is_one_of(kOwners, before)) return true;
      if (is_one_of(kOthers, before)) return true;
    }
    return false;
  }

  /// "If the ODR is 0.5%, …"
  [[nodiscard]] bool is_supposed(const PhraseMatch& mention) const {
    constexpr std::array kSupposing = {"if"sv,     "when"sv,   "whenever"sv, "once"sv,
                                       "should"sv, "unless"sv, "until"sv};
    constexpr std::uint32_t kReach = 8;
    return follows_one_of(facts_, mention, kSupposing, kReach);
  }

  [[nodiscard]] bool names_another_metric(IndexRange tokens, const PhraseMatch& mention) const {
    return std::ranges::any_of(phrases_in(facts_, sentence_), [&](const PhraseMatch& other) {
      return other.list != mention.list && tokens.contains(other.token) &&
             std::ranges::any_of(guide::metrics, [&](const guide::Metric& metric) {
               return metric.mentions == other.list;
             });
    });
  }

  [[nodiscard]] std::string_view word(std::int64_t token) const {
    return word_at(facts_, sentence_, token);
  }

  const Facts& facts_;
  std::uint32_t sentence_;
  std::vector<const Entity*> percentages_;
};

bool is_in_opening_or_root_cause(const Facts& facts, const PhraseMatch& match) {
  const std::size_t at = facts.prose.source(match.range).begin;
  if (const Section* section = facts.plan.section_at(at)) {
    return section->role == guide::SectionRole::root_cause;
  }
  return facts.plan.opening.span.contains(at);
}

/// "orders", "shipments": what a rate is a share of.
bool is_of_orders(const Facts& facts, const Entity& count) {
  constexpr std::array kOrders = {"order"sv,    "orders"sv,      "shipment"sv,   "shipments"sv,
                                  "parcel"sv,   "parcels"sv,     "package"sv,    "packages"sv,
                                  "units"sv,    "items"sv,       "deliveries"sv, "sales"sv,
                                  "invoices"sv, "transactions"sv};
  constexpr int kReach = 3;
  if (is_one_of(kOrders, count.unit)) return true;
  for (int ahead = 0; ahead < kReach; ++ahead) {
    const std::string_view word =
        word_at(facts, count.sentence, std::int64_t{count.tokens.last} + ahead);
    if (is_one_of(kOrders, word)) return true;
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
  if (!is_one_of(kTimes, count.unit)) return false;
  const auto word = [&](std::int64_t at) { return word_at(facts, count.sentence, at); };
  if (word(std::int64_t{count.tokens.last}) == "of") return false;
  // "the 60-day window"
  if (word(std::int64_t{count.tokens.first}).find('-') != std::string_view::npos) return true;
  for (std::int64_t back = 1; back <= kReach; ++back) {
    if (is_one_of(kLeads, word(std::int64_t{count.tokens.first} - back))) return true;
  }
  return false;
}

}  // namespace

std::vector<QuotedRate> quoted_rates(const Facts& facts) {
  std::vector<QuotedRate> rates;
  for (const guide::Metric& metric : guide::metrics) {
    for (const PhraseMatch& mention : own_matches(facts, *metric.mentions)) {
      if (!is_in_opening_or_root_cause(facts, mention)) continue;
      const RateSentence sentence(facts, mention.sentence);
      const Entity* percentage = sentence.rate_of(mention);
      if (percentage == nullptr) continue;
      const std::optional<double> rate = number_of(percentage->value);
      if (!rate) continue;
      const std::size_t point = percentage->value.find('.');
      const auto decimals =
          point == std::string::npos ? 0 : static_cast<int>(percentage->value.size() - point - 1);
      rates.push_back({&metric, percentage, mention.sentence, *rate, decimals,
                       sentence.is_rounded(*percentage)});
    }
  }
  std::ranges::sort(rates, {}, [](const QuotedRate& rate) { return rate.percentage; });
  const auto is_same = [](const QuotedRate& a, const QuotedRate& b) {
    return a.percentage == b.percentage;
  };
  rates.erase(std::unique(rates.begin(), rates.end(), is_same), rates.end());
  return rates;
}

namespace {

/// "14 claims on", "182 late orders in": what a rate counts stands between the two numbers.
bool is_of_trouble(const Facts& facts, std::uint32_t sentence, IndexRange between) {
  constexpr std::array kTrouble = {
      "claim"sv,       "claims"sv,     "defect"sv,    "defects"sv,  "defective"sv,
      "late"sv,        "delayed"sv,    "cancelled"sv, "canceled"sv, "cancelation"sv,
      "complaint"sv,   "complaints"sv, "negative"sv,  "refunds"sv,  "cancellations"sv,
      "chargebacks"sv, "returns"sv,    "untracked"sv, "delays"sv,   "failures"sv,
      "defected"sv,    "bad"sv,        "orders"sv,    "shipments"sv};
  for (std::uint32_t at = between.first; at < between.last; ++at) {
    if (is_one_of(kTrouble, word_at(facts, sentence, at))) return true;
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
    if (!is_count(first) || !is_count(second)) continue;
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
                   (is_one_of(kAmong, word(before)) && is_of_orders(facts, second) &&
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
