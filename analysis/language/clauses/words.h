// The tokens of a sentence as the parser of clauses sees them: what each can be in its clause.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "analysis/language/clauses/verb.h"
#include "analysis/language/prose.h"

namespace poa {

enum class WordClass : std::uint8_t {
  other,         ///< nouns, adjectives, full verbs: told apart by Word::forms and their place
  first_person,  ///< I, we
  pronoun,       ///< he, she, they: a subject wherever it stands
  weak_pronoun,  ///< it, you, this, there, nobody: a subject or an object
  determiner,
  preposition,
  adverb,
  negation,
  conjunction,
  relative,           ///< who, which
  that,               ///< a relative, a conjunction or a determiner
  subordinator,       ///< because, if, when
  time_subordinator,  ///< after, before, since: prepositions, too
  as,
  month,
  time_noun,  ///< day, week, year
  be_present,
  be_past,
  be,
  been,
  being,
  have,
  had,
  do_present,
  did,
  will,
  would,  ///< would, should, could, might, must: wished, advised or required, not done
  can,
  may,
  to,
  number,
  comma,
  stop,   ///< ; : and dashes
  open,   ///< an opening bracket
  close,  ///< a closing bracket
  mark,   ///< any other punctuation
};

struct Word {
  std::string_view text;  ///< in lower case, without "'ll", "n't" and the like
  WordClass word_class = WordClass::other;
  /// In a contraction ("we'll", "he's") the subject in front of the auxiliary that is the class.
  WordClass subject = WordClass::other;
  bool contracted = false;  ///< `subject` holds
  bool negated = false;     ///< "won't"
  bool quoted = false;
  VerbForms forms;
};

[[nodiscard]] std::vector<Word> classify_words(const Prose& prose, IndexRange tokens);

}  // namespace poa
