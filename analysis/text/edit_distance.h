// How far two short words are apart.
#pragma once

#include <cstddef>
#include <string_view>

namespace poa {

/// The number of characters (bytes) to insert, remove, exchange or swap with their neighbour to
/// make one word the other (optimal string alignment). For names: time grows with the product of
/// the lengths.
[[nodiscard]] std::size_t edit_distance(std::string_view a, std::string_view b);

}  // namespace poa
