#include <algorithm>
#include <array>

#include "analysis/language/placeholder_forms.h"
#include "analysis/language/placeholder_letters.h"
#include "analysis/text/one_of.h"

namespace poa {

using namespace placeholders;

namespace {

constexpr bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
constexpr bool is_inner(char c) { return is_letter(c) || is_digit(c) || c == '_'; }

/// The longest name that a variable has, in bytes.
constexpr std::size_t kLongestName = 40;
constexpr std::size_t kShortestName = 3;

/// The name that begins at `at`; with spaces between its words if it may have some.
std::string_view name_at(std::string_view text, std::size_t at, bool spaced) {
  text = text.substr(at, kLongestName);
  std::size_t end = 0;
  while (end < text.size() &&
         (is_inner(text[end]) || (spaced && text[end] == ' ' && end + 1 < text.size() && end > 0 &&
                                  is_inner(text[end + 1])))) {
    ++end;
  }
  return text.substr(0, end);
}

/// "$client_name", "$date"; money has its own names behind the sign: "$USD", "$k".
std::optional<std::size_t> end_of_dollar(std::string_view text, std::size_t at) {
  constexpr std::array<std::string_view, 8> kMoney = {"usd", "cad", "aud",  "mxn",
                                                      "sgd", "hkd", "each", "per"};
  const std::string_view name = name_at(text, at + 1, false);
  if (name.size() < kShortestName || is_one_of(name, kMoney)) {
    return std::nullopt;
  }
  const bool joined = name.find('_') != name.npos && is_letter(name.front());
  const bool plain = std::ranges::all_of(name, is_lower);
  if (!joined && !plain) return std::nullopt;
  const std::size_t end = at + 1 + name.size();
  return end < text.size() && text[end] == '$' ? end + 1 : end;
}

}  // namespace

std::optional<std::size_t> end_of_variable(std::string_view text, std::size_t at) {
  const char sign = text[at];
  if (at > 0 && (is_inner(text[at - 1]) || text[at - 1] == sign)) return std::nullopt;
  if (sign == '$' && text.substr(at, 2) != "$$") return end_of_dollar(text, at);
  // The same sign on both sides, once or twice; "25 % of it and 30 % more" has spaces within.
  std::size_t signs = 0;
  while (signs < 3 && at + signs < text.size() && text[at + signs] == sign) ++signs;
  if (signs > 2) return std::nullopt;
  const std::string_view name = name_at(text, at + signs, signs == 2);
  const std::size_t shortest = signs == 2 ? kShortestName - 1 : kShortestName;
  if (name.size() < shortest || !is_letter(name.front())) return std::nullopt;
  const std::size_t close = at + signs + name.size();
  if (text.substr(close, signs) != text.substr(at, signs)) return std::nullopt;
  const std::size_t end = close + signs;
  if (end < text.size() && (is_inner(text[end]) || text[end] == sign)) return std::nullopt;
  return end;
}

}  // namespace poa
