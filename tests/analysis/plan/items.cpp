// Which lines of a section are actions, measures and documents, and which are not.
#include "tests/analysis/plan/outline.h"
#include "tests/catch.h"

using poa::Item;
using poa::test::outline;
using poa::test::ReadDocument;

TEST_CASE("Each item of a section's lists is one; nested lists belong to it") {
  const ReadDocument document(
      "## Corrective actions\n\nWe did this:\n\n1. **On 3 May 2026** we closed\n   the listing.\n"
      "   - B0C4K7M2QX\n   - B0D9T3W5RL\n\n   See Exhibit A.\n2. Second\n\n### Later\n\n* Third\n* "
      "\n\n"
      "Documentation for each of these actions is attached.\n");
  REQUIRE(document.plan.sections.size() == 1);
  const poa::Section& section = document.plan.sections[0];
  CHECK(section.has_list);
  REQUIRE(section.items.size() == 3);
  CHECK(document.in(section.items[0].first_line) == "**On 3 May 2026** we closed");
  CHECK(section.items[0].form == Item::Form::list_item);
  CHECK(section.items[0].passages.size() == 4);
  CHECK(document.passage(section.items[0].passages.last - 1) == "See Exhibit A.");
  CHECK(document.in(section.items[2].span) == "* Third");
  REQUIRE(section.framing.size() == 2);
  CHECK(document.passage(section.framing[0]) == "We did this:");
  CHECK(document.passage(section.framing[1]) ==
        "Documentation for each of these actions is attached.");
}

TEST_CASE("Task boxes stay with their items") {
  const ReadDocument document("## Enclosures\n\n- [x] Invoice 5107\n- [ ] Letter\n- Report\n");
  const auto& items = document.plan.sections.at(0).items;
  REQUIRE(items.size() == 3);
  REQUIRE(items[0].task);
  CHECK(items[0].task->checked);
  CHECK(document.in(items[0].first_line) == "Invoice 5107");
  REQUIRE(items[1].task);
  CHECK_FALSE(items[1].task->checked);
  CHECK_FALSE(items[2].task);
}

TEST_CASE("Without a list each row of the table is an item") {
  CHECK(outline("## Corrective actions\n\n| Date | What |\n|---|---|\n| 3 May | Closed |\n| 4 May "
                "| Paid |\n") == "corrective-actions\n- 3 May | Closed |\n- 4 May | Paid |\n");
  CHECK(outline("## Corrective actions\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n- Closed\n") ==
        "corrective-actions\n- Closed\n");
}

TEST_CASE("Without either each paragraph is one, but for lead-ins, cover lines and courtesies") {
  CHECK(
      outline("## Actions taken\n\nWe have taken the following actions to resolve this matter:\n\n"
              "On 3 May we closed the listing.\n\nPlease see the invoice.\n\n"
              "Supporting documentation for these actions is attached to this submission.\n\n"
              "We look forward to hearing from you.\n") ==
      "corrective-actions\n- On 3 May we closed the listing.\n"
      ". We have taken the following actions to resolve this matter:\n"
      ". Please see the invoice.\n"
      ". Supporting documentation for these actions is attached to this submission.\n"
      ". We look forward to hearing from you.\n");
  SECTION("an action that names its own evidence is one") {
    CHECK(outline("## Actions taken\n\nWe refunded all 41 buyers; the documents are attached.\n") ==
          "corrective-actions\n- We refunded all 41 buyers; the documents are attached.\n");
  }
  SECTION("quotations, code and comments are none") {
    CHECK(outline(
              "## Actions taken\n\n> quoted\n\n    code\n\n<!-- comment -->\n\nWe closed it.\n") ==
          "corrective-actions\n- We closed it.\n");
  }
}

TEST_CASE("An item that follows its heading in one paragraph begins below it") {
  const ReadDocument document("**Actions taken**\nOn 3 May we closed it. On 4 May we paid.");
  const poa::Section& section = document.plan.sections.at(0);
  REQUIRE(section.items.size() == 1);
  CHECK(document.in(section.items[0].span) == "On 3 May we closed it. On 4 May we paid.");
  CHECK(document.in(section.items[0].first_line) == "On 3 May we closed it. On 4 May we paid.");
  CHECK(section.words == 11);
}

TEST_CASE("Words are counted in prose, lists and tables, without headings and quotations") {
  const ReadDocument document(
      "# Title here\n\nOne two.\n\n## Root cause\n\nDon't count `code` or https://a.example/b.\n\n"
      "> a notice of Amazon\n\n### Sub heading\n\n- five\n\n| six | seven |\n|---|---|\n| 8 | nine "
      "|\n\n"
      "## Enclosures\n\n- not in the narrative\n");
  const poa::Plan& plan = document.plan;
  REQUIRE(plan.sections.size() == 2);
  CHECK(plan.sections[0].words == 8);
  CHECK(plan.sections[1].words == 4);
  CHECK(plan.narrative_words == 10);
}

TEST_CASE("Five thousand nested lists are read") {
  std::string text = "## Corrective actions\n\n";
  for (int i = 0; i < 5000; ++i) text += "- ";
  text += "x\n\n## Prevention plan\n\n- y\n";
  const ReadDocument document(text);
  CHECK(document.plan.sections.size() == 2);
}

TEST_CASE("Any bytes give a plan") {
  std::string bytes;
  for (int i = 0; i < 5000; ++i) bytes += static_cast<char>((i * 7919 + i / 256) % 256);
  const char* const prefix =
      GENERATE("", "---\n", "## Root cause\n", "---\nasins: [", "**Root cause**\n");
  const ReadDocument document(prefix + bytes);
  CHECK(document.plan.opening.span.end <= document.text.size());
  CHECK_FALSE(poa::test::is_plan(bytes));
}
