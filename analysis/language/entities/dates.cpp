// Days and months: "11 May 2026", "May 3-5", "the 3rd of May", "05/11/2026", "in March 2025".
#include <algorithm>
#include <array>
#include <optional>

#include "analysis/language/entities/scanner.h"

namespace poa::entities {
namespace {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// The digits that a text begins with, as a number, and how many they are.
struct Leading {
  int value = 0;
  std::size_t digits = 0;
};

Leading leading_number(std::string_view text) {
  Leading leading;
  while (leading.digits < text.size() && is_digit(text[leading.digits])) {
    if (leading.digits == 5) return {};
    leading.value = leading.value * 10 + (text[leading.digits] - '0');
    ++leading.digits;
  }
  return leading;
}

/// "3", "03", "3rd".
int day_number(std::string_view lower) {
  const Leading leading = leading_number(lower);
  if (leading.digits == 0 || leading.digits > 2) return 0;
  const std::string_view rest = lower.substr(leading.digits);
  const bool ordinal = rest == "st" || rest == "nd" || rest == "rd" || rest == "th";
  return rest.empty() || ordinal ? leading.value : 0;
}

int year_number(std::string_view text) {
  const Leading leading = leading_number(text);
  const bool is_year =
      leading.digits == 4 && text.size() == 4 && leading.value >= 1900 && leading.value < 2100;
  return is_year ? leading.value : 0;
}

/// A month's name as it stands in a date; `certain` if it can't be another word: "may", "march".
struct MonthWord {
  int month = 0;
  bool foreign = false;
  bool certain = false;
};

MonthWord month_at(const Scanner& scanner, std::uint32_t at) {
  const WordFacts facts = scanner.word(at);
  if (!facts.is(Trait::month)) return {};
  const std::string_view lower = scanner.lower(at);
  if (lower.ends_with("'s")) return {};
  const bool verb = lower == "may" || lower == "march" || lower == "mar" || lower == "dec" ||
                    lower == "jan" || lower == "jun" || lower == "mars" || lower == "mai";
  return {static_cast<int>(facts.value % kForeign), facts.value > kForeign,
          scanner.is_capitalised(at) || !verb};
}

/// A run of days that share a month: "3", "3-5", "3, 4 and 5".
struct Days {
  struct Day {
    int number;
    std::uint32_t token;
    ProseRange range;
    bool ends_range;
  };
  static constexpr std::size_t kMost = 8;
  std::array<Day, kMost> days;
  std::size_t size = 0;
  std::uint32_t end = 0;  ///< the first token after them

  void add(int number, std::uint32_t token, ProseRange range, bool ends_range) {
    days[size++] = {number, token, range, ends_range};
  }
};

bool is_to(const Scanner& scanner, std::uint32_t at) {
  const std::string_view lower = scanner.lower(at);
  return lower == "to" || lower == "until" || lower == "till" || lower == "through" ||
         lower == "thru" || lower == "bis" || scanner.is_mark(at, '-');
}

bool is_and(const Scanner& scanner, std::uint32_t at) {
  return scanner.lower(at) == "and" || scanner.is_mark(at, '&');
}

/// Adds the day or the two days ("3-5") of a token; false if it is neither.
bool add_days(const Scanner& scanner, std::uint32_t at, bool ends_range, Days& days) {
  if (!scanner.is_number(at) || days.size + 2 > Days::kMost) return false;
  const std::string_view text = scanner.lower(at);
  const ProseRange range = scanner.range(at);
  if (const int day = day_number(text); day != 0) {
    days.add(day, at, range, ends_range);
    return true;
  }
  const std::size_t dash = text.find('-');
  if (dash == std::string_view::npos) return false;
  const int first = day_number(text.substr(0, dash));
  const int last = day_number(text.substr(dash + 1));
  if (first == 0 || last == 0) return false;
  const auto middle = range.begin + static_cast<std::uint32_t>(dash);
  days.add(first, at, {range.begin, middle}, ends_range);
  days.add(last, at, {middle + 1, range.end}, true);
  return true;
}

/// The days that a number at `at` begins.
Days days_at(const Scanner& scanner, std::uint32_t at) {
  Days days;
  if (!add_days(scanner, at, false, days)) return days;
  days.end = at + 1;
  const bool between = scanner.lower(at - 1) == "between";
  while (true) {
    std::uint32_t next = days.end;
    bool range = false;
    if (is_to(scanner, next)) {
      range = true;
    } else if (is_and(scanner, next)) {
      range = between;
    } else if (scanner.is_mark(next, ',')) {
      if (is_and(scanner, next + 1)) ++next;
    } else {
      break;
    }
    if (!add_days(scanner, next + 1, range, days)) break;
    days.end = next + 2;
  }
  return days;
}

/// The year after a date, past a comma or "of", and the first token after it; `at` if none.
struct Year {
  int year = 0;
  std::uint32_t end = 0;
};

Year year_at(const Scanner& scanner, std::uint32_t at) {
  std::uint32_t next = at;
  const std::string_view lower = scanner.lower(next);
  const bool comma = scanner.is_mark(next, ',');
  if (comma || lower == "of" || lower == "de" || lower == "del") ++next;
  const int year = scanner.is_number(next) ? year_number(scanner.text(next)) : 0;
  if (year == 0) return {0, at};
  // "On May 3, 2000 units were shipped".
  const bool plausible = year >= 2005 && year <= 2045;
  if (comma && !plausible && counted_noun(scanner, next + 1)) return {0, at};
  return {year, next + 1};
}

void complete(Entity& entity, Date date) {
  entity.date = date;
  entity.valid = date.year != 0 ? date.exists() : date.exists_in_some_year();
}

/// Whether only "to", "and", "-" or a comma parts two dates; `range` if the second ends the first.
struct Link {
  bool linked = false;
  bool range = false;
};

Link link_between(const Scanner& scanner, const Entity& before, std::uint32_t at) {
  const std::uint32_t end = before.tokens.last;
  const bool opened_by_between = scanner.lower(before.tokens.first - 1) == "between";
  if (!scanner.inside(before.tokens.first) || end >= at) return {};
  std::uint32_t next = end;
  if (scanner.is_mark(next, ',') && next + 1 < at) ++next;
  if (next + 1 == at || (next + 2 == at && scanner.is(at - 1, Trait::weekday)) ||
      (next + 2 == at && scanner.lower(at - 1) == "the")) {
    if (is_to(scanner, next)) return {true, true};
    if (is_and(scanner, next)) return {true, opened_by_between};
    return {scanner.is_mark(next, ','), false};
  }
  return {};
}

/// Carries the year across a run of dates: "between 28 April and 3 May 2026", "from 3 May 2026 to
/// 5 May".
void share_year(Scanner& scanner, std::size_t first_new) {
  auto& entities = scanner.entities();
  Entity& added = entities[first_new];
  if (first_new == 0) return;
  Entity& before = entities[first_new - 1];
  if (before.kind != EntityKind::date) return;
  const Link link = link_between(scanner, before, added.tokens.first);
  if (!link.linked) return;
  added.ends_range = added.ends_range || link.range;
  if (added.date.year == 0 && before.date.year != 0 && link.range) {
    for (std::size_t i = first_new; i < entities.size(); ++i) {
      complete(entities[i], {before.date.year, entities[i].date.month, entities[i].date.day});
    }
    return;
  }
  // Backwards along the run; every date gets its year once, so this is linear.
  for (std::size_t i = first_new; i > 0; --i) {
    const Date later = entities[i].date;
    Entity& earlier = entities[i - 1];
    if (earlier.kind != EntityKind::date || earlier.date.year != 0 || later.year == 0) return;
    const bool same_month = earlier.tokens.last >= entities[i].tokens.first;
    if (!same_month && !link_between(scanner, earlier, entities[i].tokens.first).linked) return;
    // "between 28 December and 3 January 2026"
    const int year = earlier.date.month >= 10 && later.month <= 3 ? later.year - 1 : later.year;
    complete(earlier, {year, earlier.date.month, earlier.date.day});
  }
}

/// Adds the days of one month and year. `first` is where the first begins (at the month's name, if
/// that comes first), `end` where the last one ends.
void add_days_of(Scanner& scanner, const Days& days, std::uint32_t first, std::uint32_t end,
                 int month, int year) {
  const std::size_t first_new = scanner.entities().size();
  for (std::size_t i = 0; i < days.size; ++i) {
    const Days::Day& day = days.days[i];
    IndexRange tokens{day.token, day.token + 1};
    ProseRange range = day.range;
    if (i == 0) {
      tokens.first = first;
      if (first < day.token) range.begin = scanner.range(first).begin;
    }
    if (i + 1 == days.size && end > tokens.last) {
      tokens.last = end;
      range.end = scanner.range(end - 1).end;
    }
    Entity& entity = scanner.add(EntityKind::date, tokens, range);
    entity.ends_range = day.ends_range;
    complete(entity, {year, month, day.number});
  }
  share_year(scanner, first_new);
}

/// "11 May 2026", "the 3rd of May", "3 to 5 May 2026", "11. Mai 2026".
std::uint32_t read_day_first(Scanner& scanner, std::uint32_t at) {
  const Days days = days_at(scanner, at);
  if (days.size == 0) return at;
  std::uint32_t next = days.end;
  if (scanner.is_mark(next, '.') && scanner.touches_next(next - 1)) ++next;
  if (scanner.lower(next) == "of" || scanner.lower(next) == "de") ++next;
  const MonthWord month = month_at(scanner, next);
  if (month.month == 0) return at;
  ++next;
  if (scanner.is_mark(next, '.') && scanner.is_number(next + 1)) ++next;
  const Year year = year_at(scanner, next);
  if (!month.certain && year.year == 0) return at;
  add_days_of(scanner, days, at, year.year != 0 ? year.end : next, month.month, year.year);
  return year.year != 0 ? year.end : next;
}

/// "May 11, 2026", "May 3-5", "May 3rd".
std::uint32_t read_month_first(Scanner& scanner, std::uint32_t at, const MonthWord& month) {
  std::uint32_t next = at + 1;
  if (scanner.is_mark(next, '.')) ++next;
  if (scanner.lower(next) == "the") ++next;
  Days days = days_at(scanner, next);
  // "On May 4, 5 units", "May 3 and 5 returns": what is counted is no day.
  while (days.size > 1) {
    const Days::Day& day = days.days[days.size - 1];
    const bool listed = !scanner.is_mark(day.token - 1, ',') || scanner.is_mark(day.token + 1, ',');
    if (listed && !counted_noun(scanner, day.token + 1)) break;
    --days.size;
    days.end = days.days[days.size - 1].token + 1;
  }
  if (days.size == 0) return at;
  const Year year = year_at(scanner, days.end);
  if (!month.certain && year.year == 0) return at;
  // "In May 11 units came back".
  const std::string_view before = scanner.lower(at - 1);
  if (year.year == 0 && (before == "in" || before == "during") && counted_noun(scanner, days.end)) {
    return at;
  }
  const std::uint32_t end = year.year != 0 ? year.end : days.end;
  add_days_of(scanner, days, at, end, month.month, year.year);
  return end;
}

bool introduces_month(std::string_view lower) {
  constexpr std::array<std::string_view, 22> kWords{
      "after", "and",     "before", "by",    "during", "early",  "end", "for",
      "from",  "in",      "last",   "late",  "mid",    "next",   "of",  "since",
      "this",  "through", "to",     "until", "till",   "between"};
  return std::find(kWords.begin(), kWords.end(), lower) != kWords.end();
}

/// "March 2025", "early June 2026", "in May".
std::uint32_t read_month(Scanner& scanner, std::uint32_t at, const MonthWord& month) {
  if (!scanner.is_capitalised(at) && !month.certain) return at;
  std::uint32_t next = at + 1;
  if (scanner.is_mark(next, '.') && scanner.is_number(next + 1)) ++next;
  const Year year = year_at(scanner, next);
  const std::string_view before = scanner.lower(at - 1);
  if (year.year == 0) {
    constexpr std::size_t kAbbreviation = 4;
    const bool abbreviated = scanner.lower(at).size() <= kAbbreviation &&
                             scanner.lower(at) != "may" && scanner.lower(at) != "june" &&
                             scanner.lower(at) != "july";
    // A name after the month's is a person's ("April Jones"), a verb after "May" asks leave.
    if (month.foreign || abbreviated || !scanner.is_capitalised(at) || !introduces_month(before)) {
      return at;
    }
  }
  const bool part = before == "early" || before == "mid" || before == "late";
  Entity& entity =
      scanner.add(EntityKind::month, part ? at - 1 : at, year.year != 0 ? year.end : at + 1);
  entity.date = {year.year, month.month, 0};
  return entity.tokens.last;
}

/// "2026 May 11", "2026-05": a year first.
std::uint32_t read_year_first(Scanner& scanner, std::uint32_t at) {
  const int year = year_number(scanner.text(at));
  if (year == 0) return at;
  const MonthWord month = month_at(scanner, at + 1);
  if (month.month == 0 || !scanner.is_capitalised(at + 1)) return at;
  const int day = scanner.is_number(at + 2) ? day_number(scanner.lower(at + 2)) : 0;
  if (day == 0 || year_at(scanner, at + 3).year != 0) return at;
  complete(scanner.add(EntityKind::date, at, at + 3), {year, month.month, day});
  return at + 3;
}

/// "on 5/29": figures without a year are a date only where a day is expected.
std::optional<FigureDate> yearless_figures(const Scanner& scanner, std::uint32_t at) {
  const std::string_view before = scanner.lower(at - 1);
  if (before != "on" && before != "since" && before != "dated") return std::nullopt;
  const std::string_view text = scanner.text(at);
  const std::size_t slash = text.find('/');
  if (slash == std::string_view::npos) return std::nullopt;
  int month = day_number(text.substr(0, slash));
  int day = day_number(text.substr(slash + 1));
  if (month > 12) std::swap(month, day);
  if (month == 0 || day == 0 || month > 12 || day > 31) return std::nullopt;
  return FigureDate{{0, month, day}, day <= 12 && day != month};
}

std::uint32_t read_figures(Scanner& scanner, std::uint32_t at) {
  auto figures = parse_figure_date(scanner.text(at));
  if (!figures) figures = yearless_figures(scanner, at);
  if (!figures) return at;
  const std::size_t first_new = scanner.entities().size();
  Entity& entity = scanner.add(EntityKind::date, at, at + 1);
  entity.ambiguous = figures->ambiguous;
  complete(entity, figures->date);
  share_year(scanner, first_new);
  return at + 1;
}

}  // namespace

std::uint32_t read_date(Scanner& scanner, std::uint32_t at) {
  if (scanner.is_number(at)) {
    for (auto* read : {read_figures, read_day_first, read_year_first}) {
      if (const std::uint32_t end = read(scanner, at); end != at) return end;
    }
    return at;
  }
  const MonthWord month = month_at(scanner, at);
  if (month.month == 0) return at;
  const std::uint32_t end = read_month_first(scanner, at, month);
  return end != at ? end : read_month(scanner, at, month);
}

}  // namespace poa::entities
