// Which settings hold where: those of the nearest `.poa.json` from a folder upward, with what the
// editor sets laid over them.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "analysis/analysis.h"
#include "analysis/text/text.h"
#include "server/settings/settings.h"
#include "server/settings/settings_file.h"
#include "server/settings/template_folders.h"

namespace poa::server {

/// Reads files when it is asked of a folder for the first time, and again when `refresh` is called;
/// in between it answers from memory. Everything that can change what holds says whether it did.
/// Not for several threads at once. Never throws for what is on the disk.
class ProjectSettings {
 public:
  /// The analyzer is asked for where there are templates to read.
  using GetAnalyzer = std::function<const Analyzer&()>;
  explicit ProjectSettings(GetAnalyzer analyzer);
  /// A copy for another thread, with an analyzer that can be asked for there.
  ProjectSettings(const ProjectSettings& other, GetAnalyzer analyzer);

  /// The settings for documents in a folder, which is absolute; or the editor's alone.
  [[nodiscard]] std::shared_ptr<const Settings> in(const std::filesystem::path& folder);
  [[nodiscard]] std::shared_ptr<const Settings> without_folder();

  /// What the editor sets, each layer over those before it. Its relative paths start from `folder`.
  bool set_editor(const std::vector<Layer>& layers, const std::filesystem::path& folder);

  /// A settings file is open in the editor: its text counts, saved or not, until it is closed.
  bool open(const std::filesystem::path& file, std::shared_ptr<const Text> text);
  bool close(const std::filesystem::path& file);

  /// Looks at the disk again.
  bool refresh();

  /// The settings file that holds for documents in a folder; empty where there is none.
  [[nodiscard]] std::filesystem::path nearest(const std::filesystem::path& folder) const;
  /// A settings file as it is at this moment: in the editor, if it is open there, else on the disk.
  [[nodiscard]] SettingsFile as_it_is(const std::filesystem::path& file) const;

  /// The settings files that matter, with what can't be used of them.
  [[nodiscard]] std::map<std::filesystem::path, const SettingsFile*> files() const;
  /// What can't be used of the folders that the editor names.
  [[nodiscard]] const std::vector<std::string>& editor_problems() const { return editor_problems_; }
  /// Grows whenever something was read or laid anew.
  [[nodiscard]] std::uint64_t revision() const { return revision_; }
  /// Whether something outside of settings files is read.
  [[nodiscard]] bool has_templates() const;

 private:
  /// What a file looked like when it was read.
  struct Stamp {
    std::filesystem::file_time_type written;
    std::uintmax_t bytes = 0;
    friend bool operator==(const Stamp&, const Stamp&) = default;
  };
  struct KnownFile {
    SettingsFile file;
    std::optional<Stamp> stamp;  ///< nothing while the editor's text counts
  };
  /// What holds under one settings file, or under none.
  struct Resolved {
    std::shared_ptr<const Settings> settings;
    std::vector<TemplateFolder> templates;
  };
  /// A settings file's path; empty where there is none.
  using FilePath = std::filesystem::path;

  [[nodiscard]] static Stamp stamp_of(const FilePath& path);
  static void read(const FilePath& path, std::uintmax_t bytes_there, SettingsFile& into);
  void read_from_disk(const FilePath& path);
  bool resolve(const FilePath& path);
  bool resolve_all();
  void forget_unused();

  GetAnalyzer analyzer_;
  std::vector<Source> editor_;
  std::map<FilePath, KnownFile> files_;
  std::unordered_map<std::string, FilePath> file_of_folder_;
  std::map<FilePath, Resolved> resolved_;
  std::vector<std::string> editor_problems_;
  std::uint64_t revision_ = 0;
};

}  // namespace poa::server
