// Today's date: the clock is read here and nowhere else.
#pragma once

#include "analysis/language/entity.h"

namespace poa::server {

/// In the local time zone.
[[nodiscard]] Date local_today();

}  // namespace poa::server
