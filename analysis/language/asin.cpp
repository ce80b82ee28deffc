#include "analysis/language/asin.h"

#include <algorithm>
#include <cstddef>

namespace poa {
namespace {

constexpr std::size_t kAsinSize = 10;

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

}  // namespace

bool is_isbn10(std::string_view text) {
  if (text.size() != kAsinSize) return false;
  unsigned sum = 0;
  for (unsigned i = 0; i < kAsinSize; ++i) {
    const bool x = i == kAsinSize - 1 && (text[i] == 'X' || text[i] == 'x');
    if (!x && !is_digit(text[i])) return false;
    sum += (10 - i) * (x ? 10U : static_cast<unsigned>(text[i] - '0'));
  }
  return sum % 11 == 0;
}

bool is_asin(std::string_view text) {
  if (text.size() == kAsinSize && text.front() == 'B') {
    return std::ranges::all_of(text, [](char c) { return is_digit(c) || (c >= 'A' && c <= 'Z'); });
  }
  return is_isbn10(text);
}

}  // namespace poa
