#include "analysis/language/clause.h"

#include <string>
#include <vector>

#include "tests/catch.h"

namespace poa {
namespace {

struct Read {
  explicit Read(std::string source)
      : text(std::move(source)), markdown(markdown::parse(text)), prose(text, markdown) {}

  std::string text;
  markdown::Document markdown;
  Prose prose;
};

std::string name_of(Completion completion) {
  switch (completion) {
    case Completion::completed:
      return "completed";
    case Completion::in_progress:
      return "in progress";
    case Completion::future:
      return "future";
    case Completion::conditional:
      return "conditional";
    case Completion::present:
      return "present";
    case Completion::none:
      return "none";
  }
  return "";
}

std::string words(const Prose& prose, IndexRange tokens) {
  if (tokens.empty()) return "";
  const auto span = prose.tokens(tokens);
  return std::string(prose.text(ProseRange{span.front().range.begin, span.back().range.end}));
}

/// The clauses of all sentences as "completed: have removed; (future: will approve)", subordinate
/// ones in brackets.
std::string clauses(const std::string& text) {
  const Read read(text);
  std::string result;
  for (const Sentence& sentence : read.prose.sentences()) {
    for (const Clause& clause : clauses_of(read.prose, sentence)) {
      if (!result.empty()) result += "; ";
      std::string shown = name_of(clause.completion);
      if (!clause.verb_phrase.empty()) shown += ": " + words(read.prose, clause.verb_phrase);
      result += clause.subordinate ? "(" + shown + ")" : shown;
    }
  }
  return result;
}

std::vector<Clause> first_sentence(const std::string& text) {
  const Read read(text);
  return clauses_of(read.prose, read.prose.sentences().front());
}

struct Example {
  std::string sentence;
  std::string clauses;
};

void check(const std::vector<Example>& examples) {
  for (const Example& example : examples) {
    CAPTURE(example.sentence);
    CHECK(clauses(example.sentence) == example.clauses);
  }
}

TEST_CASE("what was done is completed, in the active and in the passive") {
  check({
      {"On 3 May 2026 we removed all 14 listings.", "completed: removed"},
      {"We have refunded 96 buyers.", "completed: have refunded"},
      {"I've changed all passwords.", "completed: I've changed"},
      {"All 204 sets were taken back from FBA.", "completed: were taken"},
      {"Procedure QC-2 has been put into force.", "completed: has been put"},
      {"We put checklist RC-1 into force.", "completed: put"},
      {"We had the 163 units destroyed by Greenloop.", "completed: had the 163 units destroyed"},
      {"Our bookkeeper Tom Reed matched every charge.", "completed: matched"},
      {"We have since hired Abigail Dunn.", "completed: have since hired"},
      {"On 4 May the factory replaced the die, and we approved the first article.",
       "completed: replaced; completed: approved"},
      {"We signed the contract and received the letter.", "completed: signed; completed: received"},
      {"On 5 May 2026: listings closed, removal order created.", "completed: closed"},
      {"He'd closed the account before we asked.", "completed: He'd closed; (completed: asked)"},
      {"The old stock was neither relabelled nor sold.",
       "completed: was neither relabelled; completed: sold"},
      {"We had to close the listing.", "completed: had to close"},
      {"We decided to stop selling refurbished goods.", "completed: decided"},
  });
}

TEST_CASE("a list item may leave its subject out") {
  check({
      {"Closed both listings on 12 May.", "completed: Closed"},
      {"12 May 2026: closed both listings.", "completed: closed"},
      {"Hired a QC lead, Anna Berg; she'll inspect each lot.",
       "completed: Hired; future: she'll inspect"},
      {"Ordered new boxes (will arrive on 3 July).", "completed: Ordered; (future: will arrive)"},
      {"Will remove all listings by Friday.", "future: Will remove"},
      {"Going to remove the listings.", "future: Going to remove"},
      {"Plan to hire a lawyer.", "future: Plan to hire"},
      {"To be completed by 3 July.", "future: To be completed"},
      {"Working on a new label.", "in progress: Working"},
      {"Refund of 96 buyers on 3 May 2026", "none"},
      {"Removal of all listings", "none"},
      {"Supporting documents", "none"},
      {"Affected listings: 14", "none"},
  });
}

TEST_CASE("what lies ahead is future") {
  check({
      {"We will register our own brand as soon as possible.", "future: will register"},
      {"I will delete anything else also if you tell me.", "future: will delete; (present: tell)"},
      {"We'll send the rest next week.", "future: We'll send"},
      {"We won't sell it again.", "future: won't sell"},
      {"We shall replace the labels.", "future: shall replace"},
      {"In the near future we will think about new cards.", "future: will think"},
      {"We plan to hire a compliance officer in July.", "future: plan to hire"},
      {"Our team intends to check every lot.", "future: intends to check"},
      {"We're going to remove the listings.", "future: We're going to remove"},
      {"The training is planned for 3 July.", "future: is planned"},
      {"The supplier is to be audited in July.", "future: is to be audited"},
      {"We are about to sign the contract.", "future: are about to sign"},
      {"All employees will have been trained by July.", "future: will have been trained"},
      {"We will be deleting all listings.", "future: will be deleting"},
      {"We want to improve our communication.", "future: want to improve"},
      {"The new rack is due to arrive in July.", "future: is due to arrive"},
  });
}

TEST_CASE("what is under way is in progress") {
  check({
      {"Besides, we are currently looking for a second factory.",
       "in progress: are currently looking"},
      {"The refund is being processed.", "in progress: is being processed"},
      {"We have been deleting the listings since Monday.", "in progress: have been deleting"},
      {"We are in the process of removing all listings.",
       "in progress: are in the process of removing"},
      {"We're in the middle of setting up a bench.", "in progress: We're in the middle of setting"},
      {"The office is in the midst of moving.", "in progress: is in the midst of moving"},
      {"We were in the middle of June.", "present: were"},
      {"The claim is still pending.", "in progress: is still pending"},
      {"The new contract is under review.", "in progress: is under review"},
  });
}

TEST_CASE("what is advised, required or possible is conditional") {
  check({
      {"The change of the drying room should be finished by the end of summer.",
       "conditional: should be finished"},
      {"All listings must be checked by our staff.", "conditional: must be checked"},
      {"We have to check all listings.", "conditional: have to check"},
      {"We need to train the staff.", "conditional: need to train"},
      {"We would like to change the supplier.", "conditional: would like to change"},
      {"We'd close the account if you asked.", "conditional: We'd close; (completed: asked)"},
      {"If you agree, we could delete the account.", "(present: agree); conditional: could delete"},
      {"We may replace the supplier.", "conditional: may replace"},
      {"Let us remove the listing.", "conditional: Let us remove"},
  });
}

TEST_CASE("a state, a habit or a rule is present") {
  check({
      {"It is now live.", "present: is"},
      {"Each lot is now inspected by SGS, and the reports are archived.",
       "present: is now inspected; present: are archived"},
      {"We are committed to quality.", "present: are committed"},
      {"Our lawyer has drafted the claim and files it next week.",
       "completed: has drafted; present: files"},
      {"No one may place an order before her approval.", "present: may place"},
      {"A listing without them can't be saved.", "present: can't be saved"},
      {"The delays were due to problems in the warehouse.", "present: were"},
      {"The removal order is attached.", "present: is attached"},
      {"We had no procedure for leavers.", "present: had"},
      {"We are ready to do whatever helps.", "present: are; (present: helps)"},
  });
}

TEST_CASE("a subordinate clause says nothing about the main one") {
  check({
      {"We hired Ines Okafor, who will approve every new supplier.",
       "completed: hired; (future: will approve)"},
      {"We put procedure QP-07 into force, under which every lot will be inspected.",
       "completed: put; (future: will be inspected)"},
      {"On 22 May 2026 we signed an agreement with P, which N names as its distributor, and "
       "received the letter. Our first order, PO 2260, will ship only after N has confirmed.",
       "completed: signed; completed: received; future: will ship; (completed: has confirmed)"},
      {"We are looking for a factory so that we do not depend on one.",
       "in progress: are looking; (present: do not depend)"},
      {"After we had closed the listing, the supplier refunded us.",
       "(completed: had closed); completed: refunded"},
      {"After the review we will remove all listings.", "future: will remove"},
      {"Since 3 May we inspect each lot.", "present: inspect"},
      {"As soon as the lot arrives, we will inspect it.",
       "(present: arrives); future: will inspect"},
      {"The supplier that shipped the lot will refund us.",
       "(completed: shipped); future: will refund"},
      {"The employee who packed them was warned.", "(completed: packed); completed: was warned"},
      {"We informed the supplier that we will return the goods.",
       "completed: informed; (future: will return)"},
      {"When a supplier changes a material, Mehmet opens a record.",
       "(present: changes); present: opens"},
      {"The listings will be removed once we have found time.",
       "future: will be removed; (completed: have found)"},
      {"We removed the listings because buyers had complained.",
       "completed: removed; (completed: had complained)"},
      {"We hired Ines, who will approve suppliers, and trained 6 employees.",
       "completed: hired; (future: will approve); completed: trained"},
      {"He closed that account and he is sorry.", "completed: closed; present: is"},
      {"Each parcel is getting a number from the day my shop is switched on.",
       "in progress: is getting; (present: is switched)"},
      {"We refund the buyers the moment they close the case.", "present: refund; (present: close)"},
      {"On the day we received the notice, we closed the listing.",
       "(completed: received); completed: closed"},
      {"On the same day we closed the listing.", "completed: closed"},
      {"At the time we had no list.", "present: had"},
  });
}

TEST_CASE("Will and May are first names, too") {
  check({
      {"On 18 May 2026 Will Pemberton deleted the word.", "completed: deleted"},
      {"Will Pemberton deleted the word.", "completed: deleted"},
      {"Nadia Will fixed the level.", "completed: fixed"},
      {"On 16 June 2026 Hedda Might trained the packers.", "completed: trained"},
      {"May Pemberton closed the offer.", "completed: closed"},
      {"On 18 May Will deleted the word.", "completed: deleted"},
      {"In June May and Will Pemberton closed all listings.", "completed: closed"},
      {"The order was signed by Will Marsh.", "completed: was signed"},
      {"Will Amazon reinstate us?", "future: Will Amazon"},
      {"On 18 July we Will delete the word.", "future: Will delete"},
      {"By June the stock Will be destroyed.", "future: Will be destroyed"},
      {"Will delete the word.", "future: Will delete"},
      {"Our Team Will Delete The Word.", "future: Will Delete"},
      {"WE WILL DELETE IT.", "future: WILL DELETE"},
  });
}

TEST_CASE("a participle that belongs to a noun completes nothing") {
  check({
      {"The units shipped in May will be destroyed.", "future: will be destroyed"},
      {"We will buy from Pell, a distributor verified through the brand.", "future: will buy"},
      {"We will refund all affected buyers.", "future: will refund"},
      {"We will scan the returned goods with the attached list.", "future: will scan"},
      {"We will contact the buyers named in the notice.", "future: will contact"},
      {"The need for speed will remain.", "future: will remain"},
      {"The listings removed by Amazon will stay offline.", "future: will stay"},
  });
}

TEST_CASE("English as it is written elsewhere") {
  check({
      {"We have on 3 May deleted the listings.", "completed: have on 3 May deleted"},
      {"We have all listings deleted.", "completed: have all listings deleted"},
      {"We will, on 3 July 2026, delete the listings.", "future: will, on 3 July 2026, delete"},
      {"We already remove the product.", "completed: remove"},
      {"We did delete the listings.", "completed: did delete"},
      {"We have did the training.", "completed: have did"},
      {"We have delete the listings.", "completed: have delete"},
      {"We are delete the listings.", "present: are"},
      {"My account is deactivated since three weeks.", "present: is deactivated"},
      {"In future we will check each lot.", "future: will check"},
      {"We make wooden toys since 2016.", "present: make"},
      {"What we will do is to remove the listings.", "(future: will do); future: is to remove"},
      {"Our factory have changed the glue.", "completed: have changed"},
      {"I am promising you to delete this.", "in progress: am promising"},
  });
}

TEST_CASE("several main clauses each tell their own") {
  check({
      {"We removed the listings; the removal will finish on 3 July.",
       "completed: removed; future: will finish"},
      {"We stopped selling the product and are looking for a new factory.",
       "completed: stopped; in progress: are looking"},
      {"We've contacted the buyers and they're going to get a refund.",
       "completed: We've contacted; future: they're going to get"},
      {"We\xE2\x80\x99ll delete it \xE2\x80\x94 and we\xE2\x80\x99ve told the buyers.",
       "future: We'll delete; completed: we've told"},
      {"We will **remove**\nthe listings.", "future: will remove"},
  });
}

TEST_CASE("negation, subject and quotation are told") {
  CHECK(first_sentence("We did not inspect the lot.").front().negated);
  CHECK(first_sentence("We never opened a carton.").front().negated);
  CHECK_FALSE(first_sentence("We opened a carton.").front().negated);

  CHECK(first_sentence("On 3 May we closed it.").front().first_person);
  CHECK(first_sentence("I've closed it.").front().first_person);
  CHECK(first_sentence("Our team will close it.").front().first_person);
  CHECK(first_sentence("We closed it and told the buyers.").back().first_person);
  CHECK_FALSE(first_sentence("The supplier closed it.").front().first_person);

  const auto clauses = first_sentence("He answered \"I will close it soon\" and gave me the id.");
  REQUIRE(clauses.size() == 3);
  CHECK_FALSE(clauses[0].quoted);
  CHECK(clauses[1].quoted);
  CHECK(clauses[1].completion == Completion::future);
  CHECK_FALSE(clauses[2].quoted);
}

TEST_CASE("the clauses part the tokens of their sentence") {
  const Read read("Well, when we looked, the lot (of 3 May) was gone, and it will stay so.");
  const Sentence& sentence = read.prose.sentences().front();
  const auto clauses = clauses_of(read.prose, sentence);
  REQUIRE(clauses.size() == 3);
  CHECK(clauses.front().tokens.first == sentence.tokens.first);
  CHECK(clauses.back().tokens.last == sentence.tokens.last);
  for (std::size_t i = 1; i < clauses.size(); ++i) {
    CHECK(clauses[i - 1].tokens.last == clauses[i].tokens.first);
  }
}

TEST_CASE("not yet parts an auxiliary from its verb, and yet opens a clause") {
  check({
      {"We have not yet removed it.", "completed: have not yet removed"},
      {"It looked right, yet we opened it.", "completed: looked; completed: opened"},
  });
}

TEST_CASE("odd sentences have clauses, too") {
  CHECK(clauses("?!") == "none");
  CHECK(clauses("`code`") == "none");
  CHECK(clauses("We will") == "future: will");
  CHECK(clauses("We have") == "present: have");
  CHECK(clauses("to be") == "future: to be");
  CHECK(clauses("\xFF\xFE will \xC3 remove") != "");
  std::string deep;
  for (int i = 0; i < 2000; ++i) deep += "because (when which we have had to ";
  // A sentence is cut after 512 tokens, eight of which are one clause here.
  CHECK(first_sentence(deep).size() == 64);
}

}  // namespace
}  // namespace poa
