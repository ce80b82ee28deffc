#include "server/serve/positions.h"

#include <random>
#include <string>

#include "analysis/text/utf8.h"
#include "tests/catch.h"

using namespace poa;
using namespace poa::server;

namespace {

constexpr PositionEncoding kEncodings[] = {PositionEncoding::utf8, PositionEncoding::utf16,
                                           PositionEncoding::utf32};

/// Units of the part of a line before an offset, counted one character after the other.
std::size_t units_before(std::string_view line, std::size_t offset, PositionEncoding encoding) {
  std::size_t units = 0;
  for (std::size_t i = 0; i < offset;) {
    const Utf8Character character = decode_utf8(line, i);
    if (i + character.size > offset) break;
    i += character.size;
    units += encoding == PositionEncoding::utf8    ? character.size
             : encoding == PositionEncoding::utf16 ? (character.code_point > 0xFFFF ? 2 : 1)
                                                   : 1;
  }
  return units;
}

}  // namespace

TEST_CASE("Characters are counted in the units of the encoding", "[positions]") {
  // "e" with a combining accent, an emoji beyond the basic plane, a byte that is not UTF-8.
  const Text text("ab\n\u0065\u0301\U0001F4E6!\xFFz\n");
  const std::size_t z = text.bytes().find('z');
  CHECK(Positions(text, PositionEncoding::utf8).position(z) == lsp::Position{1, 9});
  CHECK(Positions(text, PositionEncoding::utf16).position(z) == lsp::Position{1, 6});
  CHECK(Positions(text, PositionEncoding::utf32).position(z) == lsp::Position{1, 5});
}

TEST_CASE("A place within a character is the place before it", "[positions]") {
  const Text text(
      "a\U0001F4E6"
      "b");
  const Positions utf16(text, PositionEncoding::utf16);
  CHECK(utf16.offset({0, 1}) == 1);
  CHECK(utf16.offset({0, 2}) == 1);
  CHECK(utf16.offset({0, 3}) == 5);
  CHECK(Positions(text, PositionEncoding::utf8).offset({0, 3}) == 1);
  CHECK(utf16.position(3) == lsp::Position{0, 1});
}

TEST_CASE("Places outside the text are its nearest places", "[positions]") {
  const Text text("one\r\ntwo\rthree");
  for (const PositionEncoding encoding : kEncodings) {
    const Positions positions(text, encoding);
    CHECK(positions.offset({0, 99}) == 3);
    CHECK(positions.offset({1, 4}) == 8);
    CHECK(positions.offset({2, 4'000'000'000U}) == text.size());
    CHECK(positions.offset({3, 0}) == text.size());
    CHECK(positions.offset({4'000'000'000U, 7}) == text.size());
    CHECK(positions.position(4) == lsp::Position{0, 3});  // between CR and LF
    CHECK(positions.position(99) == lsp::Position{2, 5});
    CHECK(positions.span({{2, 1}, {0, 1}}) == Span{1, 10});
  }
  CHECK(Positions(Text(), PositionEncoding::utf16).position(0) == lsp::Position{0, 0});
}

TEST_CASE("Conversion there and back is exact, in short lines and long ones", "[positions]") {
  const std::string_view pieces[] = {"plain words, ", "\u00E9", "e\u0301", "\u4E2D\u6587",
                                     "\U0001F4E6",    "\xFF",   "\xE2\x82"};
  std::mt19937 random(20260504);
  for (const std::size_t length : {std::size_t{40}, std::size_t{20'000}}) {
    std::string line;
    while (line.size() < length) line += pieces[random() % std::size(pieces)];
    const Text text("first\n" + line + "\nlast");
    const Span span = text.line(1);
    for (const PositionEncoding encoding : kEncodings) {
      const Positions positions(text, encoding);
      for (int i = 0; i < 200; ++i) {
        const std::size_t offset = random() % (line.size() + 1);
        const lsp::Position position = positions.position(span.begin + offset);
        CHECK(position.line == 1);
        CHECK(position.character == units_before(line, offset, encoding));
        const std::size_t back = positions.offset(position);
        CHECK(back <= span.begin + offset);
        CHECK(span.begin + offset - back < 4);
        CHECK(positions.position(back) == position);
      }
    }
  }
}
