// Reads the words of a sentence from left to right and opens a clause at each finite verb.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "analysis/language/clause.h"
#include "analysis/language/clauses/verb_group.h"
#include "analysis/language/clauses/words.h"

namespace poa {

/// Keeps two things while it reads: `levels_`, the clauses around the current place, the main one
/// first, each with or without its verb yet; and `here_`, what stands between the last border
/// (comma, conjunction, opener, verb) and the current place, a subject above all. Used once.
class ClauseParser {
 public:
  ClauseParser(std::span<const Word> words, std::uint32_t first_token)
      : words_(words), first_token_(first_token) {}

  std::vector<Clause> parse();

 private:
  enum class Subject : std::uint8_t { none, noun, pronoun, first_person };

  struct Level {
    bool has_verb = false;
    bool preposition_like = false;  ///< opened by "after", "since", "as": may be none at all
    std::uint32_t opened = 0;
    // Of its latest verb:
    Completion completion = Completion::none;
    bool first_person = false;
  };

  // Clauses within clauses beyond this depth are taken for siblings.
  static constexpr std::size_t kDeepest = 16;
  static constexpr std::uint32_t kNowhere = static_cast<std::uint32_t>(-1);

  // What has been read since the last comma, conjunction, opener or verb.
  struct Here {
    std::uint32_t begin = 0;
    std::uint32_t last_word = kNowhere;  ///< that is neither adverb nor punctuation
    std::uint32_t first_word = kNowhere;
    Subject subject = Subject::none;
    bool subject_first = false;  ///< a pronoun is the first word
    bool complement = false;     ///< there are nouns, numbers or dates
    bool already = false;
    bool that_opened = false;  ///< the latest "that" opens a clause
    bool negated = false;
    bool after_comma = false;
    bool after_conjunction = false;
    bool after_boundary = true;   ///< false right after a verb
    bool last_uncertain = false;  ///< the latest verb may turn out a participle
  };

  struct State {
    std::vector<Level> levels;
    Here here;
  };

  [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(words_.size()); }
  [[nodiscard]] WordClass class_at(std::uint32_t i) const {
    return i < words_.size() ? words_[i].word_class : WordClass::mark;
  }

  // Finite verbs (clause_verbs.cpp).

  std::optional<VerbGroup> group_at(std::uint32_t i);

  // Nothing but adverbs and a date stand between the start of the clause and this word.
  [[nodiscard]] bool at_boundary(std::uint32_t i) const;
  // "of returned goods", "to be returned": the word belongs to the preposition before it.
  [[nodiscard]] bool is_open_preposition(std::uint32_t i) const;
  [[nodiscard]] bool subject_directly_before(std::uint32_t i) const;
  [[nodiscard]] bool is_finite_past(std::uint32_t i, bool subject_before) const;

  // "signed the contract and received …": a verb without a subject goes on where one left off.
  [[nodiscard]] bool follows_completed() const;
  [[nodiscard]] bool has_object_of_past(std::uint32_t i) const;
  [[nodiscard]] bool is_counted_noun(std::uint32_t i) const;
  [[nodiscard]] bool is_finite_present(std::uint32_t i, bool subject_before) const;
  void attach(const VerbGroup& group);
  void open_clause(const VerbGroup& group, bool own_subject);

  // A noun, then a pronoun: the noun belongs to the preposition, the pronoun is the subject.
  [[nodiscard]] bool subject_after_complement() const;
  bool pop_to_waiting();

  // Everything between them (clause_borders.cpp).
  void pass(std::uint32_t i);
  [[nodiscard]] bool after_our(std::uint32_t i) const;
  void note_subject(WordClass word_class, std::uint32_t i);
  void open_level(std::uint32_t i, bool preposition_like);
  void pass_that(std::uint32_t i);

  // "after we closed it", "after the review"; not "after 3 May", "after closing", "before and
  // after".
  [[nodiscard]] bool opens_clause(std::uint32_t i) const;

  // "from the day my shop is switched on"; not "at the time we had no list", "on the same day we".
  [[nodiscard]] bool opens_time_clause(std::uint32_t i) const;

  // "as soon as the lot arrives", "as we know"; else a preposition.
  void pass_as(std::uint32_t i);
  void pass_comma(std::uint32_t i);
  void start_boundary(std::uint32_t i);
  void enter_or_leave_quotation(std::uint32_t i);
  void add_verbless();

  // A sentence whose only opener was a preposition after all: "Until the audit nobody may sell."
  void promote_last();
  [[nodiscard]] IndexRange tokens_of(IndexRange words) const;

  std::span<const Word> words_;
  std::uint32_t first_token_;
  std::vector<Clause> clauses_;
  std::vector<Level> levels_{Level{}};
  Here here_;
  State around_brackets_;   ///< where the outermost bracket opened
  State around_quotation_;  ///< where the quotation began
  std::uint32_t brackets_ = 0;
  bool quoted_ = false;
};

}  // namespace poa
