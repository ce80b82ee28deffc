#include "server/settings/project_settings.h"

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <iterator>
#include <set>
#include <system_error>
#include <utility>

namespace poa::server {

namespace fs = std::filesystem;

ProjectSettings::ProjectSettings(GetAnalyzer analyzer) : analyzer_(std::move(analyzer)) {
  resolve({});
}

ProjectSettings::ProjectSettings(const ProjectSettings& other, GetAnalyzer analyzer)
    : ProjectSettings(other) {
  analyzer_ = std::move(analyzer);
}

std::shared_ptr<const Settings> ProjectSettings::in(const fs::path& folder) {
  const auto known = file_of_folder_.find(folder.native());
  if (known != file_of_folder_.end()) return resolved_.at(known->second).settings;
  const FilePath file = nearest(folder);
  file_of_folder_.emplace(folder.native(), file);
  if (!file.empty() && !files_.contains(file)) read_from_disk(file);
  if (!resolved_.contains(file)) resolve(file);
  return resolved_.at(file).settings;
}

std::shared_ptr<const Settings> ProjectSettings::without_folder() {
  return resolved_.at({}).settings;
}

bool ProjectSettings::set_editor(const std::vector<Layer>& layers, const fs::path& folder) {
  editor_.clear();
  for (const Layer& layer : layers) editor_.push_back({std::string(kFromEditor), folder, layer});
  return resolve_all();
}

bool ProjectSettings::open(const fs::path& file, std::shared_ptr<const Text> text) {
  KnownFile& known = files_[file];
  known.stamp.reset();
  known.file.read(std::move(text));
  return refresh();
}

bool ProjectSettings::close(const fs::path& file) {
  const auto known = files_.find(file);
  if (known == files_.end()) return false;
  known->second.stamp = Stamp{};  // of no file: it is read again
  return refresh();
}

bool ProjectSettings::refresh() {
  bool moved = false;
  for (auto& [folder, file] : file_of_folder_) {
    FilePath before = std::exchange(file, nearest(folder));
    moved = moved || before != file;
    if (!file.empty()) files_.try_emplace(file, KnownFile{{}, Stamp{}});
  }
  for (auto& [path, known] : files_) {
    if (!known.stamp) continue;
    if (stamp_of(path) != *known.stamp) read_from_disk(path);
  }
  return resolve_all() || moved;
}

ProjectSettings::FilePath ProjectSettings::nearest(const fs::path& folder) const {
  for (fs::path at = folder;; at = at.parent_path()) {
    const fs::path file = at / kSettingsFileName;
    const auto known = files_.find(file);
    const bool is_open = known != files_.end() && !known->second.stamp;
    std::error_code unknown;
    if (is_open || fs::is_regular_file(file, unknown)) return file;
    if (at == at.parent_path()) return {};
  }
}

ProjectSettings::Stamp ProjectSettings::stamp_of(const FilePath& path) {
  std::error_code gone;
  return {fs::last_write_time(path, gone), fs::file_size(path, gone)};
}

void ProjectSettings::read(const FilePath& path, std::uintmax_t bytes_there, SettingsFile& into) {
  errno = 0;
  std::ifstream file(path, std::ios::binary);
  if (!file) return into.fail(std::generic_category().message(errno));
  std::string bytes(std::min<std::uintmax_t>(bytes_there, kMostSettingsBytes + 1), '\0');
  file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  bytes.resize(static_cast<std::size_t>(std::max<std::streamsize>(file.gcount(), 0)));
  into.read(std::make_shared<const Text>(std::move(bytes)));
}

void ProjectSettings::read_from_disk(const FilePath& path) {
  KnownFile& known = files_[path];
  known.stamp = stamp_of(path);
  read(path, known.stamp->bytes, known.file);
}

SettingsFile ProjectSettings::as_it_is(const FilePath& path) const {
  const auto known = files_.find(path);
  if (known != files_.end() && !known->second.stamp) return known->second.file;
  SettingsFile file;
  read(path, stamp_of(path).bytes, file);
  return file;
}

/// True if something else holds than before.
bool ProjectSettings::resolve(const FilePath& path) {
  ++revision_;
  std::vector<Source> sources;
  if (!path.empty()) {
    sources.push_back({path.string(), path.parent_path(), files_.at(path).file.layer()});
  }
  sources.insert(sources.end(), editor_.begin(), editor_.end());
  Settings settings = merge(sources);
  std::vector<TemplateFolder> templates = find_templates(settings.template_folders);

  for (std::size_t i = 0; i < templates.size(); ++i) {
    if (templates[i].problem.empty()) continue;
    if (settings.values.at({"templates", {}}).origin == kFromEditor) {
      editor_problems_.push_back("\"templates\": " + templates[i].problem);
    } else {
      files_.at(path).file.add_problem_of_others(
          {{"templates", std::to_string(i)}, false, templates[i].problem});
    }
  }

  Resolved& resolved = resolved_[path];
  const bool same_templates = resolved.templates == templates;
  if (resolved.settings && same_templates && resolved.settings->values == settings.values) {
    return false;
  }
  settings.templates = resolved.settings && same_templates ? resolved.settings->templates
                       : templates.empty()                 ? nullptr
                                                           : read_templates(templates, analyzer_());
  resolved = {std::make_shared<const Settings>(std::move(settings)), std::move(templates)};
  return true;
}

bool ProjectSettings::resolve_all() {
  forget_unused();
  editor_problems_.clear();
  for (auto& [path, known] : files_) known.file.clear_problems_of_others();
  bool changed = resolve({});
  for (const auto& [path, known] : files_) changed = resolve(path) || changed;
  return changed;
}

void ProjectSettings::forget_unused() {
  std::set<FilePath> used;
  for (const auto& [folder, file] : file_of_folder_) used.insert(file);
  std::erase_if(
      files_, [&](const auto& entry) { return entry.second.stamp && !used.contains(entry.first); });
  std::erase_if(resolved_, [&](const auto& entry) {
    return !entry.first.empty() && !files_.contains(entry.first);
  });
}

std::map<fs::path, const SettingsFile*> ProjectSettings::files() const {
  std::map<fs::path, const SettingsFile*> files;
  for (const auto& [path, known] : files_) files.emplace(path, &known.file);
  return files;
}

bool ProjectSettings::has_templates() const {
  return std::ranges::any_of(resolved_, [](const auto& entry) {
    return !entry.second.settings->template_folders.empty();
  });
}

}  // namespace poa::server
