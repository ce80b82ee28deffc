#include "analysis/rules/own_date.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

#include "analysis/language/clause.h"
#include "analysis/text/one_of.h"

namespace poa {
namespace {

/// The words on both sides of a place in a sentence.
class Surrounding {
 public:
  Surrounding(const Prose& prose, IndexRange sentence) : prose_(prose), sentence_(sentence) {}

  /// Empty beyond the sentence.
  [[nodiscard]] std::string_view at(std::uint32_t token) const {
    return sentence_.contains(token) ? prose_.lower(prose_.tokens()[token]) : std::string_view();
  }

 private:
  const Prose& prose_;
  IndexRange sentence_;
};

/// What came from others, or was there before: its date is not that of an action.
constexpr std::array<std::string_view, 14> kEarlierPapers = {
    "notice",   "notification", "complaint", "message", "e-mail",   "email",   "invoice",
    "invoices", "order",        "orders",    "warning", "decision", "request", "delivery"};

/// "your notice of 11 May 2026", "invoice 5107 dated 16 January 2026"
bool dates_a_paper(const Facts& facts, const Surrounding& words, const Entity& date) {
  const std::uint32_t before = date.tokens.first - 1;  // wraps to a token of no sentence
  if (words.at(before) == "dated") return true;
  if (words.at(before) != "of") return false;
  const bool paper = is_one_of(words.at(before - 1), kEarlierPapers);
  return paper || std::ranges::any_of(facts.entities_in(date.sentence), [&](const Entity& other) {
           return (other.kind == EntityKind::invoice_number ||
                   other.kind == EntityKind::purchase_order || other.kind == EntityKind::order_id ||
                   other.kind == EntityKind::case_id) &&
                  other.tokens.last == before;
         });
}

bool is_relative(std::string_view word) {
  return word == "who" || word == "which" || word == "that" || word == "whose" || word == "whom";
}

}  // namespace

bool is_own_date(const Facts& facts, const Entity& date) {
  const Sentence& sentence = facts.prose.sentences()[date.sentence];
  const Surrounding words(facts.prose, sentence.tokens);
  if (dates_a_paper(facts, words, date)) return false;

  const Clause* clause = facts.clauses.with(date.tokens.first);
  if (clause == nullptr || !clause->subordinate) return true;
  // A clause closed by a comma leaves the date to the main one: "hired Ines Okafor, who will
  // approve suppliers, on 26 May 2026".
  const std::uint32_t preposition = date.tokens.first - 1;
  if (words.at(preposition) == "," || words.at(preposition - 1) == ",") return true;
  if (clause->completion == Completion::future) return false;
  // "the removal order, which was completed on 20 May 2026" dates the action well enough;
  // "the buyers who had ordered on 3 May 2026" only says which buyers.
  const std::uint32_t opener = clause->tokens.first;
  return !is_relative(words.at(opener)) || words.at(opener - 1) == ",";
}

}  // namespace poa
