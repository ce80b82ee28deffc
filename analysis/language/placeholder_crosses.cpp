// X for a letter or a figure: "B0XXXXXX", "PO #XXXX", "XX packs", "DD/MM/YYYY".
#include <array>
#include <string>

#include "analysis/language/placeholder_forms.h"
#include "analysis/language/placeholder_letters.h"
#include "analysis/text/one_of.h"

namespace poa {

using namespace placeholders;
using namespace std::string_view_literals;

namespace {

/// What an identifier of X's is made of.
struct Crosses {
  std::size_t longest = 0;  ///< the longest run of X
  std::size_t total = 0;
  bool bare = true;              ///< nothing but X, digits and signs
  bool lower_letters = false;    ///< letters in lower case, X left out
  std::size_t digits_after = 0;  ///< digits behind the last X
  bool dated = false;            ///< parts as a date has them: "XX/XX/2026"
};

Crosses crosses_in(std::string_view chunk) {
  Crosses crosses;
  const char x = chunk.find('X') != chunk.npos ? 'X' : 'x';
  std::size_t run = 0;
  for (const char c : chunk) {
    if (c == x) {
      ++crosses.total;
      crosses.digits_after = 0;
      crosses.longest = std::max(crosses.longest, ++run);
      continue;
    }
    run = 0;
    crosses.dated = crosses.dated || c == '/' || c == '.' || c == ',';
    crosses.bare = crosses.bare && !is_letter(c) && static_cast<unsigned char>(c) < 0x80;
    crosses.lower_letters = crosses.lower_letters || (is_letter(c) && !is_upper(c));
    if (is_digit(c)) ++crosses.digits_after;
  }
  return crosses;
}

/// "[XX] packs": a noun in the plural.
bool precedes_counted(std::string_view rest) {
  constexpr std::array kCounted = {"pcs"sv, "usd"sv, "percent"sv, "people"sv};
  constexpr std::array kUncounted = {"chromosomes"sv, "was"sv, "is"sv, "has"sv, "series"sv};
  constexpr std::size_t kShortest = 4;
  if (!rest.starts_with(' ')) return false;
  const std::string word = in_lower_case(first_word(rest.substr(1)));
  if (is_one_of(word, kCounted)) return true;
  return word.size() >= kShortest && word.ends_with('s') && !word.ends_with("ss") &&
         !is_one_of(word, kUncounted) && std::ranges::all_of(word, is_letter);
}

}  // namespace

std::optional<std::size_t> end_of_crosses(std::string_view text, std::size_t at,
                                          std::string_view chunk) {
  if (std::ranges::none_of(chunk, [](char c) { return c == 'x' || c == 'X'; })) return std::nullopt;
  const Crosses crosses = crosses_in(chunk);
  std::size_t end = at + chunk.size();
  const char before = at > 0 ? text[at - 1] : ' ';
  const char after = end < text.size() ? text[end] : ' ';
  const bool measured = before == '$' || before == '#' || after == '%' || after == '$';
  const bool upper = chunk.find('X') != chunk.npos;

  if (crosses.bare && crosses.longest < 3) {
    const bool date = crosses.dated && crosses.total >= 2 && crosses.longest >= 2;
    const bool figure = upper && crosses.total == chunk.size() &&
                        (measured || (chunk.size() == 2 && precedes_counted(text.substr(end))));
    return date || figure ? std::optional(end) : std::nullopt;
  }
  if (crosses.longest < 3 || crosses.lower_letters || (!upper && !crosses.bare)) {
    return std::nullopt;
  }
  if (chunk.ends_with('L') && chunk.find_first_not_of('X') == chunk.size() - 1) {
    return std::nullopt;  // a size
  }
  // The last digits of a card or an account are meant to stand alone.
  if (!crosses.dated && crosses.digits_after >= 2 && crosses.digits_after <= 6) {
    return std::nullopt;
  }
  // "XXXX XXXX XXXX 1234", decided on at its first group.
  if (at > 1 && text[at - 1] == ' ' && text[at - 2] == 'X') return std::nullopt;
  std::size_t groups = 1;
  while (end + 4 < text.size() && text[end] == ' ' && run_at(text, end + 1, 'X') >= 3) {
    end += 1 + run_at(text, end + 1, 'X');
    ++groups;
  }
  if (groups > 1 && end + 4 < text.size() && text[end] == ' ' &&
      std::ranges::all_of(text.substr(end + 1, 4), is_digit)) {
    return std::nullopt;
  }
  return end;
}

bool is_date_pattern(std::string_view text, std::size_t at, std::string_view chunk) {
  constexpr std::array kPatterns = {"dd/mm/yyyy"sv, "mm/dd/yyyy"sv, "yyyy-mm-dd"sv, "dd.mm.yyyy"sv,
                                    "dd-mm-yyyy"sv, "mm-dd-yyyy"sv, "yyyy/mm/dd"sv, "dd/mm/yy"sv,
                                    "mm/dd/yy"sv,   "dd.mm.yy"sv,   "tt.mm.jjjj"sv, "jj/mm/aaaa"sv};
  constexpr std::size_t kShortest = 8;
  constexpr std::size_t kLongest = 10;
  if (chunk.size() < kShortest || chunk.size() > kLongest) return false;
  if (!is_one_of(in_lower_case(chunk), kPatterns)) return false;
  constexpr std::size_t kNear = 80;
  const std::string around =
      in_lower_case(text.substr(at > kNear ? at - kNear : 0, 2 * kNear + chunk.size()));
  constexpr std::array kAboutFormats = {"format"sv, "read"sv,  "instead of"sv, "notation"sv,
                                        "order"sv,  "style"sv, "written as"sv, "printed"sv};
  return std::ranges::none_of(
      kAboutFormats, [&](std::string_view word) { return around.find(word) != std::string::npos; });
}

}  // namespace poa
