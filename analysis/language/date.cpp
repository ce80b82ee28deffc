#include "analysis/language/date.h"

#include <chrono>

namespace poa {
namespace {

std::chrono::year_month_day calendar_day(Date date) {
  return {std::chrono::year(date.year), std::chrono::month(static_cast<unsigned>(date.month)),
          std::chrono::day(static_cast<unsigned>(date.day))};
}

}  // namespace

bool Date::exists() const {
  return year > 0 && year < 10000 && month > 0 && day > 0 && calendar_day(*this).ok();
}

bool Date::exists_in_some_year() const {
  constexpr int kLeapYear = 2024;
  return Date{kLeapYear, month, day}.exists();
}

std::int64_t Date::days() const {
  return std::chrono::sys_days(calendar_day(*this)).time_since_epoch().count();
}

std::optional<Date> parse_iso_date(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto number = [text](std::size_t begin, std::size_t size) -> int {
    int value = 0;
    for (const char c : text.substr(begin, size)) {
      if (c < '0' || c > '9') return -1;
      value = value * 10 + (c - '0');
    }
    return value;
  };
  const Date date{number(0, 4), number(5, 2), number(8, 2)};
  if (date.year < 0 || date.month < 0 || date.day < 0) return std::nullopt;
  return date;
}

}  // namespace poa
