// What stands in a block quote: a notice, a buyer's message.
#pragma once

#include "analysis/facts.h"

namespace poa {

/// Whether an entity stands in a block quote, where the writer can't mend it. Quotation marks do
/// not count: an identifier in them is the writer's own all the same.
[[nodiscard]] inline bool in_block_quote(const Facts& facts, const Entity& entity) {
  return facts.prose.passages()[facts.prose.sentences()[entity.sentence].passage].quoted;
}

}  // namespace poa
