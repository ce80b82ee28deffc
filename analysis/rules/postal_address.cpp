#include "analysis/rules/postal_address.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace poa {
namespace {

/// The last word of a street's name in English.
constexpr std::array<std::string_view, 34> kStreets = {
    "street",  "st",   "road",  "rd",        "row",      "avenue",  "ave",  "lane",    "ln",
    "drive",   "dr",   "court", "ct",        "way",      "place",   "pl",   "close",   "terrace",
    "square",  "sq",   "blvd",  "boulevard", "crescent", "circle",  "cir",  "highway", "hwy",
    "parkway", "pkwy", "trail", "mews",      "grove",    "gardens", "nagar"};
/// The first word of one elsewhere.
constexpr std::array<std::string_view, 8> kLeads = {"calle", "avenida", "plaza", "rue",
                                                    "via",   "viale",   "rua",   "paseo"};
constexpr std::array<std::string_view, 8> kEndings = {"straße", "strasse", "str",   "weg",
                                                      "platz",  "allee",   "gasse", "damm"};

class AddressReader {
 public:
  AddressReader(const Prose& prose, IndexRange sentence) : prose_(prose), sentence_(sentence) {}

  /// The first token after the street and its number; `at` if there is none.
  [[nodiscard]] std::uint32_t street_at(std::uint32_t at) const {
    if (is_house_number(at)) return english_street(at);
    if (!is_name(at)) return at;
    std::uint32_t next = at + 1;
    if (is_one_of(kLeads, at)) {
      while (next < at + kMostWords && (is_name(next) || is_particle(next))) ++next;
      if (is_mark(next, ',')) ++next;
      return next > at + 1 && is_house_number(next) ? next + 1 : at;
    }
    const bool german = std::ranges::any_of(
        kEndings, [&](std::string_view ending) { return lower(at).ends_with(ending); });
    if (german && is_mark(next, '.')) ++next;
    return german && is_house_number(next) ? next + 1 : at;
  }
  /// Town, state and postcode behind the street.
  [[nodiscard]] std::uint32_t rest_from(std::uint32_t at) const {
    std::uint32_t end = at;
    while (is_name(at) || is_number(at) || is_mark(at, ',') || is_mark(at, '#')) {
      if (!is_mark(at, ',')) end = at + 1;
      ++at;
    }
    return end;
  }

 private:
  static constexpr std::uint32_t kMostWords = 5;

  [[nodiscard]] std::uint32_t english_street(std::uint32_t at) const {
    for (std::uint32_t next = at + 1; next < at + kMostWords && is_name(next); ++next) {
      if (next > at + 1 && is_one_of(kStreets, next)) return next + 1;
    }
    return at;
  }
  [[nodiscard]] bool is_house_number(std::uint32_t at) const {
    constexpr std::size_t kLongest = 5;
    return is_number(at) && prose_.text(prose_.tokens()[at]).size() <= kLongest;
  }
  [[nodiscard]] bool is_number(std::uint32_t at) const {
    return sentence_.contains(at) && prose_.tokens()[at].kind == TokenKind::number;
  }
  [[nodiscard]] bool is_name(std::uint32_t at) const {
    if (!sentence_.contains(at) || prose_.tokens()[at].kind != TokenKind::word) return false;
    const char first = prose_.text(prose_.tokens()[at]).front();
    return !(first >= 'a' && first <= 'z');
  }
  [[nodiscard]] bool is_particle(std::uint32_t at) const {
    const std::string_view word = lower(at);
    return word == "de" || word == "la" || word == "del" || word == "du" || word == "des";
  }
  [[nodiscard]] bool is_mark(std::uint32_t at, char mark) const {
    return sentence_.contains(at) && prose_.tokens()[at].kind == TokenKind::punctuation &&
           prose_.text(prose_.tokens()[at]).front() == mark;
  }
  template <std::size_t Size>
  [[nodiscard]] bool is_one_of(const std::array<std::string_view, Size>& words,
                               std::uint32_t at) const {
    return std::ranges::find(words, lower(at)) != words.end();
  }
  [[nodiscard]] std::string_view lower(std::uint32_t at) const {
    return sentence_.contains(at) ? prose_.lower(prose_.tokens()[at]) : std::string_view();
  }

  const Prose& prose_;
  IndexRange sentence_;
};

}  // namespace

IndexRange postal_address_at(const Prose& prose, std::uint32_t at, IndexRange sentence) {
  const AddressReader reader(prose, sentence);
  const std::uint32_t street = reader.street_at(at);
  if (street == at) return {at, at};
  return {at, std::max(street, reader.rest_from(street))};
}

}  // namespace poa
