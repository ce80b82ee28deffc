// The settings that hold somewhere, with where each comes from.
#pragma once

#include <string>

#include "protocol/json/json.h"
#include "server/settings/settings.h"

namespace poa::server {

/// By name ("maxWords", "rules.vague-date"): {value, origin}. The origin is "default", "editor" or
/// the path of a settings file.
[[nodiscard]] jsonrpc::Json settings_as_json(const Settings& settings);

/// The same for people, a line each.
[[nodiscard]] std::string settings_as_text(const Settings& settings);

}  // namespace poa::server
