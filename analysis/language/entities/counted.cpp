#include "analysis/language/entities/counted.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace poa::entities {
namespace {

/// "The 503 sold bottles": what else is the verb of a sentence ("37 failed") tells here which.
bool is_participle(std::string_view word) {
  constexpr std::array<std::string_view, 6> kParticiples = {"sold",   "returned", "tested",
                                                            "failed", "passed",   "used"};
  return std::find(kParticiples.begin(), kParticiples.end(), word) != kParticiples.end();
}

/// "11 other articles", "3 such cases", "24 more orders": the noun comes after it.
bool is_comparing(std::string_view word) {
  return word == "other" || word == "more" || word == "such" || word == "further" ||
         word == "different" || word == "additional" || word == "same";
}

/// Whether a word of "31 late and unscanned orders" joins two adjectives of a counted thing.
bool joins_adjectives(const Scanner& scanner, std::uint32_t at) {
  const std::string_view word = scanner.lower(at);
  if (word != "and" && word != "or" && word != ",") return false;
  return scanner.is_word(at + 1) && !scanner.is(at + 1, Trait::function) &&
         !scanner.is(at + 1, Trait::counted) && scanner.is(at + 2, Trait::counted);
}

/// "87 piece", "12 parcel": who learnt English late counts in the singular.
bool is_singular_of_counted(std::string_view word) {
  constexpr std::size_t kLongest = 16;
  std::array<char, kLongest> plural{};
  if (word.empty() || word.size() + 1 > kLongest) return false;
  const auto end = std::copy(word.begin(), word.end(), plural.begin());
  *end = 's';
  return word_facts({plural.data(), word.size() + 1}).is(Trait::counted);
}

/// "the", "our", "these late": what begins the whole of which a number counts a part.
bool begins_whole(std::string_view word) {
  constexpr std::array<std::string_view, 9> kBegins = {"the", "these", "those", "our", "all",
                                                       "my",  "this",  "that",  "such"};
  return std::find(kBegins.begin(), kBegins.end(), word) != kBegins.end();
}

}  // namespace

bool ends_counted_noun(const Scanner& scanner, std::uint32_t at) {
  if (scanner.is(at, Trait::counted)) return true;
  constexpr std::array<std::string_view, 10> kFates = {
      "affected", "sold", "shipped", "returned", "refunded",
      "received", "late", "removed", "involved", "concerned"};
  const std::string_view word = scanner.lower(at);
  return std::find(kFates.begin(), kFates.end(), word) != kFates.end() &&
         scanner.is(at - 1, Trait::counted);
}

bool is_announced(const Scanner& scanner, std::uint32_t number) {
  std::uint32_t before = number - 1;
  const bool labelled =
      scanner.is_mark(before, ':') || scanner.is_mark(before, '=') || scanner.is_mark(before, '(');
  if (labelled || scanner.is_mark(before, '.')) --before;
  const std::string_view word = scanner.lower(before);
  if (word == "of" && !labelled) {
    const std::string_view sum = scanner.lower(before - 1);
    return sum == "total" || sum == "sum" || sum == "number";
  }
  return word == "quantity" || word == "qty" || word == "quantities" || word == "total" ||
         (labelled && ends_counted_noun(scanner, before));
}

bool is_left_out(const Scanner& scanner, std::uint32_t number) {
  constexpr std::array<std::string_view, 7> kLeadsToCount = {
      "remaining", "other", "another", "further", "additional", "all", "rest"};
  std::uint32_t before = number - 1;
  const std::string_view word = scanner.lower(before);
  if (std::find(kLeadsToCount.begin(), kLeadsToCount.end(), word) != kLeadsToCount.end()) {
    return true;
  }
  return word == "the" && scanner.lower(before - 1) == "all";
}

bool stands_for_things(const Scanner& scanner, std::uint32_t at, std::uint32_t end) {
  constexpr std::array<std::string_view, 16> kVerbs = {
      "are",      "were",   "had",  "have",  "came",   "went", "arrived",  "failed",
      "returned", "passed", "sold", "broke", "remain", "got",  "remained", "tested"};
  constexpr std::array<std::string_view, 8> kCloses = {"altogether", "overall", "apiece", "each",
                                                       "more",       "others",  "extra",  "left"};
  const std::string_view next = scanner.lower(end);
  const std::string_view after = scanner.lower(end + 1);
  if (next == "in" && (after == "total" || after == "all")) return true;
  if (std::find(kCloses.begin(), kCloses.end(), next) != kCloses.end()) return after != "than";
  if (std::find(kVerbs.begin(), kVerbs.end(), next) == kVerbs.end()) return false;
  return !scanner.is_word(at - 1) || scanner.is(at - 1, Trait::function);
}

std::optional<std::uint32_t> noun_of_whole(const Scanner& scanner, std::uint32_t at) {
  std::uint32_t next = at;
  if (scanner.is_mark(next, ')')) ++next;
  if (scanner.lower(next) == "out" && scanner.lower(next + 1) == "of") ++next;
  const bool of = scanner.lower(next) == "of";
  if (!of && scanner.lower(next) != "from") return std::nullopt;
  ++next;
  const std::string_view whole = scanner.lower(next);
  if (of && (whole == "them" || whole == "these" || whole == "those" || whole == "which") &&
      !counted_noun(scanner, next + 1)) {
    return next;
  }
  bool whole_begins = false;
  while (begins_whole(scanner.lower(next)) && next < at + 4) {
    whole_begins = true;
    ++next;
  }
  if (scanner.is_number(next) || scanner.is(next, Trait::number)) {
    return counted_noun(scanner, next + 1);
  }
  return of && whole_begins ? counted_noun(scanner, next) : std::nullopt;
}

std::optional<std::uint32_t> counted_noun(const Scanner& scanner, std::uint32_t at) {
  constexpr std::uint32_t kMostWords = 4;
  std::optional<std::uint32_t> plural;
  const bool single = scanner.lower(at - 1) == "1" || scanner.lower(at - 1) == "one";
  for (std::uint32_t next = at; next < at + kMostWords; ++next) {
    // "31 late and unscanned orders", "19 one- or two-star reviews"
    if (next > at && joins_adjectives(scanner, next)) continue;
    if (!scanner.is_word(next)) break;
    // "11 other articles", "24 more orders"
    if (next == at && is_comparing(scanner.lower(next))) continue;
    const WordFacts facts = scanner.word(next);
    if (facts.is(Trait::counted) || facts.is(Trait::time_unit)) return next;
    if (next == at && facts.is(Trait::measure)) return next;
    if (next == at && is_participle(scanner.lower(next)) && scanner.is(next + 1, Trait::counted)) {
      return next + 1;
    }
    if (facts.is(Trait::function) || facts.is(Trait::month) || facts.is(Trait::currency)) break;
    // "1 device": of one thing the noun has no ending to be told by.
    if (single) {
      if (!plural) plural = next;
      continue;
    }
    const std::string_view lower = scanner.lower(next);
    constexpr std::size_t kShortestPlural = 4;
    const bool ends_like_plural = lower.size() >= kShortestPlural && lower.back() == 's' &&
                                  !lower.ends_with("ss") && !lower.ends_with("us") &&
                                  !lower.ends_with("is") && !lower.ends_with("'s");
    if (ends_like_plural && !scanner.is_capitalised(next)) {
      plural = next;
      break;
    }
    if (next == at && (facts.is(Trait::event) || is_singular_of_counted(lower))) plural = next;
  }
  return plural;
}

}  // namespace poa::entities
