// Decimal numbers as they are written.
#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>

namespace poa {

/// By multiplying: the C library's functions of floating point are a library of their own, which
/// every start of the program would wait for.
[[nodiscard]] constexpr double power_of_ten(int exponent) {
  double power = 1;
  for (int i = 0; i < exponent; ++i) power *= 10;
  return power;
}

/// Digits, with a point among them or without.
[[nodiscard]] constexpr std::optional<double> number_of(std::string_view digits) {
  const std::size_t point = std::min(digits.find('.'), digits.size());
  const std::string_view fraction = digits.substr(std::min(point + 1, digits.size()));
  double number = 0;
  for (const std::string_view part : {digits.substr(0, point), fraction}) {
    for (const char digit : part) {
      if (digit < '0' || digit > '9') return std::nullopt;
      number = 10 * number + (digit - '0');
    }
  }
  return number / power_of_ten(static_cast<int>(fraction.size()));
}

}  // namespace poa
