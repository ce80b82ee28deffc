#include "server/folder_files.h"

#include <algorithm>
#include <system_error>

namespace poa::server {
namespace {

namespace fs = std::filesystem;

/// The system takes a path up to its first NUL, and would so find another file than the one named.
bool can_be_a_path(std::string_view path) { return path.find('\0') == std::string_view::npos; }

/// The files below `root`, as paths that begin with `name`.
std::vector<std::string> list(const fs::path& root, const fs::path& name) {
  std::vector<std::string> files;
  std::error_code error;
  fs::recursive_directory_iterator entry(root, fs::directory_options::skip_permission_denied,
                                         error);
  for (std::size_t seen = 0;
       !error && entry != fs::recursive_directory_iterator() && seen < FolderFiles::kMaxEntries;
       ++seen) {
    std::error_code unknown;  // an entry that vanished meanwhile is neither
    if (entry->path().filename().string().starts_with('.')) {
      entry.disable_recursion_pending();
    } else if (entry->is_regular_file(unknown)) {
      files.push_back((name / entry->path().lexically_relative(root)).generic_string());
    }
    entry.increment(error);
  }
  std::sort(files.begin(), files.end());
  return files;
}

}  // namespace

bool FolderFiles::exists(std::string_view path) const {
  if (!can_be_a_path(path)) return false;
  const auto [known, fresh] = exists_.try_emplace(std::string(path), false);
  if (fresh) {
    std::error_code error;
    known->second = fs::exists(folder_ / path, error);
  }
  return known->second;
}

std::vector<std::string> FolderFiles::below(std::string_view folder) const {
  if (!can_be_a_path(folder)) return {};
  const auto [known, fresh] = below_.try_emplace(std::string(folder));
  if (fresh) {
    const fs::path name = fs::path(folder).lexically_normal();
    const fs::path root = folder_ / name;
    known->second = list(root.empty() ? fs::path(".") : root, name == "." ? fs::path() : name);
  }
  return known->second;
}

bool FolderFiles::is_named_in_folder(std::string_view file_name) const {
  if (!names_) names_ = documents_->in(folder_);
  return names_file(*names_, file_name);
}

}  // namespace poa::server
