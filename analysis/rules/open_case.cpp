#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "analysis/rules/message.h"
#include "analysis/rules/own_words.h"
#include "analysis/rules/statement.h"
#include "analysis/rules/table.h"
#include "analysis/text/one_of.h"

namespace poa {
namespace {

using namespace std::string_view_literals;

#define POA_CASE                                  \
  "(cases?|tickets?|enquir(y|ies)|inquir(y|ies))" \
  "( (id|ids|no\\.?|number|numbers|nr\\.?))?( ?#)?( ?[0-9]{5,})?"
#define POA_WORDS "( [a-z0-9#,'-]+){0,6}?"

/// A case that waits, and is not this one: "our other case", "case 1728… is still open".
constexpr std::string_view kOpenCaseWordings[] = {
    "(other |second |separate |parallel |still "
    ")*(open|opened|pending|unresolved|unanswered|ongoing|outstanding|running)( support| seller "
    "support| seller central| amazon)? " POA_CASE,
    "(our|my|the|an) (other|second|separate|parallel|earlier|previous)( support| open| "
    "pending)? " POA_CASE,
    "another( support| open| pending| separate)? " POA_CASE,
    "(look|check|see|review)( also| too| again| please)? (at |into )?(case|ticket)( id| no\\.?| "
    "number)?( ?#)? ?[0-9]{5,}",
    // "We also have case 1558… open, on two pallets"
    "(have|had|keep|got|is|are) ((also|still|another|a|the|our|one|support|already) )*(cases?|"
    "tickets?)( id| no\\.?| number)?( ?#)? ?[0-9]{5,},? (still |also )*(open|pending|unanswered|"
    "unresolved|running|waiting)",
    "(cases?|tickets?)( id| no\\.?| number)?( ?#)?( ?[0-9]{5,})?,? ([a-z]+ ){0,8}?(is|are|was|"
    "were|has been|have been|remains?|stays?) (also |both |all |now |already )?(still |yet )?(not "
    "|never )?(yet )?(open|pending|sitting|lying|stuck|waiting|hanging|dragging on|idle|"
    "unanswered|unresolved|ignored|under review|in process|without "
    "(an? |any )?(answer|reply|response|solution)|(been )?(answered|solved|resolved)|closed "
    "without|transferred|escalated)",
    "((still|are|am|is|been) (also |still )?waiting|(still|also) wait) (for|on) (an? |the |your "
    "|any "
    ")?(answer|reply|response|solution|decision) ([a-z]+ ){0,3}?(in|on|to|about|for) " POA_WORDS
    " ?" POA_CASE,
    "(status|update|progress|outcome|answer|reply|response|solution|decision|result) "
    "(of|on|about|in|for|to|regarding) (our|my|the|these|those|both|other) ([a-z]+ "
    "){0,3}?" POA_CASE,
    "(also|again|too) (look|check|review|answer|solve|resolve|close|process|read)( at| "
    "into)?" POA_WORDS " " POA_CASE,
    "(please|kindly) (also |again "
    ")?(decide|settle|handle|close|finish|look|check|review|answer|solve|resolve|process|reply|"
    "respond|see)( also| again| too)?( at| "
    "into| to)? "
    "(our|my|the|these|both) ([a-z]+ ){0,3}?" POA_CASE,
    "(cases?|tickets?|enquir(y|ies)|inquir(y|ies))( id| no\\.?| number)?( ?#)?( ?[0-9]{5,})?,? "
    "([a-z]+,? ){0,8}?(still |yet |also )?(has|have|had|got|gets|received|shows|waits?|awaits?|"
    "sits|hangs|lies|lacks) (still |yet |so far |got |received |had )*(no|not|never|without|for|"
    "nobody|unanswered|open|pending|untouched|an?) ?(an? |any |your |yet )?(repl(y|ies)|answers?|"
    "answered|responses?|reaction|decision|result|solution|feedback)?",
    "(have|had|got|received) (also |still |yet |had |got |received )*(no|never an?|not (had |got "
    ")?any|"
    "not an?) (single )?(repl(y|ies)|answers?|responses?|reaction|word) "
    "(on|in|to|about|for) " POA_CASE,
    // "in case 1590… we wait since May for 1,400 euro"
    "(in|on|for|about|with) (support )?(cases?|tickets?)( id| no\\.?| number)?( ?#)? ?[0-9]{5,},? "
    "(we|i) (still |also |have |are |am |been |had |do |did )*(wait(ing|ed)?|await(ing)?|lack|miss|"
    "need|want|(not|never) (yet )?(get|got|gotten|received?|heard?|have|see|seen)|got no|have no|"
    "received no)",
    "(nobody|no one|none of you|seller support) (has |have |had |ever |even )*(answered|replied|"
    "replies|answers|reacted|responded|looked|touched|solved|read)( to| at| on| into| in)? (our|"
    "my|the|these|this|those) ([a-z]+ )?(cases?|tickets?|enquir(y|ies)|inquir(y|ies))( [0-9]{5,})?",
    "(have|had) (also |still |another )*(the|an?|our) " POA_CASE
    ",? (about|on|for|concerning|regarding|over) ([a-z',]+ ){1,8}?(which|that) (still |also "
    ")*(waits?|is|has|hangs|lies|sits)",
    "(welcome|appreciate|await|expect|need|like|want|grateful for|glad of|hope for) (an? |the "
    "|your |any )?(answer|reply|response|solution|decision|update|word) "
    "(on|to|in|about|for|regarding) (our |the |also )*" POA_CASE,
    "(our|my|the) " POA_CASE
    " (about|on|for|concerning|regarding) [^.;:]{1,120}?(still (wait|waiting|await)|(is|are) (also "
    "|still )+with you)",
};
constexpr PhraseList kOpenCases{kOpenCaseWordings};

/// What is said of a case that waits: nobody says it of the one that he writes about.
bool is_told_to_wait(const Facts& facts, const PhraseMatch& match) {
  constexpr std::array kWaiting = {"still"sv,   "also"sv,       "pending"sv,  "unanswered"sv,
                                   "nobody"sv,  "unresolved"sv, "no"sv,       "without"sv,
                                   "waiting"sv, "awaiting"sv,   "unsolved"sv, "ignored"sv,
                                   "sitting"sv, "stuck"sv,      "hanging"sv,  "idle"sv};
  const IndexRange tokens = facts.prose.sentences()[match.sentence].tokens;
  return std::ranges::any_of(facts.prose.tokens(tokens), [&](const Token& token) {
    return is_one_of(facts.prose.lower(token), kWaiting);
  });
}

/// A case that was opened with Amazon: in the list of actions it is one of them.
constexpr std::string_view kOpenedCaseWordings[] = {
    "(open|opened|raise|raised|file|filed|create|created|submit|submitted|log|logged) ((an?|the|"
    "several|many|two|three|four|another|support|new|more|further|different) ){0,4}(cases|tickets)"
    "( ids?| no\\.?| numbers?)? ?#?[0-9]{5,}",
    "(open|opened|raise|raised|file|filed|create|created|submit|submitted|log|logged|have|had) "
    "((an?|the|several|many|multiple|two|three|four|five|six|[0-9]+|more than|another|support|new|"
    "seller|central|at least|different) ){1,4}(cases?|tickets?)( [0-9#]+)? (with|at|to|in|by|on) "
    "(the )?(amazon|seller support|seller central|seller performance|support|account health|you)",
    "(seller support|your support|amazon support|support agents?|seller central)" POA_WORDS
    " (told|said|answered|advised|confirmed|replied|informed|promised|closed|rejected|"
    "wrote)" POA_WORDS " (cases?|tickets?)( id| no\\.?| number)?( ?#)?( ?[0-9]{5,})?",
    "in (support )?(case|ticket)( id| no\\.?| number)?( ?#)? ?[0-9]{5,}" POA_WORDS
    " (seller support|support|your (team|colleague|agent)|amazon) (told|said|answered|advised|"
    "confirmed|replied|informed|promised|wrote)",
};
constexpr PhraseList kOpenedCases{kOpenedCaseWordings};

#undef POA_CASE
#undef POA_WORDS

/// Where words can say of what kind a case is: anywhere in the sentence, but of one with a number
/// before it only, for what follows is what it is about ("case 1728… about a lost pallet").
IndexRange words_of_kind(const Facts& facts, const PhraseMatch& match) {
  constexpr std::uint32_t kReach = 1;
  const IndexRange sentence = facts.prose.sentences()[match.sentence].tokens;
  const IndexRange phrase = tokens_of(facts, match);
  constexpr std::uint32_t kNear = 2;  // "our other case, 1827…, about the lost cartons"
  constexpr std::size_t kFewestDigits = 8;
  const std::uint32_t begin = phrase.first - std::min(phrase.first - sentence.first, kReach);
  const std::uint32_t end = std::min(phrase.last + kNear, sentence.last);
  for (std::uint32_t at = phrase.first; at < end; ++at) {
    const Token& token = facts.prose.tokens()[at];
    if (token.kind == TokenKind::number && facts.prose.text(token).size() >= kFewestDigits) {
      return {begin, at + 1};
    }
  }
  return sentence;
}

/// "two open cases of wine", "the phone case", "a pending court case", "our open A-to-z cases".
bool is_another_kind(const Facts& facts, const PhraseMatch& match) {
  constexpr std::array kKinds = {
      "court"sv,      "legal"sv,    "criminal"sv,  "phone"sv,     "a-to-z"sv,  "atoz"sv,
      "chargeback"sv, "return"sv,   "customer"sv,  "customers"sv, "buyer"sv,   "buyers"sv,
      "refund"sv,     "pallet"sv,   "pallets"sv,   "cartons"sv,   "bottles"sv, "wine"sv,
      "display"sv,    "carrying"sv, "glass"sv,     "packed"sv,    "sealed"sv,  "usps"sv,
      "ups"sv,        "fedex"sv,    "dhl"sv,       "zendesk"sv,   "carrier"sv, "police"sv,
      "bank"sv,       "customs"sv,  "insurance"sv, "warehouse"sv, "units"sv};
  return std::ranges::any_of(
      facts.prose.tokens(words_of_kind(facts, match)),
      [&](const Token& token) { return is_one_of(facts.prose.lower(token), kKinds); });
}

/// "our other case", "another ticket"
bool says_other(const Facts& facts, const PhraseMatch& match) {
  constexpr std::array kOthers = {"other"sv,     "another"sv,  "second"sv,   "separate"sv,
                                  "parallel"sv,  "earlier"sv,  "previous"sv, "support"sv,
                                  "ticket"sv,    "tickets"sv,  "cases"sv,    "both"sv,
                                  "inquiries"sv, "enquiries"sv};
  return std::ranges::any_of(facts.prose.tokens(tokens_of(facts, match)), [&](const Token& token) {
    return is_one_of(facts.prose.lower(token), kOthers);
  });
}

/// "Please look also at case 1699…"
bool asks_besides(const Facts& facts, const PhraseMatch& match) {
  constexpr std::array kAsking = {"look"sv, "check"sv, "see"sv, "review"sv, "please"sv, "kindly"sv};
  const auto words = facts.prose.tokens(tokens_of(facts, match));
  const auto has = [&](std::string_view wanted) {
    return std::ranges::any_of(
        words, [&](const Token& token) { return facts.prose.lower(token) == wanted; });
  };
  return has("also") && std::ranges::any_of(kAsking, has);
}

/// Whether something stands before the actions: where an appeal names the case that it answers.
bool is_up_front(const Facts& facts, const Entity& entity) {
  return std::ranges::none_of(facts.plan.sections, [&](const Section& section) {
    return section.role != guide::SectionRole::root_cause &&
           section.heading.begin < entity.span.begin;
  });
}

/// Whether the case is the one that this appeal answers: it has the number that the front matter
/// gives, else it is `first`, the first that the document names; but not if it is named after all
/// sections and waits for an answer.
bool is_this_case(const Facts& facts, const Entity* first, const PhraseMatch& match) {
  const auto& stated = facts.plan.front_matter.case_id;
  bool numbered = false;
  for (const Entity& entity : facts.entities_in(match.sentence)) {
    if (entity.kind != EntityKind::case_id) continue;
    numbered = true;
    if (stated ? entity.value != stated->text
               : &entity != first || says_other(facts, match) || asks_besides(facts, match) ||
                     follows_one_of(facts, match, std::array{"also"sv}, 5) ||
                     (!is_up_front(facts, entity) && is_told_to_wait(facts, match))) {
      return false;
    }
  }
  return numbered;
}

/// "We ask you to review the case", "our open case": without a number or a word such as "other"
/// it may well be this one.
bool names_another(const Facts& facts, const PhraseMatch& match) {
  return says_other(facts, match) ||
         std::ranges::any_of(facts.entities_in(match.sentence), [](const Entity& entity) {
           return entity.kind == EntityKind::case_id;
         });
}

void report_case(const Facts& facts, Report& report, const PhraseMatch& match) {
  report.add(facts.prose.source(match.range),
             in_quotes(facts.prose.text(match.range)) +
                 " is about another case, and Amazon asks to leave those out of a plan. Write to "
                 "Seller Support about it, and only of this suspension here.");
}

void check(const Facts& facts, Report& report) {
  const auto numbered = std::ranges::find(facts.entities, EntityKind::case_id, &Entity::kind);
  const Entity* first = numbered == facts.entities.end() ? nullptr : &*numbered;
  const auto silent = [&](const PhraseMatch& match) {
    return is_in_item(facts, match.range, guide::SectionRole::prevention_plan) ||
           is_in_item(facts, match.range, guide::SectionRole::supporting_documents) ||
           is_another_kind(facts, match) || is_this_case(facts, first, match);
  };
  std::int64_t last_sentence = -1;
  for (const PhraseMatch& match : own_matches(facts, kOpenCases)) {
    if (match.sentence == last_sentence || silent(match) || !names_another(facts, match)) continue;
    last_sentence = match.sentence;
    report_case(facts, report, match);
  }
  for (const PhraseMatch& match : own_matches(facts, kOpenedCases)) {
    // "On 3 May we opened case 1728… with Seller Support to have the pages split" is an action.
    if (silent(match) || is_in_item(facts, match.range, guide::SectionRole::corrective_actions) ||
        has_phrase(facts, kOpenCases, match.sentence)) {
      continue;
    }
    report_case(facts, report, match);
  }
}

constexpr const PhraseList* kLists[] = {&kOpenCases, &kOpenedCases};

}  // namespace

const Rule kOpenCase{.id = "open-case",
                     .group = RuleGroup::practice,
                     .severity = Severity::info,
                     .phrases = kLists,
                     .check = check};

}  // namespace poa
