#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "analysis/language/clause.h"
#include "analysis/rules/lawyer_phrases.h"
#include "analysis/rules/legal_threat_phrases.h"
#include "analysis/rules/message.h"
#include "analysis/rules/own_words.h"
#include "analysis/rules/statement.h"
#include "analysis/rules/table.h"
#include "analysis/text/one_of.h"

namespace poa {
namespace {

using namespace std::string_view_literals;

void report(const Facts& facts, Report& out, const PhraseMatch& match) {
  out.add(facts.prose.source(match.range),
          in_quotes(facts.prose.text(match.range)) +
              " is a threat, and a reviewer hands it to the legal department instead of reading "
              "on. Leave it out of the plan.");
}

/// "We will sue if the account is not open by then": what is denied is the condition.
bool is_condition_negated(const Facts& facts, const Clause& clause, std::uint32_t threat) {
  constexpr std::array kConditions = {"if"sv, "unless"sv, "should"sv, "when"sv, "until"sv};
  constexpr std::array kNegations = {"not"sv, "never"sv, "no"sv, "nor"sv};
  bool condition = false;
  for (std::uint32_t at = clause.tokens.first; at < threat; ++at) {
    const std::string_view word = facts.prose.lower(facts.prose.tokens()[at]);
    condition = condition || is_one_of(word, kConditions);
    const bool negation = is_one_of(word, kNegations) || word.ends_with("n't");
    if (negation) return condition;
  }
  return true;
}

/// An action, a measure or a document: what a lawyer did or wrote there is a fact or a proof.
bool is_listed(const Facts& facts, const PhraseMatch& match) {
  using guide::SectionRole;
  return is_in_item(facts, match.range, SectionRole::corrective_actions) ||
         is_in_item(facts, match.range, SectionRole::prevention_plan) ||
         is_in_item(facts, match.range, SectionRole::supporting_documents);
}

/// "hands the question to Sue Amoah"
bool names_sue(const Facts& facts, const PhraseMatch& match) {
  return facts.prose.text(match.range).find("Sue") != std::string_view::npos;
}

/// "We took legal action against the counterfeiter", "we do not intend to sue".
bool is_no_threat(const Facts& facts, const PhraseMatch& match) {
  if (names_sue(facts, match)) return true;
  constexpr std::array kReaders = {"you"sv, "amazon"sv, "your"sv, "this"sv};
  const IndexRange tokens = tokens_of(facts, match);
  if (word_at(facts, match.sentence, tokens.last) == "against" &&
      !is_one_of(word_at(facts, match.sentence, std::int64_t{tokens.last} + 1), kReaders)) {
    return true;
  }
  // "We will not hesitate to sue."
  if (follows_one_of(facts, match, std::array{"hesitate"sv}, 2)) return false;
  const Clause* clause = facts.clauses.with(match.token);
  // "No board may go to the press until its reading is written down": a printer's step.
  constexpr std::array kThings = {"no"sv, "each"sv, "every"sv};
  if (is_listed(facts, match) && follows_one_of(facts, match, kThings, 3)) return true;
  return clause != nullptr && clause->negated &&
         !is_condition_negated(facts, *clause, tokens.first);
}

/// "We will not go to the press"; "I'd rather not get the press involved, but" and
/// "if not, we go" are no denials.
bool is_denied(const Facts& facts, const PhraseMatch& match) {
  constexpr std::array kNegations = {"not"sv, "never"sv, "won't"sv, "don't"sv, "didn't"sv};
  return follows_one_of(facts, match, kNegations, 2) &&
         !follows_one_of(facts, match, std::array{"rather"sv, "if"sv}, 3);
}

/// "We will go to the press"; "on 3 May 2026 we reported the thief to the consumer protection
/// office" is done, and tells a fact.
bool is_to_come(const Facts& facts, const PhraseMatch& match) {
  const Clause* clause = facts.clauses.with(match.token);
  if (clause == nullptr) return true;
  const bool habit = is_in_item(facts, match.range, guide::SectionRole::prevention_plan) &&
                     clause->completion == Completion::present;
  return !habit && clause->completion != Completion::completed;
}

/// Whether all that a sentence says is done.
bool is_done(const Facts& facts, std::uint32_t sentence) {
  const auto clauses = facts.clauses.of(facts.prose.sentences()[sentence]);
  return std::ranges::all_of(clauses, [](const Clause& clause) {
    return clause.subordinate || clause.completion == Completion::completed;
  });
}

/// "Unless you reopen the account, my advocate will step in."
bool is_held_out(const Facts& facts, const PhraseMatch& match) {
  if (is_in_item(facts, match.range, guide::SectionRole::prevention_plan) ||
      !is_to_come(facts, match)) {
    return false;
  }
  constexpr std::array kElse = {"unless"sv, "otherwise"sv, "else"sv};
  constexpr std::array kRefusals = {"not"sv,    "no"sv,     "never"sv,
                                    "reject"sv, "refuse"sv, "rejected"sv};
  constexpr std::array kWanted = {
      "account"sv,  "accounts"sv, "reinstated"sv, "reactivated"sv, "restored"sv, "reopened"sv,
      "resolved"sv, "answer"sv,   "reply"sv,      "response"sv,    "hear"sv,     "funds"sv,
      "money"sv,    "listing"sv,  "unblocked"sv,  "decision"sv,    "shop"sv,     "store"sv};
  const auto has = [&](std::span<const std::string_view> words) {
    const auto tokens = facts.prose.tokens(facts.prose.sentences()[match.sentence].tokens);
    return std::ranges::any_of(tokens, [&](const Token& token) {
      return std::ranges::find(words, facts.prose.lower(token)) != words.end();
    });
  };
  return has(kElse) || (has(std::array{"if"sv}) && has(kRefusals) && has(kWanted));
}

/// "Avvocata Bellandi", not "attorney will".
bool is_named(const Facts& facts, const PhraseMatch& title) {
  const Token& name = facts.prose.tokens()[tokens_of(facts, title).last - 1];
  const char first = facts.prose.text(name).front();
  return first >= 'A' && first <= 'Z';
}

void check_lawyer(const Facts& facts, Report& out, const PhraseMatch& match) {
  for (const PhraseList* list : {&kProofs, &kThreats, &kEscalations, &kNextSteps}) {
    if (has_phrase(facts, *list, match.sentence)) return;
  }
  // "Our legal department checks each claim on the label."
  if (is_in_item(facts, match.range, guide::SectionRole::supporting_documents) ||
      is_in_item(facts, match.range, guide::SectionRole::prevention_plan)) {
    return;
  }
  // "Our law firm confirmed that the texts contain no claim."
  if (is_listed(facts, match) && is_done(facts, match.sentence)) return;
  const bool counsel = has_phrase(facts, kCounsels, match.sentence) && !is_listed(facts, match);
  if (counsel || has_phrase(facts, kClaims, match.sentence) || is_held_out(facts, match)) {
    report(facts, out, match);
  }
}

/// The match with the lawyer just before it who is to do it: "our advocate in Bari will bring the
/// matter before the judge".
PhraseMatch with_lawyer(const Facts& facts, PhraseMatch match) {
  constexpr std::uint32_t kNear = 8;
  for (const PhraseMatch& lawyer : phrases_in(facts, match.sentence)) {
    const bool before = lawyer.list == &kLawyers && lawyer.range.end <= match.range.begin;
    if (before && match.token - lawyer.token <= kNear) {
      match.range.begin = lawyer.range.begin;
      return match;
    }
  }
  return match;
}

void check(const Facts& facts, Report& out) {
  for (const PhraseMatch& match : own_matches(facts, kThreats)) {
    if (!is_no_threat(facts, match)) report(facts, out, with_lawyer(facts, match));
  }
  std::optional<std::uint32_t> told;  // the last sentence of a next step
  for (const PhraseMatch& match : own_matches(facts, kNextSteps)) {
    if (match.sentence == told || has_phrase(facts, kThreats, match.sentence)) continue;
    if (is_denied(facts, match) || !is_to_come(facts, match) || is_listed(facts, match)) continue;
    told = match.sentence;
    report(facts, out, match);
  }
  for (const PhraseMatch& match : own_matches(facts, kEscalations)) {
    if (has_phrase(facts, kThreats, match.sentence) ||
        has_phrase(facts, kNextSteps, match.sentence)) {
      continue;
    }
    // "She is a lawyer and reads each title": who does an action.
    const bool doer = facts.prose.lower(match.range).starts_with("is a") && is_listed(facts, match);
    if (!doer && !is_denied(facts, match) && is_to_come(facts, match)) report(facts, out, match);
  }
  for (const PhraseMatch& match : own_matches(facts, kLawyers)) check_lawyer(facts, out, match);
  for (const PhraseMatch& match : own_matches(facts, kTitles)) {
    if (is_named(facts, match) && !has_phrase(facts, kLawyers, match.sentence)) {
      check_lawyer(facts, out, match);
    }
  }
}

constexpr std::array<const PhraseList*, 8> kLists = {
    &kTitles, &kNextSteps, &kCounsels, &kThreats, &kEscalations, &kLawyers, &kClaims, &kProofs};

}  // namespace

const Rule kLegalThreat{.id = "legal-threat",
                        .group = RuleGroup::language,
                        .severity = Severity::error,
                        .phrases = kLists,
                        .is_about_words = true,
                        .check = check};

}  // namespace poa
