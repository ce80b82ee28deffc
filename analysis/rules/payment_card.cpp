#include "analysis/rules/payment_card.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>
#include <string_view>

namespace poa {
namespace {

constexpr std::size_t kMostDigits = 16;
constexpr std::size_t kMostGroups = 4;

/// Digits and how they are grouped.
struct CardNumber {
  std::array<unsigned, kMostDigits> digits{};
  std::size_t size = 0;
  std::array<std::size_t, kMostGroups> groups{};
  std::size_t group_count = 0;

  /// Takes the groups of a token, which hyphens can part; false if it is no part of a card number.
  bool take(std::string_view token) {
    std::size_t in_group = 0;
    for (const char c : token) {
      if (c >= '0' && c <= '9') {
        if (size == kMostDigits || (in_group == 0 && group_count == kMostGroups)) return false;
        if (in_group++ == 0) ++group_count;
        groups[group_count - 1] = in_group;
        digits[size++] = static_cast<unsigned>(c - '0');
      } else if (c == '-' && in_group != 0) {
        in_group = 0;
      } else {
        return false;
      }
    }
    return true;
  }
  [[nodiscard]] bool has_form() const {
    constexpr std::array<std::size_t, 4> kFours = {4, 4, 4, 4};
    constexpr std::array<std::size_t, 3> kAmerican = {4, 6, 5};
    const std::span<const std::size_t> used(groups.data(), group_count);
    return std::ranges::equal(used, kFours) || std::ranges::equal(used, kAmerican) ||
           (group_count == 1 && size >= kMostDigits - 1);
  }
  [[nodiscard]] bool passes_luhn() const {
    unsigned sum = 0;
    for (std::size_t i = 0; i < size; ++i) {
      const unsigned digit = digits[size - 1 - i];
      const unsigned doubled = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
      sum += i % 2 == 1 ? doubled : digit;
    }
    return sum % 10 == 0;
  }
};

}  // namespace

std::uint32_t payment_card_at(const Prose& prose, std::uint32_t at) {
  const std::span<const Token> tokens = prose.tokens();
  if (at >= tokens.size() || tokens[at].kind != TokenKind::number) return 0;
  CardNumber card;
  std::uint32_t used = 0;
  while (used < kMostGroups && at + used < tokens.size() &&
         tokens[at + used].kind == TokenKind::number && card.take(prose.text(tokens[at + used]))) {
    ++used;
    if (!card.has_form()) continue;
    const bool issued = card.digits[0] >= 3 && card.digits[0] <= 6;
    return issued && card.passes_luhn() ? used : 0;
  }
  return 0;
}

}  // namespace poa
