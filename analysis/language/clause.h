// The clauses of a sentence: who does what, and whether it is done, planned or promised.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "analysis/language/prose.h"

namespace poa {

/// What the verb of a clause says about its action. Named for what a reviewer asks of a corrective
/// action, not for the grammar's tenses.
enum class Completion : std::uint8_t {
  completed,    ///< "we removed", "has been replaced", "were refunded", "we did not open"
  in_progress,  ///< "we are working on", "is being reviewed", "is pending"
  future,       ///< "we will remove", "we plan to", "is scheduled", "are going to"
  conditional,  ///< "should be done", "must be checked", "we have to", "we could", "we may"
  present,      ///< "we check", "is archived", "can be seen", "was in FBA": a state or a habit
  none,         ///< no verb: "Refund of 96 buyers"
};

struct Clause {
  IndexRange tokens;  ///< in Prose::tokens()
  Completion completion = Completion::none;
  /// From the first auxiliary to the verb: "are currently looking", "will register".
  IndexRange verb_phrase;
  bool subordinate = false;  ///< opened by who, which, that, because, after, so that, under which …
  bool negated = false;      ///< "did not inspect", "never opened": completed, and not done
  bool first_person = false;  ///< its subject is I, we, or "our team" and the like
  bool quoted = false;        ///< stands in quotation marks
};

/// The clauses of one sentence in order, one for each finite verb ("signed the contract and
/// received the letter" has two); together they cover its tokens. Never empty: a sentence without a
/// verb is one clause. A participle without a subject of its own ("Closed both listings on 12 May")
/// counts as completed; one that belongs to a noun ("the units shipped in May") opens no clause.
/// Knows the slips of writers whose English is not their first language ("We already remove the
/// product", "We have on 3 May deleted"). Time is linear in the sentence.
[[nodiscard]] std::vector<Clause> clauses_of(const Prose& prose, const Sentence& sentence);

/// The clauses of all sentences.
class Clauses {
 public:
  Clauses() = default;
  explicit Clauses(const Prose& prose);
  /// The same, where `earlier` are those of an earlier version of the document: only sentences
  /// that changed are parsed.
  Clauses(const Clauses& earlier, const Prose& was, const Prose& is);

  /// Those of one sentence of the prose that they were made from.
  [[nodiscard]] std::span<const Clause> of(const Sentence& sentence) const;
  /// The one that a token of that prose belongs to; null if there is none.
  [[nodiscard]] const Clause* with(std::uint32_t token) const;

 private:
  std::vector<Clause> clauses_;
};

}  // namespace poa
