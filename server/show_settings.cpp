#include "server/show_settings.h"

#include <cstdio>
#include <filesystem>
#include <system_error>

#include "server/check/report_glyph.h"
#include "server/check/settings_report.h"
#include "server/settings/project_settings.h"
#include "server/settings/show.h"

namespace poa::server {

int show_settings(const SettingsOptions& options) {
  namespace fs = std::filesystem;
  std::error_code error;
  const fs::path path = fs::absolute(options.name, error).lexically_normal();
  const fs::path folder = fs::is_directory(path, error) ? path : path.parent_path();
  const Analyzer analyzer;
  ProjectSettings project([&]() -> const Analyzer& { return analyzer; });
  const auto settings = project.in(folder);
  for (const std::string& problem : problems_in(project)) {
    std::fprintf(stderr, "poa: %s\n", printable(problem).c_str());
  }
  const std::string text = options.format == ReportFormat::json
                               ? settings_as_json(*settings).dump(2) + "\n"
                               : settings_as_text(*settings);
  const bool written = std::fputs(text.c_str(), stdout) >= 0 && std::fflush(stdout) == 0;
  return written && !has_unreadable_file(project) ? kClean : kUnable;
}

}  // namespace poa::server
