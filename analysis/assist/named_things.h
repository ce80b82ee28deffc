// What a document names, each thing once: to name it again.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/facts.h"

namespace poa::assist {

struct NamedThing {
  EntityKind kind = EntityKind::asin;
  std::string text;          ///< as the document writes it
  std::size_t mentions = 0;  ///< in the text; 0 for what only the front matter has
};

/// The sound identifiers, companies and people of the document, in the order in which they first
/// stand, what the front matter has first. What stands within `but_not`, half typed, does not
/// count.
[[nodiscard]] std::vector<NamedThing> named_things(const Facts& facts, Span but_not);

/// What a thing of this kind is called: "ASIN", "supplier or company". Empty for kinds that
/// named_things does not have.
[[nodiscard]] std::string_view name_of_kind(EntityKind kind);

}  // namespace poa::assist
