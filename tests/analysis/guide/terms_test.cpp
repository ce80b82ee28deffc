#include "analysis/guide/terms.h"

#include "tests/catch.h"

using poa::guide::GroupIndex;
using poa::guide::TermIndex;
using poa::guide::Words;

namespace {

std::vector<std::string> words_of(std::string_view text) {
  const Words words(text);
  return {words.all().begin(), words.all().end()};
}

}  // namespace

TEST_CASE("Words are split at everything but letters and digits", "[guide]") {
  CHECK(words_of("Chain-of-Custody, A-to-Z!") ==
        std::vector<std::string>{"chain", "of", "custody", "a", "to", "z"});
  CHECK(words_of("\xF0\x9F\x93\x8E **Attachments**\r\n:") ==
        std::vector<std::string>{"attachments"});
  CHECK(words_of("supplier\xE2\x80\x99s don't 'LOA'") ==
        std::vector<std::string>{"supplier", "don't", "loa"});
  CHECK(words_of("").empty());
  CHECK(words_of(" \xE2\x80\x94 ... ").empty());
}

TEST_CASE("Accents of Latin letters are folded", "[guide]") {
  CHECK(words_of("MESURES PR\xC3\x89VENTIVES") ==
        std::vector<std::string>{"mesures", "preventives"});
  CHECK(words_of("Ma\xC3\x9Fnahmen") == std::vector<std::string>{"massnahmen"});
}

TEST_CASE("Bytes that are no UTF-8 stay in their word and break nothing", "[guide]") {
  CHECK(words_of("inv\xFFoice loa") == std::vector<std::string>{"inv\xFFoice", "loa"});
  CHECK(words_of("loa \xE2\x80").size() == 2);
  CHECK(words_of("loa \xF0").size() == 2);
}

TEST_CASE("A term is found where all its words stand", "[guide]") {
  TermIndex index;
  const auto custody = index.add("chain of custody");
  const auto authorized = index.add("authori*");
  CHECK(index.add("authori*") == authorized);
  std::vector<std::pair<int, std::size_t>> found;
  index.each(Words("an authorised chain of stores, a chain of custody, a chain of").all(),
             [&](std::uint16_t term, std::size_t at) { found.emplace_back(term, at); });
  CHECK(found == std::vector<std::pair<int, std::size_t>>{{authorized, 1}, {custody, 6}});
}

TEST_CASE("A group stands where the first of its terms does", "[guide]") {
  GroupIndex index;
  const auto groups = index.add_all("letter*|loa & brand");
  REQUIRE(groups.size() == 2);
  const auto positions = index.positions(Words("our LOA, a letter").all());
  CHECK(positions[groups[0]] == 1);
  CHECK(positions[groups[1]] == GroupIndex::absent);
}
