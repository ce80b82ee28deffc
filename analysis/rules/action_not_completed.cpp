#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "analysis/language/clause.h"
#include "analysis/language/clauses/verb.h"
#include "analysis/rules/message.h"
#include "analysis/rules/own_words.h"
#include "analysis/rules/placeholder_item.h"
#include "analysis/rules/sections.h"
#include "analysis/rules/table.h"

namespace poa {
namespace {

/// The last word of a clause's verb phrase, in lower case: "decided", "confirm".
std::string_view verb_of(const Prose& prose, const Clause& clause) {
  return clause.verb_phrase.empty() ? std::string_view()
                                    : prose.lower(prose.tokens()[clause.verb_phrase.last - 1]);
}

template <std::size_t Size>
bool is_one_of(std::string_view word, const std::array<std::string_view, Size>& words) {
  return std::ranges::find(words, word) != words.end();
}

/// "We have decided to remove it": all that was done was to decide.
bool is_resolve(const Prose& prose, const Clause& clause) {
  constexpr std::array<std::string_view, 6> kResolved = {"decided",  "resolved", "promised",
                                                         "intended", "agreed",   "committed"};
  const std::uint32_t next = clause.verb_phrase.last;
  return clause.first_person && is_one_of(verb_of(prose, clause), kResolved) &&
         next < clause.tokens.last && prose.lower(prose.tokens()[next]) == "to";
}

/// "We have not yet removed the listing", but not "We did not receive another complaint".
bool is_not_yet_done(const Prose& prose, const Clause& clause) {
  return clause.negated && !clause.verb_phrase.empty() &&
         std::ranges::any_of(prose.tokens(clause.tokens),
                             [&](const Token& t) { return prose.lower(t) == "yet"; });
}

/// "Both listings are closed": the state that a completed action leaves. "The certificate is
/// awaited" is none.
bool is_achieved_state(const Prose& prose, const Clause& clause) {
  if (clause.completion != Completion::present || clause.verb_phrase.size() < 2) return false;
  constexpr std::array<std::string_view, 5> kStillToCome = {"awaited", "needed", "required",
                                                            "expected", "wanted"};
  const std::string_view auxiliary = prose.lower(prose.tokens()[clause.verb_phrase.first]);
  const std::string_view verb = verb_of(prose, clause);
  return (auxiliary == "is" || auxiliary == "are") && verb_forms(verb).participle &&
         !is_one_of(verb, kStillToCome);
}

/// "We would like to confirm that …", "we must admit that …": what counts is said after it.
bool is_saying(const Prose& prose, const Clause& clause) {
  constexpr std::array<std::string_view, 15> kSaying = {
      "confirm", "inform", "report",  "state", "say",     "admit",  "note",    "mention",
      "add",     "stress", "explain", "show",  "declare", "assure", "describe"};
  return is_one_of(verb_of(prose, clause), kSaying);
}

enum class State : std::uint8_t { done, outstanding, neither };

State state_of(const Prose& prose, const Clause& clause) {
  if (is_resolve(prose, clause) || is_not_yet_done(prose, clause)) return State::outstanding;
  switch (clause.completion) {
    case Completion::completed:
      return clause.negated ? State::neither : State::done;
    case Completion::future:
    case Completion::conditional:
    case Completion::in_progress:
      return is_saying(prose, clause) ? State::neither : State::outstanding;
    case Completion::present:
      return is_achieved_state(prose, clause) && !clause.negated ? State::done : State::neither;
    case Completion::none:
      return State::neither;
  }
  return State::neither;
}

/// When something is still to come, whatever the tense says: "gets replaced in the next days", "is
/// on order", "comes into use once the account is back".
constexpr std::array<std::string_view, 9> kFutureTimeWordings = {
    "(in|within|over|during) the (very )?(next|coming|following|near|nearest) ([a-z0-9]+ )?(days?|"
    "weeks?|months?|future|time)",
    "(soon|shortly|tomorrow|in due course|any day now|before long|by and by|sooner or later|one of "
    "these days)",
    "(by |from |as of |starting |in |until )*next (week|month|year|quarter|season|summer|winter|"
    "spring|autumn|monday|tuesday|wednesday|thursday|friday|january|february|march|april|may|june|"
    "july|august|september|october|november|december)",
    "(from|as of|as from|starting|beginning) (the )?([a-z]+ of )?(january|february|march|april|may|"
    "june|july|august|september|october|november|december) (on|onwards?|20[0-9][0-9] onwards?)",
    "(later|end of) (this|the) (week|month|year|quarter|summer|season)",
    "(on (the|its|their|his|her) way|about to|in the middle of|in the course of|at (this|the) "
    "(very )?moment|yet to|still to)",
    // Under way in the words of trades: "the scanner is on order".
    "(on order|on back ?order|in the works|in the pipeline|in the making|in preparation|in "
    "production|in transit|in the hands of|under preparation|under construction|with the printers?|"
    "up next|next (on|in) (our|the|my) (list|line|agenda)|await|awaits|awaited|(we|i) (still )?"
    "wait for)",
    // What waits for the account waits for the reader.
    "(once|as soon as|when|whenever|after|until|(from |on |since )?the (day|moment|minute|time)) "
    "(that )?(my|our|the|this|you) ([a-z]+ ){0,4}?(is|are|gets?|has|have|comes?|goes|re-?opens?|"
    "opens?|re-?instates?|re-?activates?|releases?|restores?|lets?|allows?|give) ([a-z]+ ){0,3}?"
    "(back|reinstated|re-?opened|open|opened|restored|reactivated|activated|active|unblocked|"
    "released|live|online|running|on|us|me|it|again|(my|our|the) "
    "(accounts?|shop|store|listings?|funds?|money))",
    "(after|upon|on|following|pending|with) (the |our |my )?(reinstatement|reactivation|"
    "re-?opening|reinstating|restoration|release)( of (the|our|my) [a-z ]{0,20}?"
    "(accounts?|shop|store|listings?|funds|money|privileges|rights))?",
};
constexpr PhraseList kFutureTimes{kFutureTimeWordings};

bool is_to_come(const Facts& facts, const Item& item) {
  for (std::uint32_t s = item.sentences.first; s < item.sentences.last; ++s) {
    if (has_phrase(facts, kFutureTimes, s)) return true;
  }
  return false;
}

/// The first main clause of an item that says something is still to be done; nothing if there is
/// none, or if another main clause says that something was done.
std::optional<Clause> outstanding_clause(const Facts& facts, const Item& item) {
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
  return !outstanding && present && is_to_come(facts, item) ? present : outstanding;
}

std::string message_for(const Clause& clause, std::string_view verb) {
  const std::string words = in_quotes(verb);
  if (clause.completion == Completion::in_progress || clause.completion == Completion::completed) {
    return words +
           " tells a reviewer that this is not finished. Finish it and give the date, or "
           "move it to the prevention plan.";
  }
  if (clause.completion == Completion::conditional) {
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
      const std::optional<Clause> clause = outstanding_clause(facts, item);
      if (!clause) continue;
      const auto tokens = facts.prose.tokens(clause->verb_phrase);
      const ProseRange verb{tokens.front().range.begin, tokens.back().range.end};
      report.add(facts.prose.source(verb), message_for(*clause, facts.prose.text(verb)));
    }
  }
}

constexpr std::array<const PhraseList*, 1> kPhrases{&kFutureTimes};

}  // namespace

const Rule kActionNotCompleted{.id = "action-not-completed",
                               .group = RuleGroup::corrective_actions,
                               .severity = Severity::error,
                               .phrases = kPhrases,
                               .check = check};

}  // namespace poa
