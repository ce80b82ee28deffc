// Streets and what follows them.
#pragma once

#include <cstdint>

#include "analysis/facts.h"

namespace poa {

/// The tokens of the postal address that begins at `at`: "27 Alder Row, Apt 4, Duluth, MN 55803",
/// "Hauptstraße 12, 10115 Berlin", "Calle Mayor 5". Empty if there is none.
[[nodiscard]] IndexRange postal_address_at(const Prose& prose, std::uint32_t at,
                                           IndexRange sentence);

}  // namespace poa
