#include <array>
#include <string>

#include "analysis/language/placeholder_forms.h"
#include "analysis/language/placeholder_letters.h"
#include "analysis/text/one_of.h"

namespace poa {

using namespace placeholders;

namespace {

constexpr bool is_blank(char c) { return c == 'X' || c == 'x' || c == '?' || c == '_' || c == '#'; }

constexpr std::array<std::string_view, 24> kMonths = {
    "january",   "february", "march",    "april",    "may", "june", "july", "august",
    "september", "october",  "november", "december", "jan", "feb",  "mar",  "apr",
    "jun",       "jul",      "aug",      "sept",     "sep", "oct",  "nov",  "dec"};

/// Reads on from a place in the text; every step is bounded.
class DateReader {
 public:
  DateReader(std::string_view text, std::size_t at) : text_(text), at_(at) {}

  [[nodiscard]] std::size_t at() const { return at_; }
  [[nodiscard]] bool open() const { return open_; }
  [[nodiscard]] bool ends_word() const { return at_ >= text_.size() || !is_alnum(text_[at_]); }

  /// "XX", "??", "__": the same sign twice to four times.
  bool blank() {
    constexpr std::size_t kMost = 4;
    if (at_ >= text_.size() || !is_blank(text_[at_])) return false;
    std::size_t end = at_;
    while (end < text_.size() && end <= at_ + kMost && text_[end] == text_[at_]) ++end;
    if (end - at_ < 2 || end - at_ > kMost) return false;
    at_ = end;
    open_ = true;
    return true;
  }
  bool digits(std::size_t least, std::size_t most) {
    std::size_t end = at_;
    while (end < text_.size() && end <= at_ + most && is_digit(text_[end])) ++end;
    if (end - at_ < least || end - at_ > most) return false;
    at_ = end;
    return true;
  }
  bool one(std::string_view signs, char* taken = nullptr) {
    if (at_ >= text_.size() || signs.find(text_[at_]) == signs.npos) return false;
    if (taken != nullptr) *taken = text_[at_];
    ++at_;
    return true;
  }
  bool word(std::string_view word) {
    if (text_.substr(at_, word.size()) != word) return false;
    at_ += word.size();
    return true;
  }
  bool month() {
    constexpr std::string_view kInitials = "JFMASOND";
    constexpr std::size_t kLongest = 9;
    if (at_ >= text_.size() || kInitials.find(text_[at_]) == kInitials.npos) return false;
    std::string letters;
    while (letters.size() < kLongest && at_ + letters.size() < text_.size() &&
           is_letter(text_[at_ + letters.size()])) {
      const char c = text_[at_ + letters.size()];
      letters += lower(c);
    }
    if (!is_one_of(letters, kMonths)) return false;
    at_ += letters.size();
    return ends_word();
  }
  /// "2026", "20XX", "202X", "20__".
  bool year() {
    const std::size_t begin = at_;
    if (text_.substr(at_, 2) != "20" || text_.size() < at_ + 4) return false;
    const std::string_view rest = text_.substr(at_ + 2, 2);
    const bool blank_rest = is_blank(rest[1]) && (rest[0] == rest[1] || is_digit(rest[0]));
    if (!blank_rest && !(is_digit(rest[0]) && is_digit(rest[1]))) return false;
    at_ += 4;
    open_ = open_ || blank_rest;
    if (ends_word()) return true;
    at_ = begin;
    return false;
  }

 private:
  std::string_view text_;
  std::size_t at_;
  bool open_ = false;
};

/// The year behind day and month, if there is one.
void take_year(DateReader& date) {
  DateReader with_year = date;
  with_year.one(",");
  with_year.one(" ");
  if (with_year.year()) date = with_year;
}

/// "XX May 2026", "__th of May", "??. May".
std::optional<std::size_t> end_of_day_first(std::string_view text, std::size_t at) {
  DateReader date(text, at);
  if (!date.blank()) return std::nullopt;
  for (const std::string_view suffix : {"st", "nd", "rd", "th", "."}) {
    if (date.word(suffix)) break;
  }
  if (!date.one(" -")) return std::nullopt;
  date.word("of ");
  if (!date.month()) return std::nullopt;
  take_year(date);
  return date.at();
}

/// "May XX, 2026", "June __".
std::optional<std::size_t> end_of_month_first(std::string_view text, std::size_t at) {
  DateReader date(text, at);
  if (!date.month() || !date.one(" ") || !date.blank() || !date.ends_word()) return std::nullopt;
  take_year(date);
  return date.at();
}

/// "2026-05-XX", "XX-05-2026", "??.05.2026", "__/__/2026".
std::optional<std::size_t> end_of_figures(std::string_view text, std::size_t at) {
  constexpr std::string_view kJoins = "-./";
  DateReader date(text, at);
  char join = 0;
  const auto part = [&] { return date.blank() || date.digits(1, 2); };
  if (date.year()) {
    const bool whole = date.one(kJoins, &join) && part() && date.one({&join, 1}) && part();
    if (whole && date.open() && date.ends_word()) return date.at();
    return std::nullopt;
  }
  const bool whole =
      part() && date.one(kJoins, &join) && part() && date.one({&join, 1}) && date.year();
  return whole && date.open() && date.ends_word() ? std::optional(date.at()) : std::nullopt;
}

}  // namespace

std::optional<std::size_t> end_of_open_date(std::string_view text, std::size_t at) {
  constexpr std::string_view kBefore = " \n\t([{\"'*:>|";
  if (at > 0 && kBefore.find(text[at - 1]) == kBefore.npos) return std::nullopt;
  if (is_blank(text[at])) {
    if (const auto end = end_of_day_first(text, at)) return end;
  } else if (is_letter(text[at])) {
    return end_of_month_first(text, at);
  }
  if (const auto end = end_of_figures(text, at)) return end;
  DateReader year(text, at);
  return year.year() && year.open() ? std::optional(year.at()) : std::nullopt;
}

}  // namespace poa
