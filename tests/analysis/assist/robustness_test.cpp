// Half-typed, broken and odd documents: at every offset something sensible or nothing.
#include <algorithm>
#include <string>
#include <vector>

#include "analysis/assist/formatting.h"
#include "analysis/assist/hover.h"
#include "analysis/assist/inline_completion.h"
#include "tests/analysis/assist/editing.h"
#include "tests/analysis/scaffold.h"
#include "tests/catch.h"

namespace poa::test {
namespace {

void check_completions(const Facts& facts, std::size_t offset, bool is_plan) {
  const std::string_view text = facts.text->bytes();
  const std::size_t offered_at = std::min(offset, text.size());
  const auto found = assist::completions(facts, offset, {.is_plan = is_plan});
  for (const assist::Completion& offer : found.offers) {
    CAPTURE(offset, offer.label);
    REQUIRE(offer.replaced.begin <= offer.replaced.end);
    REQUIRE(offer.replaced.end <= text.size());
    // The offset may lie between CR and LF, which is the line's end.
    REQUIRE(offer.replaced.begin <= offered_at);
    REQUIRE(offer.replaced.end + 1 >= offered_at);
    REQUIRE(offer.replaced.in(text).find_first_of("\r\n") == std::string_view::npos);
    REQUIRE_FALSE(offer.sort_key.empty());
    const Span typed{offer.replaced.begin, std::min(offered_at, offer.replaced.end)};
    REQUIRE(offer.filter_text.starts_with(typed.in(text)));
    REQUIRE(is_snippet(render_as_snippet(offer.snippet)));
  }
}

void check_edits(const Facts& facts, const std::vector<assist::Edit>& edits) {
  std::size_t reached = 0;
  for (const assist::Edit& edit : edits) {
    REQUIRE(edit.replaced.begin >= reached);
    REQUIRE(edit.replaced.begin <= edit.replaced.end);
    REQUIRE(edit.replaced.end <= facts.text->size());
    reached = edit.replaced.end;
  }
}

void check_writing(const Facts& facts, const std::vector<Finding>& findings, std::size_t offset) {
  CAPTURE(offset);
  for (const assist::HoverNote& note : assist::hover_notes(facts, findings, offset)) {
    REQUIRE(note.span.contains(offset));
    REQUIRE(note.span.end <= facts.text->size());
  }
  if (const auto shown = assist::inline_completion(facts, offset)) {
    REQUIRE(shown->replaced.begin <= std::min(offset, facts.text->size()));
    REQUIRE(shown->replaced.end <= facts.text->size());
    REQUIRE(is_snippet(render_as_snippet(shown->snippet)));
    REQUIRE(render_as_text(shown->snippet).starts_with(shown->replaced.in(facts.text->bytes())));
  }
  check_edits(facts, assist::format(facts, {}, {offset, offset}));
  check_edits(facts, assist::format_above(facts, offset));
}

void check_actions(const Facts& facts, const std::vector<Finding>& findings, std::size_t offset) {
  for (const assist::CodeAction& action : assist::code_actions(facts, findings, {offset, offset})) {
    CAPTURE(offset, action.title);
    REQUIRE(action.edits.empty() == (!action.disabled.empty() || action.exception));
    std::size_t reached = 0;
    for (const assist::Edit& edit : action.edits) {
      REQUIRE(edit.replaced.begin >= reached);
      REQUIRE(edit.replaced.begin <= edit.replaced.end);
      REQUIRE(edit.replaced.end <= facts.text->size());
      reached = edit.replaced.end;
      REQUIRE(is_snippet(render_as_snippet(edit.insertion)));
    }
    for (const std::size_t fixed : action.fixes) REQUIRE(fixed < findings.size());
  }
}

void check_everywhere(const std::string& text, std::size_t step) {
  const Facts facts = facts_of(text);
  const std::vector<Finding> findings = findings_of(text);
  for (std::size_t offset = 0; offset <= text.size(); offset += step) {
    check_completions(facts, offset, true);
    check_completions(facts, offset, false);
    check_actions(facts, findings, offset);
    check_writing(facts, findings, offset);
  }
  check_completions(facts, text.size() + 10, true);
  check_actions(facts, findings, text.size() + 10);
  check_writing(facts, findings, text.size() + 10);
}

TEST_CASE("Assistance stands any document at any offset") {
  for (const std::string& text : std::vector<std::string>{
           "",
           "\n",
           "\r\n\r\n",
           "\r",
           "-",
           "---",
           "---\n",
           "---\nsuspension",
           "---\nsuspension:",
           "---\nsuspension: [a\n: b\n  - c\nseller-id \"x\n",
           "\xef\xbb\xbf---\r\nsuspension: nonsense\r\n---\r\n",
           "\xef\xbb\xbf# Plan of Action\n",
           "## Root Cause\n-\n1.\n- [\n- [ ]\n\n##",
           "**Root cause**\n\nWe \xf0\x9f\x98\x80 failed.\r\r**Supporting documents**\r\r- [ ] x "
           "\xff\xfe",
           "Dear Amazon,\n\n> ## Corrective actions\n> 1. a\n> - b\n>\n> <!-- poa-disable",
           "## Supporting documents\n\n| a | b |\n|---|---|\n| [x](y.pdf) | TBD |",
           "## Supporting documents\n\n- - - [ ] nested\n      more\n\t- [x] tab\n",
           "<!-- poa-disable-next-line -->\n<!-- poa-disable a, b -- reason\nmore -->",
           "## Corrective actions\n\n- We **will *soon* remove** [it](a.pdf)!!\n- to be done\n- "
           "I'll\n"
           "- [We](b.pdf) have not yet\n- *Recently*\n1) soon we will be\n\n## Root cause\nsoon",
           "Corrective actions:\nWe will. We are. \xff will be \xfe.\r\nPLEASE DO STOP THIS NOW?!",
           "## Corrective actions\n\n| Date | |\n|--|\n| | We will go |\n| soon | BOC4K7M2QX |\n\n"
           "## Corrective actions\n\nMaybe. Maybe, perhaps 03/04/2026 order 11348290715520386",
           "## Prevention Plan\n\nWe promise. **Etc. We** beg you, several\nof our, as needed.\n"
           "## Root Cause\n## Prevention Plan\n\n## Prevention Plan",
           "## Prevention Plan\n\n```\ncode\n## Root Cause\n",
       }) {
    CAPTURE(text);
    check_everywhere(text, 1);
  }
}

TEST_CASE("Assistance stands a whole appeal at every offset") {
  const Scaffold appeal =
      scaffold("1. Soon we will [date] do it.\n2. [Other](lost.pdf)\n", "corrective-actions");
  check_everywhere(appeal.text, 1);
  std::string crlf;
  for (const char c : appeal.text) crlf += c == '\n' ? std::string("\r\n") : std::string(1, c);
  check_everywhere(crlf, 3);
}

}  // namespace
}  // namespace poa::test
