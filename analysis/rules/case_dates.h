// The days that others are measured by: when the case began, and until when anything can be done.
#pragma once

#include <optional>

#include "analysis/facts.h"

namespace poa {

struct DatedPlace {
  Date date;
  Span place;  ///< where the document says it
};

/// The day of the notice: the front matter's, else the earliest that the opening names beside a
/// word for a notice or a deactivation. Nothing if neither has one with its year.
[[nodiscard]] std::optional<DatedPlace> notice_date(const Facts& facts);

/// The last day that can lie behind the writer: the submission date, else today.
[[nodiscard]] Date last_past_day(const Facts& facts);

/// "May 6" with the year that brings it nearest to `reference`; a date with its year as it is.
[[nodiscard]] Date with_year(Date date, Date reference);

}  // namespace poa
