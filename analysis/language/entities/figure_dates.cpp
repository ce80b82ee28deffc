// Dates in figures, as one token holds them.
#include <array>
#include <optional>

#include "analysis/language/entities/scanner.h"

namespace poa::entities {
namespace {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// One of the three parts of a date between its separators.
struct Part {
  std::size_t digits = 0;
  int value = 0;
  int month = 0;  ///< of a part that is a month's name
};

std::optional<Part> parse_part(std::string_view text) {
  Part part;
  if (text.empty()) return std::nullopt;
  if (!is_digit(text.front())) {
    constexpr std::size_t kLongestMonth = 12;
    std::array<char, kLongestMonth> lower{};
    if (text.size() > lower.size()) return std::nullopt;
    for (std::size_t i = 0; i < text.size(); ++i) {
      lower[i] =
          text[i] >= 'A' && text[i] <= 'Z' ? static_cast<char>(text[i] + ('a' - 'A')) : text[i];
    }
    const WordFacts facts = word_facts({lower.data(), text.size()});
    if (!facts.is(Trait::month)) return std::nullopt;
    part.month = static_cast<int>(facts.value % kForeign);
    return part;
  }
  if (text.size() > 4) return std::nullopt;
  for (const char c : text) {
    if (!is_digit(c)) return std::nullopt;
    part.value = part.value * 10 + (c - '0');
  }
  part.digits = text.size();
  return part;
}

bool is_year(const Part& part) {
  return part.digits == 4 && part.value >= 1900 && part.value < 2100;
}

int full_year(const Part& part) { return part.digits == 2 ? 2000 + part.value : part.value; }

bool is_short(const Part& part) { return part.digits == 1 || part.digits == 2; }

}  // namespace

std::optional<FigureDate> parse_figure_date(std::string_view text) {
  // A time after an ISO date belongs to it: "2026-05-11T10:00:00".
  if (text.size() > 10 && text[10] == 'T' && text[4] == '-') text = text.substr(0, 10);
  constexpr std::size_t kLongestDate = 20;
  if (text.size() < 6 || text.size() > kLongestDate) return std::nullopt;
  const std::size_t first = text.find_first_of("-/.");
  if (first == std::string_view::npos) return std::nullopt;
  const char separator = text[first];
  const std::size_t second = text.find(separator, first + 1);
  if (second == std::string_view::npos) return std::nullopt;
  const auto a = parse_part(text.substr(0, first));
  const auto b = parse_part(text.substr(first + 1, second - first - 1));
  const auto c = parse_part(text.substr(second + 1));
  if (!a || !b || !c) return std::nullopt;

  if (is_year(*a) && is_short(*c)) {
    if (b->month != 0) return FigureDate{{a->value, b->month, c->value}};
    if (is_short(*b)) return FigureDate{{a->value, b->value, c->value}};
    return std::nullopt;
  }
  if (b->month != 0) {
    if (is_short(*a) && (is_year(*c) || c->digits == 2)) {
      return FigureDate{{full_year(*c), b->month, a->value}};
    }
    return std::nullopt;
  }
  if (a->month != 0) {
    if (is_short(*b) && is_year(*c)) return FigureDate{{c->value, a->month, b->value}};
    return std::nullopt;
  }
  if (!is_short(*a) || !is_short(*b)) return std::nullopt;
  // "1.2.26" is a version, "05-11-26" part of a code: there two digits are no year.
  if (!is_year(*c) && !(c->digits == 2 && separator == '/')) return std::nullopt;
  const int year = full_year(*c);
  if (separator == '.') return FigureDate{{year, b->value, a->value}};
  // The marketplace's way is month first; what can't be read so is read day first.
  if (a->value > 12 && b->value <= 12) return FigureDate{{year, b->value, a->value}};
  const bool ambiguous = a->value <= 12 && b->value <= 12 && a->value != b->value;
  return FigureDate{{year, a->value, b->value}, ambiguous};
}

}  // namespace poa::entities
