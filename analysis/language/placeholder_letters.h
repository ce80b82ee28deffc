// Letters, words and runs of signs, as the readers of placeholders see them.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace poa::placeholders {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool is_letter(char c) { return is_upper(c) || (c >= 'a' && c <= 'z'); }
constexpr bool is_alnum(char c) {
  return is_letter(c) || is_digit(c) || static_cast<unsigned char>(c) >= 0x80;
}
constexpr char lower(char c) { return is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c; }

inline std::string in_lower_case(std::string_view text) {
  std::string result(text);
  std::ranges::transform(result, result.begin(), lower);
  return result;
}

inline std::string_view trimmed(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \n\t");
  if (first == text.npos) return {};
  return text.substr(first, text.find_last_not_of(" \n\t") - first + 1);
}

inline std::string_view first_word(std::string_view text) {
  return text.substr(0, std::min(text.find_first_of(" \n.,:;#"), text.size()));
}

/// The longest field that a template has, in bytes.
inline constexpr std::size_t kLongestField = 200;

/// How many of one character stand at `at`, as far as a field can go.
inline std::size_t run_at(std::string_view text, std::size_t at, char c) {
  const std::string_view field = text.substr(0, at + kLongestField);
  return std::min(field.find_first_not_of(c, at), field.size()) - at;
}

}  // namespace poa::placeholders
