// What single fixes write, as a seller reads it afterwards.
#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "tests/analysis/assist/editing.h"
#include "tests/analysis/fixture.h"
#include "tests/analysis/scaffold.h"
#include "tests/catch.h"

namespace poa::test {
namespace {

/// A piece of an appeal after the first fix of a rule's first finding there; "" if there is none.
std::string fixed(std::string_view rule, std::string_view piece, std::string_view part,
                  std::string_view title = "") {
  const Scaffold whole = scaffold(piece, part);
  const Facts facts = facts_of(whole.text);
  const std::vector<Finding> findings = analyzer().findings(facts, {});
  const auto finding = std::find_if(findings.begin(), findings.end(),
                                    [&](const Finding& one) { return one.rule == rule; });
  if (finding == findings.end()) return "no finding";
  const auto index = static_cast<std::size_t>(finding - findings.begin());
  for (const assist::CodeAction& action :
       assist::code_actions(facts, findings, {finding->span.begin, finding->span.begin})) {
    if (action.title.starts_with("Ignore ") || !action.title.starts_with(title)) continue;
    if (action.exception) continue;
    if (std::find(action.fixes.begin(), action.fixes.end(), index) == action.fixes.end()) continue;
    std::string after = applied(whole.text, action.edits);
    const std::size_t rest = whole.text.size() - whole.piece - piece.size();
    after = after.substr(whole.piece, after.size() - rest - whole.piece);
    while (after.ends_with('\n')) after.pop_back();
    return after;
  }
  return "";
}

std::string completed_action(std::string_view action) {
  return fixed("action-not-completed", action, "corrective-actions");
}

TEST_CASE("What is planned is told as done, on a day to fill in") {
  CHECK(completed_action("1. We will remove all affected listings by 20 July 2026.") ==
        "1. We removed all affected listings on [date].");
  CHECK(completed_action("1. I'll move my stock out of the shared storage unit.") ==
        "1. I moved my stock out of the shared storage unit on [date].");
  CHECK(completed_action("1. We plan to hire a compliance manager.") ==
        "1. We hired a compliance manager on [date].");
  CHECK(completed_action("1. We are going to refund the buyers.") ==
        "1. We refunded the buyers on [date].");
  CHECK(completed_action("1. We intend to sign a contract with Northgate Parcels.") ==
        "1. We signed a contract with Northgate Parcels on [date].");
  CHECK(completed_action("1. We are working on a new return form.") ==
        "1. We completed a new return form on [date].");
  CHECK(completed_action("1. We are in the process of destroying these 64 pcs at our godown.") ==
        "1. We destroyed these 64 pcs at our godown on [date].");
  CHECK(completed_action("1. We have not yet removed the listing.") ==
        "1. We removed the listing on [date].");
  CHECK(completed_action("1. We have decided to withdraw the offer.") ==
        "1. We withdrew the offer on [date].");
  CHECK(completed_action("1. We will register our own brand as soon as possible, so we do not need "
                         "the word of others.") ==
        "1. We registered our own brand on [date], so we do not need the word of others.");
}

TEST_CASE("A passive takes was or were by its subject") {
  CHECK(completed_action("1. The stock shall be destroyed.") ==
        "1. The stock was destroyed on [date].");
  CHECK(completed_action("1. All 96 buyers must be refunded.") ==
        "1. All 96 buyers were refunded on [date].");
  CHECK(completed_action("1. The labels of the lot will be replaced.") ==
        "1. The labels of the lot were replaced on [date].");
  CHECK(completed_action(
            "1. The change of the rooms should be finished by the end of August 2026.") ==
        "1. The change of the rooms was finished on [date].");
  CHECK(completed_action("1. The scanner and the scale are being repaired.") ==
        "1. The scanner and the scale were repaired on [date].");
}

TEST_CASE("Two verbs of one promise are told as done together") {
  CHECK(completed_action("1. We will close the listing and refund all 96 buyers.") ==
        "1. We closed the listing and refunded all 96 buyers on [date].");
  CHECK(completed_action("1. We will close the listing and will refund the buyers.") ==
        "1. We closed the listing on [date] and refunded the buyers.");
}

TEST_CASE("The day of something else is kept") {
  CHECK(completed_action("1. Luis Ortega, whom we hired on June 10, 2026, will test 284 units.") ==
        "1. Luis Ortega, whom we hired on June 10, 2026, tested 284 units on [date].");
}

TEST_CASE("What can't have been done yet is not told as done") {
  CHECK(completed_action("1. I will delete the listing if you tell me which thing is wrong.")
            .empty());
  CHECK(completed_action("1. We will think about new cards.").empty());
}

TEST_CASE("Marks of emphasis keep their partner") {
  CHECK(completed_action("1. **Listings.** We **will soon\n   delete** the word from 3 titles.") ==
        "1. **Listings.** We **deleted** the word from 3 titles on [date].");
  CHECK(completed_action("1. We *will* delete the word from 3 titles.") ==
        "1. We deleted the word from 3 titles on [date].");
}

std::string dated_action(std::string_view action) {
  return fixed("action-missing-date", action, "corrective-actions");
}

TEST_CASE("A date to fill in goes where a writer would put it") {
  CHECK(dated_action("1. We closed the listing; a screenshot is attached.") ==
        "1. On [date] we closed the listing; a screenshot is attached.");
  CHECK(dated_action("1. Our 2 packers were instructed.") ==
        "1. On [date] our 2 packers were instructed.");
  CHECK(dated_action("1. I refunded 12 buyers.") == "1. On [date] I refunded 12 buyers.");
  CHECK(dated_action("1. Lastly, our 2 packers were instructed.") ==
        "1. Lastly, on [date] our 2 packers were instructed.");
  CHECK(dated_action("1. Refund of 96 buyers") == "1. On [date]: Refund of 96 buyers");
  CHECK(dated_action("1. **Training.** Six employees learned procedure QP-07.") ==
        "1. **Training.** On [date] six employees learned procedure QP-07.");
  CHECK(dated_action("1. In May 2026 we changed the carrier.") ==
        "1. On [date in May 2026] we changed the carrier.");
  CHECK(dated_action("1. Last week we moved the stock.") == "1. On [date] we moved the stock.");
}

TEST_CASE("A row without a date gets it in the column of dates") {
  CHECK(dated_action("| No. | Date | Action |\n|---|---|---|\n| 2 | | Refunded 96 buyers |") ==
        "| No. | Date | Action |\n|---|---|---|\n| 2 | [date] | Refunded 96 buyers |");
}

TEST_CASE("Words in place of a date become one to fill in") {
  const auto dated = [](std::string_view text, std::string_view part) {
    return fixed("vague-date", text, part);
  };
  CHECK(dated("Recently we changed the supplier of the rivets.", "root-cause") ==
        "On [date] we changed the supplier of the rivets.");
  CHECK(dated("Since some time we had problems with the machine.", "root-cause") ==
        "Since [date] we had problems with the machine.");
  CHECK(dated("The drying room was too cold in these days.", "root-cause") ==
        "The drying room was too cold on [date].");
  CHECK(dated("1. Ines Okafor answers each complaint within a few days.", "prevention-plan") ==
        "1. Ines Okafor answers each complaint within [number] days.");
}

TEST_CASE("The two readings of a date are offered in the document's own style") {
  const std::string piece =
      "1. On 03/04/2026 we wrote to the rights owner; the e-mail is attached.";
  CHECK(fixed("ambiguous-date", piece, "corrective-actions", "Write \"3 April 2026\"") ==
        "1. On 3 April 2026 we wrote to the rights owner; the e-mail is attached.");
  CHECK(fixed("ambiguous-date", piece, "corrective-actions", "Write \"4 March 2026\"") ==
        "1. On 4 March 2026 we wrote to the rights owner; the e-mail is attached.");
}

TEST_CASE("Evidence can be chosen from the files") {
  CHECK(fixed("action-lacks-evidence", "1. On 13 May 2026 we refunded 96 buyers.",
              "corrective-actions") ==
        "1. On 13 May 2026 we refunded 96 buyers (see [attachment]).");
  const std::string piece = "1. On 13 May 2026 we refunded 96 buyers.‸\n";
  const Marked drawn = marked(scaffold(piece, "corrective-actions").text);
  bool chosen = false;
  for (const assist::CodeAction& action : offered(scaffold(piece, "corrective-actions").text)) {
    if (action.title != "Point to the evidence") continue;
    chosen = render_as_snippet(action.edits.front().insertion).find("[loa](attachments/loa.pdf)") !=
             std::string::npos;
  }
  CHECK(chosen);
}

TEST_CASE("Wording is mended without inventing a figure") {
  CHECK(fixed("vague-language", "In March we had already several messages of buyers about it.",
              "root-cause") == "In March we had already [number] messages of buyers about it.");
  CHECK(fixed("vague-language", "Most of our orders were late, because nobody scanned them.",
              "root-cause") == "[number] of our orders were late, because nobody scanned them.");
  CHECK(fixed("vague-language", "* Orders with a short time left are moved forward as needed.",
              "prevention-plan") == "* Orders with a short time left are moved forward.");
  CHECK(fixed("hedging", "The lid broke, probably because of the heat.", "root-cause") ==
        "The lid broke because of the heat.");
  CHECK(fixed("shouting", "PLEASE CHECK MY ACCOUNT AGAIN!!!", "closing") ==
        "Please check my account again.");
  CHECK(fixed("shouting", "What have you done? Nothing!!", "closing") ==
        "What have you done? Nothing.");
}

TEST_CASE("A sentence that a plan is better without is left out") {
  CHECK(fixed("off-topic", "We sell pens. Every day we are losing 400 dollars. Thank you.",
              "opening") == "We sell pens. Thank you.");
  CHECK(fixed("emotional-appeal", "We ask you to reinstate the account. We beg you.", "closing") ==
        "We ask you to reinstate the account.");
  CHECK(fixed("question",
              "We ask you to reinstate the account. Why did nobody warn us? Can you tell us the "
              "device?",
              "closing") == "We ask you to reinstate the account.");
  CHECK(fixed("open-case",
              "Our other case 17300000001 is still open. We ask you to reinstate the account.",
              "closing") == "We ask you to reinstate the account.");
  CHECK(fixed("conclusion-telling",
              "We ask you to reinstate the account. There is no reason to keep it closed.",
              "closing") == "We ask you to reinstate the account.");
  CHECK(fixed("repeated-apology",
              "We apologize for this. We ask you to reinstate the account. We are very sorry.",
              "closing") == "We apologize for this. We ask you to reinstate the account.");
  // What a reviewer needs stays, whatever else the sentence says.
  CHECK(fixed("emotional-appeal", "We are devastated that you closed ASIN B0C4K7M2QX.", "opening")
            .empty());
  CHECK(fixed("question", "Can you tell us why you closed ASIN B0C4K7M2QX?", "closing").empty());
}

TEST_CASE("An identifier is corrected where only one can be meant") {
  CHECK(fixed("invalid-asin", "1. On 12 May 2026 we closed ASIN BOC4K7M2QX; see Exhibit A.",
              "corrective-actions") ==
        "1. On 12 May 2026 we closed ASIN B0C4K7M2QX; see Exhibit A.");
  CHECK(fixed("invalid-order-id", "On 12 May 2026 we refunded order 11348290715520386.",
              "root-cause") == "On 12 May 2026 we refunded order 113-4829071-5520386.");
  CHECK(fixed("invalid-asin", "1. On 12 May 2026 we closed ASIN B0C4K7M2; see Exhibit A.",
              "corrective-actions")
            .empty());
}

TEST_CASE("Sections are put in order, and two of one name are brought together") {
  const std::string head = "---\nsuspension: inauthentic\n---\n\n# Plan\n\n";
  const std::string cause = "## Root cause\n\nOur buyer released PO 2217.";
  const std::string actions = "## Corrective actions\n\n1. On 12 May 2026 we closed it.";
  CHECK(done(head + actions + "\n\n" + cause + "‸", "Put the sections in order") ==
        head + cause + "\n\n" + actions);
  CHECK(done(head + actions + "\n\n" + cause + "‸\n", "Put the sections in order") ==
        head + cause + "\n\n" + actions + "\n");
  CHECK(done(head + cause + "\n\n" + actions + "\n\n## Corrective actions‸\n\n2. On 13 May.\n",
             "Bring the two \"Corrective Actions\" sections together") ==
        head + cause + "\n\n" + actions + "\n\n2. On 13 May.\n");
}

TEST_CASE("Prose becomes a numbered list") {
  CHECK(fixed("unlisted-actions",
              "On 12 May 2026 we closed the listing. The screenshot is attached.\n"
              "On 13 May 2026 we refunded\n96 buyers.",
              "corrective-actions") ==
        "1. On 12 May 2026 we closed the listing. The screenshot is attached.\n"
        "2. On 13 May 2026 we refunded\n   96 buyers.");
  CHECK(fixed("unlisted-actions",
              "On 12 May 2026 we closed the listing.\n\nOn 13 May 2026 we refunded 96 buyers.",
              "corrective-actions") ==
        "1. On 12 May 2026 we closed the listing.\n\n2. On 13 May 2026 we refunded 96 buyers.");
}

TEST_CASE("What is there is listed, and what is not is a field") {
  const std::string two_asins =
      scaffold(
          "The root cause was that PO 2217 of 14 January 2026 for 480 units of ASIN "
          "B0D9T3W5RL and B0C4K7M2QX went unsigned.‸",
          "root-cause")
          .text;
  CHECK(
      done(two_asins, "Add an action for \"B0D9T3W5RL\"")
          .find("\n4. On [date] we [completed action] of B0D9T3W5RL; [evidence] is attached.\n") !=
      std::string::npos);
  const std::string head = "# Plan of Action‸\n\n## Root cause\n\nWe had no scale.\n";
  CHECK(done(head, "Name the seller ID in the front matter")
            .starts_with("---\nseller-id: \"[seller id]\"\n---\n\n# Plan of Action\n"));
  CHECK(done(head, "Name the suspension type in the front matter")
            .starts_with("---\nsuspension: \"[suspension type]\"\n---\n\n# Plan of Action\n"));
}

TEST_CASE("An action says why there is nothing for it to do") {
  const std::string sound = scaffold("Thank you.‸\n", "closing").text;
  const auto actions = offered(sound);
  const auto order = std::find_if(actions.begin(), actions.end(), [](const auto& action) {
    return action.kind == assist::CodeActionKind::organize_sections;
  });
  REQUIRE(order != actions.end());
  CHECK(order->edits.empty());
  CHECK(order->disabled == "The sections are in order already.");
}

}  // namespace
}  // namespace poa::test
