// The plan as an outline, what of it folds, what is selected around a place, and where it links to.
#include <algorithm>
#include <string>
#include <vector>

#include "analysis/assist/code_lens.h"
#include "analysis/assist/file_links.h"
#include "analysis/assist/folding.h"
#include "analysis/assist/outline.h"
#include "analysis/assist/plain_text.h"
#include "analysis/assist/readiness.h"
#include "analysis/assist/section_state.h"
#include "analysis/assist/selection.h"
#include "tests/analysis/assist/editing.h"
#include "tests/analysis/scaffold.h"
#include "tests/catch.h"

namespace poa::test {
namespace {

const std::string kPlan =
    "---\n"
    "suspension: inauthentic\n"
    "---\n"
    "# Plan of Action\n"
    "\n"
    "Dear Amazon,\n"
    "\n"
    "## Background\n"
    "\n"
    "We sell flasks.\n"
    "\n"
    "**Root Cause**\n"
    "\n"
    "We failed to ask the brand about 40 units of B0C4K7M2QX on 3 May 2026.\n"
    "\n"
    "## Corrective Actions\n"
    "\n"
    "1. On 4 May 2026 we closed the *listing* (see [invoice](attachments/invoices.pdf)).\n"
    "2. We refunded everybody who had ever bought one of the flasks from us in all those years.\n"
    "\n"
    "## Supporting Documents\n"
    "\n"
    "- [x] Invoices of the last 365 days\n"
    "- [ ] Letter of authorization\n"
    "- [Report](attachments/lost.pdf)\n";

/// "kind name [detail]" with two blanks for a level.
void draw(const std::vector<assist::OutlineNode>& nodes, const std::string& indentation,
          std::string& out) {
  for (const assist::OutlineNode& node : nodes) {
    out += indentation + node.name;
    if (!node.detail.empty()) out += " [" + node.detail + "]";
    out += '\n';
    draw(node.children, indentation + "  ", out);
  }
}

std::string drawn_outline(std::string_view text) {
  std::string out;
  draw(assist::outline(facts_of(text)), "", out);
  return out;
}

std::vector<std::string> selected(std::string_view drawn) {
  const Marked document = marked(drawn);
  const Facts facts = facts_of(document.text);
  std::vector<std::string> texts;
  for (const Span span : assist::selections_around(facts, document.offset)) {
    texts.emplace_back(span.in(document.text));
  }
  return texts;
}

std::vector<std::pair<std::size_t, std::size_t>> folded(std::string_view text) {
  std::vector<std::pair<std::size_t, std::size_t>> lines;
  for (const assist::Fold& fold : assist::folds(facts_of(text))) {
    lines.emplace_back(fold.first_line, fold.last_line);
  }
  return lines;
}

TEST_CASE("The outline shows sections, their items and how far they are", "[outline]") {
  CHECK(drawn_outline(kPlan) ==
        "Plan of Action [Inauthentic items]\n"
        "  Background\n"
        "  Root Cause [15 words · 1 date · 1 ASIN · 1 quantity]\n"
        "    We failed to ask the brand about 40 units of B0C4K7M2QX on 3 May…\n"
        "  Corrective Actions [2 actions · 1 dated · 1 with evidence]\n"
        "    On 4 May 2026 we closed the listing (see invoice). [4 May 2026]\n"
        "    We refunded everybody who had ever bought one of the flasks from… [no date]\n"
        "  Supporting Documents [1 of 5 attached]\n"
        "    Invoices of the last 365 days [attached]\n"
        "    Letter of authorization [open]\n"
        "    Report [file missing]\n");
}

TEST_CASE("A document without words has no outline", "[outline]") {
  CHECK(assist::outline(facts_of("")).empty());
  CHECK(assist::outline(facts_of("\r\n\r\n")).empty());
  CHECK(drawn_outline("Hello\n") == "Hello\n");
  CHECK(drawn_outline("#\n\n##\n").find('\n') != std::string::npos);
}

TEST_CASE("Headings, lists, the front matter and comments fold", "[folding]") {
  CHECK(folded(kPlan) ==
        std::vector<std::pair<std::size_t, std::size_t>>{
            {0, 2}, {3, 24}, {7, 13}, {11, 13}, {15, 18}, {17, 18}, {20, 24}, {22, 24}});
  CHECK(folded("One line\n").empty());
  CHECK(folded("# Title\n\n\n").empty());
  CHECK(folded("a\r\n\r\n<!-- b\r\nc -->\r\n") ==
        std::vector<std::pair<std::size_t, std::size_t>>{{2, 3}});
  const auto comment = assist::folds(facts_of("a\n\n<!-- b\nc -->\n"));
  REQUIRE(comment.size() == 1);
  CHECK(comment[0].kind == assist::FoldKind::comment);
}

TEST_CASE("Where only a few folds are wanted, they are the longest", "[folding]") {
  const auto few = assist::folds(facts_of(kPlan), 2);
  REQUIRE(few.size() == 2);
  CHECK(few[0].first_line == 3);
  CHECK(few[1].first_line == 7);
  CHECK(assist::folds(facts_of(kPlan), 0).empty());
}

TEST_CASE("A selection grows from the word to the document", "[selection]") {
  CHECK(selected("# Title\n\n## Root Cause\n\nDear me. We fai‸led here, **too**.\n\nMore.\n") ==
        std::vector<std::string>{
            "failed", "We failed here, **too**.", "Dear me. We failed here, **too**.",
            "Dear me. We failed here, **too**.\n\nMore.",
            "## Root Cause\n\nDear me. We failed here, **too**.\n\nMore.",
            "# Title\n\n## Root Cause\n\nDear me. We failed here, **too**.\n\nMore.",
            "# Title\n\n## Root Cause\n\nDear me. We failed here, **too**.\n\nMore.\n"});
  CHECK(selected("- one\n- two\n  - thr‸ee\n") ==
        std::vector<std::string>{"three", "- three", "- two\n  - three", "- one\n- two\n  - three",
                                 "- one\n- two\n  - three\n"});
  CHECK(selected("---\ncase-id: 12‸3\n---\nText\n") ==
        std::vector<std::string>{"123", "case-id: 123", "---\ncase-id: 123\n---",
                                 "---\ncase-id: 123\n---\nText\n"});
  CHECK(selected("See [the invoice](a/in‸voice.pdf) now.").front() == "a/invoice.pdf");
  CHECK(selected("A word‸.").front() == "word");
  CHECK(selected("‸") == std::vector<std::string>{""});
}

TEST_CASE("Links to files that are there, references and their definitions too", "[links]") {
  const std::string text =
      "[a](attachments/loa.pdf) [b][invoices] ![c](attachments/lost.png) [d](https://a.example)\n"
      "[![e](attachments/loa.pdf)](attachments/invoices.pdf) <https://b.example> [f](#g)\n"
      "\n"
      "[invoices]: attachments/./invoices.pdf\n";
  std::vector<std::string> found;
  for (const assist::FileLink& link : assist::file_links(facts_of(text))) {
    found.push_back(std::string(link.span.in(text)) + " -> " + link.path);
  }
  CHECK(found == std::vector<std::string>{
                     "[a](attachments/loa.pdf) -> attachments/loa.pdf",
                     "[b][invoices] -> attachments/invoices.pdf",
                     "![e](attachments/loa.pdf) -> attachments/loa.pdf",
                     "attachments/./invoices.pdf -> attachments/invoices.pdf",
                 });
}

TEST_CASE("Plain text has no marks, and numbered lists", "[export]") {
  CHECK(assist::plain_text(facts_of("---\nsuspension: inauthentic\n---\n"
                                    "# Plan of *Action*\n"
                                    "\n"
                                    "Dear\n"
                                    "Amazon, R&amp;D cost &#8364;5 \xf0\x9f\x98\x80\n"
                                    "\n"
                                    "<!-- poa-disable blame -->\n"
                                    "\n"
                                    "3. **Closed** the [listing](https://a.example/x)\n"
                                    "   - at once\n"
                                    "   - for good\n"
                                    "4. Refunded ([proof](attachments/refund%20list.pdf))\n"
                                    "\n"
                                    "- [x] Invoice `IN-1` <!-- old -->\n"
                                    "- [ ] <supplier>\n"
                                    "\n"
                                    "| When | What |\n"
                                    "|---|---|\n"
                                    "| May | Closed |\n"
                                    "\n"
                                    "***\n"
                                    "> Quoted\n"
                                    "\n"
                                    "```\n"
                                    "code\n"
                                    "```\n")) ==
        "Plan of Action\n"
        "\n"
        "Dear Amazon, R&D cost €5 \xf0\x9f\x98\x80\n"
        "\n"
        "3. Closed the listing (https://a.example/x)\n"
        "3.1. at once\n"
        "3.2. for good\n"
        "4. Refunded (proof (refund list.pdf))\n"
        "\n"
        "1. Invoice IN-1\n"
        "2. <supplier>\n"
        "\n"
        "When | What\n"
        "May | Closed\n"
        "\n"
        "Quoted\n"
        "\n"
        "code\n");
  CHECK(assist::plain_text(facts_of("")).empty());
  CHECK(assist::character_count("a€\xf0\x9f\x98\x80") == 3);
}

TEST_CASE("Lenses say how ready the plan is and how far each section", "[lens]") {
  const Facts facts = facts_of(kPlan);
  const auto lenses = assist::code_lenses(facts, findings_of(kPlan));
  std::vector<std::string> titles;
  for (const assist::CodeLens& lens : lenses) titles.push_back(lens.title);
  REQUIRE(titles.size() == 5);
  CHECK(titles[0].find("% ready · next: ") != std::string::npos);
  CHECK(titles[1].find(" words · ") != std::string::npos);
  CHECK(titles[2] == "15 words · 1 date · 1 ASIN · 1 quantity");
  CHECK(titles[3] == "2 actions · 1 dated · 1 with evidence");
  CHECK(titles[4] == "1 of 5 attached");
  CHECK(lenses[4].action == assist::LensAction::insert_checklist);
}

TEST_CASE("Nothing breaks the outline's features", "[outline]") {
  std::string nested;
  for (int i = 0; i < 5000; ++i) nested += "- ";
  nested += "x\n";
  std::string crlf;
  for (const char c : kPlan) crlf += c == '\n' ? std::string("\r\n") : std::string(1, c);
  for (const std::string& text : std::vector<std::string>{
           "", "\r", "-", "# ", "##", "---", "---\nsuspension: [a\n: b\n", "## Root Cause\n-",
           "# \xf0\x9f\x98\x80\n\n## Root Cause\xf0\x9f\x98\x80\n\n## Corrective Actions\n- "
           "\xff\xfe",
           "[a](", "[a]: b\n[a]", "<!--", "```\n## Root Cause", "> - > 1. x\n\n| a |\n|--|\n",
           "# A\n## Root Cause\n## Corrective Actions\n## Prevention Plan\n", kPlan, crlf,
           "## Root Cause\n\n" + nested, "Root cause: we failed\nmore\n\n# Title\n"}) {
    CAPTURE(text.substr(0, 40), text.size());
    const Facts facts = facts_of(text);
    const std::vector<Finding> findings = findings_of(text);
    const auto check_nodes = [&](const auto& self, const std::vector<assist::OutlineNode>& nodes,
                                 Span parent) -> void {
      for (const assist::OutlineNode& node : nodes) {
        REQUIRE_FALSE(node.name.empty());
        REQUIRE(parent.contains(node.span));
        REQUIRE(node.span.contains(node.selection));
        self(self, node.children, node.span);
      }
    };
    check_nodes(check_nodes, assist::outline(facts), {0, text.size()});
    std::size_t line = 0;
    for (const assist::Fold& fold : assist::folds(facts)) {
      REQUIRE(fold.first_line + 1 > line);
      REQUIRE(fold.last_line > fold.first_line);
      REQUIRE(fold.last_line < facts.text->line_count());
      line = fold.first_line + 1;
    }
    for (std::size_t offset = 0; offset <= text.size() + 1; offset += text.size() > 5000 ? 97 : 1) {
      const auto spans = assist::selections_around(facts, offset);
      REQUIRE_FALSE(spans.empty());
      REQUIRE(spans.size() < 40);
      REQUIRE(spans.front().begin <= std::min(offset, text.size()));
      REQUIRE(spans.front().end >= std::min(offset, text.size()));
      for (std::size_t i = 1; i < spans.size(); ++i) {
        REQUIRE(spans[i].contains(spans[i - 1]));
        REQUIRE(spans[i] != spans[i - 1]);
      }
      REQUIRE(spans.back() == Span{0, text.size()});
    }
    for (const assist::FileLink& link : assist::file_links(facts)) {
      REQUIRE(link.span.end <= text.size());
    }
    for (const assist::CodeLens& lens : assist::code_lenses(facts, findings)) {
      REQUIRE(lens.place.end <= text.size());
      REQUIRE_FALSE(lens.title.empty());
    }
    REQUIRE(assist::plain_text(facts).size() <= text.size() * 2 + 16);
  }
}

}  // namespace
}  // namespace poa::test
