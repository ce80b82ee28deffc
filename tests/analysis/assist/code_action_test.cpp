#include "analysis/assist/code_action.h"

#include <algorithm>
#include <string>
#include <vector>

#include "analysis/guide/checklist.h"
#include "tests/analysis/assist/editing.h"
#include "tests/analysis/scaffold.h"
#include "tests/catch.h"

namespace poa::test {
namespace {

constexpr const char* kHead = "---\nsuspension: inauthentic\n---\n";

bool offers(std::string_view drawn, std::string_view title) {
  const auto all = titles(offered(drawn));
  return std::find(all.begin(), all.end(), title) != all.end();
}

std::string checklist_with(std::string_view opening) {
  std::string lines;
  for (const auto* item : guide::checklist(guide::SuspensionType::inauthentic)) {
    lines.append(opening).append(item->text).append("\n");
  }
  return lines;
}

TEST_CASE("A missing section is inserted at its place in the order") {
  const std::string text =
      std::string(kHead) +
      "# Plan of Action‸\n\n## Root Cause\n\nIt was so.\n\n## Prevention Plan\n\n1. We check.\n";
  const std::string after = done(text, "Insert the section \"Corrective Actions\"");
  CHECK(after.find("It was so.\n\n## Corrective Actions\n\n1. On [") != after.npos);
  CHECK(after.find(".\n\n## Prevention Plan\n\n1. We check.\n") != after.npos);
  CHECK(done(text, "Insert the section \"Supporting Documents\"")
            .ends_with("1. We check.\n\n## Supporting Documents\n\n" + checklist_with("- [ ] ")));
  CHECK_FALSE(offers(text, "Insert the section \"Root Cause\""));
}

TEST_CASE("A section goes before the sign-off, and after a last line without ending") {
  const std::string letter =
      std::string(kHead) +
      "# Plan of Action‸\n\n## Root Cause\n\nIt was so.\n\nSincerely,\n\nJo Li\n";
  const std::string after = done(letter, "Insert the section \"Prevention Plan\"");
  CHECK(after.ends_with(".\n\nSincerely,\n\nJo Li\n"));
  CHECK(after.find("It was so.\n\n## Prevention Plan\n\n1. ") != after.npos);

  const std::string open_end =
      std::string(kHead) + "# Plan of Action‸\n\n**Root Cause**\n\nIt was so.";
  CHECK(done(open_end, "Insert the section \"Supporting Documents\"")
            .ends_with("It was so.\n\n**Supporting Documents**\n\n" + checklist_with("- [ ] ")));
}

TEST_CASE("Windows line endings are kept") {
  const std::string after = done("---\r\nsuspension: inauthentic\r\n---\r\n# Plan of Action‸\r\n",
                                 "Insert the section \"Root Cause\"");
  REQUIRE_FALSE(after.empty());
  for (std::size_t at = after.find('\n'); at != after.npos; at = after.find('\n', at + 1)) {
    REQUIRE(after[at - 1] == '\r');
  }
}

TEST_CASE("An empty section is begun with a template") {
  const std::string text =
      std::string(kHead) + "# Plan of Action\n\n## Supporting Documents‸\n\n## Root Cause\n\nSo.\n";
  CHECK(done(text, "Begin \"Supporting Documents\" with a template") ==
        std::string(kHead) + "# Plan of Action\n\n## Supporting Documents\n\n" +
            checklist_with("- [ ] ") + "\n## Root Cause\n\nSo.\n");
}

TEST_CASE("The checklist is inserted where the section has no list") {
  const std::string text =
      std::string(kHead) + "# Plan of Action\n\n## Supporting Documents\n\nSee below:‸\n";
  CHECK(done(text, "Insert the checklist of supporting documents") ==
        std::string(kHead) + "# Plan of Action\n\n## Supporting Documents\n\nSee below:\n\n" +
            checklist_with("- [ ] "));
}

TEST_CASE("Missing documents join the list in its own style") {
  const auto checklist = guide::checklist(guide::SuspensionType::inauthentic);
  const std::string first(checklist[0]->text);
  const std::string rest = checklist_with("").substr(first.size() + 1);
  const auto added = [&](const std::string& items) {
    const std::string head =
        std::string(kHead) + "# Plan of Action\n\n## Supporting Documents‸\n\n";
    const std::string after = done(head + items, "Add the " + std::to_string(checklist.size() - 1) +
                                                     " missing documents to the list");
    const std::size_t list = after.find("Documents\n\n");
    return list == after.npos ? after : after.substr(list + 11);
  };
  CHECK(added("- [x] " + first + "\n")
            .ends_with("\n- [ ] " + std::string(checklist.back()->text) + "\n"));
  CHECK(added("* " + first).ends_with("\n* " + std::string(checklist.back()->text)));
  CHECK(added("1. " + first + "\n\nEnd.\n")
            .starts_with("1. " + first + "\n2. " + std::string(checklist[1]->text)));
}

TEST_CASE("Documents are offered at their section and at the title, and nowhere else") {
  const std::string first(guide::checklist(guide::SuspensionType::inauthentic)[0]->text);
  const std::string lines[] = {"---",
                               "suspension: inauthentic",
                               "---",
                               "# Plan of Action",
                               "",
                               "## Root Cause",
                               "",
                               "It was so.",
                               "",
                               "## Supporting Documents",
                               "",
                               "- [x] " + first,
                               "- [ ] Other papers",
                               "",
                               "## Prevention Plan",
                               "",
                               "1. We check."};
  std::vector<std::size_t> with_offer;
  for (std::size_t cursor = 0; cursor < std::size(lines); ++cursor) {
    std::string text;
    for (std::size_t i = 0; i < std::size(lines); ++i) {
      text.append(lines[i]).append(i == cursor ? "‸\n" : "\n");
    }
    const auto all = titles(offered(text));
    if (std::ranges::any_of(all, [](const std::string& title) {
          return title.find("missing document") != title.npos;
        })) {
      with_offer.push_back(cursor);
    }
  }
  CHECK(with_offer == std::vector<std::size_t>{3, 9, 10, 11, 12});

  const std::string no_list =
      std::string(kHead) + "# Plan of Action\n\n## Root Cause\n\nIt was so.‸\n";
  CHECK_FALSE(offers(no_list, "Insert the checklist of supporting documents"));
}

TEST_CASE("Boxes are ticked, unticked and made") {
  const std::string head = std::string(kHead) + "# Plan of Action\n\n## Supporting Documents\n\n";
  CHECK(done(head + "- [ ] Letter‸\n", "Tick this item") == head + "- [x] Letter\n");
  CHECK(done(head + "- [X] Letter‸\n", "Untick this item") == head + "- [ ] Letter\n");
  CHECK(done(head + "1. Letter‸\n", "Make this item a checkbox") == head + "1. [ ] Letter\n");
  CHECK_FALSE(offers(head + "- [ ] Letter‸\n", "Make this item a checkbox"));
  CHECK(done("# Plan\n\n## Corrective Actions\n\n- [ ] On 3 May we did.‸\n", "Tick this item") ==
        "# Plan\n\n## Corrective Actions\n\n- [x] On 3 May we did.\n");
}

TEST_CASE("Boxes are ticked where the text links to a file that is there") {
  const std::string head = std::string(kHead) + "# Plan of Action\n\n## Supporting Documents‸\n\n";
  CHECK(done(head + "- [ ] Note ([copy](attachments/loa.pdf))\n- [ ] Other ([copy](lost.pdf))\n",
             "Tick what links to a file") ==
        marked(head).text +
            "- [x] Note ([copy](attachments/loa.pdf))\n- [ ] Other ([copy](lost.pdf))\n");
  CHECK_FALSE(offers(head + "- [ ] Note ([copy](lost.pdf))\n", "Tick what links to a file"));
  const std::string action =
      "\n## Corrective Actions\n\n1. The brand sent its [letter of "
      "authorization](attachments/loa.pdf).\n";
  CHECK(
      done(head + "- [ ] Letter of authorization from the brand\n- [ ] Chain of custody\n" + action,
           "Tick what links to a file") ==
      marked(head).text + "- [x] Letter of authorization from the brand\n- [ ] Chain of custody\n" +
          action);
}

TEST_CASE("Front matter is mended") {
  CHECK(done("---\nsuspension: inauthentc‸\n---\n", "Change to \"inauthentic\"") ==
        "---\nsuspension: inauthentic\n---\n");
  CHECK(done("---\nsuspension: inauthentic\nseler-id: A1‸\n---\n", "Change to \"seller-id\"") ==
        "---\nsuspension: inauthentic\nseller-id: A1\n---\n");
  CHECK(done("---\nsuspension: inauthentic\nmarketplace: US\nmarketplace: UK‸\n---\n",
             "Remove the second \"marketplace\"") ==
        "---\nsuspension: inauthentic\nmarketplace: US\n---\n");
  CHECK(done("---\nsuspension: inauthentic\nasins: B0C4K7M2QX‸\n---\n", "Make it a list") ==
        "---\nsuspension: inauthentic\nasins: [B0C4K7M2QX]\n---\n");
}

TEST_CASE("A broken link is led to the nearest file") {
  const std::string head = std::string(kHead) + "# Plan of Action\n\n## Supporting Documents\n\n";
  CHECK(done(head + "- [x] [Letter](attachments/lao.pdf)‸\n", "Link to \"attachments/loa.pdf\"") ==
        head + "- [x] [Letter](attachments/loa.pdf)\n");
  CHECK(done(head + "- [x] [Letter](loa.pdf)‸\n", "Link to \"attachments/loa.pdf\"") ==
        head + "- [x] [Letter](attachments/loa.pdf)\n");
}

// Suppressions are shown with `broken-attachment`, which finds a link anywhere.
std::string ignored(std::string_view drawn) {
  return done(drawn, "Ignore \"broken-attachment\" on this line");
}

TEST_CASE("A comment above a line keeps the document's form") {
  const std::string comment = "<!-- poa-disable-next-line broken-attachment: [reason] -->";
  CHECK(ignored("[a](q.pdf)‸\n") == comment + "\n[a](q.pdf)\n");
  CHECK(ignored("\xef\xbb\xbf[a](q.pdf)‸") == "\xef\xbb\xbf" + comment + "\n[a](q.pdf)");
  CHECK(ignored("Text\n\n[a](q.pdf)‸\r\n") == "Text\n\n" + comment + "\n[a](q.pdf)\r\n");
  // Within a paragraph: at the end of the line before, ahead of a hard break.
  CHECK(ignored("Some words\n[a](q.pdf)‸") == "Some words " + comment + "\n[a](q.pdf)");
  CHECK(ignored("Some words  \n[a](q.pdf)‸") == "Some words " + comment + "  \n[a](q.pdf)");
  CHECK(ignored("Some words\\\n[a](q.pdf)‸") == "Some words " + comment + "\\\n[a](q.pdf)");
  // Items: within the item before, so that the list goes on.
  CHECK(ignored("1. one\n2. [a](q.pdf)‸\n") == "1. one\n   " + comment + "\n2. [a](q.pdf)\n");
  CHECK(ignored("1. [a](q.pdf)‸\n2. two\n") == comment + "\n1. [a](q.pdf)\n2. two\n");
  CHECK(ignored("- one\n  - [a](q.pdf)‸\n") == "- one\n  " + comment + "\n  - [a](q.pdf)\n");
  CHECK(ignored("- one\n  - two\n- [a](q.pdf)‸\n") ==
        "- one\n  - two\n  " + comment + "\n- [a](q.pdf)\n");
  CHECK(ignored("- one\n\n  [a](q.pdf)‸\n") == "- one\n\n  " + comment + "\n  [a](q.pdf)\n");
  CHECK(ignored("> - one\n> - [a](q.pdf)‸\n") == "> - one\n>   " + comment + "\n> - [a](q.pdf)\n");
  // Rows of a table.
  CHECK(ignored("| a |\n|---|\n| x |\n| [a](q.pdf) |‸\n\nEnd\n").empty());
  CHECK(done("| a |\n|---|\n| x |\n| [a](q.pdf) |‸\n\nEnd\n",
             "Ignore \"broken-attachment\" in this table") ==
        "<!-- poa-disable broken-attachment: [reason] -->\n| a |\n|---|\n| x |\n| [a](q.pdf) |\n"
        "<!-- poa-enable broken-attachment -->\n\nEnd\n");
}

TEST_CASE("A comment that is there already is extended") {
  CHECK(ignored("<!-- poa-disable-next-line too-long -->\n[a](q.pdf)‸") ==
        "<!-- poa-disable-next-line too-long broken-attachment -->\n[a](q.pdf)");
  CHECK(done("<!-- poa-disable-file too-long -- why -->\n\n[a](q.pdf)‸",
             "Ignore \"broken-attachment\" in this file") ==
        "<!-- poa-disable-file too-long broken-attachment -- why -->\n\n[a](q.pdf)");
}

TEST_CASE("A rule is ignored in the file after the front matter") {
  CHECK(done(std::string(kHead) + "\n[a](q.pdf)‸", "Ignore \"broken-attachment\" in this file") ==
        std::string(kHead) + "<!-- poa-disable-file broken-attachment: [reason] -->\n\n[a](q.pdf)");
  CHECK(done("\xef\xbb\xbf[a](q.pdf)‸", "Ignore \"broken-attachment\" in this file") ==
        "\xef\xbb\xbf<!-- poa-disable-file broken-attachment: [reason] -->\n[a](q.pdf)");
  CHECK(done("---\nsuspension: nonsense‸\n---", "Ignore \"front-matter\" in this file") ==
        "---\nsuspension: nonsense\n---\n<!-- poa-disable-file front-matter: [reason] -->\n");
  CHECK_FALSE(offers("---\nsuspension: nonsense‸\n---", "Ignore \"front-matter\" on this line"));
}

TEST_CASE("A comment that silences nothing is removed, or what is unused in it") {
  CHECK(done("One.\n\n<!-- poa-disable-next-line too-long -->‸\nTwo.\n", "Remove this comment") ==
        "One.\n\nTwo.\n");
  CHECK(done("One.\n<!-- poa-disable-next-line too-long -->‸\nTwo.\n", "Remove this comment") ==
        "One.\n\nTwo.\n");
  CHECK(done("One. <!-- poa-disable too-long -->‸\nTwo.\n", "Remove this comment") ==
        "One.\nTwo.\n");
  CHECK(done("<!-- poa-disable-next-line broken-attachment, too-long -->‸\n[a](q.pdf)\n",
             "Remove \"too-long\" from this comment") ==
        "<!-- poa-disable-next-line broken-attachment -->\n[a](q.pdf)\n");
}

TEST_CASE("A repeated word is deleted where blanks alone part the two") {
  const auto once = [](std::string_view drawn) {
    return done(std::string(kHead) + std::string(drawn), "Delete the second \"the\"")
        .substr(std::string_view(kHead).size());
  };
  CHECK(once("We opened the the carton‸ of the lot.\n") == "We opened the carton of the lot.\n");
  CHECK(once("We opened the the the carton‸ of it.\n") == "We opened the carton of it.\n");
  CHECK(once("We opened for the\nthe carton‸ of the lot.\n") ==
        "We opened for the carton of the lot.\n");
  CHECK(once("- We opened for the\r\n  the carton‸ of the lot.\r\n") ==
        "- We opened for the carton of the lot.\r\n");
  CHECK(done("We opened The the carton‸ of the lot.\n", "Delete the second \"The\"") ==
        "We opened The carton of the lot.\n");
  // Which of the two is emphasised is for the writer to say.
  CHECK_FALSE(
      offers("We opened for the **the** carton‸ of the lot.\n", "Delete the second \"the\""));
}

}  // namespace
}  // namespace poa::test
