// What is shown within the lines: semantic tokens and inlay hints.
#include <algorithm>
#include <string>
#include <vector>

#include "analysis/assist/inlay_hints.h"
#include "analysis/assist/semantic_tokens.h"
#include "tests/analysis/assist/editing.h"
#include "tests/analysis/scaffold.h"
#include "tests/catch.h"

namespace poa::test {
namespace {

using Texts = std::vector<std::string>;

/// "kind text" of each token, with "!" where it is invalid.
Texts tokens(std::string_view text) {
  constexpr const char* names[] = {
      "root-cause", "actions", "prevention", "documents", "field",   "asin",    "identifier",
      "date",       "amount",  "frequency",  "person",    "company", "evidence"};
  Texts drawn;
  for (const assist::SemanticToken& token : assist::semantic_tokens(facts_of(text))) {
    drawn.push_back(std::string(names[static_cast<std::size_t>(token.kind)]) +
                    (token.invalid ? "! " : " ") + std::string(token.span.in(text)));
  }
  return drawn;
}

/// "label" of each hint, after the word that it follows.
Texts hints(std::string_view text, const assist::InlayHintOptions& options = {}) {
  Texts drawn;
  for (const assist::InlayHint& hint :
       assist::inlay_hints(facts_of(text), {0, text.size()}, options)) {
    std::string_view before = text.substr(0, hint.offset);
    before.remove_prefix(before.find_last_of(" \n") + 1);
    drawn.push_back(std::string(before) + ": " + hint.label);
  }
  return drawn;
}

TEST_CASE("Tokens tell headings by role, entities, dates, evidence and fields", "[tokens]") {
  CHECK(tokens("---\n"
               "asins: [B0C4K7M2QX]\n"
               "notice-date: 2026-05-11\n"
               "---\n"
               "## Root Cause\n"
               "\n"
               "We sold 40 units of B0C4K7M2Q on 12 May 2026.\n"
               "\n"
               "## Corrective Actions\n"
               "\n"
               "- On [date] Marlow Trade Ltd sent invoice 5107; see Exhibit C.\n"
               "\n"
               "## Preventive Measures\n"
               "\n"
               "- Every week our accountant compares them.\n"
               "\n"
               "## Supporting Documents\n") ==
        Texts{"asin B0C4K7M2QX", "date 2026-05-11", "root-cause Root Cause", "amount 40 units",
              "asin! B0C4K7M2Q", "date 12 May 2026", "actions Corrective Actions", "field [date]",
              "company Marlow Trade Ltd", "identifier 5107", "evidence Exhibit C",
              "prevention Preventive Measures", "frequency Every week", "person our accountant",
              "documents Supporting Documents"});
}

TEST_CASE("A token is cut at line ends and around what stands in it", "[tokens]") {
  CHECK(tokens("> On 12\n> May 2026 it was.\n") == Texts{"date 12", "date May 2026"});
  CHECK(tokens("## Root Cause of B0C4K7M2QX and more\n\n## Corrective Actions\n") ==
        Texts{"root-cause Root Cause of", "asin B0C4K7M2QX", "root-cause and more",
              "actions Corrective Actions"});
}

TEST_CASE("Dates have their distance to the notice, the notice its weekday", "[hints]") {
  const std::string text =
      "---\nsuspension: inauthentic\nnotice-date: 2026-05-11\nsubmission-date: 2026-05-29\n---\n"
      "# Plan\n\nOn 11 May 2026 you wrote. On 12 May we read it. On 1 March 2026 we had bought.\n"
      "\n> On 2 May 2026\n\n03/04/2026, 31 April 2026, in May 2026\n";
  CHECK(hints(text) == Texts{"2026-05-11: Monday", "2026-05-29: 18 days after the notice",
                             "2026: Monday", "May: 1 day after the notice",
                             "2026: 71 days before the notice"});
  CHECK(hints(text, {.dates = false}).empty());
}

TEST_CASE("Without a notice, dates have their weekdays", "[hints]") {
  CHECK(hints("# Plan\n\nWe met on 12 May 2026, on 1 January 1970 and on 29 February 1968.\n") ==
        Texts{"2026: Tuesday", "1970: Thursday", "1968: Thursday"});
}

TEST_CASE("The suspension type that the words give away stands after the title", "[hints]") {
  const std::string text =
      "# Plan of Action\r\n\r\nYou closed our account because buyers doubted that our items are "
      "authentic: they may be inauthentic.\r\n\r\n## Root Cause\r\n\r\nThe flasks were not "
      "authentic.\r\n";
  const auto found = assist::inlay_hints(facts_of(text), {0, text.size()}, {});
  REQUIRE(found.size() == 1);
  CHECK(found[0].offset == 16);
  CHECK(found[0].label == "Inauthentic items");
  CHECK(found[0].tooltip.find("\"suspension: inauthentic\"") != std::string::npos);
  const std::string stated = applied(text, found[0].edits);
  CHECK(stated.starts_with("---\r\nsuspension: inauthentic\r\n---\r\n\r\n# Plan"));
  CHECK(hints(stated).empty());

  const std::string with_front_matter = "---\r\ncase-id: 1\r\n---\r\n" + text;
  const auto again = assist::inlay_hints(facts_of(with_front_matter), {0, text.size()}, {});
  REQUIRE(again.size() == 1);
  CHECK(applied(with_front_matter, again[0].edits)
            .starts_with("---\r\nsuspension: inauthentic\r\ncase-id: 1\r\n---\r\n"));
  CHECK(hints(text, {.suspension_type = false}).empty());
}

TEST_CASE("Only hints within the stretch are given", "[hints]") {
  const std::string text = "12 May 2026\n\n13 May 2026\n\n14 May 2026\n";
  CHECK(assist::inlay_hints(facts_of(text), {13, 24}, {}).size() == 1);
}

}  // namespace
}  // namespace poa::test
