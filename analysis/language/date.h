// Days of the calendar.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace poa {

/// A day of the Gregorian calendar as written; parts that were not written are 0.
struct Date {
  int year = 0;
  int month = 0;  ///< 1 to 12, or what was written instead
  int day = 0;    ///< 1 to 31, or what was written instead

  /// Day, month and year are there and the day exists in that month.
  [[nodiscard]] bool exists() const;
  /// Day and month are there, and some year has such a day: "May 31" without its year.
  [[nodiscard]] bool exists_in_some_year() const;
  /// Days since 1970-01-01; only of a date that exists.
  [[nodiscard]] std::int64_t days() const;
  friend constexpr bool operator==(Date, Date) = default;
};

/// A date written as YYYY-MM-DD and nothing else (ISO 8601, calendar date, extended); whether it
/// exists is another question.
[[nodiscard]] std::optional<Date> parse_iso_date(std::string_view text);

}  // namespace poa
