// Amounts: money, percentages, counted things and other numbers, in figures and in words.
#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "analysis/language/entities/counted.h"
#include "analysis/language/entities/numbers.h"
#include "analysis/language/entities/scanner.h"

namespace poa::entities {
namespace {

bool is_percent(const Scanner& scanner, std::uint32_t at) {
  const std::string_view lower = scanner.lower(at);
  return scanner.is_mark(at, '%') || lower == "percent" || lower == "pct";
}

/// "Until that day 530 bottles were sold": what is pointed at needs no number to be told by.
bool is_pointed_at(const Scanner& scanner, std::uint32_t label) {
  const std::string_view before = scanner.lower(label - 1);
  const bool pointed = before == "that" || before == "this" || before == "these" ||
                       before == "those" || before == "same" || before == "each" ||
                       before == "every";
  return pointed && counted_noun(scanner, label + 2);
}

/// Numbers that say nothing: parts of the text, hours of the day, years, counters of a list.
bool is_no_amount(const Scanner& scanner, std::uint32_t at) {
  const std::string_view text = scanner.lower(at);
  const std::string_view before = scanner.lower(at - 1);
  const std::string_view after = scanner.lower(at + 1);
  if (after == "am" || after == "pm" || after == "a.m" || after == "p.m" || after == "o'clock" ||
      text.ends_with("am") || text.ends_with("pm")) {
    return true;
  }
  if ((scanner.is(at - 1, Trait::label) && !is_pointed_at(scanner, at - 1)) ||
      scanner.is_mark(at - 1, '#') || scanner.is_mark(at - 1, '^')) {
    return true;
  }
  // "40 CFR 152", "14 Harrow Court"
  if (after == "cfr") return true;
  if (scanner.is_capitalised(at + 1) &&
      (scanner.is(at + 2, Trait::street) || scanner.is(at + 3, Trait::street))) {
    return true;
  }
  const bool figures = figure_size(text) == text.size();
  const bool year = figures && text.size() == 4 &&
                    (text.starts_with("19") || text.starts_with("20")) &&
                    text.find_first_of(",.") == std::string_view::npos;
  constexpr std::array<std::string_view, 16> kBeforeYear{
      "in",    "since", "from", "until",  "of",     "by",     "during", "year",
      "early", "late",  "mid",  "summer", "winter", "spring", "autumn", "and"};
  const bool quarter = before.size() == 2 && before.front() == 'q';
  if (year && quarter) return true;
  if (year && std::find(kBeforeYear.begin(), kBeforeYear.end(), before) != kBeforeYear.end() &&
      !counted_noun(scanner, at + 1)) {
    return true;
  }
  // "1) …", "(2) …": but "several (7) of the 20 cartons", "the late orders (83)".
  if (figures && scanner.is_mark(at + 1, ')')) {
    const bool bracketed = scanner.is_mark(at - 1, '(') || at == scanner.first();
    const bool counted =
        text.size() > 1 && scanner.is_mark(at - 1, '(') && ends_counted_noun(scanner, at - 2);
    return bracketed && !counted && scanner.lower(at + 2) != "of" &&
           !scanner.is(at + 2, Trait::counted);
  }
  return false;
}

/// "units" where the words that a number counts are only pronouns.
std::string_view unit_at(const Scanner& scanner, std::uint32_t noun) {
  return scanner.is(noun, Trait::function) ? std::string_view("units") : scanner.lower(noun);
}

std::uint32_t add_amount(Scanner& scanner, std::uint32_t at, Amount amount) {
  std::uint32_t end = amount.end;
  if (scanner.is_mark(end, '+') && scanner.touches_next(end - 1)) ++end;
  // "1.2 million"
  if (scanner.is(end, Trait::scale) && scanner.is_number(at)) {
    amount.value = times(std::move(amount.value), scanner.word(end).value);
    ++end;
  }
  if (is_percent(scanner, end)) {
    scanner.add(EntityKind::percentage, at, end + 1).value = std::move(amount.value);
    return end + 1;
  }
  if (scanner.lower(end) == "per" && scanner.lower(end + 1) == "cent") {
    scanner.add(EntityKind::percentage, at, end + 2).value = std::move(amount.value);
    return end + 2;
  }
  if (scanner.is(end, Trait::currency)) {
    Entity& entity = scanner.add(EntityKind::money, at, end + 1);
    entity.value = std::move(amount.value);
    entity.unit = scanner.lower(end);
    return end + 1;
  }
  if (!amount.unit.empty()) {
    Entity& entity = scanner.add(EntityKind::quantity, at, end);
    entity.value = std::move(amount.value);
    entity.unit = amount.unit;
    return end;
  }
  // The second number of "28 of 340 units" is an entity of its own, so the first ends at itself.
  const auto noun = counted_noun(scanner, end);
  // "lot 7781 of these bottles" is the lot's number.
  const bool named = scanner.is(at - 1, Trait::event) && !scanner.is(at - 1, Trait::counted);
  const auto whole = noun || named ? noun : noun_of_whole(scanner, end);
  const bool counts = whole || is_announced(scanner, at) || is_left_out(scanner, at) ||
                      stands_for_things(scanner, at, end);
  // "the two owners" are a role, which begins before the number.
  const bool office = noun && scanner.is(*noun, Trait::role);
  if (noun && !office) end = *noun + 1;
  if (whole && !scanner.is(*whole, Trait::measure)) join_thousands(amount.value);
  Entity& entity = scanner.add(counts ? EntityKind::quantity : EntityKind::number, at, end);
  entity.value = std::move(amount.value);
  if (counts) entity.unit = whole ? unit_at(scanner, *whole) : "units";
  return end;
}

/// "$3,356.64", "US$ 500", "EUR 20".
std::uint32_t read_money(Scanner& scanner, std::uint32_t at) {
  std::uint32_t number = at + 1;
  if (scanner.lower(at) == "us" && scanner.is_mark(number, '$')) ++number;
  if (!scanner.is_number(number)) return at;
  auto amount = parse_figure(scanner.lower(number), number);
  if (!amount) return at;
  if (scanner.is(amount->end, Trait::scale)) {
    amount->value = times(std::move(amount->value), scanner.word(amount->end).value);
    ++amount->end;
  }
  Entity& entity = scanner.add(EntityKind::money, at, amount->end);
  entity.value = std::move(amount->value);
  entity.unit = scanner.lower(number - 1);
  return amount->end;
}

}  // namespace

std::uint32_t read_amount(Scanner& scanner, std::uint32_t at) {
  if (!scanner.is_number(at)) {
    if (scanner.is(at, Trait::currency) || scanner.lower(at) == "us")
      return read_money(scanner, at);
    auto amount = parse_number_words(scanner, at);
    return amount ? add_amount(scanner, at, std::move(*amount)) : at;
  }
  if (is_no_amount(scanner, at)) return at + 1;
  auto amount = parse_figure(scanner.lower(at), at);
  return amount ? add_amount(scanner, at, std::move(*amount)) : at + 1;
}

}  // namespace poa::entities
