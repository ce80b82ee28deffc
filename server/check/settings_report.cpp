#include "server/check/settings_report.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

#include "server/check/report_place.h"

namespace poa::server {
namespace {

/// As the user would write it: from the working folder, if it is below that.
std::string shown(const std::filesystem::path& file) {
  std::error_code error;
  const std::filesystem::path near = std::filesystem::proximate(file, error);
  return error || near.empty() || *near.begin() == ".." ? file.string() : near.string();
}

}  // namespace

std::vector<std::string> problems_in(const ProjectSettings& settings) {
  std::vector<std::string> lines;
  for (const auto& [path, file] : settings.files()) {
    const Places places(file->text());
    for (const PlacedProblem& problem : file->problems()) {
      const Place place = places.of(problem.place.begin);
      lines.push_back(shown(path) + ":" + std::to_string(place.line) + ":" +
                      std::to_string(place.column) + ": " + problem.message);
    }
  }
  return lines;
}

bool has_unreadable_file(const ProjectSettings& settings) {
  return std::ranges::any_of(settings.files(), [](const auto& entry) {
    return std::ranges::any_of(entry.second->problems(), &PlacedProblem::is_whole_file);
  });
}

}  // namespace poa::server
