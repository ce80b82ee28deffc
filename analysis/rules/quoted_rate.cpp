#include "analysis/rules/quoted_rate.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

#include "analysis/rules/decimal.h"
#include "analysis/rules/order_counts.h"
#include "analysis/rules/own_words.h"
#include "analysis/text/one_of.h"

namespace poa {
namespace {

using namespace std::string_view_literals;

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

  /// Of a sentence after the one that names the metric: "Over the 60 days it stood at 1.9%", "68 of
  /// 940 orders went out late, which makes 9.4%".
  [[nodiscard]] const Entity* rate_of_pronoun() const {
    constexpr std::int64_t kReach = 4;
    const auto is_told = [&](const Entity* percentage) { return !is_limit(*percentage); };
    if (std::ranges::count_if(percentages_, is_told) == 1 && counts_in(facts_, sentence_)) {
      return *std::ranges::find_if(percentages_, is_told);
    }
    for (const Entity* percentage : percentages_) {
      const auto first = std::int64_t{percentage->tokens.first};
      for (std::int64_t back = 2; back <= kReach && !is_limit(*percentage); ++back) {
        if (word(first - back) == "it") return percentage;
      }
    }
    return nullptr;
  }

  [[nodiscard]] bool is_rounded(const Entity& percentage) const {
    constexpr std::array kAbout = {"about"sv,  "around"sv,        "roughly"sv, "nearly"sv,
                                   "almost"sv, "approximately"sv, "some"sv,    "ca"sv,
                                   "circa"sv,  "approx"sv,        "~"sv};
    std::int64_t at = std::int64_t{percentage.tokens.first} - 1;
    if (word(at) == ".") --at;  // "approx."
    return is_one_of(word(at), kAbout);
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
          facts_.get().prose.tokens()[static_cast<std::size_t>(at)].kind == TokenKind::number) {
        break;
      }
      if (is_one_of(before, kBefore)) return true;
    }
    return is_one_of(word(percentage.tokens.last), kAfter) ||
           is_one_of(word(std::int64_t{percentage.tokens.last} + 1), kAfter);
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
      if (is_one_of(before, kOwners) && before != "the") return false;
      if (before.ends_with("'s") && !is_one_of(before, kOwners)) return true;
      if (is_one_of(before, kOthers)) return true;
    }
    return false;
  }

  /// "If the ODR is 0.5%, …"
  [[nodiscard]] bool is_supposed(const PhraseMatch& mention) const {
    constexpr std::array kSupposing = {"if"sv,   "when"sv,   "whenever"sv,
                                       "once"sv, "should"sv, "unless"sv};
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

  std::reference_wrapper<const Facts> facts_;
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

/// Whether a sentence of the same paragraph comes next, or one of another that counts orders.
bool is_followed(const Facts& facts, std::uint32_t sentence) {
  const auto sentences = facts.prose.sentences();
  return sentence + 1 < sentences.size() &&
         (sentences[sentence + 1].passage == sentences[sentence].passage ||
          counts_in(facts, sentence + 1));
}

}  // namespace

std::vector<QuotedRate> quoted_rates(const Facts& facts) {
  std::vector<QuotedRate> rates;
  for (const guide::Metric& metric : guide::metrics) {
    for (const PhraseMatch& mention : own_matches(facts, *metric.mentions)) {
      if (!is_in_opening_or_root_cause(facts, mention)) continue;
      RateSentence sentence(facts, mention.sentence);
      const Entity* percentage = sentence.rate_of(mention);
      if (percentage == nullptr && is_followed(facts, mention.sentence)) {
        sentence = RateSentence(facts, mention.sentence + 1);
        percentage = sentence.rate_of_pronoun();
      }
      if (percentage == nullptr) continue;
      const std::optional<double> rate = number_of(percentage->value);
      if (!rate) continue;
      const std::size_t point = percentage->value.find('.');
      const auto decimals =
          point == std::string::npos ? 0 : static_cast<int>(percentage->value.size() - point - 1);
      rates.push_back({&metric, percentage, percentage->sentence, *rate, decimals,
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

}  // namespace poa
