#include "analysis/rules/admission.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

#include "analysis/rules/admission_phrases.h"
#include "analysis/rules/own_words.h"
#include "analysis/text/one_of.h"

namespace poa {
namespace {

using namespace std::string_view_literals;
using guide::SuspensionType;

constexpr std::array kForgery = {SuspensionType::forged_documents};
constexpr std::array kOtherAccounts = {SuspensionType::related_accounts,
                                       SuspensionType::code_of_conduct};
constexpr std::array kSourcing = {SuspensionType::drop_shipping, SuspensionType::code_of_conduct};
constexpr std::array kReviews = {SuspensionType::review_manipulation,
                                 SuspensionType::code_of_conduct, SuspensionType::sales_rank};
constexpr std::array kShipping = {SuspensionType::late_shipment, SuspensionType::tracking,
                                  SuspensionType::code_of_conduct};

constexpr std::array kActs = {
    DangerousAct{&kEditedPapers, "a changed document", kForgery},
    DangerousAct{&kSecondAccount, "a second account", kOtherAccounts},
    DangerousAct{&kRetailSource, "goods bought at retail", kSourcing},
    DangerousAct{&kPaidReviews, "influence on reviews", kReviews},
    DangerousAct{&kEarlyConfirmation, "shipments confirmed too early", kShipping},
};

bool has_word(const Facts& facts, IndexRange tokens, std::span<const std::string_view> words) {
  return std::ranges::any_of(facts.prose.tokens(tokens), [&](const Token& token) {
    return is_one_of(facts.prose.lower(token), words);
  });
}

/// "edited the invoice template", "changed the bill format", "the VAT invoices of two buyers".
bool is_about_other_papers(const Facts& facts, const PhraseMatch& match) {
  constexpr std::array kCompounds = {
      "template"sv,  "templates"sv, "process"sv,   "procedure"sv, "format"sv,       "check"sv,
      "checklist"sv, "form"sv,      "policy"sv,    "layout"sv,    "software"sv,     "tool"sv,
      "settings"sv,  "archive"sv,   "numbering"sv, "workflow"sv,  "requirements"sv, "rules"sv,
      "system"sv,    "approval"sv,  "review"sv,    "step"sv,      "section"sv};
  constexpr std::array kSales = {"buyer"sv, "buyers"sv,    "customer"sv, "customers"sv,
                                 "vat"sv,   "invoicing"sv, "template"sv, "procedure"sv};
  constexpr std::array kPapers = {"invoice"sv, "invoices"sv, "receipt"sv, "certificate"sv,
                                  "bill"sv,    "pdf"sv,      "letter"sv,  "statement"sv};
  constexpr std::array kSent = {"uploaded"sv, "upload"sv, "submitted"sv,
                                "sent"sv,     "amazon"sv, "you"sv};
  const IndexRange sentence = facts.prose.sentences()[match.sentence].tokens;
  // "So our office typed it in before the file was uploaded": the paper stands before.
  const bool pronoun =
      has_word(facts, tokens_of(facts, match), std::array{"it"sv, "them"sv, "this"sv, "that"sv});
  if (pronoun && !(has_word(facts, sentence, kPapers) && has_word(facts, sentence, kSent))) {
    return true;
  }
  // "We drew this on a large sheet and hung it on the wall."
  constexpr std::array kSurfaces = {"sheet"sv,  "wall"sv,      "board"sv, "whiteboard"sv,
                                    "poster"sv, "flipchart"sv, "door"sv,  "shelf"sv};
  constexpr std::uint32_t kReach = 6;
  const std::uint32_t end = tokens_of(facts, match).last;
  if (pronoun && has_word(facts, {end, std::min(end + kReach, sentence.last)}, kSurfaces)) {
    return true;
  }
  // "The licence was changed to the Fresno address": by the office that issues it.
  constexpr std::array kIssued = {"licence"sv, "license"sv, "licences"sv, "licenses"sv};
  if (has_word(facts, tokens_of(facts, match), kIssued) &&
      word_at(facts, match.sentence, end) == "to") {
    return true;
  }
  // "The buyer name" of an invoice is no buyer.
  if (facts.prose.lower(match.range).find("buyer") != std::string_view::npos) return false;
  const std::uint32_t next = tokens_of(facts, match).last;
  // "the bill of materials", "the bill of lading"
  if (facts.prose.lower(match.range).ends_with("bill") &&
      word_at(facts, match.sentence, next) == "of" &&
      is_one_of(word_at(facts, match.sentence, std::int64_t{next} + 1),
                std::array{"materials"sv, "material"sv, "lading"sv})) {
    return true;
  }
  return is_one_of(word_at(facts, match.sentence, next), kCompounds) ||
         has_word(facts, sentence, kSales);
}

/// A bank's, a carrier's, a buyer's account, or one that Amazon knows of.
bool is_about_other_accounts(const Facts& facts, const PhraseMatch& match) {
  constexpr std::array kKnown = {
      "permission"sv, "permitted"sv, "approved"sv, "approval"sv, "allowed"sv, "linked"sv,
      "bank"sv,       "ups"sv,       "usps"sv,     "fedex"sv,    "dhl"sv,     "carrier"sv,
      "user"sv,       "vendor"sv,    "buyer"sv,    "email"sv,    "e-mail"sv,  "paypal"sv,
      "payoneer"sv,   "unified"sv,   "ebay"sv,     "etsy"sv,     "shopify"sv, "walmart"sv};
  constexpr std::array kLinks = {"with"sv, "at"sv, "for"sv, "from"sv};
  if (has_word(facts, facts.prose.sentences()[match.sentence].tokens, kKnown)) return true;
  const auto words = facts.prose.lower(match.range);
  const bool amazons = words.find("amazon") != words.npos || words.find("sell") != words.npos;
  return !amazons &&
         is_one_of(word_at(facts, match.sentence, tokens_of(facts, match).last), kLinks);
}

/// Racks, printers and test units are no goods for sale; nor is what stands in a list of actions.
bool is_no_stock(const Facts& facts, const PhraseMatch& match) {
  // "It was ordered on Amazon 44 days later": by a buyer.
  const std::string_view words = facts.prose.lower(match.range);
  constexpr std::array kBe = {"was"sv, "were"sv, "been"sv};
  if (words.starts_with("ordered") && follows_one_of(facts, match, kBe, 1)) return true;
  constexpr std::array kSupplies = {
      "box"sv,       "boxes"sv,   "carton"sv,   "cartons"sv, "printer"sv,     "printers"sv,
      "scanner"sv,   "label"sv,   "labels"sv,   "tape"sv,    "rack"sv,        "racks"sv,
      "shelf"sv,     "shelves"sv, "scale"sv,    "scales"sv,  "sample"sv,      "samples"sv,
      "test"sv,      "laptop"sv,  "computer"sv, "router"sv,  "software"sv,    "supplies"sv,
      "packaging"sv, "paper"sv,   "bags"sv,     "camera"sv,  "thermometer"sv, "equipment"sv,
      "tools"sv,     "ink"sv,     "desk"sv,     "reviews"sv, "mailers"sv,     "envelopes"sv,
      "copy"sv,      "image"sv,   "images"sv,   "photos"sv,  "keywords"sv,    "text"sv};
  const auto role = role_at(facts, match);
  if (role && role != guide::SectionRole::root_cause) return true;
  // The shop of that name, not a target rate.
  const std::string_view written = facts.prose.text(match.range);
  if (facts.prose.lower(match.range).ends_with("target") && !written.ends_with("Target")) {
    return true;
  }
  // "The phrase was taken from another seller's page."
  const std::string_view behind = facts.prose.text().substr(match.range.end);
  if (behind.starts_with("'s ") || behind.starts_with("’s ")) return true;
  // "Off the shelf", "from the shelf of" is where the goods were taken from.
  if (words.find(" off the ") != words.npos || words.find(" from the shel") != words.npos) {
    return false;
  }
  return has_word(facts, tokens_of(facts, match), kSupplies);
}

/// A refund to somebody who had left a review is service, unless it is the price of changing it.
bool is_plain_service(const Facts& facts, const PhraseMatch& match) {
  const std::string_view words = facts.prose.lower(match.range);
  const auto says = [&](std::string_view word) { return words.find(word) != words.npos; };
  if (says("amazon") || says("seller support") || says("seller performance")) return true;
  if (!says("refund") && !says("compensat")) return false;
  return !says("exchange") && !says("return for") && !says("remov") && !says("delet") &&
         !says("chang") && !says("revis") && !says("updat") && !says(" if ");
}

/// An order is confirmed to its buyer by telephone or mail as well.
bool is_talk_with_buyers(const Facts& facts, const PhraseMatch& match) {
  constexpr std::array kTalk = {"phone"sv,  "call"sv,  "telephone"sv, "address"sv, "email"sv,
                                "e-mail"sv, "buyer"sv, "customer"sv,  "mail"sv,    "size"sv};
  return has_word(facts, tokens_of(facts, match), kTalk);
}

/// "Dale saw that the bottles would run out. He drove to a warehouse club and bought …": who works
/// for us, named not long before.
bool is_deed_of_person_before(const Facts& facts, const PhraseMatch& match) {
  constexpr std::uint32_t kReach = 3;    // sentences
  constexpr std::uint32_t kOpening = 6;  // "On 20 January 2026 she"
  const Clause* clause = facts.clauses.with(match.token);
  if (match.list != &kRetailSource || clause == nullptr || clause->negated || clause->quoted ||
      clause->completion != Completion::completed) {
    return false;
  }
  const auto sentences = facts.prose.sentences();
  const std::uint32_t first = sentences[match.sentence].tokens.first;
  bool pronoun = false;
  for (std::uint32_t at = first; at < std::min(first + kOpening, match.token); ++at) {
    const std::string_view word = word_at(facts, match.sentence, at);
    pronoun = pronoun || word == "he" || word == "she";
  }
  // He may have been named in the paragraph before.
  for (std::uint32_t back = 1; pronoun && back <= kReach; ++back) {
    if (match.sentence < back) return false;
    const auto entities = facts.entities_in(match.sentence - back);
    if (std::ranges::any_of(entities, [](const Entity& entity) {
          return entity.kind == EntityKind::person || entity.kind == EntityKind::role;
        })) {
      return true;
    }
  }
  return false;
}

/// "60 units bought over the counter at Hypermart": a line of the root cause without a verb of its
/// own tells of the writer's goods.
bool is_in_stock_list(const Facts& facts, const PhraseMatch& match) {
  const Clause* clause = facts.clauses.with(match.token);
  return match.list == &kRetailSource && clause != nullptr && !clause->quoted &&
         clause->completion == Completion::none && !clause->negated &&
         role_at(facts, match) == guide::SectionRole::root_cause;
}

bool is_something_else(const Facts& facts, const PhraseMatch& match) {
  if (match.list == &kEditedPapers) return is_about_other_papers(facts, match);
  if (match.list == &kSecondAccount) return is_about_other_accounts(facts, match);
  if (match.list == &kRetailSource) return is_no_stock(facts, match);
  if (match.list == &kPaidReviews) return is_plain_service(facts, match);
  return is_talk_with_buyers(facts, match);
}

}  // namespace

std::span<const DangerousAct> dangerous_acts() { return kActs; }

std::vector<PhraseMatch> admissions(const Facts& facts, const DangerousAct& act, Stance stance) {
  std::vector<PhraseMatch> found;
  for (const PhraseMatch& match : own_matches(facts, *act.wordings)) {
    const bool fits = stance_of(facts, match) == stance ||
                      (stance == Stance::told &&
                       (is_in_stock_list(facts, match) || is_deed_of_person_before(facts, match)));
    if (fits && !is_something_else(facts, match)) found.push_back(match);
  }
  return found;
}

}  // namespace poa
