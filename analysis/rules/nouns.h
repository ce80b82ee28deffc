// The nouns by which an appeal names people and firms that are not the writer's own.
#pragma once

#include <cstdint>
#include <string_view>

#include "analysis/facts.h"

namespace poa {

enum class NounKind : std::uint8_t {
  none,
  outsider,  ///< "the carrier", "a delivery man", "our former partner"
  buyer,     ///< "customers", "folks"
  person,    ///< "a man", "people"
  amazon,    ///< "you", "your reviewers", "seller support"
  machine,   ///< "a bot", "the program"
};

struct Noun {
  NounKind kind = NounKind::none;
  IndexRange tokens;      ///< in Prose::tokens(): the noun and what makes it one ("delivery man")
  bool is_owner = false;  ///< "the carrier's"
};

/// The noun that a token of a sentence belongs to. Looked up only where something is said of
/// somebody: words of these kinds are too common to search a text for.
[[nodiscard]] Noun noun_at(const Facts& facts, std::uint32_t sentence, std::uint32_t token);

}  // namespace poa
