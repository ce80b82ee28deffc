#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "analysis/language/clause.h"
#include "analysis/language/clauses/verb.h"
#include "analysis/language/entities/words.h"
#include "analysis/rules/action_not_completed_phrases.h"
#include "analysis/rules/message.h"
#include "analysis/rules/own_words.h"
#include "analysis/rules/placeholder_item.h"
#include "analysis/rules/sections.h"
#include "analysis/rules/table.h"
#include "analysis/text/one_of.h"

namespace poa {
namespace {

/// The last word of a clause's verb phrase, in lower case: "decided", "confirm".
std::string_view verb_of(const Prose& prose, const Clause& clause) {
  return clause.verb_phrase.empty() ? std::string_view()
                                    : prose.lower(prose.tokens()[clause.verb_phrase.last - 1]);
}

/// "We have decided to remove it": all that was done was to decide.
bool is_resolve(const Prose& prose, const Clause& clause) {
  constexpr std::array<std::string_view, 6> kResolved = {"decided",  "resolved", "promised",
                                                         "intended", "agreed",   "committed"};
  const std::uint32_t next = clause.verb_phrase.last;
  return clause.first_person && is_one_of(verb_of(prose, clause), kResolved) &&
         next < clause.tokens.last && prose.lower(prose.tokens()[next]) == "to";
}

/// "for July", "on 14 July", "next week": when, and not for what.
bool tells_when(const Prose& prose, IndexRange tokens) {
  using entities::Trait;
  constexpr std::array<std::string_view, 4> kBefore = {"for", "in", "on", "by"};
  if (tokens.size() < 2) return false;
  const std::string_view first = prose.lower(prose.tokens()[tokens.first]);
  if (first == "next") return true;
  const Token& second = prose.tokens()[tokens.first + 1];
  const entities::WordFacts known = entities::word_facts(prose.lower(second));
  return is_one_of(first, kBefore) && (second.kind == TokenKind::number || known.is(Trait::month) ||
                                       known.is(Trait::weekday) || prose.lower(second) == "next");
}

/// "Return of 340 units planned for July": planned is not done.
bool is_planned(const Prose& prose, const Clause& clause) {
  constexpr std::array<std::string_view, 9> kPlanned = {"planned",   "scheduled", "foreseen",
                                                        "slated",    "set",       "promised",
                                                        "earmarked", "expected",  "booked"};
  const bool our_plan = clause.completion == Completion::completed && clause.first_person;
  return !our_plan && is_one_of(verb_of(prose, clause), kPlanned) &&
         tells_when(prose, {clause.verb_phrase.last, clause.tokens.last});
}

/// "We expect the boxes on 14 July", "our developer promises a fix".
bool is_expectation(const Prose& prose, const Clause& clause) {
  constexpr std::array<std::string_view, 16> kExpecting = {
      "expect",  "expects",  "promise",    "promises",    "hope", "hopes", "plan",     "plans",
      "propose", "proposes", "anticipate", "anticipates", "aim",  "aims",  "envisage", "envisages"};
  return clause.completion == Completion::present && !clause.negated &&
         is_one_of(verb_of(prose, clause), kExpecting);
}

/// "We have not yet removed the listing", but not "We did not receive another complaint".
bool is_not_yet_done(const Prose& prose, const Clause& clause) {
  return clause.negated && !clause.verb_phrase.empty() &&
         std::ranges::any_of(prose.tokens(clause.tokens),
                             [&](const Token& t) { return prose.lower(t) == "yet"; });
}

/// "Both listings are closed": the state that a completed action leaves. "The certificate is
/// awaited" is none, and "the quote is attached" tells of a paper.
bool is_achieved_state(const Prose& prose, const Clause& clause) {
  if (clause.completion != Completion::present || clause.verb_phrase.size() < 2) return false;
  constexpr std::array<std::string_view, 5> kStillToCome = {"awaited", "needed", "required",
                                                            "expected", "wanted"};
  constexpr std::array<std::string_view, 7> kInPart = {"half",      "almost", "nearly", "partly",
                                                       "partially", "mostly", "largely"};
  constexpr std::array<std::string_view, 9> kPointing = {"attached", "enclosed", "included",
                                                         "appended", "annexed",  "provided",
                                                         "shown",    "listed",   "added"};
  const auto words = prose.tokens(clause.verb_phrase);
  const std::string_view auxiliary = prose.lower(words.front());
  const std::string_view verb = verb_of(prose, clause);
  const bool in_part = std::ranges::any_of(
      words, [&](const Token& word) { return is_one_of(prose.lower(word), kInPart); });
  return (auxiliary == "is" || auxiliary == "are") && verb_forms(verb).participle && !in_part &&
         !is_one_of(verb, kStillToCome) && !is_one_of(verb, kPointing);
}

/// "We would like to confirm that …", "we must admit that …": what counts is said after it.
bool is_saying(const Prose& prose, const Clause& clause) {
  constexpr std::array<std::string_view, 15> kSaying = {
      "confirm", "inform", "report",  "state", "say",     "admit",  "note",    "mention",
      "add",     "stress", "explain", "show",  "declare", "assure", "describe"};
  return is_one_of(verb_of(prose, clause), kSaying);
}

/// "We had the laboratory test 12 pieces", "we had the labels checked": done by others for us.
bool is_caused(const Prose& prose, const Clause& clause) {
  if (verb_of(prose, clause) != "had" || clause.negated) return false;
  constexpr std::uint32_t kFarthest = 8;
  const std::uint32_t end = std::min(clause.tokens.last, clause.verb_phrase.last + kFarthest);
  for (std::uint32_t at = clause.verb_phrase.last + 1; at < end; ++at) {
    const VerbForms forms = verb_forms(prose.lower(prose.tokens()[at]));
    if (forms.participle && !forms.base) return true;
    const bool counted =
        at + 1 < clause.tokens.last && prose.tokens()[at + 1].kind == TokenKind::number;
    if (forms.base && counted) return true;
  }
  return false;
}

enum class State : std::uint8_t { done, outstanding, neither };

State state_of(const Prose& prose, const Clause& clause) {
  if (is_resolve(prose, clause) || is_not_yet_done(prose, clause) || is_planned(prose, clause) ||
      is_expectation(prose, clause)) {
    return State::outstanding;
  }
  switch (clause.completion) {
    case Completion::completed:
      return clause.negated ? State::neither : State::done;
    case Completion::future:
    case Completion::conditional:
    case Completion::in_progress:
      return is_saying(prose, clause) ? State::neither : State::outstanding;
    case Completion::present:
      if (is_caused(prose, clause)) return State::done;
      return is_achieved_state(prose, clause) && !clause.negated ? State::done : State::neither;
    case Completion::none:
      return State::neither;
  }
  return State::neither;
}

/// What tells that an item is not done.
struct Outstanding {
  ProseRange words;
  Completion completion = Completion::future;
};

Outstanding told_by(const Prose& prose, const Clause& clause) {
  const auto verb = prose.tokens(clause.verb_phrase);
  return {{verb.front().range.begin, verb.back().range.end}, clause.completion};
}

/// "Lab test: pending." The word ends its phrase; "the pending order" has one.
std::optional<Outstanding> open_state(const Facts& facts, const Item& item) {
  for (std::uint32_t s = item.sentences.first; s < item.sentences.last; ++s) {
    const IndexRange tokens = facts.prose.sentences()[s].tokens;
    for (const PhraseMatch& match : phrases_in(facts, s)) {
      if (match.list != &kOpenStates || match.quoted) continue;
      const std::uint32_t next = facts.prose.token_at(match.range.end);
      const bool ends =
          next >= tokens.last || facts.prose.tokens()[next].kind == TokenKind::punctuation;
      if (ends) return Outstanding{match.range};
    }
  }
  return std::nullopt;
}

bool is_to_come(const Facts& facts, const Item& item) {
  for (std::uint32_t s = item.sentences.first; s < item.sentences.last; ++s) {
    if (has_phrase(facts, kFutureTimes, s)) return true;
  }
  return false;
}

/// "We will gladly send you the originals on request."
bool is_offer(const Prose& prose, const Sentence& sentence) {
  constexpr std::array<std::string_view, 6> kAsked = {"you", "request", "requested",
                                                      "if",  "gladly",  "happy"};
  return std::ranges::any_of(prose.tokens(sentence.tokens), [&](const Token& token) {
    return is_one_of(prose.lower(token), kAsked);
  });
}

/// In a paragraph a sentence is an action as well: "I deleted the listing. I will get the letter
/// from the brand next week." Nothing where the sentence says that something else was done.
std::optional<Outstanding> promised_in(const Facts& facts, const Item& item) {
  for (const Sentence& sentence : facts.prose.sentences(item.sentences)) {
    if (is_offer(facts.prose, sentence)) continue;
    std::optional<Outstanding> promise;
    for (const Clause& clause : facts.clauses.of(sentence)) {
      if (clause.quoted || clause.subordinate || clause.verb_phrase.empty()) continue;
      const State state = state_of(facts.prose, clause);
      if (state == State::done) {
        promise.reset();
        break;
      }
      const bool ours = clause.first_person && clause.completion == Completion::future;
      if (!promise && ours && state == State::outstanding && !clause.negated) {
        promise = told_by(facts.prose, clause);
      }
    }
    if (promise) return promise;
  }
  return std::nullopt;
}

/// The first main clause of an item that says something is still to be done; nothing if there is
/// none, or if another main clause says that something was done.
std::optional<Outstanding> outstanding_in(const Facts& facts, const Item& item) {
  if (item.form == Item::Form::paragraph) {
    if (const auto promise = promised_in(facts, item)) return promise;
  }
  std::optional<Clause> outstanding;
  std::optional<Clause> present;
  for (const Sentence& sentence : facts.prose.sentences(item.sentences)) {
    bool reported = false;  // by "we would like to confirm that", so that what follows is said
    for (const Clause& clause : facts.clauses.of(sentence)) {
      if (clause.quoted || (clause.subordinate && !reported)) continue;
      reported = reported || is_saying(facts.prose, clause);
      const State state = state_of(facts.prose, clause);
      if (state == State::done) return std::nullopt;
      if (state == State::outstanding && !outstanding) outstanding = clause;
      const bool presented = clause.completion == Completion::present && !clause.negated;
      if (presented && !present && !clause.verb_phrase.empty()) present = clause;
    }
  }
  if (outstanding) return told_by(facts.prose, *outstanding);
  if (!present) return open_state(facts, item);
  if (is_to_come(facts, item)) return told_by(facts.prose, *present);
  return std::nullopt;
}

std::string message_for(Completion completion, std::string_view verb) {
  const std::string words = in_quotes(verb);
  if (completion == Completion::in_progress || completion == Completion::completed) {
    return words +
           " tells a reviewer that this is not finished. Finish it and give the date, or "
           "move it to the prevention plan.";
  }
  if (completion == Completion::conditional) {
    return words +
           " says what ought to be done, not what was. Write what you have completed, and "
           "when.";
  }
  return words +
         " is a promise; corrective actions are what you have already done. Do it, then "
         "write what you did and when, or move it to the prevention plan.";
}

void check(const Facts& facts, Report& report) {
  for (const Section* section : sections_of(facts.plan, guide::SectionRole::corrective_actions)) {
    for (const Item& item : section->items) {
      if (is_placeholder_item(facts, item)) continue;
      const std::optional<Outstanding> outstanding = outstanding_in(facts, item);
      if (!outstanding) continue;
      report.add(facts.prose.source(outstanding->words),
                 message_for(outstanding->completion, facts.prose.text(outstanding->words)));
    }
  }
}

constexpr std::array<const PhraseList*, 2> kPhrases{&kFutureTimes, &kOpenStates};

}  // namespace

const Rule kActionNotCompleted{.id = "action-not-completed",
                               .group = RuleGroup::corrective_actions,
                               .severity = Severity::error,
                               .phrases = kPhrases,
                               .check = check};

}  // namespace poa
