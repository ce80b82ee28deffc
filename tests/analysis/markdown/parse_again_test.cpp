#include "analysis/markdown/parse_again.h"

#include <algorithm>
#include <cstddef>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "tests/catch.h"

namespace poa::markdown {
namespace {

constexpr std::string_view kDocument = R"(# Plan *of* Action

Dear Amazon team, we `closed` the listing
on 12 May 2026 & wrote to **every** buyer
[as shown](attachments/a.pdf "title").

Root cause
----------

1. We bought 480 units, see [invoice](b.pdf).
2. *Nobody* checked them.
   Not even the manager <br> at the desk.
   - inner **item** with a [link][ref]
   - [x] done on 3 May
3. text

   loose paragraph, second of its item

> quoted words, **bold**
> and more of them

| Date | Action |
|----|----|
| 12 May | closed |

- [ ] a box <!-- remark -->
- [x] another

<!-- a comment
of two lines -->

```
code | here
```

Sincerely,  
Ann Other, <ann@example.com>
)";

/// All that a document says, for comparison.
std::string said(const Document& document) {
  std::string all;
  const auto put = [&all](auto... values) { ((all += std::to_string(values) + ' '), ...); };
  for (const Block& block : document.blocks) {
    put(static_cast<int>(block.kind), block.span.begin, block.span.end, block.parent, block.end,
        block.level, block.ordered, block.task ? block.task->mark + 1 : 0,
        block.task && block.task->checked);
    all += '\n';
  }
  for (const Inline& run : document.inlines) {
    put(static_cast<int>(run.kind), run.emphasis, run.strong, run.block, run.link, run.span.begin,
        run.span.end);
    all += '\n';
  }
  for (const Link& link : document.links) {
    put(link.span.begin, link.span.end, link.destination.begin, link.destination.end, link.image,
        link.autolink, link.block);
    all += link.target + '\n';
  }
  for (const Comment& comment : document.comments) {
    put(comment.span.begin, comment.span.end);
    all += std::string(comment.text) + '\n';
  }
  return all;
}

/// Makes one edit after another, and parses each version again from the one before it.
void edit_at_random(std::string text, unsigned seed, int edits) {
  constexpr std::string_view kPieces[] = {
      "a",    "b",   " ",        "word ", "*", "**", "`",     "[",       "]",       "(",
      ")",    "|",   "\\",       "<b>",   "&", ";",  "\n",    "\n\n",    "  ",      "#",
      "- ",   "1.",  "===",      "---",   ">", "é",  "\xFF",  "_",       "~",       "[x](y)",
      "<!--", "-->", "[ref]: u", "\r\n",  "!", "=",  "&amp;", "www.a.b", "<c@d.e>", "```"};
  std::mt19937 random(seed);
  const auto below = [&random](std::size_t bound) {
    return std::uniform_int_distribution<std::size_t>(0, bound - 1)(random);
  };
  Document document = parse(text);
  for (int i = 0; i < edits; ++i) {
    std::string next = text;
    const std::size_t at = below(text.size() + 1);
    if (below(3) == 0) {
      next.erase(at, below(4));
    } else {
      // Mostly what people type.
      next.insert(at, kPieces[below(2) == 0 ? below(4) : below(std::size(kPieces))]);
    }
    const Document again = parse_again(next, 0, {text, 0, document});
    const std::string afresh = said(parse(next));
    if (said(again) != afresh) {
      INFO(text);
      INFO(next);
      REQUIRE(said(again) == afresh);
    }
    text = next;
    document = parse_again(text, 0, {text, 0, again});
    // What an edit broke comes back to something like an appeal now and then.
    if (i % 40 == 39) {
      text = kDocument;
      document = parse(text);
    }
  }
}

TEST_CASE("a document parsed again after an edit is the document parsed afresh") {
  for (unsigned seed = 1; seed <= 20; ++seed) edit_at_random(std::string(kDocument), seed, 400);
}

TEST_CASE("what follows an edit keeps its words, links and comments") {
  const std::string was = "Dear team, we [did](a.pdf).\n\n- [ ] later [more](b.pdf) <!-- c -->\n";
  const std::string is =
      "Dear kind team, we [did](a.pdf).\n\n- [ ] later [more](b.pdf) <!-- c -->\n";
  const Document before = parse(was);
  const Document after = parse_again(is, 0, {was, 0, before});
  REQUIRE(after.links.size() == 2);
  CHECK(after.links[1].destination.in(is) == "b.pdf");
  REQUIRE(after.comments.size() == 1);
  CHECK(after.comments[0].text == "c");
  CHECK(after.comments[0].text.data() >= is.data());
  CHECK(after.comments[0].text.data() < is.data() + is.size());
}

TEST_CASE("links keep their blocks where an item goes on below an inner one") {
  const std::string was =
      "- [a](a) one\n  > [b](b) two\n\n  [c](c)\n- [d](d) three [e](e)\n- [f](f)\n";
  const Document before = parse(was);
  for (const char* words : {"one", "two", "three"}) {
    CAPTURE(words);
    std::string is = was;
    is.insert(is.find(words) + 1, 1, 'x');
    CHECK(said(parse_again(is, 0, {was, 0, before})) == said(parse(is)));
  }
}

TEST_CASE("blanks at the end of a line are no words") {
  const std::string was = "- one\n  two\n\nlast\n";
  const std::string blank = "- one\n  two \n\nlast\n";
  const std::string word = "- one\n  two x\n\nlast\n";
  const Document first = parse(was);
  const Document second = parse_again(blank, 0, {was, 0, first});
  CHECK(said(second) == said(parse(blank)));
  CHECK(said(parse_again(word, 0, {blank, 0, second})) == said(parse(word)));
  CHECK(said(parse_again(blank, 0, {word, 0, parse(word)})) == said(parse(blank)));
}

TEST_CASE("words that make another block of a line are parsed as such") {
  const auto kinds = [](const std::string& was, const std::string& is) {
    const Document before = parse(was);
    std::vector<BlockKind> all;
    for (const Block& block : parse_again(is, 0, {was, 0, before}).blocks)
      all.push_back(block.kind);
    return all;
  };
  using enum BlockKind;
  CHECK(kinds("1 May\n", "1. May\n") == std::vector{document, list, item});
  CHECK(kinds("```a`b\nc\n```\n", "```ab\nc\n```\n") == std::vector{document, code});
  CHECK(kinds("a b\n---|---\n", "a | b\n---|---\n").at(1) == table);
  CHECK(kinds("a\n-b\n", "a\n-\n") == std::vector{document, heading});
}

}  // namespace
}  // namespace poa::markdown
