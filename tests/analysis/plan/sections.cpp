// How a document is cut into sections, and what counts as a heading.
#include "tests/analysis/plan/outline.h"
#include "tests/catch.h"

using poa::test::outline;
using poa::test::ReadDocument;

TEST_CASE("A section is found however its heading is written") {
  const char* const heading = GENERATE(
      "# Root cause", "###### ROOT CAUSE ANALYSIS", "## 1. Root cause",
      "## Section 2: Root Cause ##", "Root cause\n----------", "**Root Cause**", "**Root cause:**",
      "**1. Root cause**", "__Root cause__:", "Root cause:", "## 🔍 What went wrong");
  CAPTURE(heading);
  CHECK(outline(std::string(heading) + "\n\nNobody checked the filter.\n") ==
        "root-cause\n- Nobody checked the filter.\n");
}

TEST_CASE("The first line of a paragraph can be a heading") {
  CHECK(outline("**Root cause**\nNobody checked the filter.") ==
        "root-cause\n- Nobody checked the filter.\n");
  CHECK(outline("Root cause:\r\nNobody checked the filter.\r\n") ==
        "root-cause\n- Nobody checked the filter.\n");
  CHECK(outline("Actions taken:\n- On 3 May 2026 we closed the listing.") ==
        "corrective-actions\n- On 3 May 2026 we closed the listing.\n");
}

TEST_CASE("What only resembles a heading is none") {
  const char* const text = GENERATE(
      "The root cause is not known to us.\n",
      "We found the root cause of all late parcels this week:\n", "> ## Root cause\n>\n> quoted\n",
      "- The root cause was ours.\n", "```\n## Root cause\n```\n", "<!--\n## Root cause\n-->\n",
      "**Root cause** was the filter.\n", "## Root\n", "Root cause\n", "    ## Root cause\n",
      "**We could not find the root cause at all.**\n\nText\n");
  CAPTURE(text);
  CHECK(outline(text).empty());
}

TEST_CASE("A section ends where a heading as high as its own begins") {
  SECTION("of another section") {
    CHECK(outline("## Root cause\n\nA.\n\n## Corrective actions\n\n- B\n") ==
          "root-cause\n- A.\ncorrective-actions\n- B\n");
  }
  SECTION("of no section") {
    CHECK(outline("## Root cause\n\nA.\n\n## Closing remarks\n\nB.\n") == "root-cause\n- A.\n");
    CHECK(outline("**Root cause**\n\nA.\n\n**Closing remarks**\n\nB.\n") == "root-cause\n- A.\n");
  }
  SECTION("but not where a lower one does") {
    CHECK(outline("## Corrective actions\n\n### At once\n\n1. A\n\n### Later\n\n2. B\n") ==
          "corrective-actions\n- A\n- B\n");
    CHECK(outline("## Prevention plan\n\n**Receiving**\n\nA.\n\n**Shipping**\n\nB.\n") ==
          "prevention-plan\n- A.\n- B.\n");
  }
  SECTION("bold lines right below a bold heading are its parts") {
    CHECK(outline("**Prevention plan**\n\n**Receiving**\n\nA.\n\n**Shipping**\n\nB.\n") ==
          "prevention-plan\n- A.\n- B.\n");
  }
}

TEST_CASE("A lower heading that repeats its section's name opens no second one") {
  CHECK(
      outline(
          "## Corrective actions\n\n### Immediate actions\n\n- A\n\n### Actions taken\n\n- B\n") ==
      "corrective-actions\n- A\n- B\n");
  CHECK(outline("## Corrective actions\n\nActions taken:\n\n- A\n") ==
        "corrective-actions\n- A\n. Actions taken:\n");
  SECTION("nor does one that names another section which has its own heading") {
    CHECK(outline(
              "## Root cause\n\nA.\n\n## Supporting documents\n\n### Corrective actions\n\n- B\n\n"
              "## Corrective actions\n\n- C\n") ==
          "root-cause\n- A.\nsupporting-documents\n- B\ncorrective-actions\n- C\n");
  }
  SECTION("a section that stands twice is there twice") {
    CHECK(outline("## Corrective actions\n\n- A\n\n## How we fixed it\n\n- B\n") ==
          "corrective-actions\n- A\ncorrective-actions\n- B\n");
  }
  SECTION("sections may stand below one another's rank") {
    CHECK(outline("# Root cause\n\nA.\n\n## Corrective actions\n\n- B\n") ==
          "root-cause\n- A.\ncorrective-actions\n- B\n");
  }
}

TEST_CASE("Sections may be the items of a numbered list") {
  const char* const expected =
      "root-cause\n- Nobody checked it.\ncorrective-actions\n- On 3 May we closed it.\n- Paid.\n";
  SECTION("with their content beside the list") {
    CHECK(outline("1. **Root cause**\n\nNobody checked it.\n\n2. **Actions taken**\n\n"
                  "- On 3 May we closed it.\n- Paid.\n") == expected);
  }
  SECTION("with their content within") {
    CHECK(outline("1. Root cause:\n\n   Nobody checked it.\n\n2. Actions taken:\n\n"
                  "   - On 3 May we closed it.\n   - Paid.\n") == expected);
  }
  SECTION("in a tight list") {
    CHECK(outline("1. **Root cause**\n   Nobody checked it.\n2. **Actions taken**\n"
                  "   - On 3 May we closed it.\n   - Paid.\n") == expected);
  }
  SECTION("but not where there are headings of sections") {
    CHECK(
        outline(
            "## Prevention plan\n\n- **Root cause analysis:**\n  every month\n- **Audits:** 2\n") ==
        "prevention-plan\n- **Root cause analysis:**\n- **Audits:** 2\n");
  }
}

TEST_CASE("A word of many meanings heads a section only in an appeal") {
  CHECK(outline("# Widget\n\n## Documentation\n\nSee the wiki.\n").empty());
  CHECK(outline("Dear Amazon,\n\n## Documentation\n\n- Invoice 5107\n") ==
        "supporting-documents\n- Invoice 5107\n");
}

TEST_CASE("A sign-off ends the last section") {
  const char* const sign_off = GENERATE(
      "Sincerely,", "Kind regards,", "Best regards", "Yours faithfully", "Respectfully,",
      "With kind regards — and thank you for your time,", "Thanks and regards", "Thank you,",
      "*Sincerely,*", "Mit freundlichen Grüßen", "With a heavy heart, but still hoping,");
  CAPTURE(sign_off);
  const ReadDocument document("## Supporting documents\n\n" + std::string(sign_off) +
                              "\n\nArthur Pell\nowner\n");
  REQUIRE(document.plan.sections.size() == 1);
  CHECK(document.plan.sections[0].empty);
  CHECK(document.plan.sections[0].words == 0);
  CHECK(document.in(document.plan.closing.span) ==
        std::string(sign_off) + "\n\nArthur Pell\nowner\n");
  CHECK(document.plan.closing.passages.size() == 2);
}

TEST_CASE("A name alone at the end is a sign-off") {
  const auto closing = [](const std::string& end) {
    const ReadDocument document("## Prevention plan\n\nWe check all labels.\n\n" + end);
    return std::string(document.in(document.plan.closing.span));
  };
  CHECK(closing("Joe\n") == "Joe\n");
  CHECK(closing("Helen Marsh-Ortiz\n") == "Helen Marsh-Ortiz\n");
  CHECK(closing("Scan every label\n").empty());
  CHECK(closing("Joe\n\nWe scan twice.\n").empty());
}

TEST_CASE("A sentence is no sign-off") {
  const char* const line = GENERATE("We sincerely regret this,", "Thank you for your time.",
                                    "With regards to the lot, all is well now.", "In 2026,",
                                    "Regards the lot of May as closed and reports it");
  CAPTURE(line);
  const ReadDocument document("## Root cause\n\n" + std::string(line) +
                              "\n\nthe lot was not checked by us.\n");
  CHECK(document.plan.closing.span.empty());
}

TEST_CASE("Enclosures may stand below the signature") {
  const ReadDocument document(
      "## Root cause\n\nA.\n\nSincerely,\n\nJo Pell\n\n## Enclosures\n\n- Invoice\n");
  CHECK(document.in(document.plan.closing.span) == "Sincerely,\n\nJo Pell\n\n");
  REQUIRE(document.plan.sections.size() == 2);
  CHECK(document.plan.sections[1].items.size() == 1);
}

TEST_CASE("A section is empty if nothing but headings and comments stand in it") {
  CHECK(outline("## Root cause") == "root-cause, empty\n");
  CHECK(outline("## Root cause\n\n<!-- to be written -->\n") == "root-cause, empty\n");
  CHECK(outline("## Root cause\n\n### Details\n\n---\n") == "root-cause, empty\n");
  CHECK(outline("**Root cause**\n\n**Corrective actions**\n\n- \n") ==
        "root-cause, empty\ncorrective-actions, empty\n");
  SECTION("an image, a quotation or code is something") {
    CHECK(outline("## Enclosures\n\n![](scan.png)\n") == "supporting-documents\n");
    CHECK(outline("## Root cause\n\n> as you write\n") == "root-cause\n");
    CHECK(outline("## Root cause\n\n    code\n") == "root-cause\n");
  }
}

TEST_CASE("The parts of a document meet without gaps") {
  const ReadDocument document(
      "---\nsuspension: inauthentic\n---\n\n# Appeal\n\nDear Amazon,\n\n## Root cause\n\nA b c.\n\n"
      "## Actions taken\n\n- D\n\nSincerely,\n\nJo\n");
  const poa::Plan& plan = document.plan;
  CHECK(document.in(plan.title) == "Appeal");
  CHECK(document.in(plan.opening.span) == "\n# Appeal\n\nDear Amazon,\n\n");
  REQUIRE(plan.sections.size() == 2);
  CHECK(document.in(plan.sections[0].span) == "## Root cause\n\nA b c.\n\n");
  CHECK(document.in(plan.sections[0].heading) == "## Root cause");
  CHECK(document.in(plan.sections[0].heading_text) == "Root cause");
  CHECK(document.in(plan.sections[0].body) == "\nA b c.\n\n");
  CHECK(plan.sections[0].words == 3);
  CHECK(document.in(plan.sections[1].span) == "## Actions taken\n\n- D\n\n");
  CHECK(document.in(plan.closing.span) == "Sincerely,\n\nJo\n");
  CHECK(plan.narrative_words == 8);

  const std::size_t in_cause = document.text.bytes().find("A b c");
  CHECK(plan.section_at(in_cause) == &plan.sections[0]);
  CHECK(plan.section_at(0) == nullptr);
  CHECK(plan.section_at(document.text.size()) == nullptr);
  CHECK(plan.section(poa::guide::SectionRole::corrective_actions) == &plan.sections[1]);
  CHECK(plan.section(poa::guide::SectionRole::prevention_plan) == nullptr);
}

TEST_CASE("At the end of an unfinished document one is still in its last section") {
  const ReadDocument document("## Root cause\n\n");
  CHECK(document.plan.section_at(document.text.size()) == &document.plan.sections[0]);
}

TEST_CASE("The title is the first heading of level 1, else the first line of content") {
  const auto title = [](const char* text) {
    const ReadDocument document(text);
    return document.in(document.plan.title);
  };
  CHECK(title("Dear Amazon,\n\n# Plan of Action #\n\n# Second\n") == "Plan of Action");
  CHECK(title("Plan of Action:\nLate parcels\n=====\n") == "Plan of Action:");
  CHECK(title("<!-- poa-disable-file -->\n\n**Plan of Action**\n\n## Root cause\n") ==
        "**Plan of Action**");
  CHECK(title("---\nmarketplace: US\n---\n\n  To whom it may concern,\n") ==
        "To whom it may concern,");
  CHECK(title("").empty());
  CHECK(title("---\nmarketplace: US\n---\n").empty());
}

namespace {

/// An appeal in which one of the four headings is in words of the writer's own.
std::string appeal(std::string_view cause, std::string_view actions, std::string_view measures,
                   std::string_view papers) {
  return "Dear Amazon Seller Performance Team,\n\n## " + std::string(cause) +
         "\n\nThe root cause was that nobody checked the filter.\n\n## " + std::string(actions) +
         "\n\n1. On 3 May 2026 we closed the offer.\n2. On 2026-05-04 we refunded 3 "
         "buyers.\n\n## " +
         std::string(measures) +
         "\n\n- Ana checks every delivery.\n- Weekly, Ben reads the report.\n\n## " +
         std::string(papers) + "\n\n- [x] Invoice 12\n- [x] Refund report\n";
}

constexpr std::string_view all_sections =
    "root-cause\n- The root cause was that nobody checked the filter.\n"
    "corrective-actions\n- On 3 May 2026 we closed the offer.\n- On 2026-05-04 we refunded 3 "
    "buyers.\n"
    "prevention-plan\n- Ana checks every delivery.\n- Weekly, Ben reads the report.\n"
    "supporting-documents\n- Invoice 12\n- Refund report\n";

}  // namespace

TEST_CASE("What a section holds tells what it is where its heading does not") {
  CHECK(outline(appeal("Root cause", "Corrective actions", "Prevention plan", "Exhibits")) ==
        all_sections);
  CHECK(outline(appeal("The filter", "Corrective actions", "Prevention plan", "Exhibits")) ==
        all_sections);
  CHECK(outline(appeal("Root cause", "Since then", "Prevention plan", "Exhibits")) == all_sections);
  CHECK(outline(appeal("Root cause", "Corrective actions", "The new routine", "Exhibits")) ==
        all_sections);
  CHECK(outline(appeal("Root cause", "Corrective actions", "Prevention plan", "Our folder")) ==
        all_sections);
  CHECK(outline(appeal("The filter", "Since then", "The new routine", "Our folder")) ==
        all_sections);
}

TEST_CASE("What stands between the opening and the actions is the root cause") {
  CHECK(outline("Dear Amazon Seller Performance Team,\n\n## The filter\n\nNobody looked at it.\n\n"
                "## Corrective actions\n\n- B\n") ==
        "root-cause\n- Nobody looked at it.\ncorrective-actions\n- B\n");
  CHECK(outline("Dear Amazon Seller Performance Team,\n\n## About us\n\nWe sell filters.\n\n"
                "## Corrective actions\n\n- B\n") == "corrective-actions\n- B\n");
}

TEST_CASE("As many unknown sections as are missing in a place are these") {
  const std::string begin = "Dear Amazon Seller Performance Team,\n\n## Root cause\n\nA.\n\n";
  const std::string end = "## Exhibits\n\n- [x] C\n";
  CHECK(outline(begin + "## Redress\n\nB.\n\n## Standing controls\n\nD.\n\n" + end) ==
        "root-cause\n- A.\ncorrective-actions\n- B.\nprevention-plan\n- D.\n"
        "supporting-documents\n- C\n");
  CHECK(outline(begin + "## Redress\n\nB.\n\n" + end) ==
        "root-cause\n- A.\nsupporting-documents\n- C\n");
  CHECK(outline(begin + "## Redress\n\n## Standing controls\n\nD.\n\n" + end) ==
        "root-cause\n- A.\nsupporting-documents\n- C\n");
  CHECK(outline(begin + "## Redress\n\nB.\n\n## Standing controls\n\nD.\n") ==
        "root-cause\n- A.\n");
  CHECK(outline("Dear Amazon Seller Performance Team,\n\n## Root cause\n\nA.\n\n"
                "## Prevention plan\n\n- D\n\n## Corrective actions\n\n- B\n\n"
                "## A word on us\n\nE.\n\n## Exhibits\n\n- [x] C\n") ==
        "root-cause\n- A.\nprevention-plan\n- D\ncorrective-actions\n- B\n"
        "supporting-documents\n- C\n");
}

TEST_CASE("A cause that is told day by day is no list of actions") {
  const std::string days =
      "\n\nNobody compared the two.\n\n1. On 2 March 2026 I listed the wash.\n"
      "2. Up to 5 June 2026 I sold 318 bottles.\n\n";
  const std::string rest =
      "\n\n1. On 3 June 2026 I closed the offer.\n2. On 4 June 2026 I refunded 3 buyers.\n\n"
      "## The new routine\n\n- Ana checks every delivery.\n- Weekly, Ben reads the report.\n\n"
      "## The envelope\n\n- [x] Invoice 12\n- [x] Refund report\n";
  const std::string sections =
      "root-cause\n- On 2 March 2026 I listed the wash.\n- Up to 5 June 2026 I sold 318 bottles.\n"
      ". Nobody compared the two.\n"
      "corrective-actions\n- On 3 June 2026 I closed the offer.\n"
      "- On 4 June 2026 I refunded 3 buyers.\n"
      "prevention-plan\n- Ana checks every delivery.\n- Weekly, Ben reads the report.\n"
      "supporting-documents\n- Invoice 12\n- Refund report\n";
  const std::string letter = "Dear Amazon Seller Performance Team,\n\n";
  CHECK(outline(letter + "## The filter" + days + "## Since then" + rest) == sections);
  CHECK(outline(letter + "## The filter" + days + "## Corrective actions" + rest) == sections);
  // Neither who writes nor what Amazon wrote is a section, wherever it stands.
  CHECK(outline(letter + "## Who we are\n\nWe sell filters.\n\n## The filter" + days +
                "## Since then" + rest) == sections);
  CHECK(outline(letter + "## Your notice\n\nIt came on 8 June 2026.\n\n## The filter" + days +
                "## Since then" + rest) == sections);
}

TEST_CASE("Paragraphs tell what a section is as items do") {
  CHECK(
      outline("Dear Amazon Seller Performance Team,\n\n## Root cause\n\nA.\n\n## Since then\n\n"
              "On 3 May 2026 we closed the offer.\n\nOn 4 May we refunded 3 buyers.\n\n"
              "## The new routine\n\nAna checks every delivery.\n\nEach Monday Ben reads it.\n") ==
      "root-cause\n- A.\ncorrective-actions\n- On 3 May 2026 we closed the offer.\n"
      "- On 4 May we refunded 3 buyers.\nprevention-plan\n- Ana checks every delivery.\n"
      "- Each Monday Ben reads it.\n");
}

TEST_CASE("What a section holds does not tell that it is one") {
  SECTION("where its heading says that it is something else") {
    CHECK(outline("Dear Amazon Seller Performance Team,\n\n## Timeline\n\n"
                  "- 3 May 2026: the notice came\n- 4 May 2026: we read it\n\n"
                  "## Prevention plan\n\n- Ana checks every delivery.\n") ==
          "prevention-plan\n- Ana checks every delivery.\n");
    CHECK(outline("Dear Amazon Seller Performance Team,\n\n## In conclusion\n\n"
                  "The root cause was a missing check.\n")
              .empty());
  }
  SECTION("where it stands in the place of another") {
    CHECK(
        outline("Dear Amazon Seller Performance Team,\n\n## Root cause\n\nA.\n\n"
                "## Exhibits\n\n- [x] Invoice 12\n\n## Our days\n\n"
                "- On 3 May 2026 we closed the offer.\n- On 4 May 2026 we refunded 3 buyers.\n") ==
        "root-cause\n- A.\nsupporting-documents\n- Invoice 12\n");
  }
  SECTION("where the section has a heading elsewhere") {
    CHECK(outline("## Corrective actions\n\n- On 3 May 2026 we closed the offer.\n\n## Our days\n\n"
                  "- On 5 May 2026 we read it.\n- On 6 May 2026 we wrote.\n") ==
          "corrective-actions\n- On 3 May 2026 we closed the offer.\n");
  }
  SECTION("in what is no appeal") {
    CHECK(outline("## The filter\n\nThe root cause was a bug.\n\n## Since then\n\n"
                  "- On 3 May 2026 we closed it.\n- On 4 May 2026 we opened it.\n")
              .empty());
  }
}
