// E-mail addresses, phone numbers, and card numbers, which look like phones.
#include "analysis/language/entities/scanner.h"

namespace poa::entities {
namespace {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// The digits of "555-0117"; none if anything but hyphens and dots stands between them.
std::size_t phone_digits(std::string_view text) {
  std::size_t digits = 0;
  for (const char c : text) {
    if (is_digit(c)) {
      ++digits;
    } else if (c != '-' && c != '.' && c != '/') {
      return 0;
    }
  }
  return digits;
}

/// Groups of digits from `at` on, brackets and hyphens between them.
struct Groups {
  std::uint32_t end = 0;
  std::size_t digits = 0;
};

Groups groups_at(const Scanner& scanner, std::uint32_t at) {
  constexpr std::size_t kMostDigits = 15;  // ITU-T E.164
  Groups groups{at, 0};
  for (std::uint32_t next = at; groups.digits < kMostDigits; ++next) {
    if (scanner.is_number(next)) {
      const std::size_t digits = phone_digits(scanner.text(next));
      if (digits == 0 || groups.digits + digits > kMostDigits) break;
      groups.digits += digits;
      groups.end = next + 1;
    } else if (!scanner.is_mark(next, '(') && !scanner.is_mark(next, ')') &&
               !scanner.is_mark(next, '-')) {
      break;
    }
  }
  return groups;
}

std::uint32_t add_digits(Scanner& scanner, EntityKind kind, std::uint32_t at, std::uint32_t end) {
  std::string digits;
  for (std::uint32_t next = at; next < end; ++next) {
    for (const char c : scanner.text(next)) {
      if (is_digit(c) || c == '+') digits.push_back(c);
    }
  }
  scanner.add(kind, at, end).value = std::move(digits);
  return end;
}

/// "555-123-4567" and "(555) 123-4567", the American way of writing a number.
bool is_american(std::string_view text) {
  if (text.size() != 12 || phone_digits(text) != 10) return false;
  return !is_digit(text[3]) && text[3] == text[7];
}

bool announces_phone(const Scanner& scanner, std::uint32_t at) {
  std::uint32_t before = at - 1;
  for (int steps = 0; steps < 3; ++steps, --before) {
    if (!scanner.is_mark(before, ':') && !scanner.is_mark(before, '.') &&
        !scanner.is(before, Trait::number_sign) && scanner.lower(before) != "is") {
      break;
    }
  }
  const std::string_view word = scanner.lower(before);
  return word == "phone" || word == "tel" || word == "telephone" || word == "mobile" ||
         word == "cell" || word == "fax" || word == "whatsapp";
}

/// Four groups of four digits.
bool is_card(const Scanner& scanner, std::uint32_t at) {
  for (std::uint32_t next = at; next < at + 4; ++next) {
    if (scanner.text(next).size() != 4 || phone_digits(scanner.text(next)) != 4) return false;
  }
  return true;
}

}  // namespace

std::uint32_t read_contact(Scanner& scanner, std::uint32_t at) {
  if (scanner.kind(at) == TokenKind::address) {
    const std::string_view text = scanner.lower(at);
    if (text.find('@') == std::string_view::npos || text.find('/') != std::string_view::npos) {
      return at;
    }
    scanner.add(EntityKind::email, at, at + 1).value = text;
    return at + 1;
  }
  constexpr std::size_t kFewestDigits = 7;
  if (scanner.is_mark(at, '+')) {
    if (!scanner.touches_next(at)) return at;
    const Groups groups = groups_at(scanner, at + 1);
    if (groups.digits < kFewestDigits) return at;
    return add_digits(scanner, EntityKind::phone, at, groups.end);
  }
  if (scanner.is_mark(at, '(')) {
    const bool area = scanner.text(at + 1).size() == 3 && phone_digits(scanner.text(at + 1)) == 3 &&
                      scanner.is_mark(at + 2, ')') && scanner.text(at + 3).size() == 8 &&
                      phone_digits(scanner.text(at + 3)) == 7;
    return area ? add_digits(scanner, EntityKind::phone, at, at + 4) : at;
  }
  if (!scanner.is_number(at)) return at;
  if (is_american(scanner.text(at))) {
    return add_digits(scanner, EntityKind::phone, at, at + 1);
  }
  if (is_card(scanner, at)) return add_digits(scanner, EntityKind::number, at, at + 4);
  if (phone_digits(scanner.text(at)) == 0 || !announces_phone(scanner, at)) return at;
  const Groups groups = groups_at(scanner, at);
  if (groups.digits < kFewestDigits) return at;
  return add_digits(scanner, EntityKind::phone, at, groups.end);
}

}  // namespace poa::entities
