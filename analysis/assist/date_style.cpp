#include "analysis/assist/date_style.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "analysis/rules/date_words.h"

namespace poa::assist {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool has_letters(std::string_view written) {
  return std::any_of(written.begin(), written.end(),
                     [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
}

/// The first number that a date is written with.
int first_figure(std::string_view written) {
  int figure = 0;
  for (const char c : written) {
    if (!is_digit(c)) break;
    figure = figure * 10 + (c - '0');
    if (figure > 9999) break;
  }
  return figure;
}

std::string padded(int number, std::size_t width) {
  const std::string digits = std::to_string(number);
  return std::string(digits.size() < width ? width - digits.size() : 0, '0') + digits;
}

}  // namespace

DateStyle date_style(const Facts& facts) {
  std::array<std::size_t, 3> counts{};
  for (const Entity& entity : facts.entities) {
    if (entity.kind != EntityKind::date || entity.ambiguous || !entity.valid) continue;
    const std::string_view written = facts.prose.text(entity.range);
    if (has_letters(written)) {
      ++counts[static_cast<std::size_t>(is_digit(written.front()) ? DateStyle::day_first
                                                                  : DateStyle::month_first)];
    } else if (parse_iso_date(written)) {
      ++counts[static_cast<std::size_t>(DateStyle::iso)];
    }
  }
  const auto most = std::max_element(counts.begin(), counts.end());
  if (*most > 0) return static_cast<DateStyle>(most - counts.begin());
  const auto& marketplace = facts.plan.front_matter.marketplace;
  return marketplace && marketplace->text == "US" ? DateStyle::month_first : DateStyle::day_first;
}

std::string in_style(Date date, DateStyle style) {
  if (style == DateStyle::iso && date.year != 0) {
    return padded(date.year, 4) + "-" + padded(date.month, 2) + "-" + padded(date.day, 2);
  }
  if (style != DateStyle::month_first) return in_words(date);
  const std::string month = in_words({0, date.month, 0});
  const std::string year = date.year == 0 ? "" : ", " + std::to_string(date.year);
  return month + " " + std::to_string(date.day) + year;
}

std::optional<FigureOrder> figure_order(const Facts& facts) {
  std::optional<FigureOrder> order;
  for (const Entity& entity : facts.entities) {
    if (entity.kind != EntityKind::date || entity.ambiguous || !entity.valid) continue;
    const std::string_view written = facts.prose.text(entity.range);
    if (has_letters(written) || written.find('/') == std::string_view::npos) continue;
    if (entity.date.day == entity.date.month || first_figure(written) > 31) continue;
    const FigureOrder own = order_of(written, entity.date);
    if (order && *order != own) return std::nullopt;
    order = own;
  }
  return order;
}

FigureOrder order_of(std::string_view written, Date date) {
  return first_figure(written) == date.day ? FigureOrder::day_first : FigureOrder::month_first;
}

}  // namespace poa::assist
