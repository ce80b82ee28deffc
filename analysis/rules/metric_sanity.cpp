#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/guide/metrics.h"
#include "analysis/guide/suspension_type.h"
#include "analysis/rules/decimal.h"
#include "analysis/rules/message.h"
#include "analysis/rules/order_counts.h"
#include "analysis/rules/own_words.h"
#include "analysis/rules/quoted_rate.h"
#include "analysis/rules/table.h"
#include "analysis/text/one_of.h"

namespace poa {
namespace {

using namespace std::string_view_literals;

bool is_of_rates(guide::SuspensionType type) {
  return guide::info(type).family == guide::TypeFamily::performance;
}

/// A rate in an appeal about something else is beside the point, whatever its window; its figures
/// have to add up all the same.
bool is_about_rates(const Plan& plan) {
  const auto type = plan.type();
  return !type || is_of_rates(*type);
}

template <std::size_t N>
bool has_word(const Facts& facts, std::uint32_t sentence,
              const std::array<std::string_view, N>& words) {
  const auto tokens = facts.prose.tokens(facts.prose.sentences()[sentence].tokens);
  return std::ranges::any_of(tokens, [&](const Token& token) {
    return std::ranges::find(words, facts.prose.lower(token)) != words.end();
  });
}

/// "deactivated because our ODR was 0.8%"; not "since then our ODR is 0.3%".
bool is_given_as_reason(const Facts& facts, const QuotedRate& rate) {
  constexpr std::array kReasons = {
      "because"sv,   "cause"sv,      "reason"sv,   "due"sv,         "caused"sv,       "led"sv,
      "suspended"sv, "suspension"sv, "blocked"sv,  "deactivated"sv, "deactivation"sv, "removed"sv,
      "closed"sv,    "restricted"sv, "exceeded"sv, "exceeds"sv,     "high"sv,         "missed"sv};
  constexpr std::array kOtherTimes = {
      "now"sv,        "today"sv,  "currently"sv, "since"sv,      "dropped"sv,  "fell"sv,
      "fallen"sv,     "down"sv,   "back"sv,      "reduced"sv,    "improved"sv, "after"sv,
      "afterwards"sv, "before"sv, "until"sv,     "previously"sv, "usually"sv,  "normally"sv,
      "always"sv,     "never"sv,  "although"sv,  "though"sv,     "despite"sv,  "still"sv,
      "only"sv,       "not"sv,    "but"sv,       "however"sv,    "while"sv,    "already"sv,
      "meanwhile"sv,  "then"sv,   "lowered"sv,   "brought"sv,    "year"sv,     "other"sv};
  return has_word(facts, rate.sentence, kReasons) && !has_word(facts, rate.sentence, kOtherTimes);
}

void check_target(const Facts& facts, Report& report, const QuotedRate& rate) {
  if (facts.plan.front_matter.response == Response::dispute) return;
  if (!rate.metric->is_harmless(rate.rate) || !is_given_as_reason(facts, rate)) return;
  report.add(rate.percentage->span,
             "A rate of " + in_quotes(facts.prose.text(rate.percentage->range)) +
                 " meets Amazon's target for the " + std::string(rate.metric->name) + " (" +
                 std::string(rate.metric->target) +
                 ") and can't be the reason. Quote the rate that the notice names.");
}

std::string with_decimals(double value, int decimals) {
  constexpr double kHalf = 0.5;
  std::string digits =
      std::to_string(static_cast<std::int64_t>(value * power_of_ten(decimals) + kHalf));
  if (decimals == 0) return digits;
  const auto places = static_cast<std::size_t>(decimals);
  if (digits.size() <= places) digits.insert(0, places + 1 - digits.size(), '0');
  return digits.insert(digits.size() - places, 1, '.');
}

/// "That is …", "This makes …": of the sentence before.
bool refers_back(const Facts& facts, std::uint32_t sentence) {
  constexpr std::array kPronouns = {"that"sv, "this"sv, "which"sv, "it"sv};
  constexpr std::array kVerbs = {"is"sv,    "was"sv,  "makes"sv, "made"sv,
                                 "gives"sv, "gave"sv, "means"sv, "meant"sv};
  const auto sentences = facts.prose.sentences();
  if (sentence == 0 || sentences[sentence - 1].passage != sentences[sentence].passage) return false;
  const auto word = [&](std::uint32_t at) {
    return word_at(facts, sentence, std::int64_t{sentences[sentence].tokens.first} + at);
  };
  return is_one_of(word(0), kPronouns) && is_one_of(word(1), kVerbs);
}

void check_counts(const Facts& facts, Report& report, const QuotedRate& rate) {
  auto counts = counts_in(facts, rate.sentence);
  // "We cancelled 31 of 412 orders. That is a rate of 9.2%."
  if (!counts && refers_back(facts, rate.sentence)) counts = counts_in(facts, rate.sentence - 1);
  if (!counts || rate.rounded) return;
  const double share = 100 * counts->part / counts->whole;
  // Cutting off is as good as rounding. A rate of what went well is told by what did not, too.
  const double unit = 1 / power_of_ten(rate.decimals);
  const auto fits = [&](double value) { return std::abs(value - rate.rate) < unit; };
  if (fits(share) || fits(100 - share)) return;
  // Far apart, the two are about different things: "31 of the 44 orders were broken".
  const auto is_near = [&](double value) {
    constexpr double kFarApart = 5;
    return share < kFarApart * value && value < kFarApart * share;
  };
  if (!is_near(rate.rate) && !is_near(100 - rate.rate)) return;
  constexpr int kMostDecimals = 2;
  report.add(rate.percentage->span,
             in_quotes(facts.prose.text(rate.percentage->range)) + " is not what " +
                 in_quotes(facts.prose.text(counts->range)) + " comes to: that is " +
                 with_decimals(share, std::clamp(rate.decimals, 1, kMostDecimals)) +
                 "%. A reviewer has both figures; take rate and counts from the same days.",
             {{facts.prose.source(counts->range), "the counts"}});
}

/// Whether the sentence says on which day the rate stood: enough where Amazon has one window.
bool names_day(const Facts& facts, const QuotedRate& rate) {
  constexpr std::array kDays = {"day"sv, "date"sv};
  return rate.metric->windows.size() == 1 &&
         (has_word(facts, rate.sentence, kDays) ||
          std::ranges::any_of(facts.entities_in(rate.sentence), [](const Entity& entity) {
            return entity.kind == EntityKind::date;
          }));
}

/// Whether the opening or the root cause names a window where it speaks of a rate or of the orders
/// that it is a share of. "Between 2 and 19 April 74 orders went out late" tells of the fault
/// alone.
bool has_window(const Facts& facts) {
  constexpr std::array kRates = {"rate"sv, "rates"sv, "odr"sv,    "lsr"sv,     "vtr"sv,
                                 "otdr"sv, "pfcr"sv,  "metric"sv, "metrics"sv, "percentage"sv};
  constexpr std::array kCounted = {"order"sv,    "orders"sv,     "shipments"sv, "parcels"sv,
                                   "packages"sv, "dispatched"sv, "shipped"sv,   "deliveries"sv};
  const auto counts = [&](std::uint32_t s) {
    return has_word(facts, s, kCounted) &&
           (counts_in(facts, s) || names_length_of_window(facts, s));
  };
  const auto in = [&](IndexRange sentences) {
    for (std::uint32_t s = sentences.first; s < sentences.last; ++s) {
      if (names_window(facts, s) && (has_word(facts, s, kRates) || counts(s))) return true;
    }
    return false;
  };
  return in(facts.plan.opening.sentences) ||
         std::ranges::any_of(facts.plan.sections, [&](const Section& section) {
           return section.role == guide::SectionRole::root_cause && in(section.sentences);
         });
}

void check(const Facts& facts, Report& report) {
  const bool about_rates = is_about_rates(facts.plan);
  const std::vector<QuotedRate> rates = quoted_rates(facts);
  for (const QuotedRate& rate : rates) {
    if (about_rates) check_target(facts, report, rate);
    check_counts(facts, report, rate);
  }
  if (rates.empty() || !about_rates || has_window(facts)) return;
  std::vector<const guide::Metric*> told;
  for (const QuotedRate& rate : rates) {
    if (std::ranges::find(told, rate.metric) != told.end()) continue;
    told.push_back(rate.metric);
    if (names_day(facts, rate)) continue;
    report.add(rate.percentage->span,
               "The " + std::string(rate.metric->name) + " of " +
                   in_quotes(facts.prose.text(rate.percentage->range)) +
                   " comes without the days it was measured over. Add them; Amazon looks at " +
                   guide::windows_in_words(*rate.metric) + ".");
  }
}

constexpr auto kLists = [] {
  std::array<const PhraseList*, guide::metrics.size()> lists{};
  for (std::size_t i = 0; i < lists.size(); ++i) lists[i] = guide::metrics[i].mentions;
  return lists;
}();

}  // namespace

const Rule kMetricSanity{.id = "metric-sanity",
                         .group = RuleGroup::practice,
                         .severity = Severity::warning,
                         .phrases = kLists,
                         .check = check};

}  // namespace poa
