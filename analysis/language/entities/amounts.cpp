// Amounts: money, percentages, counted things and other numbers, in figures and in words.
#include <algorithm>
#include <array>
#include <optional>

#include "analysis/language/entities/scanner.h"

namespace poa::entities {
namespace {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// A number as read, before it is known what it counts.
struct Amount {
  std::string value;
  std::string_view unit;  ///< of "30-day" and "14mm", which hold their unit
  std::uint32_t end = 0;  ///< the first token after it
};

/// Drops the separators of thousands: "3,356.64" and "3.356,64" are both "3356.64".
std::string plain_digits(std::string_view figure) {
  const std::size_t last_comma = figure.rfind(',');
  const std::size_t last_dot = figure.rfind('.');
  constexpr std::size_t kGroup = 3;
  std::size_t decimal = std::string_view::npos;
  if (last_comma != std::string_view::npos && last_dot != std::string_view::npos) {
    decimal = std::max(last_comma, last_dot);
  } else if (last_dot != std::string_view::npos) {
    if (figure.find('.') == last_dot) decimal = last_dot;
  } else if (last_comma != std::string_view::npos) {
    const bool thousands =
        figure.size() - last_comma - 1 == kGroup || figure.find(',') != last_comma;
    if (!thousands) decimal = last_comma;
  }
  std::string digits;
  digits.reserve(figure.size());
  for (std::size_t i = 0; i < figure.size(); ++i) {
    if (is_digit(figure[i])) digits.push_back(figure[i]);
    if (i == decimal) digits.push_back('.');
  }
  return digits;
}

std::size_t figure_size(std::string_view text) {
  std::size_t size = 0;
  while (size < text.size() && (is_digit(text[size]) || text[size] == ',' || text[size] == '.')) {
    ++size;
  }
  return size;
}

bool is_ordinal_ending(std::string_view text) {
  return text == "st" || text == "nd" || text == "rd" || text == "th";
}

/// "340", "3,356.64", "10-15", "30-day", "14mm", "40pcs", "10k"; nothing for codes, times,
/// fractions.
std::optional<Amount> parse_figure(std::string_view lower, std::uint32_t at) {
  constexpr std::size_t kLongest = 24;
  const std::size_t size = figure_size(lower);
  if (size == 0 || size > kLongest || lower.size() > 2 * kLongest) return std::nullopt;
  Amount amount{plain_digits(lower.substr(0, size)), {}, at + 1};
  std::string_view rest = lower.substr(size);
  if (rest.empty()) return amount;
  const bool hyphen = rest.front() == '-';
  if (hyphen) rest.remove_prefix(1);
  if (rest.empty()) return std::nullopt;
  if (hyphen && is_digit(rest.front())) {
    constexpr std::size_t kLongestEnd = 6;
    if (figure_size(rest) != rest.size() || rest.size() > kLongestEnd || size > kLongestEnd) {
      return std::nullopt;
    }
    amount.value.append("-").append(plain_digits(rest));
    return amount;
  }
  const bool letters = std::all_of(rest.begin(), rest.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || c == '-' || static_cast<unsigned char>(c) >= 0x80;
  });
  if (!letters || is_ordinal_ending(rest)) return std::nullopt;
  if (hyphen) {
    amount.unit = rest.substr(0, rest.find('-'));
    return amount;
  }
  if (rest == "k" || rest == "m") {
    amount.value.append(rest == "k" ? "000" : "000000");
    return amount;
  }
  const WordFacts facts = word_facts(rest);
  const bool unit =
      facts.is(Trait::measure) || facts.is(Trait::time_unit) || facts.is(Trait::counted);
  if (rest == "x" || !unit) return std::nullopt;
  amount.unit = rest;
  return amount;
}

/// The value of "fourteen" or "twenty-five"; nothing for other words.
std::optional<std::uint64_t> small_number(std::string_view lower, WordFacts facts) {
  if (facts.is(Trait::number)) return facts.value;
  const std::size_t hyphen = lower.find('-');
  if (hyphen == std::string_view::npos) return std::nullopt;
  const WordFacts tens = word_facts(lower.substr(0, hyphen));
  const WordFacts ones = word_facts(lower.substr(hyphen + 1));
  if (!tens.is(Trait::number) || !ones.is(Trait::number)) return std::nullopt;
  if (tens.value < 20 || ones.value > 9) return std::nullopt;
  return tens.value + ones.value;
}

/// "one" counts only as a threshold: "more than one", "at least one".
bool is_threshold(const Scanner& scanner, std::uint32_t at) {
  const std::string_view before = scanner.lower(at - 1);
  const std::string_view earlier = scanner.lower(at - 2);
  if (before == "than") return earlier == "more" || earlier == "less" || earlier == "fewer";
  return before == "least" && earlier == "at";
}

/// "fourteen", "two hundred and fifty", "a dozen".
std::optional<Amount> parse_number_words(const Scanner& scanner, std::uint32_t at) {
  constexpr std::uint64_t kMost = 1'000'000'000;
  constexpr std::uint32_t kMostWords = 12;
  std::uint64_t total = 0;
  std::uint64_t group = 0;
  std::uint32_t end = at;
  bool multiplied = false;
  for (std::uint32_t next = at; next < at + kMostWords; ++next) {
    const WordFacts facts = scanner.word(next);
    if (facts.is(Trait::scale)) {
      if (end == at && scanner.lower(at - 1) != "a") return std::nullopt;
      group = std::max<std::uint64_t>(group, 1) * facts.value;
      multiplied = true;
      if (facts.value >= 1000) {
        total += group;
        group = 0;
      }
    } else if (const auto small = small_number(scanner.lower(next), facts)) {
      if (end != at && !multiplied) break;
      group += *small;
      multiplied = false;
    } else if (multiplied && scanner.lower(next) == "and" &&
               small_number(scanner.lower(next + 1), scanner.word(next + 1))) {
      continue;
    } else {
      break;
    }
    end = next + 1;
    if (total + group > kMost) break;
  }
  if (end == at) return std::nullopt;
  if (end == at + 1 && scanner.lower(at) == "one" && !is_threshold(scanner, at)) {
    const std::string_view next = scanner.lower(end);
    if (next != "percent") return std::nullopt;
  }
  return Amount{std::to_string(total + group), {}, end};
}

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

/// "late orders", "units", "buyers affected": what is counted, as a label of the number after it.
bool ends_counted_noun(const Scanner& scanner, std::uint32_t at) {
  if (scanner.is(at, Trait::counted)) return true;
  constexpr std::array<std::string_view, 10> kFates = {
      "affected", "sold", "shipped", "returned", "refunded",
      "received", "late", "removed", "involved", "concerned"};
  const std::string_view word = scanner.lower(at);
  return std::find(kFates.begin(), kFates.end(), word) != kFates.end() &&
         scanner.is(at - 1, Trait::counted);
}

/// "quantity 150", "Qty: 40", "a total of 148", "late orders: 83", "buyers refunded (41)": the
/// words before the number tell that it counts.
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

/// "the remaining 24", "all 67", "another 6": what is counted was named before.
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

/// "24 are spread over", "19 were opened and", "41 in total": the number stands for what it counts.
/// "Lot 7781 was recalled" names one thing.
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

/// "The 503 sold bottles": what else is the verb of a sentence ("37 failed") tells here which.
bool is_participle(std::string_view word) {
  constexpr std::array<std::string_view, 6> kParticiples = {"sold",   "returned", "tested",
                                                            "failed", "passed",   "used"};
  return std::find(kParticiples.begin(), kParticiples.end(), word) != kParticiples.end();
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

/// "the", "our", "these late": what begins the whole of which a number counts a part.
bool begins_whole(std::string_view word) {
  constexpr std::array<std::string_view, 9> kBegins = {"the", "these", "those", "our", "all",
                                                       "my",  "this",  "that",  "such"};
  return std::find(kBegins.begin(), kBegins.end(), word) != kBegins.end();
}

/// Of what a number counts a part: the units of "28 of the 340 units" and of "23 of these units".
/// The word itself of "23 of them".
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

/// "units" where the words that a number counts are only pronouns.
std::string_view unit_at(const Scanner& scanner, std::uint32_t noun) {
  return scanner.is(noun, Trait::function) ? std::string_view("units") : scanner.lower(noun);
}

/// "1.440 pieces" is written where a dot parts thousands: nothing is counted in thousandths.
void join_thousands(std::string& value) {
  constexpr std::size_t kGroup = 3;
  const std::size_t dot = value.find('.');
  const bool thousands = dot != std::string::npos && dot > 0 && dot <= kGroup &&
                         value.front() != '0' && value.size() == dot + 1 + kGroup;
  if (thousands) value.erase(dot, 1);
}

/// "1.2" times a million is "1200000".
std::string times(std::string value, std::uint32_t power_of_ten) {
  if (power_of_ten % 10 != 0) return value;  // "2 dozen"
  const std::size_t dot = value.find('.');
  std::size_t decimals = dot == std::string::npos ? 0 : value.size() - dot - 1;
  if (dot != std::string::npos) value.erase(dot, 1);
  for (; power_of_ten > 1; power_of_ten /= 10) {
    if (decimals > 0) {
      --decimals;
    } else {
      value.push_back('0');
    }
  }
  if (decimals > 0) value.insert(value.size() - decimals, 1, '.');
  return value;
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

}  // namespace

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
