// Every place where a document names a thing, and the names that are edited together.
#include "analysis/assist/mentions.h"

#include <string>
#include <vector>

#include "analysis/assist/linked_editing.h"
#include "tests/analysis/assist/editing.h"
#include "tests/analysis/scaffold.h"
#include "tests/catch.h"

namespace poa::test {
namespace {

using Texts = std::vector<std::string>;

/// What is written where the thing at the ‸ is named; nothing if there is none.
Texts named(std::string_view drawn) {
  const Marked document = marked(drawn);
  const Facts facts = facts_of(document.text);
  const assist::Mentions mentions = assist::find_mentions(facts);
  const auto subject = assist::subject_at(facts, mentions, document.offset);
  Texts texts;
  if (!subject) return texts;
  for (const assist::Mention& mention : mentions.of(*subject)) {
    texts.emplace_back(mention.span.in(document.text));
  }
  return texts;
}

std::string introduced(std::string_view drawn) {
  const Marked document = marked(drawn);
  const Facts facts = facts_of(document.text);
  const assist::Mentions mentions = assist::find_mentions(facts);
  const auto subject = assist::subject_at(facts, mentions, document.offset);
  if (!subject) return {};
  const assist::Mention* mention = assist::introduction(mentions, *subject);
  return std::to_string(facts.text->line_of(mention->span.begin));
}

Texts linked(std::string_view drawn) {
  const Marked document = marked(drawn);
  Texts texts;
  for (const Span span : assist::linked_ranges(facts_of(document.text), document.offset)) {
    texts.emplace_back(span.in(document.text));
  }
  return texts;
}

TEST_CASE("An ASIN is named in the front matter, headings, tables, code and web addresses",
          "[mentions]") {
  const std::string text =
      "---\n"
      "suspension: inauthentic\n"
      "asins: [\"B0C4K7M2QX\", B0D9T3W5RL]\n"
      "---\n"
      "# Plan of Action for B0C4K‸7M2QX\n"
      "\n"
      "| ASIN | units |\n"
      "|---|---|\n"
      "| b0c4k7m2qx | 40 |\n"
      "\n"
      "We closed `B0C4K7M2QX` (https://www.amazon.com/dp/B0C4K7M2QX?th=1), see [the\n"
      "page](https://www.amazon.com/dp/B0C4K7M2QX), **B0C4K7M2QX** and\n"
      "[the copy](attachments/B0C4K7M2QX.pdf).\n"
      "\n"
      "<!-- B0C4K7M2QX -->\n";
  CHECK(named(text) == Texts{"B0C4K7M2QX", "B0C4K7M2QX", "b0c4k7m2qx", "B0C4K7M2QX", "B0C4K7M2QX",
                             "B0C4K7M2QX", "B0C4K7M2QX"});
  CHECK(introduced(text) == "2");
}

TEST_CASE("Other identifiers are the same however they are announced", "[mentions]") {
  CHECK(named("Invoice HY-0‸311 of May. The supplier wrote HY-0311 by hand.\n") ==
        Texts{"HY-0311", "HY-0311"});
  CHECK(named("We paid invoice 51‸07 and PO 5107.\n") == Texts{"5107"});
  CHECK(named("---\ncase-id: 18830417752\n---\nCase 188304‸17752 and 18830417752.\n") ==
        Texts{"18830417752", "18830417752", "18830417752"});
  CHECK(named("---\nseller-id: 'A2XK3J9Q4L7T1M'\n---\nSeller ID: A2XK3J9Q4L7T1M‸\n") ==
        Texts{"A2XK3J9Q4L7T1M", "A2XK3J9Q4L7T1M"});
  CHECK(named("Order 111-2345678-9012345‸, again 111-2345678-9012345.\n") ==
        Texts{"111-2345678-9012345", "111-2345678-9012345"});
}

TEST_CASE("A day is the same in every notation", "[mentions]") {
  CHECK(named("---\nnotice-date: 2026-05-11\n---\nOn 11 May‸ 2026 and on May 11 we wrote.\n") ==
        Texts{"2026-05-11", "11 May 2026", "May 11"});
}

TEST_CASE("A company is named with its legal form or without", "[mentions]") {
  CHECK(named("We bought from Marlow Tra‸de Ltd. Marlow Trade is no distributor, and Marlow "
              "Trade's invoice\nnames **Marlow** Trade\nLtd as the seller. Marlow is a town.\n") ==
        Texts{"Marlow Trade Ltd", "Marlow Trade", "Marlow Trade", "Marlow** Trade\nLtd"});
}

TEST_CASE("A person is called by the whole name or a part of it", "[mentions]") {
  CHECK(named("Our compliance manager, Dana Whit‸lock, telephones the brand. Dana files it, and "
              "Ms Whitlock signs.\n") == Texts{"Dana Whitlock", "Dana", "Whitlock"});
}

TEST_CASE("An attachment is named by links, definitions and its file name", "[mentions]") {
  const std::string text =
      "See [the inv‸oice](attachments/invoices.pdf), ![it](./attachments/invoices.pdf#page=2) and\n"
      "[again][inv]; the file is invoices.pdf, not other.pdf.\n"
      "\n"
      "[inv]: attachments/invoices.pdf\n";
  CHECK(named(text) == Texts{"attachments/invoices.pdf", "./attachments/invoices.pdf#page=2",
                             "invoices.pdf", "attachments/invoices.pdf"});
  // Of two files of one name, the name tells neither.
  CHECK(named("[a](a/x‸.pdf) [b](b/x.pdf) x.pdf\n") == Texts{"a/x.pdf"});
}

TEST_CASE("Elsewhere nothing is named", "[mentions]") {
  CHECK(named("We ha‸ve failed.\n").empty());
  CHECK(named("‸").empty());
  CHECK(named("ASIN B0XXXX‸XXXX\n").empty());
  CHECK(named("[web‸](https://example.com)\n").empty());
}

TEST_CASE("A link called by its file is edited with it", "[linked]") {
  const Texts both{"invoice.pdf", "invoice.pdf"};
  CHECK(linked("[inv‸oice.pdf](attachments/invoice.pdf)\n") == both);
  CHECK(linked("[invoice.pdf](attachments/invoice.pdf‸)\n") == both);
  CHECK(linked("![‸invoice.pdf](<invoice.pdf>)\n") == both);
  CHECK(linked("![‸invoice.pdf](invoice.pdf)\n") == both);
  CHECK(linked("[invoice.pdf](attach‸ments/invoice.pdf)\n").empty());
  CHECK(linked("[the inv‸oice](attachments/invoice.pdf)\n").empty());
  CHECK(linked("[example.com‸](https://example.com)\n").empty());
  CHECK(linked("[a‸][b]\n\n[b]: a\n").empty());
  CHECK(linked("[‸]()\n").empty());
}

}  // namespace
}  // namespace poa::test
