// Another name for a thing, everywhere; and links that follow their files.
#include "analysis/assist/rename.h"

#include <string>
#include <vector>

#include "analysis/assist/file_moves.h"
#include "analysis/assist/names.h"
#include "tests/analysis/assist/editing.h"
#include "tests/analysis/scaffold.h"
#include "tests/catch.h"

namespace poa::test {
namespace {

/// The text after the thing at the ‸ got a new name; the problem in brackets where it could not.
std::string renamed(std::string_view drawn, std::string_view name) {
  const Marked document = marked(drawn);
  const assist::Rename rename = assist::rename(facts_of(document.text), document.offset, name);
  if (!rename.problem.empty()) return "(" + rename.problem + ")";
  return applied(document.text, rename.edits);
}

/// Whether the name is refused in words that hold `why`.
bool refused(std::string_view drawn, std::string_view name, std::string_view why) {
  const std::string answer = renamed(drawn, name);
  INFO(answer);
  return answer.starts_with('(') && answer.find(why) != std::string::npos;
}

/// The text after `from` has moved to `to`.
std::string moved(std::string_view text, std::string_view from, std::string_view to) {
  const Facts facts = facts_of(text);
  return applied(text,
                 assist::edits_for_moves(facts, assist::find_mentions(facts),
                                         [&](std::string_view path) -> std::optional<std::string> {
                                           if (path == from) return std::string(to);
                                           if (!path.starts_with(std::string(from) + '/'))
                                             return std::nullopt;
                                           return std::string(to).append(path.substr(from.size()));
                                         }));
}

TEST_CASE("An ASIN is renamed wherever it stands, and stays an ASIN", "[rename]") {
  const std::string text =
      "---\nasins: ['B0C4K7M2QX']\n---\n# B0C4K7M2QX\n\n| b0c4k‸7m2qx |\n|---|\n| "
      "`B0C4K7M2QX` https://amazon.com/dp/B0C4K7M2QX |\n";
  CHECK(renamed(text, " b0d9t3w5rl ") ==
        "---\nasins: ['B0D9T3W5RL']\n---\n# B0D9T3W5RL\n\n| B0D9T3W5RL |\n|---|\n| "
        "`B0D9T3W5RL` https://amazon.com/dp/B0D9T3W5RL |\n");
  for (const char* const wrong : {"B0C4K7M2Q", "C0C4K7M2QX", "B0C4K7 M2QX", "flask"}) {
    CHECK(refused(text, wrong, "can't be an ASIN"));
  }
  CHECK(refused(text, "  ", "The new name is empty"));
}

TEST_CASE("Identifiers keep to their kind", "[rename]") {
  CHECK(renamed("PO 33‸07 and again PO 3307.\n", "4471") == "PO 4471 and again PO 4471.\n");
  CHECK(refused("PO 33‸07\n", "the other", "a number of a document"));
  CHECK(refused("Invoice HY-0‸311\n", "new one", "a number of a document"));
  CHECK(refused("Order 111-2345678-90123‸45\n", "111-2345678", "3, 7 and 7 digits"));
  CHECK(refused("Seller ID: A2XK3J9Q4L‸7T1M\n", "B2XK3J9Q4L7T1M", "begins with A"));
  CHECK(renamed("Seller ID: A2XK3J9Q4L‸7T1M\n", "a2xk3j9q4l7t1n") == "Seller ID: A2XK3J9Q4L7T1N\n");
  CHECK(refused("Case 18830417‸752\n", "12", "six digits"));
}

TEST_CASE("Taking the name of another thing is told", "[rename]") {
  const auto clash = [](std::string_view drawn, std::string_view name) {
    const Marked document = marked(drawn);
    return assist::rename(facts_of(document.text), document.offset, name).clash;
  };
  const std::string text =
      "Of ASINs B0C4K7‸M2QX and B0D9T3W5RL we bought 40 units from Marlow Trade Ltd and from "
      "Calder "
      "Wholesale LLC; Dana Whitlock and Ines Okafor paid invoice HY-0311 and PO 3307.\n";
  CHECK(clash(text, "b0d9t3w5rl").find("\"B0D9T3W5RL\" elsewhere already") != std::string::npos);
  CHECK(clash(text, "B0C4K7M2QY").empty());
  CHECK(clash(text, "B0C4K7M2QX").empty());
  const std::string company = "Marlow Tr‸ade Ltd and Calder Wholesale LLC sold it.\n";
  CHECK_FALSE(clash(company, "Calder Wholesale").empty());
  CHECK_FALSE(clash(company, "Calder Wholesale Ltd").empty());
  CHECK(clash(company, "Marlow Trade Inc.").empty());
  CHECK_FALSE(clash("Ms Dana Whit‸lock, our manager, and Ms Ines Okafor, our buyer, paid it.\n",
                    "Ines Okafor")
                  .empty());
  // Of two links that lead nowhere each has its own.
  CHECK_FALSE(clash("[a](attachments/ol‸d.pdf) and [b](attachments/new.pdf)\n", "new.pdf").empty());
}

TEST_CASE("A company's name has its legal form where it had one", "[rename]") {
  const std::string text =
      "We bought from Marlow Trade‸ Ltd. Marlow Trade's invoice names **Marlow Trade** Ltd.\n";
  CHECK(renamed(text, "Finch & Sorrel Inc.") ==
        "We bought from Finch & Sorrel Inc. Finch & Sorrel's invoice names **Finch & Sorrel "
        "Inc**.\n");
  const std::string short_form = "We bought from Marlow Trade Ltd. Marlow Tr‸ade is closed.\n";
  CHECK(renamed(short_form, "Finch") == "We bought from Finch Ltd. Finch is closed.\n");
  CHECK(renamed(short_form, "Finch LLC") == "We bought from Finch LLC. Finch LLC is closed.\n");
  CHECK(refused(short_form, "a|b", "change how the plan looks"));
  CHECK(refused(short_form, "123", "has letters in it"));
  CHECK(refused(short_form, "a\nb", "line breaks"));
  CHECK(renamed("> Notice: Marlow\n> Trade L‸td sells.\n", "Finch Ltd") ==
        "> Notice: Finch Ltd sells.\n");
}

TEST_CASE("The legal form of a company is told from its name", "[rename]") {
  const auto parts = [](std::string_view name) {
    const assist::CompanyName read = assist::read_company_name(name);
    return read.base + "|" + read.legal_form;
  };
  CHECK(parts("Finch & Sorrel Inc.") == "Finch & Sorrel| Inc.");
  CHECK(parts("Calder, LLC") == "Calder|, LLC");
  CHECK(parts("Yuxin Co., Ltd.") == "Yuxin| Co., Ltd.");
  CHECK(parts("Marlow Trade") == "Marlow Trade|");
  CHECK(parts("LLC") == "LLC|");
  CHECK(parts("") == "|");
  CHECK(parts(" ., ") == " ., |");
}

TEST_CASE("Who is called by a part of the name is so afterwards", "[rename]") {
  const std::string text =
      "Our compliance manager, Dana Whit‸lock, telephones. Dana files it; Ms Whitlock signs.\n";
  CHECK(renamed(text, "Ann Berg") ==
        "Our compliance manager, Ann Berg, telephones. Ann files it; Ms Berg signs.\n");
  CHECK(renamed("Our compliance manager, Dana Whitlock, telephones. D‸ana files it; Ms Whitlock "
                "signs.\n",
                "Ann") ==
        "Our compliance manager, Ann Whitlock, telephones. Ann files it; Ms Whitlock signs.\n");
}

TEST_CASE("An attachment is renamed with its links and keeps its ending", "[rename]") {
  const std::string text =
      "[a](attachments/invoi‸ces.pdf#page=2) invoices.pdf [b][i]\n\n[i]: "
      "<attachments/invoices.pdf>\n";
  CHECK(renamed(text, "invoices (2026).pdf") ==
        "[a](attachments/invoices%20%282026%29.pdf#page=2) invoices (2026).pdf [b][i]\n\n[i]: "
        "<attachments/invoices%20%282026%29.pdf>\n");
  const Marked document = marked(text);
  const assist::Rename rename =
      assist::rename(facts_of(document.text), document.offset, "bills.pdf");
  REQUIRE(rename.file);
  CHECK(rename.file->from == "attachments/invoices.pdf");
  CHECK(rename.file->to == "attachments/bills.pdf");
  CHECK(refused(text, "invoices.png", "has to end in \".pdf\""));
  CHECK(refused(text, "invoices", "has to end in \".pdf\""));
  CHECK(refused(text, "../invoices.pdf", "A file can't be called"));
  CHECK(refused(text, "loa.pdf", "already"));
  CHECK(refused("[a](attachments/invoi‸ces.pdf) [b](attachments/in\\voices.pdf)\n", "x.pdf", "") ==
        false);
}

TEST_CASE("What is no name can't be renamed", "[rename]") {
  CHECK(refused("We ha‸ve failed.\n", "x", "There is no name here"));
  CHECK(refused("On 11 May‸ 2026 we failed.\n", "x", "A date is no name"));
  const Marked word = marked("We ha‸ve failed on 11 May 2026.\n");
  CHECK_FALSE(assist::rename_place(facts_of(word.text), word.offset));
  CHECK_FALSE(assist::rename_place(facts_of(word.text), word.text.size() - 4));
  const Marked file = marked("[a](attachments/my%20in‸voices.pdf)\n");
  const auto place = assist::rename_place(facts_of(file.text), file.offset);
  REQUIRE(place);
  CHECK(place->name == "my invoices.pdf");
  CHECK(place->span.in(file.text) == "attachments/my%20invoices.pdf");
}

TEST_CASE("Links follow a folder that moves, and so does the front matter", "[rename]") {
  CHECK(
      moved("---\nattachments: papers\n---\n[a](papers/a%20b.pdf?x) [c](other/c.pdf)\n", "papers",
            "../my papers") ==
      "---\nattachments: '../my papers'\n---\n[a](../my%20papers/a%20b.pdf?x) [c](other/c.pdf)\n");
  CHECK(moved("[a](papers/a.pdf) a.pdf\n", "papers/a.pdf", "papers/b.pdf") ==
        "[a](papers/b.pdf) b.pdf\n");
  CHECK(moved("[a](papers/a.pdf) a.pdf\n", "lost", "found") == "[a](papers/a.pdf) a.pdf\n");
}

}  // namespace
}  // namespace poa::test
