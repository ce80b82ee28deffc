// Who does what a phrase says: the writer's own people, Amazon, a buyer or somebody else.
#pragma once

#include <cstdint>

#include "analysis/facts.h"

namespace poa {

enum class Doer : std::uint8_t {
  unknown,
  own,       ///< "we", "our packer"
  amazon,    ///< "you", "your reviewer", "a bot"
  buyer,     ///< "customers", "folks", "the lady"
  person,    ///< "a man", "some people": anybody
  outsider,  ///< "the mailman", "our former partner", "Helium 10"
  they,      ///< "they", "he": any of those last spoken of, and not the writer
};

/// Of a phrase that begins with a verb or with what is said of the doer: the subject before it
/// ("the driver who came on Monday threw them"), or who stands behind "by" ("was thrown by UPS").
[[nodiscard]] Doer doer_of(const Facts& facts, const PhraseMatch& deed);

/// Whether a sentence names somebody of a kind, in whatever place.
[[nodiscard]] bool names(const Facts& facts, std::uint32_t sentence, Doer kind);

/// Who a token begins to name; "unknown" for anything else than a noun or a company's name.
[[nodiscard]] Doer named_at(const Facts& facts, std::uint32_t sentence, std::uint32_t token);

}  // namespace poa
