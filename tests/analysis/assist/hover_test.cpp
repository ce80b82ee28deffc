#include "analysis/assist/hover.h"

#include <string>
#include <vector>

#include "tests/analysis/assist/editing.h"
#include "tests/analysis/scaffold.h"
#include "tests/catch.h"

namespace poa::test {
namespace {

std::vector<assist::HoverNote> notes_at(std::string_view drawn) {
  const Marked document = marked(drawn);
  return assist::hover_notes(facts_of(document.text), findings_of(document.text), document.offset);
}

/// All notes, a blank line between them; "" if there are none.
std::string hovered(std::string_view drawn) {
  std::string all;
  for (const assist::HoverNote& note : notes_at(drawn)) {
    all.append(all.empty() ? "" : "\n\n").append(note.text);
  }
  return all;
}

bool says(std::string_view text, std::string_view part) { return text.find(part) != text.npos; }

std::string appeal(std::string_view from, std::string_view to) {
  std::string text = scaffold("", "closing").text;
  const std::size_t at = text.find(from);
  REQUIRE(at != text.npos);
  return text.replace(at, from.size(), to);
}

TEST_CASE("A heading tells what its section is for and what it lacks") {
  const std::string sound = hovered(appeal("## Corrective actions", "## Corr‸ective actions"));
  CHECK(sound.starts_with("**Corrective Actions** · 3 actions"));
  CHECK(says(sound, "Nothing is missing here."));
  const std::string poor =
      hovered("## Root cause\n\nSo.\n\n## Corr‸ective actions\n\n1. We closed the listing.\n");
  CHECK(says(poor, "Still missing:\n\n- "));
  CHECK(says(poor, "date 1 action"));
  CHECK(hovered("## Root cause\n\n## Wea‸ther\n").empty());
}

TEST_CASE("An entity tells its kind, its mentions and whether it is one") {
  const std::string asin = hovered(appeal("of B0C4K7M2QX;", "of B0C4‸K7M2QX;"));
  CHECK(asin == "**ASIN** B0C4K7M2QX\n\n3 mentions: lines 12, 16 and 20");
  CHECK(says(hovered("## Root cause\n\nWe sold ASIN B0BX7‸QL2Z.\n"), "its form is wrong"));
  CHECK(hovered(appeal("Ines Okafor, our", "In‸es Okafor, our")).starts_with("**Person** Ines"));
  CHECK(says(hovered(appeal("On 13 May 2026", "On 13 M‸ay 2026")),
             "**Wednesday, 13 May 2026**\n\n2 days after the notice of 11 May 2026."));
  CHECK(says(hovered("## Root cause\n\nIt came on 03/0‸4/2026.\n"), "two ways: "));
}

TEST_CASE("An ASIN of the front matter tells where the text mentions it") {
  const std::string text =
      "---\nasins: [B0C4K‸7M2QX, B0C4K7M2QY]\n---\n# Plan of Action\n\n"
      "## Root cause\n\nWe sold B0C4K7M2QX, and B0C4K7M2QX again.\n";
  CHECK(hovered(text) == "**ASIN** B0C4K7M2QX\n\n2 mentions: line 8");
  CHECK(hovered("---\nasins: [B0C4K‸7M2QX]\n---\n# Plan of Action\n") ==
        "**ASIN** B0C4K7M2QX\n\nThe text does not mention it.");
}

TEST_CASE("A metric tells its target and window") {
  const std::string text =
      hovered("## Root cause\n\nOur order def‸ect rate rose to 1.7% in 60 days.\n");
  CHECK(text.starts_with("**Order defect rate**"));
  CHECK(says(text, "below 1%, measured over 60 days"));
  CHECK(says(hovered("## Root cause\n\nThe LS‸R was 6%.\n"), "10 and 30 days"));
}

TEST_CASE("A supporting document tells what it must show") {
  const std::string text =
      hovered(appeal("Letter of authorization from", "Letter of author‸ization from"));
  CHECK(says(text, "**Never:**"));
  CHECK(says(hovered("---\nsuspension: inauthentic\n---\n\n## Supporting documents\n\n"
                     "- [ ] Northwind le‸ts us sell its lamps\n"),
             "**Never:**"));
  CHECK(hovered("---\nsuspension: inauthentic\n---\n\n## Supporting documents\n\n- [ ] A po‸em\n")
            .empty());
}

TEST_CASE("A key of the front matter tells its purpose") {
  CHECK(hovered("---\nsuspen‸sion: inauthentic\n---\n").starts_with("**suspension**: "));
  CHECK(hovered("---\nweat‸her: fine\n---\n").empty());
}

TEST_CASE("A comment tells what it silences, and where") {
  CHECK(hovered("## Root cause\n\n<!-- poa-disable-‸next-line vague-date -->\nSoon.\n")
            .starts_with("Silences `vague-date` on line 4. A word that stands"));
  CHECK(hovered("## Root cause\n\n<!-- poa-disable ‸-->\nSoon.\nSo.\n<!-- poa-enable -->\n")
            .starts_with("Silences all rules from line 3 to line "));
  CHECK(
      hovered("<!-- poa-disable-file blame‸, hedging -->\n").find("`hedging` in the whole file") !=
      std::string::npos);
  CHECK(hovered("## Root cause\n\n<!-- a ‸note -->\n").empty());
}

TEST_CASE("Notes hold their place, lie within the text and stay short") {
  const std::string text = scaffold("", "closing").text;
  const Facts facts = facts_of(text);
  const std::vector<Finding> findings = findings_of(text);
  for (std::size_t offset = 0; offset <= text.size() + 2; ++offset) {
    std::size_t last_size = 0;
    for (const assist::HoverNote& note : assist::hover_notes(facts, findings, offset)) {
      CAPTURE(offset, note.text);
      REQUIRE(note.span.contains(offset));
      REQUIRE(note.span.end <= text.size());
      REQUIRE(note.span.size() >= last_size);
      REQUIRE_FALSE(note.text.empty());
      REQUIRE(note.text.size() < 1200);
      last_size = note.span.size();
    }
  }
}

}  // namespace
}  // namespace poa::test
