// Words in running text: what the document names already, dates, pointers to evidence, files.
#include <algorithm>
#include <string>
#include <vector>

#include "analysis/assist/completion_help.h"
#include "tests/analysis/assist/editing.h"
#include "tests/analysis/scaffold.h"
#include "tests/catch.h"

namespace poa::test {
namespace {

using assist::CompletionKind;
using Labels = std::vector<std::string>;

/// An appeal with names, an action drawn into it.
std::string with_action(std::string_view action) {
  return "---\nsuspension: inauthentic\nnotice-date: 2026-05-11\nasins: [B0C4K7M2QX, B0D9T3W5RL]\n"
         "---\n\n# Plan of Action\n\n## Root cause\n\nOn 3 April 2026 we bought 480 units of ASIN "
         "B0C4K7M2QX from Calder Wholesale LLC (invoice HY-0311), and Ines Okafor, our manager, "
         "did not ask the brand.\n\n## Corrective actions\n\n1. " +
         std::string(action) + "\n";
}

Labels offered_in(std::string_view action) { return labels(completed(with_action(action))); }

std::string after(std::string_view action, std::string_view label) {
  const std::string text = accepted(with_action(action), label);
  const std::size_t at = text.rfind("\n1. ");
  return at == text.npos ? text : text.substr(at + 4, text.size() - at - 5);
}

bool has(const Labels& all, std::string_view label) {
  return std::ranges::find(all, label) != all.end();
}

TEST_CASE("An ASIN of the appeal is completed from its first characters") {
  CHECK(offered_in("We closed B0‸") == Labels{"B0D9T3W5RL", "B0C4K7M2QX"});
  CHECK(offered_in("We closed b0c‸") == Labels{"B0C4K7M2QX"});
  CHECK(after("We closed B0‸ for good", "B0D9T3W5RL") == "We closed B0D9T3W5RL for good");
  // The whole word is replaced by an editor that replaces.
  CHECK(after("We closed B0D‸9T3 for good", "B0D9T3W5RL") == "We closed B0D9T3W5RL for good");
  // What is there in full needs no completion, and is none of its own.
  CHECK(offered_in("We closed B0C4K7M2QX‸").empty());
  CHECK(offered_in("We closed B0ZZZZ‸").empty());
}

TEST_CASE("Companies, people and numbers are completed, over several words") {
  CHECK(after("We left Cald‸", "Calder Wholesale LLC") == "We left Calder Wholesale LLC");
  CHECK(after("We left Calder Wh‸", "Calder Wholesale LLC") == "We left Calder Wholesale LLC");
  CHECK(after("We left Whole‸", "Calder Wholesale LLC") == "We left Calder Wholesale LLC");
  CHECK(after("With Ine‸", "Ines Okafor") == "With Ines Okafor");
  CHECK(after("See invoice HY‸", "HY-0311") == "See invoice HY-0311");
}

TEST_CASE("Words in small letters bring nothing up") {
  for (const char* typed : {"we c‸", "we cal‸", "we in‸", "we a‸", "we not‸", "we so‸", "we to‸"}) {
    CAPTURE(typed);
    CHECK(offered_in(typed).empty());
  }
}

TEST_CASE("Dates come in the document's own style") {
  const Labels after_on = offered_in("On ‸");
  REQUIRE(after_on.size() > 3);
  CHECK(after_on[0] == "30 June 2026");
  CHECK(after_on[1] == "11 May 2026");
  CHECK(after_on[2] == "3 April 2026");
  CHECK(after("On toda‸ we left", "30 June 2026") == "On 30 June 2026 we left");
  CHECK(after("On noti‸", "11 May 2026") == "On 11 May 2026");
  CHECK(after("On 11 M‸", "11 May 2026") == "On 11 May 2026");
  CHECK(after("On Apr‸", "3 April 2026") == "On 3 April 2026");
  const auto in = [](std::string_view body) {
    const auto all = labels(completed(body));
    return all.empty() ? std::string() : all.front();
  };
  const std::string head = "---\nsuspension: inauthentic\nmarketplace: US\n---\n\n";
  CHECK(in(head + "## Root cause\n\nIt was on ‸\n") == "June 30, 2026");
  CHECK(in(head + "## Root cause\n\nOn 2026-05-04 it came, on ‸\n") == "2026-06-30");
}

TEST_CASE("A day is called for by a word, from two letters on where a date is due") {
  CHECK(after("We left on to‸", "30 June 2026") == "We left on 30 June 2026");
  CHECK(after("On Ye‸ we left", "29 June 2026") == "On 29 June 2026 we left");
  CHECK(after("Since no‸", "11 May 2026") == "Since 11 May 2026");
  CHECK(offered_in("On ye‸") == Labels{"29 June 2026"});
  // Elsewhere as many as tell it from other words.
  CHECK(offered_in("We left tod‸") == Labels{"30 June 2026"});
  CHECK(offered_in("We left yes‸") == Labels{"29 June 2026"});
  CHECK(offered_in("We got the noti‸") == Labels{"11 May 2026"});
  for (const char* typed : {"We went to‸", "We told ye‸", "We did not‸", "on t‸", "on top‸"}) {
    CAPTURE(typed);
    CHECK(offered_in(typed).empty());
  }
  // The day of the notice goes by that name even where it is today.
  CHECK(labels(completed("---\nsuspension: inauthentic\nnotice-date: 2026-06-30\n---\n\n## Root "
                         "cause\n\nIt was on no‸\n")) == Labels{"30 June 2026"});
  CHECK(labels(completed("---\nnotice-date: to‸\n---\n")) == Labels{"2026-06-30"});
}

TEST_CASE("Of many dates those come up that are typed") {
  std::string text = "## Root cause\n\nWe bought on";
  for (int day = 10; day < 30; ++day) {
    text.append(" ").append(std::to_string(day)).append(" March 2026,");
  }
  text += " and paid.\n\nIt came on ‸";
  CHECK(completed(text + "\n").size() < 30);
  text.insert(text.rfind("‸"), "10 M");
  CHECK(labels(completed(text + "\n")) == Labels{"10 March 2026"});
}

TEST_CASE("Dates come with their months as the document writes them") {
  const auto first = [](std::string_view written) {
    const auto all = labels(
        completed("## Root cause\n\nIt began " + std::string(written) + ".\n\nIt was on ‸\n"));
    return all.empty() ? std::string() : all.front();
  };
  CHECK(first("on 3 Mar 2026") == "30 Jun 2026");
  CHECK(first("on 3rd Mar 2026") == "30 Jun 2026");
  CHECK(first("on 3 MAR. 2026") == "30 Jun. 2026");
  CHECK(first("on Mar 3, 2026") == "Jun 30, 2026");
  CHECK(first("on Sept. 3, 2025") == "Jun. 30, 2026");
  CHECK(first("on 3 June 2026") == "30 June 2026");
  CHECK(first("on 3 Mar 2026, 4 March 2026 and 5 Mar 2026") == "30 Jun 2026");
  // May is short by itself: it tells nothing, and takes no point.
  CHECK(first("on 3 May 2026") == "30 June 2026");
  CHECK(first("on 3 May 2026, 4 May 2026 and 4 Mar. 2026") == "30 Jun. 2026");
  CHECK(has(labels(completed("## Root cause\n\nFrom 3 May 2026 to 4 Mar. 2026, not on ‸\n")),
            "3 May 2026"));
}

TEST_CASE("What the word before asks for comes first") {
  CHECK(offered_in("We wrote to the manager ‸").front() == "Ines Okafor");
  CHECK(offered_in("We closed the listing ‸").front() == "B0D9T3W5RL");
  CHECK(offered_in("We ended the contract with ‸").front() == "Calder Wholesale LLC");
}

TEST_CASE("Evidence is pointed to in brackets, files that nothing leads to first") {
  const std::string linked = after("We closed it ‸", "see invoices.pdf");
  CHECK(linked == "We closed it (see the [invoices](attachments/invoices.pdf))");
  CHECK(after("We closed it (see‸)", "see loa.pdf") ==
        "We closed it (see the [loa](attachments/loa.pdf))");
  CHECK(after("We closed it ‸", "see Exhibit [letter]") == "We closed it (see Exhibit [letter])");
  const Labels rest = offered_in("See the [x](attachments/loa.pdf) and ‸");
  CHECK(has(rest, "see invoices.pdf"));
  CHECK_FALSE(has(rest, "see loa.pdf"));
  // Where the documents are listed, and in the opening, it has no place.
  CHECK_FALSE(has(labels(completed("## Root cause\n\n## Supporting documents\n\n- The ‸\n")),
                  "see loa.pdf"));
}

TEST_CASE("An open bracket brings up evidence alone, and is closed") {
  CHECK(after("We closed it (‸", "see Exhibit [letter]") == "We closed it (see Exhibit [letter])");
  CHECK(after("We closed it (‸)", "see Exhibit [letter]") == "We closed it (see Exhibit [letter])");
  CHECK(after("We closed it (‸ and left (1) it", "see loa.pdf") ==
        "We closed it (see the [loa](attachments/loa.pdf)) and left (1) it");
  CHECK(after("We closed it (exh‸", "Exhibit [letter]").empty());
  CHECK(after("We closed it (exhi‸", "Exhibit [letter]") == "We closed it (Exhibit [letter])");
  CHECK(offered_in("We closed it (‸").front() == "see invoices.pdf");
  CHECK_FALSE(has(offered_in("We closed it (‸"), "30 June 2026"));
  CHECK(offered_in("We closed it (B0‸") == Labels{"B0D9T3W5RL", "B0C4K7M2QX"});
  // The brackets of a link and a list of documents are no such places.
  CHECK(offered_in("We closed it(‸").front() == "see invoices.pdf");
  CHECK_FALSE(has(offered_in("[a](‸"), "see invoices.pdf"));
  CHECK(labels(completed("## Root cause\n\n## Supporting documents\n\n- Bills (‸\n")).empty());
}

TEST_CASE("Every offer of evidence is evidence to the rules") {
  const auto offers = completed(with_action("On 12 May 2026 we closed the listing ‸"));
  std::size_t count = 0;
  for (const assist::Completion& offer : offers) {
    if (offer.kind != CompletionKind::evidence) continue;
    ++count;
    CAPTURE(offer.label);
    std::string text = with_action("On 12 May 2026 we closed the listing ");
    std::string filled = render_as_text(offer.snippet);
    for (const std::string_view field : {"[letter]", "[document]"}) {
      const std::size_t at = filled.find(field);
      if (at != filled.npos) filled.replace(at, field.size(), field == "[letter]" ? "B" : "report");
    }
    text.insert(text.size() - 1, filled);
    for (const Finding& finding : findings_of(text)) CHECK(finding.rule != "action-lacks-evidence");
  }
  CHECK(count >= 5);
}

TEST_CASE("A link's destination is one of the attachments, the unused first") {
  const std::string body =
      "## Supporting documents\n\n- [x] Letter ([letter](attachments/loa.pdf))\n- [ ] Bills "
      "([bills](‸";
  CHECK(labels(completed(body + "\n")) == Labels{"invoices.pdf", "loa.pdf"});
  CHECK(accepted(body + "\n", "invoices.pdf").ends_with("([bills](attachments/invoices.pdf)\n"));
  CHECK(accepted(body + "))\n", "invoices.pdf").ends_with("([bills](attachments/invoices.pdf))\n"));
  CHECK(accepted(body + "attachments/lo))\n", "invoices.pdf")
            .ends_with("([bills](attachments/invoices.pdf))\n"));
  CHECK(labels(completed("## Root cause\n\n[a](inv‸\n")) == Labels{"invoices.pdf"});
  CHECK(labels(completed("## Root cause\n\n[a](attachments/l‸\n")) == Labels{"loa.pdf"});
}

TEST_CASE("A field of a template is filled with what it asks for") {
  CHECK(after("On [da‸te] we left", "11 May 2026") == "On 11 May 2026 we left");
  CHECK(after("We left [‸supplier name] now", "Calder Wholesale LLC") ==
        "We left Calder Wholesale LLC now");
  CHECK(offered_in("We closed [‸ASIN]") == Labels{"B0C4K7M2QX", "B0D9T3W5RL"});
  CHECK(offered_in("We did [‸something else]").empty());
  // Where an editor has the cursor once it has selected the field.
  CHECK(after("On [date]‸ we left", "11 May 2026") == "On 11 May 2026 we left");
  CHECK(offered_in("We closed [ASIN]‸") == Labels{"B0C4K7M2QX", "B0D9T3W5RL"});
}

TEST_CASE("The front matter takes over what the text names") {
  const std::string body =
      "---\n\n# Plan of Action\n\nSeller ID A2XK3J9Q4L7T1M, ASINs B0C4K7M2QX and B0D9T3W5RL.\n";
  CHECK(accepted("---\nseller-id: ‸\n" + body, "A2XK3J9Q4L7T1M")
            .starts_with("---\nseller-id: A2XK3J9Q4L7T1M\n---"));
  CHECK(accepted("---\nasins: ‸\n" + body, "[B0C4K7M2QX, B0D9T3W5RL]")
            .starts_with("---\nasins: [B0C4K7M2QX, B0D9T3W5RL]\n---"));
  CHECK(labels(completed("---\nasins: [B0C4K7M2QX, ‸]\n" + body)) == Labels{"B0D9T3W5RL"});
}

TEST_CASE("A plan of the stated type leads below front matter") {
  const auto offers = completed("---\nsuspension: related-accounts\n---\n\n‸\n");
  REQUIRE_FALSE(offers.empty());
  CHECK(offers[0].detail == "related-accounts");
  CHECK(render_as_text(offers[0].snippet).starts_with("# Plan of Action"));
}

TEST_CASE("A list is incomplete where going on with the word brings up more") {
  const auto incomplete = [](std::string_view drawn) {
    const Marked document = marked(drawn);
    return assist::completions(facts_of(document.text), document.offset).incomplete;
  };
  // Words by which a day or a paper can be called for, and names that want a second letter.
  CHECK(incomplete(with_action("We closed it on ‸")));
  CHECK(incomplete(with_action("We closed it on t‸")));
  CHECK(incomplete(with_action("We closed it to‸")));
  CHECK(incomplete(with_action("We closed it (‸")));
  CHECK(incomplete(with_action("We closed it exh‸")));
  CHECK(incomplete(with_action("We left W‸")));
  CHECK(incomplete(with_action("We closed b‸")));
  CHECK(incomplete(with_action("‸")));
  CHECK(incomplete("---\nnotice-date: ‸\n---\n"));
  CHECK(incomplete(with_action("On [da‸te]")));
  CHECK(incomplete("‸"));
  // Editors that filter by what is inserted lose what goes by another name.
  CHECK(incomplete(with_action("on tod‸")));
  CHECK(incomplete(with_action("We left Whol‸")));
  CHECK(incomplete("## Root cause\n\nb‸\n\n## Prevention plan\n"));
  CHECK_FALSE(incomplete(with_action("We closed B‸")));
  CHECK_FALSE(incomplete(with_action("We closed B0C4K‸")));
  CHECK_FALSE(incomplete(with_action("we c‸")));
  CHECK_FALSE(incomplete(with_action("we closed‸")));
  CHECK_FALSE(incomplete("## ‸"));
  CHECK_FALSE(incomplete("---\nsuspension: ‸\n---\n"));
}

TEST_CASE("Every offer of a kind that has help has it, whoever asks and whenever") {
  for (const std::string& drawn :
       {std::string("‸"), with_action("‸"), std::string("---\nsuspension: ‸\n---\n"),
        std::string("---\n‸\n---\n"), std::string("## Root cause\n\n<!-- poa-disable ‸ -->"),
        with_action("It is so.\n\n## Supporting documents\n\n- ‸")}) {
    CAPTURE(drawn);
    const auto offers = completed(drawn);
    REQUIRE_FALSE(offers.empty());
    for (const assist::Completion& offer : offers) {
      CHECK_FALSE(assist::completion_help(offer.kind, offer.subject).empty());
    }
  }
  CHECK(assist::completion_help(CompletionKind::rule, "no-such-rule").empty());
  CHECK(assist::completion_help(CompletionKind::example, "").empty());
}

}  // namespace
}  // namespace poa::test
