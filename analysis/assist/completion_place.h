// What the sources of completions share: the place, what is typed there, and how an offer is made.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/assist/completion.h"
#include "analysis/assist/list_marker.h"
#include "analysis/facts.h"

namespace poa::assist {

/// Where something is to be completed.
struct Place {
  const Facts& facts;
  std::size_t offset = 0;
  std::size_t line_number = 0;  ///< 0-based
  Span line;                    ///< without its ending
  Span indentation;             ///< of the line: blanks and marks of block quotes
  Span typed;                   ///< from the indentation to the offset
  std::string_view line_ending;

  [[nodiscard]] std::string_view text() const { return facts.text->bytes(); }
  [[nodiscard]] std::string_view typed_text() const { return typed.in(text()); }
  /// Whether nothing but blanks follows on the line.
  [[nodiscard]] bool at_line_end() const;
  /// The stretch from `begin` to the end of the line, if nothing but blanks follows the offset; to
  /// the offset else.
  [[nodiscard]] Span replaced_from(std::size_t begin) const;
};

[[nodiscard]] Place place_at(const Facts& facts, std::size_t offset);

/// Whether a text begins with another, ASCII case aside.
[[nodiscard]] bool begins_with(std::string_view text, std::string_view prefix);

/// The words by which an editor filters an offer called `name` where `markup` and then `words` are
/// typed: begins with both, as typed. Nothing where `words` begin no word of the name, case aside.
[[nodiscard]] std::optional<std::string> filter_text(std::string_view markup,
                                                     std::string_view words, std::string_view name);

/// "b007" for the group 'b' and the rank 7: sorts by group, then by rank.
[[nodiscard]] std::string sort_key(char group, std::size_t rank);

// The sources; each adds what it has for the place. The front matter, comments, the destinations of
// links and placeholders are places of their own, and tell whether the place is theirs. For words
// in running text see prose_place.h.
[[nodiscard]] bool complete_front_matter(const Place& place, Completions& found);
[[nodiscard]] bool complete_comment(const Place& place, Completions& found);
[[nodiscard]] bool complete_attachment(const Place& place, Completions& found);
[[nodiscard]] bool complete_placeholder(const Place& place, Completions& found);
void complete_plan(const Place& place, Completions& found);
void complete_section(const Place& place, Completions& found);
void complete_example(const Place& place, Completions& found);
void complete_checklist(const Place& place, Completions& found);

}  // namespace poa::assist
