#include "analysis/rules/precedence.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <string_view>

namespace poa {
namespace {

enum class Reach {
  words,    ///< the two share bytes
  item,     ///< the two are in the same action or measure
  section,  ///< the two are in the same section
};

struct Precedence {
  std::string_view stronger;
  std::string_view weaker;  ///< empty: every other rule
  Reach reach;
};

constexpr std::array kPrecedences{
    Precedence{"empty-section", "", Reach::section},
    Precedence{"vague-action", "action-lacks-detail", Reach::item},
    Precedence{"vague-action", "vague-language", Reach::item},
    // What is to be cut needs no figures.
    Precedence{"wrong-type-steps", "action-lacks-detail", Reach::item},
    Precedence{"prevention-promise", "unverifiable-measure", Reach::item},
    Precedence{"placeholder", "invalid-asin", Reach::words},
    Precedence{"placeholder", "invalid-date", Reach::words},
    Precedence{"placeholder", "vague-language", Reach::words},
    Precedence{"placeholder", "vague-date", Reach::words},
    Precedence{"vague-root-cause", "person-as-cause", Reach::words},
    Precedence{"blame", "contradiction", Reach::words},
    Precedence{"blame", "conclusion-telling", Reach::words},
    Precedence{"legal-threat", "conclusion-telling", Reach::words},
    Precedence{"emotional-appeal", "conclusion-telling", Reach::words},
    Precedence{"emotional-appeal", "repeated-apology", Reach::words},
    Precedence{"contradiction", "conclusion-telling", Reach::words},
    Precedence{"contradiction", "repeated-apology", Reach::words},
    Precedence{"prevention-promise", "conclusion-telling", Reach::item},
    Precedence{"open-case", "question", Reach::words},
    Precedence{"placeholder", "foreign-text", Reach::words},
    Precedence{"placeholder", "shouting", Reach::words},
};

/// No phrase that a rule reports is longer, in bytes.
constexpr std::size_t kLongestPhrase = 512;

/// The bytes in which a finding of the stronger rule silences the weaker one.
Span reach_of(const Facts& facts, const Finding& stronger, Reach reach) {
  if (reach == Reach::words) return stronger.span;
  const Section* section = facts.plan.section_at(stronger.span.begin);
  if (section == nullptr) return stronger.span;
  if (reach == Reach::section) return section->span;
  const auto after = std::partition_point(
      section->items.begin(), section->items.end(),
      [&](const Item& item) { return item.span.begin <= stronger.span.begin; });
  return after == section->items.begin() ? stronger.span : std::prev(after)->span;
}

}  // namespace

void drop_outranked(const Facts& facts, std::vector<Finding>& findings) {
  // Findings are in document order: those that a reach can hold are a run.
  const auto first_from = [&](std::size_t offset) {
    return static_cast<std::size_t>(
        std::partition_point(findings.begin(), findings.end(),
                             [offset](const Finding& f) { return f.span.begin < offset; }) -
        findings.begin());
  };
  std::vector<bool> outranked(findings.size());
  for (const Precedence& precedence : kPrecedences) {
    for (const Finding& stronger : findings) {
      if (stronger.rule != precedence.stronger) continue;
      const Span reach = reach_of(facts, stronger, precedence.reach);
      const bool by_words = precedence.reach == Reach::words;
      const std::size_t from =
          by_words && reach.begin > kLongestPhrase ? reach.begin - kLongestPhrase : 0;
      for (std::size_t i = first_from(by_words ? from : reach.begin);
           i < findings.size() && findings[i].span.begin < reach.end; ++i) {
        const Finding& weaker = findings[i];
        const bool ranks_lower = precedence.weaker.empty() ? weaker.rule != precedence.stronger
                                                           : weaker.rule == precedence.weaker;
        if (ranks_lower && (!by_words || reach.overlaps(weaker.span))) outranked[i] = true;
      }
    }
  }
  std::size_t index = 0;
  std::erase_if(findings, [&](const Finding&) { return outranked[index++]; });
}

}  // namespace poa
