#include "analysis/markdown/without_markup.h"

#include <string>

#include "tests/catch.h"

namespace poa::markdown {
namespace {

TEST_CASE("Emphasis, headings and code lose their marks", "[without-markup]") {
  CHECK(without_markup("## Root *cause*\n\n**ASIN** `B0CK92LMN3`, ~~old~~ and\nnew.") ==
        "Root cause\n\nASIN “B0CK92LMN3”, old and new.");
  CHECK(without_markup("One  \ntwo\\*three &amp; four") == "One\ntwo*three & four");
  CHECK(without_markup("").empty());
  CHECK(without_markup("\n \n").empty());
}

TEST_CASE("A link is its text and where it leads", "[without-markup]") {
  CHECK(without_markup("See [the invoice](attachments/a.pdf \"paper\").") ==
        "See the invoice (attachments/a.pdf).");
  CHECK(without_markup("See [a.pdf](a.pdf), [above](#cause) and <https://a.example>.") ==
        "See a.pdf, above and https://a.example.");
  CHECK(without_markup("![](a.png) ![box](b.png)") == "(a.png) box (b.png)");
  CHECK(without_markup("www.a.example, [one][two]\n\n[two]: b.pdf") ==
        "www.a.example, one (b.pdf)");
}

TEST_CASE("Lists keep their numbers, boxes and depth", "[without-markup]") {
  CHECK(
      without_markup("We:\n\n* did **this**\n  further on\n* and\n  1. that\n  2. more\n\nEnd.") ==
      "We:\n\n- did this further on\n- and\n  1. that\n  2. more\n\nEnd.");
  CHECK(without_markup("3) three\n4) four") == "3. three\n4. four");
  CHECK(without_markup("- [x] sent\n- [ ] not") == "- [x] sent\n- [ ] not");
  CHECK(without_markup("- one\n\n  more\n\n- two") == "- one\n\n  more\n\n- two");
  CHECK(without_markup("- one\n\ntext\n\n+ two") == "- one\n\ntext\n\n- two");
}

TEST_CASE("Code stands as it is, indented", "[without-markup]") {
  CHECK(without_markup("Good:\n\n```markdown\n- **Done**\n\n  `x`\n```\n\nEnd") ==
        "Good:\n\n    - **Done**\n\n      `x`\n\nEnd");
  CHECK(without_markup("- a\n\n  ```\n  b\n  ```") == "- a\n\n      b");
}

TEST_CASE("A table's columns are aligned", "[without-markup]") {
  CHECK(without_markup("| rate | n |\n|---|--:|\n| **late** ½ | 4 % |\n| x |\n") ==
        "rate      n\n"
        "------  ---\n"
        "late ½  4 %\n"
        "x");
}

TEST_CASE("A table that is too wide has a line for each cell", "[without-markup]") {
  const std::string wide(50, 'w');
  CHECK(without_markup("| Paper | | Shows |\n|---|---|---|\n| bill | x | **" + wide + "** |\n| " +
                       wide + " | | y | \n\nEnd") ==
        "Paper: bill\nx\nShows: " + wide + "\n\nPaper: " + wide + "\nShows: y\n\nEnd");
  // Up to 80 characters there is room for.
  const std::string half(39, 'h');
  CHECK(without_markup("|" + half + "|" + half + "|\n|---|---|\n|a|b|") ==
        half + "  " + half + "\n" + std::string(39, '-') + "  " + std::string(39, '-') + "\na" +
            std::string(40, ' ') + "b");
  // Names alone stay what they are.
  CHECK(without_markup("|" + wide + "|" + wide + "|\n|---|---|").starts_with(wide + "  " + wide));
}

TEST_CASE("Quotes and rules", "[without-markup]") {
  CHECK(without_markup("> We *did*\n> it.\n\n---\n\nEnd") == "> We did it.\n\n----------\n\nEnd");
}

TEST_CASE("HTML is what somebody wrote", "[without-markup]") {
  CHECK(without_markup("From <supplier>\n\n<!-- x -->") == "From <supplier>\n\n<!-- x -->");
}

TEST_CASE("Any bytes make a text", "[without-markup]") {
  CHECK(without_markup(std::string("a\0b\xff", 4)) ==
        "a\uFFFD"
        "b\xff");
  CHECK_FALSE(without_markup(std::string(100'000, '[')).empty());
  CHECK_FALSE(without_markup(std::string(2'000, '>') + "x").empty());
}

}  // namespace
}  // namespace poa::markdown
