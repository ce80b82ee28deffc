// How often something is done: "weekly", "every inbound shipment", "twice a week".
#include "analysis/language/entities/scanner.h"

namespace poa::entities {
namespace {

/// "monthly fee" says what is paid, "the daily work" what is usual, not how often something is
/// checked.
bool is_recurring_thing(std::string_view noun) {
  return noun == "fee" || noun == "fees" || noun == "subscription" || noun == "rent" ||
         noun == "income" || noun == "revenue" || noun == "turnover" || noun == "payment" ||
         noun == "salary" || noun == "work" || noun == "life" || noun == "business" ||
         noun == "operations" || noun == "operation" || noun == "routine";
}

bool is_period(const Scanner& scanner, std::uint32_t at) {
  return scanner.is(at, Trait::time_unit) || scanner.is(at, Trait::weekday);
}

/// The first token after the period or event that an "each" at `at - 1` is tied to; `at` if the
/// "each" is about something else ("each of them", "every rule").
std::uint32_t end_of_occasion(const Scanner& scanner, std::uint32_t at, bool per) {
  constexpr std::uint32_t kMostWords = 5;
  for (std::uint32_t next = at; next < at + kMostWords; ++next) {
    if (scanner.is_number(next)) continue;  // "every 3 months"
    const WordFacts facts = scanner.word(next);
    const std::string_view word = scanner.lower(next);
    if (is_period(scanner, next)) return next + 1;
    if (facts.is(Trait::month) && scanner.is_capitalised(next)) return next + 1;
    if (facts.is(Trait::event)) {
      // "each product listing", "every order line": the last noun is the occasion.
      std::uint32_t end = next + 1;
      if (scanner.is(end, Trait::event) || scanner.is(end, Trait::time_unit)) ++end;
      const bool per_occasion = word == "shipment" || word == "order" || word == "batch" ||
                                word == "lot" || word == "delivery";
      return !per || per_occasion ? end : at;
    }
    if (!scanner.is_word(next) || per) return at;
    // "every one or two weeks" is rare; a function word ends the noun phrase, "other" does not.
    if (facts.is(Trait::function) && word != "other" && word != "single" && word != "few") {
      return at;
    }
    if (scanner.is(next, Trait::number) && !scanner.is(next + 1, Trait::time_unit)) return at;
  }
  return at;
}

/// In "the first working day of each month" the words before "of each" belong to it.
std::uint32_t begin_of_day(const Scanner& scanner, std::uint32_t each) {
  constexpr std::uint32_t kMostWords = 4;
  const std::string_view before = scanner.lower(each - 1);
  if (before != "of" && before != "in") return each;
  for (std::uint32_t steps = 2; steps <= kMostWords + 1; ++steps) {
    const std::uint32_t at = each - steps;
    const std::string_view day = scanner.lower(at);
    const bool numeric = scanner.is_number(at) && (day.ends_with("st") || day.ends_with("nd") ||
                                                   day.ends_with("rd") || day.ends_with("th"));
    if (at < scanner.free_from()) break;
    if (scanner.is(at, Trait::ordinal) || numeric) {
      return scanner.lower(at - 1) == "the" ? at - 1 : at;
    }
    if (!scanner.is_word(at) || scanner.is(at, Trait::function)) break;
  }
  return each;
}

/// The end of "a week", "per day", "each month" after "once" or "three times"; `at` if none.
std::uint32_t end_of_rate(const Scanner& scanner, std::uint32_t at) {
  const std::string_view article = scanner.lower(at);
  const bool rate = article == "a" || article == "an" || scanner.is(at, Trait::each);
  if (!rate) return at;
  std::uint32_t next = at + 1;
  if (scanner.lower(next) == "working" || scanner.lower(next) == "calendar") ++next;
  return is_period(scanner, next) ? next + 1 : at;
}

std::uint32_t add(Scanner& scanner, std::uint32_t first, std::uint32_t last) {
  scanner.add(EntityKind::frequency, first, last);
  return last;
}

}  // namespace

std::uint32_t read_frequency(Scanner& scanner, std::uint32_t at) {
  const WordFacts facts = scanner.word(at);
  const std::string_view word = scanner.lower(at);
  if (facts.is(Trait::periodic)) {
    return is_recurring_thing(scanner.lower(at + 1)) ? at : add(scanner, at, at + 1);
  }
  if (facts.is(Trait::each)) {
    std::uint32_t noun = at + 1;
    if (scanner.lower(noun) == "and" && scanner.lower(noun + 1) == "every") noun += 2;
    const std::uint32_t end = end_of_occasion(scanner, noun, word == "per");
    if (end == noun) return at;
    return add(scanner, begin_of_day(scanner, at), end);
  }
  if (word == "all") {
    // "all incoming shipments" are each of them; "all listings" are those that were there.
    const std::string_view which = scanner.lower(at + 1);
    const bool coming = which == "new" || which == "inbound" || which == "incoming" ||
                        which == "future" || which == "outgoing" || which == "outbound";
    if (!coming) return at;
    const std::uint32_t end = end_of_occasion(scanner, at + 1, false);
    return end == at + 1 ? at : add(scanner, at, end);
  }
  if (word == "once" || word == "twice") {
    const std::uint32_t end = end_of_rate(scanner, at + 1);
    return end == at + 1 ? at : add(scanner, at, end);
  }
  const bool number = scanner.is_number(at) || facts.is(Trait::number);
  if (number && (scanner.lower(at + 1) == "times" || scanner.lower(at + 1) == "x")) {
    const std::uint32_t end = end_of_rate(scanner, at + 2);
    return end == at + 2 ? at : add(scanner, at, end);
  }
  return at;
}

}  // namespace poa::entities
