// What the command line tells of settings files.
#pragma once

#include <string>
#include <vector>

#include "server/settings/project_settings.h"

namespace poa::server {

/// What can't be used of the settings files that were read, a line each: "FILE:LINE:COLUMN: …".
[[nodiscard]] std::vector<std::string> problems_in(const ProjectSettings& settings);

/// Whether one of them could not be read at all, so that what it asks for is not known.
[[nodiscard]] bool has_unreadable_file(const ProjectSettings& settings);

}  // namespace poa::server
