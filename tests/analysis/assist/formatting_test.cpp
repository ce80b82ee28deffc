#include "analysis/assist/formatting.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <tuple>
#include <vector>

#include "analysis/assist/same_reading.h"
#include "tests/analysis/assist/editing.h"
#include "tests/analysis/scaffold.h"
#include "tests/catch.h"

namespace poa::test {
namespace {

constexpr assist::FormatOptions kEverything{.trim_line_ends = true,
                                            .end_with_line_break = true,
                                            .trim_final_line_breaks = true,
                                            .dates = {}};

std::string formatted(std::string_view text, const assist::FormatOptions& options = {}) {
  return applied(text, assist::format(facts_of(text), options, {0, text.size()}));
}

std::string formatted_above(std::string_view drawn) {
  const Marked document = marked(drawn);
  return applied(document.text, assist::format_above(facts_of(document.text), document.offset));
}

TEST_CASE("Numbers count on") {
  CHECK(formatted("1. a\n1. b\n5. c\n") == "1. a\n2. b\n3. c\n");
  CHECK(formatted("3. a\n3. b\n") == "3. a\n4. b\n");
  CHECK(formatted("1) a\n3) b\n") == "1) a\n2) b\n");
  CHECK(formatted("> 1. a\n> 1. b\n") == "> 1. a\n> 1. b\n");
}

TEST_CASE("What belongs to an item moves with it") {
  std::string text;
  std::string wanted;
  for (int i = 1; i <= 10; ++i) {
    text += "1. a\n\n   more\n\n";
    const std::string mark = std::to_string(i) + ". ";
    wanted += mark + "a\n\n" + std::string(mark.size(), ' ') + "more\n\n";
  }
  CHECK(formatted(text) == wanted);
  CHECK(formatted("-   a\n    - b\n      c\n") == "- a\n  - b\n    c\n");
}

TEST_CASE("Lists of one depth have one mark, the most used") {
  CHECK(formatted("* a\n\ntext\n\n- b\n\ntext\n\n* c\n") == "* a\n\ntext\n\n* b\n\ntext\n\n* c\n");
  CHECK(formatted("-   a\n-  b\n") == "- a\n- b\n");
  // Two lists, told apart by nothing but their marks.
  CHECK(formatted("- a\n\n* b\n\n- c\n") == "- a\n\n* b\n\n- c\n");
  CHECK(formatted("1. a\n\ntext\n\n1) b\n") == "1. a\n\ntext\n\n1. b\n");
}

TEST_CASE("A list whose marks are mixed is one list") {
  CHECK(formatted("- a\n* b\n+ c\n") == "- a\n- b\n- c\n");
  CHECK(formatted("* a\n* b\n- c\n") == "* a\n* b\n* c\n");
  CHECK(formatted("- a\r\n* b\r\n") == "- a\r\n- b\r\n");
  CHECK(formatted("- [ ] a\n* [X]  b\n") == "- [ ] a\n- [x] b\n");
  CHECK(formatted("- a\n  * b\n  + c\n* d\n") == "- a\n  * b\n  * c\n- d\n");
  CHECK(formatted("1. a\n2) b\n3. c\n") == "1. a\n2. b\n3. c\n");
  CHECK(formatted("- a\n* b\n\ntext\n\n* c\n* d\n\ntext\n\n* e\n") ==
        "* a\n* b\n\ntext\n\n* c\n* d\n\ntext\n\n* e\n");
  // What begins anew, or is of another kind, is another list.
  CHECK(formatted("1. a\n2. b\n1) c\n") == "1. a\n2. b\n\n1) c\n");
  CHECK(formatted("- a\n1. b\n") == "- a\n\n1. b\n");
  // In a quotation everything stays.
  CHECK(formatted("> - a\n> * b\n") == "> - a\n> * b\n");
}

TEST_CASE("Boxes are alike") {
  CHECK(formatted("- [X] a\n- [ ] b\n") == "- [x] a\n- [ ] b\n");
  CHECK(formatted("- [ ]  a\n1. [x]\tb\n") == "- [ ] a\n\n1. [x] b\n");
  CHECK(formatted("- [ ]\n- [ ]  \n- [a]  b\n") == "- [ ]\n- [ ]  \n- [a]  b\n");
}

TEST_CASE("One blank line stands between blocks") {
  CHECK(formatted("# A\ntext\n\n\n\n## B\n- a\n") == "# A\n\ntext\n\n## B\n\n- a\n");
  CHECK(formatted("# A\r\ntext\r\n") == "# A\r\n\r\ntext\r\n");
  CHECK(formatted("```\na\n\n\n\nb\n```\n") == "```\na\n\n\n\nb\n```\n");
  CHECK(formatted("- a\n\n\n\n- b\n\n\n  more\n") == "- a\n\n- b\n\n  more\n");
  CHECK(formatted("- a\n\n      x\n\n\n      y\n") == "- a\n\n      x\n\n\n      y\n");
  // The comment speaks of the next line.
  CHECK(formatted("<!-- poa-disable-next-line -->\n# A\n") ==
        "<!-- poa-disable-next-line -->\n# A\n");
  CHECK(formatted("text <!-- poa-disable-next-line -->\n# A\n") ==
        "text <!-- poa-disable-next-line -->\n# A\n");
  CHECK(formatted("---\nsuspension: inauthentic\n\n\n---\n# A\n") ==
        "---\nsuspension: inauthentic\n\n\n---\n# A\n");
}

TEST_CASE("The ends of lines and of the document are as the editor wishes") {
  CHECK(formatted("a \nb  \nc\t\n \nd", kEverything) == "a\nb  \nc\n\nd\n");
  CHECK(formatted("a\n\n\n", kEverything) == "a\n");
  CHECK(formatted("a \n\n\n") == "a \n\n\n");
  CHECK(formatted("", kEverything).empty());
}

TEST_CASE("Dates change only where asked for") {
  const std::string text =
      "## Root cause\n\nOn May 3, 2026 and 2026-05-04, not on 03/04/2026. \"On "
      "2026-05-05.\"\n";
  CHECK(formatted(text) == text);
  CHECK(formatted(text, {.dates = assist::DateStyle{assist::DateOrder::day_first}}) ==
        "## Root cause\n\nOn 3 May 2026 and 4 May 2026, not on 03/04/2026. \"On 2026-05-05.\"\n");
}

TEST_CASE("A range is formatted alone") {
  const std::string text = "1. a\n1. b\n\ntext\n\n1. c\n1. d\n";
  const auto edits = assist::format(facts_of(text), {}, {text.find("c"), text.find("c")});
  CHECK(applied(text, edits) == text);  // its own line is right already
  const auto second = assist::format(facts_of(text), {}, {text.find("c"), text.size()});
  CHECK(applied(text, second) == "1. a\n1. b\n\ntext\n\n1. c\n2. d\n");
}

TEST_CASE("While typing, the list above is put in order, and the line of the cursor stays") {
  CHECK(formatted_above("1. a\n1. b\n‸\n") == "1. a\n2. b\n\n");
  CHECK(formatted_above("1. a\n2. new\n‸\n2. b\n") == "1. a\n2. new\n\n3. b\n");
  CHECK(formatted_above("1. a\n1. b‸\n1. c\n") == "1. a\n1. b\n3. c\n");
  CHECK(formatted_above("* a\n- b\n‸\n") == "* a\n* b\n\n");
  CHECK(formatted_above("* a\n* b\n- ‸\n") == "* a\n* b\n- \n");
  CHECK(formatted_above("1. a\n1. b\n\n\n‸text\n") == "1. a\n1. b\n\n\ntext\n");
  CHECK(formatted_above("‸") == "");
}

TEST_CASE("Edits are small: what is in order is not touched") {
  const std::string text = scaffold("", "closing").text;
  CHECK(assist::format(facts_of(text), kEverything, {0, text.size()}).size() <= 1);
  std::string untidy = text;
  untidy.replace(untidy.find("2. On"), 2, "1.");
  const auto edits = assist::format(facts_of(untidy), {}, {0, untidy.size()});
  REQUIRE(edits.size() == 1);
  CHECK(edits[0].replaced.size() <= 3);
}

std::vector<std::string> appeals() {
  std::vector<std::string> texts;
  const std::filesystem::path root(POA_SOURCE_DIR);
  for (const char* folder : {"tests/corpus", "tests/examples"}) {
    for (const auto& entry : std::filesystem::recursive_directory_iterator(root / folder)) {
      if (entry.path().extension() != ".md") continue;
      std::ifstream file(entry.path(), std::ios::binary);
      texts.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
    }
  }
  return texts;
}

/// The appeal as a hasty writer leaves it: equal numbers, mixed marks, no or many blank lines.
std::string untidied(const std::string& text, unsigned seed) {
  std::string out;
  bool at_start = true;
  for (std::size_t i = 0; i < text.size(); ++i) {
    seed = seed * 1103515245U + 12345U;
    const unsigned dice = (seed >> 16U) % 8;
    const std::string_view rest = std::string_view(text).substr(i);
    if (at_start && rest.starts_with("- ") && dice < 2) {
      out += dice == 0 ? "-  " : "* ";
      i += 1;
    } else if (at_start && rest.size() > 2 && rest[0] >= '2' && rest[0] <= '9' &&
               rest.substr(1, 2) == ". " && dice < 4) {
      out += '1';
    } else if (at_start && rest[0] == '\n' && dice < 2) {
      out += "\n\n\n";
    } else if (rest[0] == '\n' && dice == 0) {
      out += " \n";
    } else {
      out += rest[0];
    }
    at_start = text[i] == '\n';
  }
  return out;
}

std::vector<std::tuple<std::string, std::string>> findings_in(const std::string& text) {
  std::vector<std::tuple<std::string, std::string>> found;
  for (const Finding& finding : findings_of(text)) {
    found.emplace_back(finding.rule, finding.message);
  }
  std::ranges::sort(found);
  return found;
}

TEST_CASE("Formatting twice is formatting once, and no finding comes or goes") {
  std::size_t changed = 0;
  for (const std::string& appeal : appeals()) {
    for (unsigned seed = 0; seed < 3; ++seed) {
      const std::string text = seed == 0 ? appeal : untidied(appeal, seed);
      const std::string once = formatted(text, kEverything);
      CAPTURE(text, once);
      if (once != text) ++changed;
      REQUIRE(formatted(once, kEverything) == once);
      REQUIRE(findings_in(once) == findings_in(text));
      const std::size_t body = facts_of(text).plan.front_matter.body;
      REQUIRE(assist::reads_the_same(text, markdown::parse(text, body), once,
                                     markdown::parse(once, body)));
    }
  }
  CHECK(changed > 20);
}

}  // namespace
}  // namespace poa::test
