// A place in running text, where words are completed rather than lines.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "analysis/assist/completion_place.h"

namespace poa::assist {

struct ProsePlace {
  const Place& place;
  std::size_t words = 0;  ///< where the line's words begin: after its mark and box
  std::size_t word = 0;  ///< where the word that ends at the offset begins; the offset if none does
  std::size_t word_end = 0;  ///< where that word ends behind the offset
  std::string before;        ///< the word before it, in lower case; empty at the line's first
  bool opened = false;       ///< whether a bracket "(" stands right before the word
};

/// Nothing in headings, and where no word has been typed on the line yet: there, whole lines are
/// offered. Behind an open bracket a word is due, as behind a blank.
[[nodiscard]] std::optional<ProsePlace> prose_place(const Place& place);

/// Whether words may begin here: the line has nothing but a list's mark yet.
[[nodiscard]] bool is_before_words(const Place& place);

/// How much of an offer is typed already.
struct Typed {
  std::size_t begin = 0;
  std::string filter_text;
  bool held_back = false;  ///< too little of it to tell that it is meant
};

/// Whether what is typed may become `text`, such as a name or a number: the longest of the last few
/// words that it begins with, or one word that begins a word of it. Words in small letters alone
/// don't tell, since every other word begins like some name. Where no word is typed, everything may
/// follow.
[[nodiscard]] std::optional<Typed> typed_of(const ProsePlace& prose, std::string_view text);

/// The same for what goes by another name: "today". Its first letters have to be typed, so that
/// not every word brings it up: `telling` of them, or all that it has.
[[nodiscard]] std::optional<Typed> typed_of_alias(const ProsePlace& prose, std::string_view alias,
                                                  std::size_t telling, std::string_view text);

/// Whether something is offered, by what is typed of it. What is held back makes the offers
/// incomplete: more of it may be typed.
[[nodiscard]] bool is_offered(const std::optional<Typed>& typed, Completions& found);

/// Completes what is meant, with the rank that it has at the place: `leads` is whether it is what
/// the word before asks for ("on" → a date).
[[nodiscard]] Completion prose_completion(const ProsePlace& prose, CompletionKind kind, Typed typed,
                                          std::string label, std::size_t rank, bool leads);

// The sources; each adds what it has for the place.
void complete_date(const ProsePlace& prose, Completions& found);
void complete_entity(const ProsePlace& prose, Completions& found);
void complete_evidence(const ProsePlace& prose, Completions& found);

}  // namespace poa::assist
