#include "analysis/rules/sentence_counts.h"

#include <algorithm>
#include <array>

#include "analysis/text/one_of.h"

namespace poa {
namespace {

/// What happens to things that are counted.
constexpr std::array<std::string_view, 36> kFates = {
    "sold",      "shipped",  "returned",  "refunded",     "destroyed",  "recalled",
    "received",  "imported", "bought",    "purchased",    "ordered",    "removed",
    "affected",  "damaged",  "defective", "disposed",     "collected",  "delivered",
    "cancelled", "canceled", "repacked",  "relabeled",    "discarded",  "relabelled",
    "sent",      "posted",   "made",      "dispatched",   "despatched", "produced",
    "scrapped",  "replaced", "recovered", "manufactured", "supplied",   "quarantined"};

}  // namespace

bool is_fate(std::string_view word) { return is_one_of(word, kFates); }

bool SentenceCounts::counts_following(const Entity& quantity, const Entity& container) const {
  constexpr std::uint32_t kMostWords = 9;
  // "120 necklaces (ASIN B0…) from Palanga under PO 77"
  std::uint32_t begin = quantity.tokens.last;
  if (word(begin) == "(") {
    while (begin < container.tokens.first && word(begin) != ")") ++begin;
    begin = std::min(begin + 1, container.tokens.first);
  }
  const std::uint32_t gap = container.tokens.first - begin;
  if (gap == 0 || gap > kMostWords) return false;
  constexpr std::array<std::string_view, 7> kLinks = {"of", "from", "in", "under",
                                                      "on", "with", "per"};
  const auto links = [&](std::uint32_t at) { return is_one_of(word(at), kLinks); };
  constexpr std::uint32_t kNear = 5;
  if (gap <= kNear && links(begin)) return true;
  // "the 1,680 pieces that our workshop made under PO 7"
  const std::string_view next = word(begin);
  const bool told_of =
      next == "that" || next == "which" || next == "we" || next == "arrived" || next == "came";
  if (!links(begin) && !is_fate(next) && !told_of) return false;
  // "260 drills from the wholesaler with invoice HB-2093", "97 pens recalled under order R-88213"
  for (std::uint32_t at = begin; at < container.tokens.first; ++at) {
    if (word(at) == "," || word(at) == ";" || word(at) == "and") return false;
  }
  for (std::uint32_t back = 1; back <= std::min(gap, kNear - 1); ++back) {
    if (links(container.tokens.first - back)) return true;
  }
  return false;
}

bool SentenceCounts::is_joined(const Entity& first, const Entity& second) const {
  if (first.kind != EntityKind::quantity || second.kind != EntityKind::quantity) return false;
  if (word(second.tokens.first - 1) != "and") return false;
  std::uint32_t at = first.tokens.last;
  if (word(at) == "(") {
    while (at < second.tokens.first && word(at) != ")") ++at;
    ++at;
  }
  return at + 1 == second.tokens.first;
}

bool SentenceCounts::counts_preceding(const Entity& container, const Entity& quantity) const {
  constexpr std::uint32_t kMostWords = 12;
  constexpr std::uint32_t kMostWordsBeforeColon = 20;
  const std::uint32_t gap = quantity.tokens.first - container.tokens.last;
  const std::string_view link = word(quantity.tokens.first - 1);
  // "PO 1187, which we placed in March with Calder: 260 reels"
  if (link == ":" && gap <= kMostWordsBeforeColon) return true;
  if (gap == 0 || gap > kMostWords) return false;
  if (gap == 1) return true;
  constexpr std::array<std::string_view, 14> kHolds = {
      "for",     "with",   "us",      "held",      "holds",   "contained", "contains",
      "covered", "covers", "brought", "delivered", "yielded", "has",       "had"};
  return is_one_of(link, kHolds);
}

bool SentenceCounts::is_definite(const Entity& quantity) const {
  const std::string_view before = word(quantity.tokens.first - 1);
  return before == "the" || before == "all" || before == "these" || before == "those";
}

bool SentenceCounts::is_whole(const Entity& quantity) const {
  constexpr std::array<std::string_view, 8> kMade = {
      "produced", "made", "manufactured", "ordered", "bought", "purchased", "imported", "received"};
  return is_definite(quantity) || is_one_of(word(quantity.tokens.first - 1), kMade);
}

bool SentenceCounts::is_narrowed(const Entity& container) const {
  constexpr std::array<std::string_view, 6> kNarrow = {"that",  "which",  "left",
                                                       "still", "unsold", "remaining"};
  return is_one_of(word(container.tokens.last), kNarrow);
}

bool SentenceCounts::is_of_all(const Entity& quantity) const {
  const std::uint32_t at = quantity.tokens.first;
  return word(at - 1) == "all" || (word(at - 1) == "the" && word(at - 2) == "all");
}

bool SentenceCounts::is_part(const Entity& quantity) const {
  return word(quantity.tokens.last) == "of" && word(quantity.tokens.last + 1) == "the" &&
         word(quantity.tokens.last - 1) != quantity.unit;
}

std::string_view SentenceCounts::word(std::uint32_t at) const {
  return tokens_.contains(at) ? prose_.lower(prose_.tokens()[at]) : std::string_view();
}

}  // namespace poa
