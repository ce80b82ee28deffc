#include "analysis/text/text.h"

#include <random>
#include <string>

#include "analysis/text/edit_distance.h"
#include "analysis/text/utf8.h"
#include "tests/catch.h"

namespace poa {
namespace {

std::string line(const Text& text, std::size_t number) {
  return std::string(text.line(number).in(text.bytes()));
}

TEST_CASE("a line ends at LF, CR LF or a lone CR") {
  const Text text("one\ntwo\r\nthree\rfour");
  REQUIRE(text.line_count() == 4);
  CHECK(line(text, 0) == "one");
  CHECK(line(text, 1) == "two");
  CHECK(line(text, 2) == "three");
  CHECK(line(text, 3) == "four");
  CHECK(text.line_with_ending(1).in(text.bytes()) == "two\r\n");
}

TEST_CASE("an empty text has one empty line, and an ending opens another") {
  CHECK(Text("").line_count() == 1);
  CHECK(Text("").line(0) == Span{0, 0});
  const Text text("a\n");
  REQUIRE(text.line_count() == 2);
  CHECK(text.line(1) == Span{2, 2});
  CHECK(text.line(7) == Span{2, 2});
  CHECK(Text("\r\r\n\n").line_count() == 4);
}

TEST_CASE("a byte of a line ending belongs to the line that it ends") {
  const Text text("ab\r\ncd");
  CHECK(text.line_of(2) == 0);
  CHECK(text.line_of(3) == 0);
  CHECK(text.line_of(4) == 1);
  CHECK(text.line_of(99) == 1);
}

TEST_CASE("an edited text has the lines of a fresh one") {
  std::mt19937 random(20260630);
  const std::string alphabet[] = {"a", "\n", "\r", "\r\n", "é", "😀", "\xff", " "};
  const auto piece = [&] {
    std::string result;
    for (auto count = random() % 5; count > 0; --count) result += alphabet[random() % 8];
    return result;
  };
  Text text;
  for (int i = 0; i < 5000; ++i) {
    const std::size_t begin = random() % (text.size() + 1);
    const std::size_t end = begin + random() % (std::min<std::size_t>(text.size() - begin, 6) + 1);
    const std::string with = piece();
    std::string expected(text.bytes());
    expected.replace(begin, end - begin, with);
    text = text.edited({begin, end}, with);
    const Text fresh(expected);
    REQUIRE(text.bytes() == fresh.bytes());
    REQUIRE(text.line_count() == fresh.line_count());
    for (std::size_t n = 0; n < fresh.line_count(); ++n) REQUIRE(text.line(n) == fresh.line(n));
  }
}

TEST_CASE("every byte that begins no character is one of its own") {
  const auto size = [](std::string_view bytes) { return decode_utf8(bytes, 0).size; };
  CHECK(size("é") == 2);
  CHECK(size("€") == 3);
  CHECK(size("😀") == 4);
  CHECK(decode_utf8("😀", 0).code_point == U'😀');
  for (const std::string_view broken :
       {"\x80", "\xC0\xAF", "\xE2\x82", "\xED\xA0\x80", "\xF5\x80\x80\x80", "\xF0\x8F\xBF\xBF"}) {
    CHECK(decode_utf8(broken, 0).code_point == 0xFFFD);
    CHECK(size(broken) == 1);
  }
}

TEST_CASE("edit distance counts a swap of neighbours once") {
  CHECK(edit_distance("", "abc") == 3);
  CHECK(edit_distance("inauthetic", "inauthentic") == 1);
  CHECK(edit_distance("perfromance", "performance") == 1);
  CHECK(edit_distance("blame", "blame") == 0);
}

}  // namespace
}  // namespace poa
