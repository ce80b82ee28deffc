// Example sentences with what is recognised in them drawn below.
//
//     We closed both on 11 May 2026.
//                       ^^^^^^^^^^^ date 2026-05-11
//
// Every line without carets is a document of its own.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

#include "analysis/language/entity.h"

namespace poa::test {

/// The lines of `text` that are no drawing, with the entities of some kinds drawn below each; of
/// all kinds if none is named. A test draws anew and expects the same text.
[[nodiscard]] std::string draw_entities(std::string_view text,
                                        std::initializer_list<EntityKind> kinds = {});

}  // namespace poa::test
