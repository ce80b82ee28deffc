#include "server/check/report.h"

#include <memory>
#include <string>

#include "server/check/report_excerpt.h"
#include "server/check/report_place.h"
#include "server/check/report_wrap.h"
#include "tests/catch.h"

namespace poa::server {
namespace {

/// An excerpt around a word, drawn as a terminal draws it.
std::string drawn(const std::string& line, const std::string& word, std::size_t cells = 160) {
  const std::size_t begin = line.find(word);
  const Excerpt shown = excerpt(line, {begin, begin + word.size()}, cells);
  return shown.line + "\n" + std::string(shown.indent, ' ') + "^" +
         std::string(shown.underline - 1, '~');
}

TEST_CASE("An excerpt underlines the cells of its range") {
  CHECK(drawn("We will do better.", "do better") ==
        "We will do better.\n"
        "        ^~~~~~~~~");
  CHECK(drawn("\tWe\tdo better", "do") ==
        "    We  do better\n"
        "        ^~");
  CHECK(drawn("\u5DE5\u5382 soon", "soon") ==
        "\u5DE5\u5382 soon\n"
        "     ^~~~");
  CHECK(drawn("\U0001F525 soon \U0001F525", "soon \U0001F525") ==
        "\U0001F525 soon \U0001F525\n"
        "   ^~~~~~~");
  CHECK(drawn("cafe\u0301 soon", "soon") ==
        "cafe\u0301 soon\n"
        "     ^~~~");
  CHECK(drawn("caf\xE9 soon", "soon") ==
        "caf\uFFFD soon\n"
        "     ^~~~");
}

TEST_CASE("An empty range, and one at the end of a line, get one caret") {
  const Excerpt inside = excerpt("abc", {1, 1}, 80);
  CHECK(inside.indent == 1);
  CHECK(inside.underline == 1);
  const Excerpt after = excerpt("abc", {3, 3}, 80);
  CHECK(after.indent == 3);
  CHECK(after.underline == 1);
  const Excerpt nothing = excerpt("", {0, 0}, 80);
  CHECK(nothing.line.empty());
  CHECK(nothing.indent == 0);
}

TEST_CASE("A long line is cut around its range") {
  const std::string numbers = "0123456789";
  const std::string line = numbers + numbers + numbers + "soon" + numbers + numbers + numbers;
  CHECK(drawn(line, "soon", 24) ==
        "\u2026123456789soon012345678\u2026\n"
        "          ^~~~");
  CHECK(drawn("soon" + line, "soon", 24) ==
        "soon0123456789012345678\u2026\n"
        "^~~~");
  CHECK(drawn(numbers + numbers + numbers + "soon", "soon", 24) ==
        "\u20261234567890123456789soon\n"
        "                    ^~~~");
}

TEST_CASE("A range longer than the line is shown from its beginning") {
  const std::string line = "ab " + std::string(100, 'x') + " cd";
  CHECK(drawn(line, std::string(100, 'x'), 24) ==
        "ab " + std::string(20, 'x') + "\u2026\n   ^" + std::string(20, '~'));
}

TEST_CASE("Wide characters are never cut in two") {
  std::string line;
  for (int i = 0; i < 40; ++i) line += "\u5DE5";
  const Excerpt shown = excerpt(line + "soon" + line, {120, 124}, 25);
  CHECK(shown.line == "\u2026\u5DE5\u5DE5\u5DE5\u5DE5soon\u5DE5\u5DE5\u5DE5\u5DE5\u5DE5\u2026");
  CHECK(shown.indent == 9);
}

TEST_CASE("An excerpt of a line of megabytes stays in its width") {
  std::string line;
  while (line.size() < 3'000'000) line += "\u2013 x ";
  const std::size_t begin = line.size() / 2 / 6 * 6;
  const Excerpt shown = excerpt(line, {begin, begin + 3}, 40);
  CHECK(shown.line.starts_with("\u2026"));
  CHECK(shown.line.ends_with("\u2026"));
  CHECK(shown.line.size() < 40 * 3);
  CHECK(shown.indent < 40);
}

TEST_CASE("Places count lines and characters from 1") {
  const Text text(
      "a\u00E9\U0001F525z\r\nb\rc\xFF"
      "d\n");
  const Places places(text);
  const auto at = [&](std::size_t offset) {
    const Place place = places.of(offset);
    return std::to_string(place.line) + ":" + std::to_string(place.column);
  };
  CHECK(at(0) == "1:1");
  CHECK(at(7) == "1:4");
  CHECK(at(8) == "1:5");
  CHECK(at(9) == "1:5");
  CHECK(at(10) == "2:1");
  CHECK(at(12) == "3:1");
  CHECK(at(14) == "3:3");
  CHECK(at(text.size()) == "4:1");
}

TEST_CASE("Places are the same far into a long line") {
  std::string line = "x";
  while (line.size() < 100'000)
    line +=
        "\u2013\U0001F525"
        "a\xFF";
  const Text text("first\n" + line);
  const Places places(text);
  std::size_t characters = 0;
  for (std::size_t i = 0; i < 9000; ++i) {
    const std::size_t offset = 6 + 1 + i * 9;
    characters = 1 + i * 4;
    if (i % 457 == 0) CHECK(places.of(offset).column == characters + 1);
  }
}

CheckedDocument document(std::string bytes, std::vector<Finding> findings) {
  return {"a.md", std::make_shared<const Text>(std::move(bytes)), std::move(findings)};
}

TEST_CASE("Text shows findings, related places and a summary") {
  const CheckedDocument checked =
      document("First 340 units.\nThen 304\nunits.\n", {{"inconsistent-quantity",
                                                         Severity::info,
                                                         {22, 32},
                                                         "Counted twice.",
                                                         {{{6, 15}, "The first count."}}}});
  const TextReporter reporter({.columns = 100});
  CHECK(reporter.document(checked) ==
        "a.md:2:6: info: Counted twice. [inconsistent-quantity]\n"
        "    2 │ Then 304\n"
        "      │      ^~~\n"
        "a.md:1:7: note: The first count.\n"
        "    1 │ First 340 units.\n"
        "      │       ^~~~~~~~~\n"
        "\n");
  Tally tally;
  tally.add(checked);
  CHECK(reporter.closing(tally) == "1 info in 1 file.\n");
  tally.findings = {1, 2, 3, 0};
  tally.documents = 2;
  CHECK(reporter.closing(tally) == "1 error, 2 warnings, 3 infos in 2 files.\n");
  tally.findings = {};
  CHECK(reporter.closing(tally) == "No findings in 2 files.\n");
  CHECK(reporter.closing(Tally{}).empty());
}

TEST_CASE("Words are broken into lines, and never within") {
  CHECK(wrapped("one two three", 0, 0, 80) == "one two three");
  CHECK(wrapped("one two three", 0, 0, 7) == "one two\nthree");
  CHECK(wrapped("one two three", 4, 2, 8) == "one\n  two\n  three");
  CHECK(wrapped("a incomprehensibilities b", 0, 2, 8) == "a\n  incomprehensibilities\n  b");
  CHECK(wrapped("caf\u00E9 \u5DE5\u5382 x", 0, 0, 9) == "caf\u00E9 \u5DE5\u5382\nx");
  CHECK(wrapped("", 0, 0, 8).empty());
}

TEST_CASE("A terminal gets its messages wrapped under their first words, a file does not") {
  CheckedDocument checked = document("First 340 units.\n", {{"inconsistent-quantity",
                                                             Severity::info,
                                                             {6, 9},
                                                             "This was counted twice.",
                                                             {{{6, 15},
                                                               "The first of the counts "
                                                               "is here."}}}});
  const std::string excerpt =
      "    1 │ First 340 units.\n"
      "      │       ^~~\n";
  CHECK(TextReporter({.columns = 40, .wraps_messages = true})
            .document(checked)
            .starts_with("a.md:1:7: info: This was counted twice.\n"
                         "                [inconsistent-quantity]\n" +
                         excerpt +
                         "a.md:1:7: note: The first of the counts\n"
                         "                is here.\n"));
  CHECK(TextReporter({.columns = 40})
            .document(checked)
            .starts_with("a.md:1:7: info: This was counted twice. [inconsistent-quantity]\n" +
                         excerpt + "a.md:1:7: note: The first of the counts is here.\n"));
  const std::string coloured =
      TextReporter({.colour = true, .columns = 40, .wraps_messages = true}).document(checked);
  CHECK(coloured.find("twice.\n                \x1b[2m[inconsistent-quantity]\x1b[0m\n") !=
        coloured.npos);

  checked.name = "appeals/of/last/year/a.md";  // leaves no room under the message
  CHECK(TextReporter({.columns = 60, .wraps_messages = true})
            .document(checked)
            .starts_with("appeals/of/last/year/a.md:1:7: info: This was counted twice.\n"
                         "     [inconsistent-quantity]\n"));
}

TEST_CASE("JSON has a key each for what the text shows") {
  const CheckedDocument checked =
      document("First 340 units.\nThen 304\nunits.\n", {{"inconsistent-quantity",
                                                         Severity::info,
                                                         {22, 32},
                                                         "Counted \"twice\".",
                                                         {{{6, 15}, "The first count."}}}});
  CHECK(JsonReporter().document(checked) ==
        "\n  {\"file\":\"a.md\",\"rule\":\"inconsistent-quantity\",\"severity\":\"info\","
        "\"message\":\"Counted \\\"twice\\\".\","
        "\"range\":{\"start\":{\"line\":2,\"column\":6},\"end\":{\"line\":3,\"column\":7}},"
        "\"related\":[{\"message\":\"The first count.\","
        "\"range\":{\"start\":{\"line\":1,\"column\":7},\"end\":{\"line\":1,\"column\":16}}}]}");
}

}  // namespace
}  // namespace poa::server
