// How the writer means what a phrase says: as done, as never done, or not as a fact of the case.
#pragma once

#include <cstdint>
#include <string_view>

#include "analysis/facts.h"
#include "analysis/guide/section.h"

namespace poa {

enum class Stance : std::uint8_t {
  told,    ///< "we edited the invoice", "our assistant paid for reviews": done, on one's own side
  denied,  ///< "we have never paid for reviews"
  open,    ///< planned, conditional, forbidden, reported, or somebody else's act
};

/// Of a match that begins with its verb, or with the subject of a passive ("the invoice was
/// edited").
[[nodiscard]] Stance stance_of(const Facts& facts, const PhraseMatch& match);

/// Whether a place stands in an item of a section of this role; what follows the list, such as the
/// letter's last paragraph, does not.
[[nodiscard]] bool is_in_item(const Facts& facts, ProseRange range, guide::SectionRole role);

/// Whether a place stands outside of the sections, in the opening or the closing, or below the list
/// of the last section.
[[nodiscard]] bool is_in_the_letter(const Facts& facts, ProseRange range);

/// Whether a word names somebody who works for the writer: "employee", "staff", "assistant". A
/// "buyer" may do so.
[[nodiscard]] bool is_staff(std::string_view word);

/// "son" of "my son", "cousin"; a relative of whose is for the words around to say.
[[nodiscard]] bool is_family(std::string_view word);

/// Whether the words before a token, in its sentence, make the rest somebody's belief, somebody's
/// report or an aim: "we believed that", "your notice says that", "to make sure that", "whether".
[[nodiscard]] bool is_embedded(const Facts& facts, std::uint32_t sentence, std::uint32_t token);

}  // namespace poa
