// How a document writes its dates.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "analysis/facts.h"
#include "analysis/language/date.h"

namespace poa::assist {

enum class DateOrder : std::uint8_t {
  day_first,    ///< "3 April 2026"
  month_first,  ///< "April 3, 2026"
  iso,          ///< "2026-04-03"
};

enum class MonthForm : std::uint8_t {
  whole,        ///< "3 April 2026"
  abbreviated,  ///< "3 Apr 2026"
  pointed,      ///< "3 Apr. 2026"
};

struct DateStyle {
  DateOrder order = DateOrder::day_first;
  MonthForm month = MonthForm::whole;

  friend constexpr bool operator==(DateStyle, DateStyle) = default;
};

/// The style of most of the document's dates that can be read in one way only; where there is none,
/// the order of its marketplace: the United States put the month first.
[[nodiscard]] DateStyle date_style(const Facts& facts);

/// A date in a style; without its year where it has none. The month is one of the twelve.
[[nodiscard]] std::string in_style(Date date, DateStyle style);

/// Which figure of "03/04/2026" is the day.
enum class FigureOrder : std::uint8_t { day_first, month_first };

/// The order that the document's other dates in figures give away ("27/04/2026"); nothing where
/// there is none, or they disagree.
[[nodiscard]] std::optional<FigureOrder> figure_order(const Facts& facts);

/// The order by which a date as written means this day.
[[nodiscard]] FigureOrder order_of(std::string_view written, Date date);

}  // namespace poa::assist
