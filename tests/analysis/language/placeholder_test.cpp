#include "analysis/language/placeholder.h"

#include <string>
#include <vector>

#include "tests/catch.h"

namespace poa {
namespace {

using Strings = std::vector<std::string>;

Strings fields(std::string_view text) {
  Strings found;
  for (const Placeholder& field : find_placeholders(text)) {
    found.emplace_back(text.substr(field.begin, field.end - field.begin));
  }
  return found;
}

TEST_CASE("fields are told from asides, references and facts in brackets") {
  CHECK(fields("[date] [Your Name], [ASIN 1] and [[supplier]]") ==
        Strings{"[date]", "[Your Name]", "[ASIN 1]", "[[supplier]]"});
  CHECK(fields("[sic] [1] [^1] [Exhibit A] [see below] [B0C4K7M2QX] [link](url) []").empty());
  CHECK(fields("[x] done, [X] units") == Strings{"[X]"});
}

TEST_CASE("an unclosed bracket is no field") {
  CHECK(fields("[date").empty());
  CHECK(fields("{{date").empty());
  CHECK(fields("<date").empty());
  CHECK(fields("[").empty());
  CHECK(fields("$").empty());
  CHECK(fields("").empty());
}

TEST_CASE("crosses stand for characters, unless they are a size or mask a number") {
  CHECK(fields("PO #XXXX, XX/XX/2026, $XX, FBA15XXXXXX, 20 XX, XX units") ==
        Strings{"#XXXX", "XX/XX/2026", "$XX", "FBA15XXXXXX", "XX"});
  CHECK(fields("XL XXL XXXL Exxon 10x20 XXXX-1234 XXXX XXXX 1234 Annex XX").empty());
}

TEST_CASE("broken UTF-8 and long runs are survived") {
  CHECK(fields("\xE3\x80").empty());
  CHECK(fields("\xE3\x80\x90").empty());
  CHECK(fields("[\xFF\xFE]").size() <= 1);
  // Quadratic work would not come to an end.
  constexpr std::size_t kLong = 2'000'000;
  CHECK(fields(std::string(kLong, '[')).empty());
  CHECK(fields(std::string(kLong, '{')).empty());
  CHECK(fields(std::string(kLong, '<')).empty());
  CHECK(fields(std::string(kLong, 'X')).size() >= 1);
  CHECK(fields(std::string(kLong, '_')).size() >= 1);
  std::string chain;
  for (std::size_t i = 0; i < kLong; i += 2) chain += "a-";
  CHECK(fields(chain).empty());
}

}  // namespace
}  // namespace poa
