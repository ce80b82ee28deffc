// What an editor shows where the pointer rests on a finding.
#include <algorithm>
#include <sstream>
#include <string>
#include <vector>

#include "analysis/markdown/without_markup.h"
#include "analysis/rules/pages.h"
#include "analysis/rules/rule.h"
#include "server/serve/features/rule_help.h"
#include "tests/catch.h"
#include "tests/server/in_process.h"

namespace poa::server::test {
namespace {

std::size_t count(const std::string& text, const std::string& part) {
  std::size_t found = 0;
  for (std::size_t at = text.find(part); at != text.npos; at = text.find(part, at + part.size())) {
    ++found;
  }
  return found;
}

TEST_CASE("A page is cut down to what fits a small window", "[hover]") {
  CHECK(rule_help("# some-rule\n"
                  "\n"
                  "What it flags, over\n"
                  "two lines.\n"
                  "\n"
                  "More of it.\n"
                  "\n"
                  "| act | type |\n"
                  "|---|---|\n"
                  "| one | two |\n"
                  "\n"
                  "## Why a reviewer minds\n"
                  "\n"
                  "Because.\n"
                  "\n"
                  "## Bad\n"
                  "\n"
                  "````markdown document\n"
                  "# Plan of Action\n"
                  "\n"
                  "## Root cause\n"
                  "````\n"
                  "\n"
                  "````markdown opening\n"
                  "Another.\n"
                  "````\n"
                  "\n"
                  "## Good\n"
                  "\n"
                  "````markdown root-cause\n"
                  "Better.\n"
                  "````\n"
                  "\n"
                  "## How to fix\n"
                  "\n"
                  "Write it.\n"
                  "\n"
                  "## Options\n"
                  "\n"
                  "`most`.\n"
                  "\n"
                  "## Source\n"
                  "\n"
                  "The guide.\n") ==
        "What it flags, over two lines.\n"
        "\n"
        "More of it.\n"
        "\n"
        "| act | type |\n"
        "|---|---|\n"
        "| one | two |\n"
        "\n"
        "**Why a reviewer minds**\n"
        "\n"
        "Because.\n"
        "\n"
        "**Bad**\n"
        "\n"
        "```markdown\n"
        "# Plan of Action\n"
        "\n"
        "## Root cause\n"
        "```\n"
        "\n"
        "**Good**\n"
        "\n"
        "```markdown\n"
        "Better.\n"
        "```\n"
        "\n"
        "**How to fix**\n"
        "\n"
        "Write it.");
  CHECK(rule_help("").empty());
}

TEST_CASE("Every rule's help has two examples and no headings", "[hover]") {
  for (const RulePage& page : rule_pages()) {
    INFO(page.id);
    std::istringstream lines(rule_help(page.markdown));
    bool in_example = false;
    std::size_t examples = 0;
    std::size_t blank = 0;
    for (std::string line; std::getline(lines, line);) {
      INFO(line);
      if (line.starts_with("```")) {
        in_example = !in_example;
        CHECK(line == (in_example ? "```markdown" : "```"));
        if (in_example) ++examples;
        blank = 0;
      } else if (!in_example) {
        CHECK_FALSE(line.starts_with("#"));
        blank = line.empty() ? blank + 1 : 0;
        CHECK(blank < 2);
      }
    }
    CHECK(examples == 2);
    CHECK_FALSE(in_example);
  }
}

TEST_CASE("Every rule's help reads well where nothing is rendered", "[hover]") {
  for (const RulePage& page : rule_pages()) {
    INFO(page.id);
    std::istringstream lines(markdown::without_markup(rule_help(page.markdown)));
    std::size_t examples = 0;
    std::string before;
    for (std::string line; std::getline(lines, line); before = line) {
      INFO(line);
      if (line.starts_with("    ")) continue;  // what to write is Markdown
      if (before == "Bad" || before == "Good") ++examples;
      for (const char* mark : {"**", "`", "](", "|"}) CHECK(line.find(mark) == line.npos);
    }
    CHECK(examples == 2);
  }
}

Json showing(const Json& formats) {
  return {{"textDocument", {{"hover", {{"contentFormat", formats}}}}}};
}

TEST_CASE("Hover on a finding shows its rule", "[hover]") {
  const Json formats =
      GENERATE(Json{"markdown"}, Json({"markdown", "plaintext"}), Json({"plaintext", "markdown"}),
               Json{"plaintext"}, Json::array(), Json{"asciidoc"});
  const bool renders = !formats.empty() && formats[0] == "markdown";
  InProcess server;
  server.client->initialize(showing(formats));
  server.client->open(plan_without_root_cause());
  CHECK(contains(server.client->published_rules(), "empty-section"));
  const Json hover = server.client->call("textDocument/hover", at(4, 5));
  REQUIRE(hover.is_object());
  CHECK(hover.at("contents").at("kind") == (renders ? "markdown" : "plaintext"));
  // The rule's page comes first, then what there is to say of the section.
  const std::string page = rule_help(rule_page("empty-section"));
  CHECK(std::string(hover.at("contents").at("value"))
            .starts_with(renders ? page : markdown::without_markup(page)));
  CHECK(hover.at("range").at("start").at("line") == 4);
  CHECK(server.client->call("textDocument/hover", at(1, 0)) == nullptr);
}

TEST_CASE("Hover where findings overlap shows one page, and a line of each further one",
          "[hover]") {
  InProcess server;
  server.client->initialize(showing({"markdown"}));
  server.client->open(
      "# Plan of Action\n\n## Root Cause\n\nIt was so.\n\n## Corrective Actions\n\n- We did.\n");
  const Json diagnostics = server.client->published().at("diagnostics");
  std::vector<std::string> rules;
  for (const Json& diagnostic : diagnostics) {
    if (diagnostic.at("range").at("start").at("line") == 0) rules.push_back(diagnostic.at("code"));
  }
  std::ranges::sort(rules);
  rules.erase(std::unique(rules.begin(), rules.end()), rules.end());
  REQUIRE(rules.size() > 1);
  const Json hover = server.client->call("textDocument/hover", at(0, 3));
  const std::string text = hover.at("contents").at("value");
  // The others follow in a list, and then what is said of the title itself: the kind of suspension.
  CHECK(count(text, "\n\n---\n\n") == 2);
  std::size_t pages = 0;
  for (const std::string& rule : rules) {
    pages += count(text, rule_help(rule_page(rule)));
    CHECK(count(text, rule_help(rule_page(rule))) + count(text, "**" + rule + "**: ") == 1);
  }
  CHECK(pages == 1);
}

}  // namespace
}  // namespace poa::server::test
