#include "analysis/language/phrases/wording_prefixes.h"

#include "analysis/language/phrases/prefix_trie.h"
#include "tests/catch.h"

namespace poa {
namespace {

using Strings = std::vector<std::string>;

TEST_CASE("a wording begins with one of its prefixes") {
  CHECK(wording_prefixes("soon") == Strings{"soon"});
  CHECK(wording_prefixes("(some|several) \\w+ issues") == Strings{"several ", "some "});
  CHECK(wording_prefixes("(very )?big") == Strings{"big", "very big"});
  CHECK(wording_prefixes("analy[sz]ed?") == Strings{"analyse", "analysed", "analyze", "analyzed"});
  CHECK(wording_prefixes("a|b") == Strings{"a", "b"});
  CHECK(wording_prefixes("!{2,}") == Strings{"!"});
  CHECK(wording_prefixes("etc\\.") == Strings{"etc."});
  CHECK(wording_prefixes("x{0,2}y") == Strings{"x", "y"});
  CHECK(wording_prefixes("(very |so )*bad") == Strings{"bad", "so ", "very "});
  CHECK(wording_prefixes("caf\xC3\xA9?s") == Strings{"cafs", "caf\xC3\xA9s"});
}

TEST_CASE("what is not understood may begin with anything") {
  for (const char* wording : {"", "\\w+ ago", ".*", "x*", "(?i)soon", "[^a]b", "\\pL+", "(a|(?i)b)",
                              "x{,2}y", "((", "[", "\\", "a|\\Qb\\E", ")"}) {
    CAPTURE(wording);
    CHECK(wording_prefixes(wording).front().empty());
  }
}

TEST_CASE("nesting and alternatives without end are cut, not followed") {
  CHECK(wording_prefixes(std::string(100000, '(')).front().empty());
  std::string many = "(a|b|c)";
  for (int i = 0; i < 10; ++i) many += many;
  CHECK(wording_prefixes(many).size() <= 256);

  // Of too many, fewer bytes are told apart, but never none.
  std::string nouns = "(the )?(";
  for (char first = 'a'; first <= 'z'; ++first) {
    for (const char* rest : {"lpha", "rea", "mber", "lpine|"})
      nouns += std::string(1, first) + rest;
  }
  for (char c = 'a'; c <= 'z'; ++c)
    nouns += std::string("|") + c + "lpha|" + c + "rea|" + c + "mber";
  const Strings beginnings = wording_prefixes(nouns + ") fault");
  CHECK(beginnings.size() <= 128);
  CHECK_FALSE(beginnings.front().empty());
}

TEST_CASE("the trie names every string that a text begins with") {
  const PrefixTrie trie({{"we", 1}, {"we will", 2}, {"our", 3}, {"w", 4}, {"we", 5}});
  const auto visited = [&trie](std::string_view text) {
    std::vector<std::uint32_t> values;
    trie.visit_prefixes_of(text, [&values](std::uint32_t value) { values.push_back(value); });
    return values;
  };
  CHECK(visited("we will do") == std::vector<std::uint32_t>{4, 1, 5, 2});
  CHECK(visited("we won't") == std::vector<std::uint32_t>{4, 1, 5});
  CHECK(visited("ours") == std::vector<std::uint32_t>{3});
  CHECK(visited("no").empty());
  CHECK(visited("").empty());
  CHECK(trie.can_begin('w', 'x'));
  CHECK(trie.can_begin('o', 'u'));
  CHECK_FALSE(trie.can_begin('o', 'x'));
  CHECK(PrefixTrie({{"", 7}}).can_begin('x', 'y'));
}

}  // namespace
}  // namespace poa
