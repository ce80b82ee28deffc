#include "analysis/rules/completion_date.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

#include "analysis/language/clause.h"
#include "analysis/rules/own_date.h"
#include "analysis/rules/sections.h"
#include "analysis/text/one_of.h"

namespace poa {
namespace {

/// Verbs whose "on" and a date after them can be a day to come.
constexpr std::array<std::string_view, 14> kArranging = {
    "booked", "scheduled", "planned",   "arranged",  "fixed",    "set",      "agreed",
    "moved",  "postponed", "announced", "appointed", "reserved", "extended", "registered"};

/// One sentence of an item, read for the dates of what it says was done.
class SentenceDates {
 public:
  SentenceDates(const Facts& facts, std::uint32_t sentence)
      : prose_(facts.prose),
        tokens_(prose_.sentences()[sentence].tokens),
        clauses_(facts.clauses.of(prose_.sentences()[sentence])) {}

  [[nodiscard]] bool tells_completion() const {
    return std::ranges::any_of(clauses_, [](const Clause& clause) {
      return !clause.subordinate && clause.completion == Completion::completed;
    });
  }
  /// Nothing but the date, as in "**2 June 2026.** We closed …" and in the cell of a table.
  [[nodiscard]] bool is_only(const Entity& date) const {
    for (std::uint32_t at = tokens_.first; at < tokens_.last; ++at) {
      const bool other = !date.tokens.contains(at) && word(at) != "on" &&
                         prose_.tokens()[at].kind != TokenKind::punctuation;
      if (other) return false;
    }
    return true;
  }
  /// Whether the clause of the date says that something was done then.
  [[nodiscard]] bool completes(const Entity& date) const {
    const auto clause = std::ranges::partition_point(
        clauses_, [&](const Clause& c) { return c.tokens.last <= date.tokens.first; });
    if (clause == clauses_.end()) return false;
    const bool before_verb = date.tokens.first < clause->verb_phrase.first;
    // "May 3, 2026: we stop to buy": what follows the day was done, whatever the tense.
    const bool leads = before_verb && date.tokens.first == tokens_.first &&
                       word(date.tokens.last) == ":" && clause->completion == Completion::present;
    if (leads) return true;
    if (clause->completion != Completion::completed || is_past_perfect(*clause)) return false;
    if (!before_verb && (arranges(*clause) || stands_within_subject(date))) return false;
    const std::uint32_t before = date.tokens.first - 1;  // wraps to a token of no sentence
    if (!tokens_.contains(before)) return true;
    // "at 24 May" is how some learn to say it.
    if (word(before) == "on" || word(before) == "at") return true;
    return before_verb ? is_mark(before) : word(before) == "(";
  }

 private:
  [[nodiscard]] std::string_view word(std::uint32_t at) const {
    return tokens_.contains(at) ? prose_.lower(prose_.tokens()[at]) : std::string_view();
  }
  [[nodiscard]] bool is_mark(std::uint32_t at) const {
    return prose_.tokens()[at].kind == TokenKind::punctuation;
  }
  /// "The oldest of them had been due on 12 May": of a time before the action.
  [[nodiscard]] bool is_past_perfect(const Clause& clause) const {
    return !clause.first_person && clause.verb_phrase.size() > 1 &&
           word(clause.verb_phrase.first) == "had" && word(clause.verb_phrase.first + 1) == "been";
  }
  /// "The transfer, entered in the register on 3 May, is annexed": not the day of what is told.
  [[nodiscard]] bool stands_within_subject(const Entity& date) const {
    constexpr std::array<std::string_view, 7> kVerbs = {"is",  "are", "was", "were",
                                                        "has", "had", "have"};
    return word(date.tokens.last) == "," && is_one_of(word(date.tokens.last + 1), kVerbs);
  }
  [[nodiscard]] bool arranges(const Clause& clause) const {
    return !clause.verb_phrase.empty() && is_one_of(word(clause.verb_phrase.last - 1), kArranging);
  }

  const Prose& prose_;
  IndexRange tokens_;
  std::span<const Clause> clauses_;
};

}  // namespace

std::vector<const Entity*> completion_dates(const Facts& facts) {
  std::vector<const Entity*> dates;
  for (const Section* section : sections_of(facts.plan, guide::SectionRole::corrective_actions)) {
    for (const Item& item : section->items) {
      const Entity* heading_date = nullptr;
      bool completed = item.form == Item::Form::table_row;
      for (std::uint32_t s = item.sentences.first; s < item.sentences.last; ++s) {
        const SentenceDates sentence(facts, s);
        completed = completed || sentence.tells_completion();
        const Entity* first = nullptr;
        for (const Entity& entity : facts.entities_in(s)) {
          if (entity.kind != EntityKind::date || !entity.valid || entity.ends_range ||
              facts.prose.tokens()[entity.tokens.first].quoted) {
            continue;
          }
          if (sentence.is_only(entity)) {
            if (heading_date == nullptr) heading_date = &entity;
          } else if (first == nullptr && sentence.completes(entity) && is_own_date(facts, entity)) {
            first = &entity;
          }
        }
        if (first != nullptr) dates.push_back(first);
      }
      if (heading_date != nullptr && completed) dates.push_back(heading_date);
    }
  }
  return dates;
}

}  // namespace poa
