#include "server/settings/settings.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "server/settings/glob.h"
#include "server/settings/option.h"

namespace poa::server {
namespace {

namespace fs = std::filesystem;
using jsonrpc::Json;

std::optional<Severity> severity_of(const Json& value) {
  for (const Severity severity :
       {Severity::error, Severity::warning, Severity::info, Severity::hint}) {
    if (value == severity_name(severity)) return severity;
  }
  return std::nullopt;
}

/// The paths of a list, from the folder of its source on.
std::vector<fs::path> paths_of(const Setting& setting) {
  std::vector<fs::path> paths;
  for (const Json& path : setting.value) {
    paths.push_back((setting.folder / path.get_ref<const std::string&>()).lexically_normal());
  }
  return paths;
}

/// The path from a folder, with "/" between its parts; empty if the file is not below it.
std::string below(const fs::path& folder, const fs::path& file) {
  const fs::path relative = file.lexically_normal().lexically_relative(folder.lexically_normal());
  if (relative.empty() || *relative.begin() == "..") return {};
  return relative.generic_string();
}

}  // namespace

bool Settings::makes_a_plan(const fs::path& file) const {
  const auto files = values.find({"files", {}});
  if (files == values.end()) return false;
  const std::string path = below(files->second.folder, file);
  return !path.empty() && std::ranges::any_of(files->second.value, [&](const Json& glob) {
    return glob_matches(glob.get_ref<const std::string&>(), path);
  });
}

Surroundings Settings::surroundings(Date today, const Files* files,
                                    const fs::path& document) const {
  const bool is_template = std::ranges::any_of(
      template_folders, [&](const fs::path& folder) { return !below(folder, document).empty(); });
  Surroundings surroundings{today, files, options};
  surroundings.house_style = house_style;
  if (!is_template) surroundings.templates = templates;
  return surroundings;
}

Settings merge(const std::vector<Source>& sources) {
  Settings settings;
  for (const Source& source : sources) {
    for (const auto& [key, value] : source.layer) {
      settings.values.insert_or_assign(key, Setting{value, source.origin, source.folder});
    }
  }
  HouseStyle::Phrases reported;
  HouseStyle::Phrases excepted;
  for (const auto& [key, setting] : settings.values) {
    const Option* option = find_option(key.option);
    if (option == nullptr) continue;
    switch (option->kind) {
      case OptionKind::count:
        settings.options.*option->count = setting.value.get<std::uint32_t>();
        break;
      case OptionKind::text:
        settings.options.attachments_folder = setting.value.get<std::string>();
        break;
      case OptionKind::list:
        if (key.option == "templates") settings.template_folders = paths_of(setting);
        break;
      case OptionKind::severities:
        settings.rules.severities[key.entry] = severity_of(setting.value);
        break;
      case OptionKind::phrases:
        reported[key.entry] = setting.value.get<std::vector<std::string>>();
        break;
      case OptionKind::exceptions:
        excepted[key.entry] = setting.value.get<std::vector<std::string>>();
        break;
      case OptionKind::choice:
        for (const Choice& each : option->choices) {
          if (setting.value == each.name) each.choose(settings.features);
        }
        break;
      case OptionKind::toggle:
      case OptionKind::toggles:
        for (const Switch& each : option->switches) {
          if (each.entry == key.entry) each.in(settings.features) = setting.value.get<bool>();
        }
        break;
    }
  }
  if (!reported.empty() || !excepted.empty()) {
    settings.house_style = std::make_shared<const HouseStyle>(reported, excepted);
  }
  return settings;
}

}  // namespace poa::server
