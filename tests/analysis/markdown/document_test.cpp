#include "analysis/markdown/document.h"

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "tests/catch.h"

namespace poa::markdown {
namespace {

/// The blocks of a kind, as written.
std::vector<std::string> blocks(const std::string& text, BlockKind kind) {
  std::vector<std::string> result;
  for (const Block& block : parse(text).blocks) {
    if (block.kind == kind) result.emplace_back(block.span.in(text));
  }
  return result;
}

using Strings = std::vector<std::string>;

TEST_CASE("a heading spans its marks") {
  CHECK(blocks("# A **b**\n\n  ## C ##\n\nD *e*\n=====\n", BlockKind::heading) ==
        Strings{"# A **b**", "## C ##", "D *e*"});
  CHECK(blocks("##\n\ntext", BlockKind::heading) == Strings{"##"});
}

TEST_CASE("an item spans its marker and everything below it") {
  const std::string text = "1. one\n2) **two**\n   - inner\n\n   more\n\n- [x] *done*\n-\n- [ ]\n";
  CHECK(blocks(text, BlockKind::item) == Strings{"1. one", "2) **two**\n   - inner\n\n   more",
                                                 "- inner", "- [x] *done*", "-", "- [ ]"});
}

TEST_CASE("containers that begin on one line begin one behind the other") {
  const std::string text = "> - 1. text\n>      more\n";
  CHECK(blocks(text, BlockKind::block_quote) == Strings{"> - 1. text\n>      more"});
  CHECK(blocks(text, BlockKind::list) == Strings{"- 1. text\n>      more", "1. text\n>      more"});
  CHECK(blocks(text, BlockKind::paragraph).empty());
  CHECK(blocks("-\n  text\n", BlockKind::item) == Strings{"-\n  text"});
}

TEST_CASE("a task box tells its state and where its mark is") {
  const std::string text = "intro\n\n- [x] one\n- [ ] two\n";
  std::vector<std::pair<bool, char>> boxes;
  for (const Block& block : parse(text).blocks) {
    if (block.task) boxes.emplace_back(block.task->checked, text[block.task->mark]);
  }
  CHECK(boxes == std::vector<std::pair<bool, char>>{{true, 'x'}, {false, ' '}});
}

TEST_CASE("marks in the destination of a link leave the emphasis of what follows alone") {
  const std::string text =
      "see [a](b**c) and the**m, **bold**\n\n**next**\n\n**open [a](b**c)\n\nplain\n";
  Strings bold;
  for (const Inline& run : parse(text).inlines) {
    if (run.strong) bold.emplace_back(run.span.in(text));
  }
  CHECK(std::ranges::count(bold, "plain") == 0);
  CHECK(std::ranges::count(bold, "bold") + std::ranges::count(bold, "next") == 2);
}

TEST_CASE("code spans its fences, with and without content") {
  CHECK(blocks("```cpp\ncode\n```\n\nx\n\n```\n```\n", BlockKind::code) ==
        Strings{"```cpp\ncode\n```", "```\n```"});
}

TEST_CASE("table rows and cells have spans of their own") {
  const std::string text = "| a | b |\n|---|---|\n| **1** | two |\n";
  CHECK(blocks(text, BlockKind::table) == Strings{"| a | b |\n|---|---|\n| **1** | two |"});
  CHECK(blocks(text, BlockKind::table_row) == Strings{"| **1** | two |"});
  CHECK(blocks(text, BlockKind::table_cell) == Strings{"a", "b", "**1**", "two"});
}

TEST_CASE("a link tells its whole span and where its destination is written") {
  const std::string text =
      "[l](x.pdf \"t\") ![](y.png) [r][ref] <http://a.b> ![alt](<a b.png>) **[bold](z%20a.md)**\n"
      "\n[ref]: /z.pdf\n";
  Strings spans;
  Strings destinations;
  for (const Link& link : parse(text).links) {
    spans.emplace_back(link.span.in(text));
    destinations.emplace_back(link.destination.in(text));
  }
  CHECK(spans == Strings{"[l](x.pdf \"t\")", "![](y.png)", "[r][ref]", "<http://a.b>",
                         "![alt](<a b.png>)", "[bold](z%20a.md)"});
  CHECK(destinations == Strings{"x.pdf", "y.png", "/z.pdf", "http://a.b", "a b.png", "z%20a.md"});
}

TEST_CASE("brackets that are no link make none") {
  CHECK(parse("On [date] we [sic] did it[^1].\n").links.empty());
}

TEST_CASE("comments are found in blocks and inline, not in code") {
  const std::string text =
      "<!-- a --> <!-- b -->\n\ntext <!-- c --> `<!-- no -->`\n\n- item\n<!-- d\n-->\n";
  Strings comments;
  for (const Comment& comment : parse(text).comments) comments.emplace_back(comment.text);
  CHECK(comments == Strings{"a", "b", "c", "d"});
}

TEST_CASE("offsets count from the beginning of the text, not of the Markdown in it") {
  const std::string text = "---\na: b\n---\n- [ ] *one*\n";
  const Document document = parse(text, 13);
  REQUIRE(document.blocks.size() == 3);
  CHECK(document.blocks[2].span.in(text) == "- [ ] *one*");
  CHECK(text[document.blocks[2].task->mark] == ' ');
}

TEST_CASE("any bytes give a tree in which every block lies within its parent") {
  std::mt19937 random(7);
  const std::string pieces[] = {"# ",  "\n",   "- ",   "1. ",   "> ",   "```",  "\n\n",   "[a](b)",
                                "**",  "word", "| a ", "|--",   "<!--", "-->",  "\r\n",   "\xff",
                                "  ",  "é",    "[ ] ", "_",     "<b>",  "![](", ")",      "\t",
                                "---", "===",  "\\",   "&amp;", "\r",   "`",    "<a@b.c>"};
  for (int round = 0; round < 3000; ++round) {
    std::string text;
    for (auto count = random() % 40; count > 0; --count) text += pieces[random() % 31];
    const Document document = parse(text);
    INFO(text);
    for (BlockId id = 0; id < document.blocks.size(); ++id) {
      const Block& block = document.blocks[id];
      REQUIRE(block.span.begin <= block.span.end);
      REQUIRE(block.span.end <= text.size());
      REQUIRE(block.end > id);
      REQUIRE(block.end <= document.blocks.size());
      CAPTURE(static_cast<int>(block.kind), block.span.begin, block.span.end);
      REQUIRE(document.blocks[block.parent].span.contains(block.span));
    }
    for (const Inline& run : document.inlines) {
      REQUIRE(run.span.begin <= run.span.end);
      REQUIRE(run.span.end <= text.size());
    }
    for (const Link& link : document.links) {
      REQUIRE(link.span.begin <= link.span.end);
      REQUIRE(link.span.end <= text.size());
    }
  }
}

TEST_CASE("five thousand nested containers are no trouble") {
  std::string lists;
  for (int i = 0; i < 5000; ++i) lists += "- ";
  CHECK(parse(lists + "x\n").blocks.size() > 10000);
  CHECK(parse(std::string(5000, '>') + " x\n").blocks.size() > 5000);
}

TEST_CASE("a paragraph of very many lines has links only in its first thousands") {
  constexpr std::size_t lines = 60'000;
  std::string text = "[definition]: somewhere\n\n";
  for (std::size_t i = 0; i < lines; ++i) text += "[definition]\n";
  const Document document = parse(text);
  CHECK(document.links.size() > 10'000);
  CHECK(document.links.size() < lines);
  const Block& paragraph = document.blocks.back();
  CHECK(paragraph.kind == BlockKind::paragraph);
  CHECK(paragraph.span.end == text.size() - 1);
}

TEST_CASE("a list of very many items keeps its links and boxes") {
  constexpr std::size_t items = 60'000;
  std::string text;
  for (std::size_t i = 0; i < items; ++i) text += "- [ ] [the invoice](invoice.pdf)\n";
  const Document document = parse(text);
  CHECK(document.links.size() == items);
  CHECK(document.links.back().target == "invoice.pdf");
  CHECK(document.links.back().destination.in(text) == "invoice.pdf");
  CHECK(std::ranges::count_if(document.blocks,
                              [](const Block& block) { return block.task.has_value(); }) == items);
}

TEST_CASE("containers of fenced code begin on the line of the fence") {
  const std::string text = "> - ```\n>   code\n>   ```\n";
  CHECK(blocks(text, BlockKind::block_quote) == Strings{"> - ```\n>   code\n>   ```"});
  CHECK(blocks(text, BlockKind::item) == Strings{"- ```\n>   code\n>   ```"});
  CHECK(blocks(text, BlockKind::code) == Strings{"```\n>   code\n>   ```"});
}

TEST_CASE("no block begins before the one around it") {
  for (const std::string text :
       {"> -\n>   > text\n", "> ```\n> code\n", "> -\n>   ```\n>   x\n", "> -\n>   # A\n"}) {
    const Document document = parse(text);
    for (const Block& block : document.blocks) {
      CHECK(document.blocks[block.parent].span.begin <= block.span.begin);
    }
  }
}

TEST_CASE("a comment that ends in another block is found once") {
  const std::string text = "> <!-- one\n\n<div>\n<!-- two -->\n</div>\n";
  const auto comments = parse(text).comments;
  REQUIRE(comments.size() == 1);
  CHECK(comments.front().span.in(text) == "<!-- one\n\n<div>\n<!-- two -->");
}

TEST_CASE("a table's short row has no more cells than are written") {
  const std::string text = "|a|b|c|\n|---|---|---|\n|\n| |x|\n|d|\n";
  CHECK(blocks(text, BlockKind::table_row).size() == 3);
  CHECK(blocks(text, BlockKind::table_cell) == Strings{"a", "b", "c", "", "x", "d"});
}

TEST_CASE("an empty fence that nothing closes takes no line after it") {
  const std::string text = "> ```\n***\ntwo\nlines\n";
  CHECK(blocks(text, BlockKind::code) == Strings{"```"});
  CHECK(blocks(text, BlockKind::thematic_break) == Strings{"***"});
  CHECK(blocks(text, BlockKind::paragraph) == Strings{"two\nlines"});
}

}  // namespace
}  // namespace poa::markdown
