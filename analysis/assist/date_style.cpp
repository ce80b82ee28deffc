#include "analysis/assist/date_style.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "analysis/rules/date_words.h"

namespace poa::assist {
namespace {

/// How many letters an abbreviated month has.
constexpr std::size_t kAbbreviated = 3;

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

/// Nothing of dates in other figures than ISO's.
std::optional<DateOrder> date_order(std::string_view written) {
  if (has_letters(written)) {
    return is_digit(written.front()) ? DateOrder::day_first : DateOrder::month_first;
  }
  return parse_iso_date(written) ? std::optional(DateOrder::iso) : std::nullopt;
}

/// How many letters the two have in common from the start on, in whatever case.
std::size_t common_letters(std::string_view written, std::string_view month) {
  const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
  std::size_t size = 0;
  while (size < std::min(written.size(), month.size()) &&
         lower(written[size]) == lower(month[size])) {
    ++size;
  }
  return size;
}

/// Nothing where no month is spelled out, or it is May, whose name is as long as an abbreviation.
std::optional<MonthForm> month_form(std::string_view written, Date date) {
  const std::string month = in_words({0, date.month, 0});
  if (month.size() == kAbbreviated) return std::nullopt;
  for (std::size_t at = 0; at < written.size(); ++at) {
    const std::size_t size = common_letters(written.substr(at), month);
    if (size < kAbbreviated) continue;
    if (size == month.size()) return MonthForm::whole;
    return written.substr(at + size).starts_with('.') ? MonthForm::pointed : MonthForm::abbreviated;
  }
  return std::nullopt;
}

std::string in_form(const std::string& month, MonthForm form) {
  if (form == MonthForm::whole || month.size() == kAbbreviated) return month;
  return month.substr(0, kAbbreviated).append(form == MonthForm::pointed ? 1 : 0, '.');
}

std::string padded(int number, std::size_t width) {
  const std::string digits = std::to_string(number);
  return std::string(digits.size() < width ? width - digits.size() : 0, '0') + digits;
}

}  // namespace

DateStyle date_style(const Facts& facts) {
  // Of each order how many dates there are, and how many of them write their month in each form.
  std::array<std::size_t, 3> orders{};
  std::array<std::array<std::size_t, 3>, 3> forms{};
  for (const Entity& entity : facts.entities) {
    if (entity.kind != EntityKind::date || entity.ambiguous || !entity.valid) continue;
    const std::string_view written = facts.prose.text(entity.range);
    const auto order = date_order(written);
    if (!order) continue;
    ++orders.at(static_cast<std::size_t>(*order));
    if (const auto form = month_form(written, entity.date)) {
      ++forms.at(static_cast<std::size_t>(*order)).at(static_cast<std::size_t>(*form));
    }
  }
  const auto most = static_cast<std::size_t>(std::ranges::max_element(orders) - orders.begin());
  if (orders.at(most) == 0) {
    const auto& marketplace = facts.plan.front_matter.marketplace;
    const bool american = marketplace && marketplace->text == "US";
    return {.order = american ? DateOrder::month_first : DateOrder::day_first};
  }
  const auto& own = forms.at(most);
  return {static_cast<DateOrder>(most),
          static_cast<MonthForm>(std::ranges::max_element(own) - own.begin())};
}

std::string in_style(Date date, DateStyle style) {
  if (style.order == DateOrder::iso && date.year != 0) {
    return padded(date.year, 4) + "-" + padded(date.month, 2) + "-" + padded(date.day, 2);
  }
  const std::string month = in_form(in_words({0, date.month, 0}), style.month);
  const bool month_first = style.order == DateOrder::month_first;
  std::string text = month_first ? month : std::to_string(date.day);
  text.append(1, ' ').append(month_first ? std::to_string(date.day) : month);
  if (date.year != 0) text.append(month_first ? ", " : " ").append(std::to_string(date.year));
  return text;
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
