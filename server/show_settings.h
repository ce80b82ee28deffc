// `poa settings`: which settings hold for a file or a folder, and where each comes from.
#pragma once

#include <string>

#include "server/check/check.h"

namespace poa::server {

struct SettingsOptions {
  std::string name = ".";  ///< a document or a folder
  ReportFormat format = ReportFormat::text;
};

/// Writes them to standard output and returns the exit status: 2 if a settings file can't be read.
[[nodiscard]] int show_settings(const SettingsOptions& options);

}  // namespace poa::server
