// Whether a question is put to the reader, who will not answer it.
#pragma once

#include <cstdint>

#include "analysis/facts.h"

namespace poa {

/// Of a sentence that ends in a question mark; not one that is quoted, reported, answered, a
/// heading or a line of a checklist.
[[nodiscard]] bool is_put_to_amazon(const Facts& facts, std::uint32_t sentence);

}  // namespace poa
