#include "analysis/language/entities/numbers.h"

#include <algorithm>
#include <cstddef>

namespace poa::entities {
namespace {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Drops the separators of thousands: "3,356.64" and "3.356,64" are both "3356.64".
std::string plain_digits(std::string_view figure) {
  const std::size_t last_comma = figure.rfind(',');
  const std::size_t last_dot = figure.rfind('.');
  constexpr std::size_t kGroup = 3;
  std::size_t decimal = std::string_view::npos;
  if (last_comma != std::string_view::npos && last_dot != std::string_view::npos) {
    decimal = std::max(last_comma, last_dot);
  } else if (last_dot != std::string_view::npos) {
    if (figure.find('.') == last_dot) decimal = last_dot;
  } else if (last_comma != std::string_view::npos) {
    const bool thousands =
        figure.size() - last_comma - 1 == kGroup || figure.find(',') != last_comma;
    if (!thousands) decimal = last_comma;
  }
  std::string digits;
  digits.reserve(figure.size());
  for (std::size_t i = 0; i < figure.size(); ++i) {
    if (is_digit(figure[i])) digits.push_back(figure[i]);
    if (i == decimal) digits.push_back('.');
  }
  return digits;
}

bool is_ordinal_ending(std::string_view text) {
  return text == "st" || text == "nd" || text == "rd" || text == "th";
}

/// The value of "fourteen" or "twenty-five"; nothing for other words.
std::optional<std::uint64_t> small_number(std::string_view lower, WordFacts facts) {
  if (facts.is(Trait::number)) return facts.value;
  const std::size_t hyphen = lower.find('-');
  if (hyphen == std::string_view::npos) return std::nullopt;
  const WordFacts tens = word_facts(lower.substr(0, hyphen));
  const WordFacts ones = word_facts(lower.substr(hyphen + 1));
  if (!tens.is(Trait::number) || !ones.is(Trait::number)) return std::nullopt;
  if (tens.value < 20 || ones.value > 9) return std::nullopt;
  return tens.value + ones.value;
}

/// "one" counts only as a threshold: "more than one", "at least one".
bool is_threshold(const Scanner& scanner, std::uint32_t at) {
  const std::string_view before = scanner.lower(at - 1);
  const std::string_view earlier = scanner.lower(at - 2);
  if (before == "than") return earlier == "more" || earlier == "less" || earlier == "fewer";
  return before == "least" && earlier == "at";
}

}  // namespace

std::size_t figure_size(std::string_view text) {
  std::size_t size = 0;
  while (size < text.size() && (is_digit(text[size]) || text[size] == ',' || text[size] == '.')) {
    ++size;
  }
  return size;
}

std::optional<Amount> parse_figure(std::string_view lower, std::uint32_t at) {
  constexpr std::size_t kLongest = 24;
  const std::size_t size = figure_size(lower);
  if (size == 0 || size > kLongest || lower.size() > 2 * kLongest) return std::nullopt;
  Amount amount{plain_digits(lower.substr(0, size)), {}, at + 1};
  std::string_view rest = lower.substr(size);
  if (rest.empty()) return amount;
  const bool hyphen = rest.front() == '-';
  if (hyphen) rest.remove_prefix(1);
  if (rest.empty()) return std::nullopt;
  if (hyphen && is_digit(rest.front())) {
    constexpr std::size_t kLongestEnd = 6;
    if (figure_size(rest) != rest.size() || rest.size() > kLongestEnd || size > kLongestEnd) {
      return std::nullopt;
    }
    amount.value.append("-").append(plain_digits(rest));
    return amount;
  }
  const bool letters = std::all_of(rest.begin(), rest.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || c == '-' || static_cast<unsigned char>(c) >= 0x80;
  });
  if (!letters || is_ordinal_ending(rest)) return std::nullopt;
  if (hyphen) {
    amount.unit = rest.substr(0, rest.find('-'));
    return amount;
  }
  if (rest == "k" || rest == "m") {
    amount.value.append(rest == "k" ? "000" : "000000");
    return amount;
  }
  const WordFacts facts = word_facts(rest);
  const bool unit =
      facts.is(Trait::measure) || facts.is(Trait::time_unit) || facts.is(Trait::counted);
  if (rest == "x" || !unit) return std::nullopt;
  amount.unit = rest;
  return amount;
}

std::optional<Amount> parse_number_words(const Scanner& scanner, std::uint32_t at) {
  constexpr std::uint64_t kMost = 1'000'000'000;
  constexpr std::uint32_t kMostWords = 12;
  std::uint64_t total = 0;
  std::uint64_t group = 0;
  std::uint32_t end = at;
  bool multiplied = false;
  for (std::uint32_t next = at; next < at + kMostWords; ++next) {
    const WordFacts facts = scanner.word(next);
    if (facts.is(Trait::scale)) {
      if (end == at && scanner.lower(at - 1) != "a") return std::nullopt;
      group = std::max<std::uint64_t>(group, 1) * facts.value;
      multiplied = true;
      if (facts.value >= 1000) {
        total += group;
        group = 0;
      }
    } else if (const auto small = small_number(scanner.lower(next), facts)) {
      if (end != at && !multiplied) break;
      group += *small;
      multiplied = false;
    } else if (multiplied && scanner.lower(next) == "and" &&
               small_number(scanner.lower(next + 1), scanner.word(next + 1))) {
      continue;
    } else {
      break;
    }
    end = next + 1;
    if (total + group > kMost) break;
  }
  if (end == at) return std::nullopt;
  if (end == at + 1 && scanner.lower(at) == "one" && !is_threshold(scanner, at)) {
    const std::string_view next = scanner.lower(end);
    if (next != "percent") return std::nullopt;
  }
  return Amount{std::to_string(total + group), {}, end};
}

void join_thousands(std::string& value) {
  constexpr std::size_t kGroup = 3;
  const std::size_t dot = value.find('.');
  const bool thousands = dot != std::string::npos && dot > 0 && dot <= kGroup &&
                         value.front() != '0' && value.size() == dot + 1 + kGroup;
  if (thousands) value.erase(dot, 1);
}

std::string times(std::string value, std::uint32_t power_of_ten) {
  if (power_of_ten % 10 != 0) return value;  // "2 dozen"
  const std::size_t dot = value.find('.');
  std::size_t decimals = dot == std::string::npos ? 0 : value.size() - dot - 1;
  if (dot != std::string::npos) value.erase(dot, 1);
  for (; power_of_ten > 1; power_of_ten /= 10) {
    if (decimals > 0) {
      --decimals;
    } else {
      value.push_back('0');
    }
  }
  if (decimals > 0) value.insert(value.size() - decimals, 1, '.');
  return value;
}

}  // namespace poa::entities
