// The JSON Schema of `.poa.json`, for editors that complete and check by one.
#pragma once

#include <string>

namespace poa::server {

/// Made from the rules and the options; JSON Schema draft-07 with a line feed at its end.
[[nodiscard]] std::string settings_schema();

}  // namespace poa::server
