#include "analysis/rules/date_words.h"

#include <array>
#include <cstddef>
#include <string_view>

namespace poa {

std::string in_words(Date date) {
  constexpr std::array<std::string_view, 12> kMonths = {
      "January", "February", "March",     "April",   "May",      "June",
      "July",    "August",   "September", "October", "November", "December"};
  std::string words;
  if (date.day != 0) words.append(std::to_string(date.day)).append(" ");
  words += kMonths.at(static_cast<std::size_t>(date.month - 1));
  if (date.year != 0) words.append(" ").append(std::to_string(date.year));
  return words;
}

}  // namespace poa
