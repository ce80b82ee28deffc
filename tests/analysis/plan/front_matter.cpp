// The front matter: where it is, what it says, and every problem of it at its place.
#include "analysis/plan/front_matter.h"

#include <string>
#include <string_view>
#include <vector>

#include "tests/catch.h"

using poa::FrontMatter;
using poa::FrontMatterProblem;
using poa::read_front_matter;

namespace {

std::string in(std::string_view text, poa::Span span) { return std::string(span.in(text)); }

std::string block(std::string_view lines) {
  return "---\n" + std::string(lines) + "---\n\n# Plan\n";
}

/// The problems as a reader sees them: a line each, "kind [place] subject -> suggestion".
std::string problems(std::string_view text) {
  constexpr std::string_view kKinds[] = {"syntax",     "unknown key",  "duplicate",
                                         "wrong type", "unknown type", "invalid"};
  std::string result;
  for (const FrontMatterProblem& problem : read_front_matter(text).problems) {
    result += std::string(kKinds[static_cast<std::size_t>(problem.kind)]) + " [" +
              in(text, problem.span) + "]";
    if (problem.kind == FrontMatterProblem::Kind::syntax) result += " " + problem.subject;
    if (!problem.suggestion.empty()) result += " -> " + problem.suggestion;
    result += "\n";
  }
  return result;
}

}  // namespace

TEST_CASE("The front matter is read with the place of every key and value") {
  const std::string text =
      "---\nsuspension: inauthentic\nseller-id: \"A2XK3J9Q4L7T1M\"  # ours\nmarketplace: US\n"
      "case-id: 17284930561\nnotice-date: 2026-05-11\nsubmission-date: '2026-05-29'\n"
      "asins: [B0C4K7M2QX, \"B0D9T3W5RL\"]\nattachments: attachments/Żółta półka\nresponse: "
      "dispute\n"
      "---\n\n# Plan\n";
  const FrontMatter read = read_front_matter(text);
  CHECK(problems(text).empty());
  CHECK(text.substr(read.body) == "\n# Plan\n");
  CHECK(read.span.begin == 0);
  CHECK(text.substr(read.span.end, 2) == "\n\n");
  REQUIRE(read.suspension);
  CHECK(read.suspension->text == "inauthentic");
  REQUIRE(read.seller_id);
  CHECK(read.seller_id->text == "A2XK3J9Q4L7T1M");
  CHECK(in(text, read.seller_id->span) == "\"A2XK3J9Q4L7T1M\"");
  REQUIRE(read.case_id);
  CHECK(read.case_id->text == "17284930561");
  CHECK(read.notice_date == poa::Date{2026, 5, 11});
  CHECK(read.submission_date == poa::Date{2026, 5, 29});
  REQUIRE(read.asins.size() == 2);
  CHECK(in(text, read.asins[0].span) == "B0C4K7M2QX");
  CHECK(read.asins[1].text == "B0D9T3W5RL");
  REQUIRE(read.attachments);
  CHECK(in(text, read.attachments->span) == "attachments/Żółta półka");
  CHECK(read.response == poa::Response::dispute);
  REQUIRE(read.find("asins"));
  CHECK(in(text, read.find("asins")->span) == "asins");
  CHECK(in(text, read.find("asins")->value) == "[B0C4K7M2QX, \"B0D9T3W5RL\"]");
  CHECK(read.find("nothing") == nullptr);
}

TEST_CASE("Line endings and a byte order mark move no place") {
  const std::string ending = GENERATE("\n", "\r\n", "\r");
  const std::string mark = GENERATE("", "\xef\xbb\xbf");
  const std::string text = mark + "---" + ending + "marketplace: Köln" + ending +
                           "asins:" + ending + "  - B0C4K7M2QX" + ending + "  - B0D9T3W5RL" +
                           ending + "..." + ending + "Text";
  const FrontMatter read = read_front_matter(text);
  CHECK(problems(text).empty());
  CHECK(read.span.begin == mark.size());
  CHECK(text.substr(read.body) == "Text");
  REQUIRE(read.marketplace);
  CHECK(in(text, read.marketplace->span) == "Köln");
  REQUIRE(read.asins.size() == 2);
  CHECK(in(text, read.asins[1].span) == "B0D9T3W5RL");
}

TEST_CASE("A document without front matter has none") {
  const char* const text =
      GENERATE("", "Text", "----\nseller-id: A\n---\n", " ---\nseller-id: A\n---\n",
               "\n---\nseller-id: A\n---\n", "---", "---\n",
               "---\n\nDear Amazon,\n\nwe write.\n\n---\n\nEnd\n",
               "---\nDear Amazon,\n\nwe write.\n", "---\nTo: Amazon\nFrom: Jo\n\nDear team\n");
  CAPTURE(text);
  const FrontMatter read = read_front_matter(text);
  CHECK(read.span.empty());
  CHECK(read.body == 0);
  CHECK(read.problems.empty());
}

TEST_CASE("An empty header is one") {
  const std::string text = GENERATE("---\n---\n", "--- \t\n\n---  \n", "---\n# nothing yet\n...\n");
  const FrontMatter read = read_front_matter(text);
  CHECK(read.body == text.size());
  CHECK(read.keys.empty());
  CHECK(read.problems.empty());
}

TEST_CASE("An edit behind the front matter leaves it, and one in it is read") {
  struct Case {
    std::string_view before, after, seller_id;
    std::size_t body;
  };
  const Case c = GENERATE(
      Case{"---\nseller-id: A1\n---\n# Plan\n", "---\nseller-id: A1\n---\n# Plans\n", "A1", 22},
      Case{"---\nseller-id: A1\n---\n# Plan\n", "---\nseller-id: A2\n---\n# Plan\n", "A2", 22},
      // The closing line goes on, or was none: the header ends elsewhere.
      Case{"---\nseller-id: A1\n---", "---\nseller-id: A1\n---\n# Plan\n", "A1", 22},
      Case{"---\nseller-id: A1\n", "---\nseller-id: A1\ncase-id: 7\n---\n", "A1", 33},
      Case{"---\nseller-id: A1\n---\nA.\n", "seller-id: A1\n---\nA.\n", "", 0});
  const FrontMatter read =
      poa::read_front_matter_again(c.after, c.before, read_front_matter(c.before));
  CHECK((read.seller_id ? read.seller_id->text : std::string()) == c.seller_id);
  CHECK(read.body == c.body);
  CHECK(read.keys.size() == read_front_matter(c.after).keys.size());
}

TEST_CASE("A key without a value waits for one") {
  const std::string text = block("suspension: \nseller-id:\nasins:\n");
  const FrontMatter read = read_front_matter(text);
  CHECK(read.problems.empty());
  CHECK_FALSE(read.suspension);
  REQUIRE(read.keys.size() == 3);
  CHECK(read.keys[0].value == poa::Span{16, 16});
  CHECK(text.substr(read.keys[1].value.begin, 1) == "\n");
}

TEST_CASE("Each problem of meaning is reported, and none hides another") {
  CHECK(
      problems(block("market-place: DE\nsubmision-date: 2026-06-20\nfoo: 1\nSeller_ID: A\n")) ==
      "unknown key [market-place] -> marketplace\nunknown key [submision-date] -> submission-date\n"
      "unknown key [foo]\nunknown key [Seller_ID] -> seller-id\n");
  CHECK(problems(block(
            "suspension: inauthetic\nseller-id: [A, B]\nasins: B0C4K7M2QX\ncase-id: {a: b}\n")) ==
        "unknown type [inauthetic] -> inauthentic\nwrong type [seller-id]\nwrong type [asins]\n"
        "wrong type [case-id]\n");
  CHECK(problems(
            block("notice-date: 2026-02-30\nsubmission-date: 31 May 2026\nresponse: documets\n")) ==
        "invalid [2026-02-30]\ninvalid [31 May 2026]\ninvalid [documets] -> documents\n");
  CHECK(problems(block("seller-id: A\nseller-id: B\n")) == "duplicate [seller-id]\n");
  CHECK(problems(block("asins: [[B0C4K7M2QX], B0D9T3W5RL]\n")) == "wrong type [asins]\n");
  CHECK(problems(block("asins: [B0C4K7M2Q]\nmarketplace: Mars\n")).empty());
}

TEST_CASE("What is meant is kept although it is written wrongly") {
  const FrontMatter read = read_front_matter(
      block("Seller_ID: A1\nasins: B0C4K7M2QX, B0D9T3W5RL\nmarketplace: US\nmarketplace: DE\n"));
  REQUIRE(read.seller_id);
  CHECK(read.seller_id->text == "A1");
  REQUIRE(read.asins.size() == 2);
  CHECK(read.asins[1].text == "B0D9T3W5RL");
  REQUIRE(read.marketplace);
  CHECK(read.marketplace->text == "US");
}

TEST_CASE("A header that does not parse says in plain words what is wrong and where") {
  struct Row {
    const char* lines;
    const char* expected;
  };
  const Row row = GENERATE(values<Row>({
      {"seller-id:A1\n", "syntax [:] a space is missing after the colon\n"},
      {"suspension inauthentic\n", "syntax [suspension] a colon is missing after the key\n"},
      {"seller-id: A: B\n", "syntax [A: B] a value that has a colon in it needs quotation marks\n"},
      {"seller-id: \"A1\nmarketplace: US\n", "syntax [\"A1] the quotation mark is never closed\n"},
      {"seller-id: \"A\" B\n", "syntax [B] nothing may follow the closing quotation mark\n"},
      {"asins: [B0C4K7M2QX\nmarketplace: US\n", "syntax [[] this [ is never closed with ]\n"},
      {"asins: {a: b\n", "syntax [{] this { is never closed with }\n"},
      {"asins: ]\n", "syntax []] this bracket was never opened\n"},
      {"asins: - A\n",
       "syntax [- A] a list begins on the line below its key, or stands in brackets\n"},
      {"- A\n- B\n", "syntax [-] a list stands below its key\n"},
      {"seller-id: @A\n", "syntax [@A] a value that begins with @ needs quotation marks\n"},
      {"\tseller-id: A\n", "syntax [\t] indent with spaces, not with tabs\n"},
      {"seller-id: A\n marketplace: US\n",
       "syntax [marketplace: US] this line is indented; begin it where the lines above begin\n"},
      {"seller-id: A\nhello\n", "syntax [hello] a header has lines that read \"key: value\"\n"},
      {",seller-id: A\n",
       "syntax [,seller-id: A] a header has lines that read \"key: value\"\n"
       "unknown key [,seller-id] -> seller-id\n"},
      {"seller-id: \"a\\qb\"\n",
       "syntax [seller-id: \"a\\qb\"] between double quotation marks a backslash has to be "
       "doubled\n"},
  }));
  CAPTURE(row.lines);
  CHECK(problems(block(row.lines)) == row.expected);
}

TEST_CASE("The other lines of a header that does not parse still count") {
  const std::string text = block(
      "suspension: inauthentic\nseller-id:A1\nmarketplace: [US\nasins:\n  - B0C4K7M2QX\n  - "
      "B0D9T3W5RL # two\n"
      "case-id: 17\nnotice-date: 2026-05-11\n");
  const FrontMatter read = read_front_matter(text);
  CHECK(read.problems.size() == 2);
  REQUIRE(read.suspension);
  REQUIRE(read.seller_id);
  CHECK(in(text, read.seller_id->span) == "A1");
  REQUIRE(read.asins.size() == 2);
  CHECK(in(text, read.asins[1].span) == "B0D9T3W5RL");
  REQUIRE(read.case_id);
  CHECK(read.notice_date == poa::Date{2026, 5, 11});
  CHECK(text.substr(read.body) == "\n# Plan\n");
}

TEST_CASE("A header that is never closed is told from a thematic break by its keys") {
  const std::string text = "---\nsuspension: inauthentic\nseller-id: A1\n\nDear Amazon,\n";
  const FrontMatter read = read_front_matter(text);
  CHECK(problems(text) == "syntax [---] the line --- that closes the header is missing\n");
  REQUIRE(read.seller_id);
  CHECK(text.substr(read.body) == "\nDear Amazon,\n");
}

TEST_CASE("Hostile headers are refused, not suffered") {
  const std::string deep = GENERATE(std::string(100'000, '['), std::string(100'000, '{'));
  CHECK_FALSE(read_front_matter(block("asins: " + deep + "\n")).problems.empty());

  std::string nested;
  for (int i = 0; i < 5000; ++i) nested += "- ";
  CHECK_FALSE(read_front_matter(block("asins:\n" + nested + "x\nseller-id: A\n")).problems.empty());

  std::string aliases = "a: &a [x, x]\n";
  for (char c = 'b'; c <= 'z'; ++c) {
    const char before = static_cast<char>(c - 1);
    aliases += std::string{c} + ": &" + c + " [*" + before + ", *" + before + "]\n";
  }
  CHECK(read_front_matter(block(aliases)).keys.size() == 26);

  const std::string nul = block(std::string("seller-id: A\0B\x04 C\nmarketplace: US\n", 33));
  const FrontMatter read = read_front_matter(nul);
  REQUIRE(read.seller_id);
  CHECK(in(nul, read.seller_id->span) == std::string("A\0B\x04 C", 6));
  CHECK(read.marketplace);

  CHECK_FALSE(read_front_matter(block("seller-id: \xff\xfe\xc3\n")).keys.empty());
  CHECK_FALSE(read_front_matter(block("? [a]\n: b\n")).problems.empty());
  CHECK_FALSE(
      read_front_matter("---\n" + std::string(200'000, 'x') + ": y\n---\n").problems.empty());
}

TEST_CASE("Every prefix of a header can be read while it is typed") {
  const std::string whole =
      "---\nsuspension: \"used-sold-as-new\"\nasins: [B0C4K7M2QX,\n  B0D9T3W5RL]\nnotice-date: "
      "2026-05-11\n---\nA\n";
  for (std::size_t size = 0; size <= whole.size(); ++size) {
    const std::string text = whole.substr(0, size);
    const FrontMatter read = read_front_matter(text);
    CHECK(read.body <= text.size());
    for (const FrontMatterProblem& problem : read.problems) CHECK(problem.span.end <= text.size());
    for (const poa::FrontMatterKey& key : read.keys) {
      CHECK(key.value.begin <= key.value.end);
      CHECK(key.value.end <= text.size());
    }
  }
}

TEST_CASE("Every known key has a purpose and an example that reads without a problem") {
  std::string lines;
  for (const poa::FrontMatterKeyInfo& key : poa::front_matter_keys()) {
    CHECK_FALSE(key.purpose.empty());
    lines += std::string(key.name) + ": " + std::string(key.example) + "\n";
  }
  CHECK(problems(block(lines)).empty());
}
