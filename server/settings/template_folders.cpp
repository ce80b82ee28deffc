#include "server/settings/template_folders.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <string_view>
#include <system_error>
#include <utility>

namespace poa::server {
namespace {

namespace fs = std::filesystem;

/// What is left of the limits, over all folders.
struct Budget {
  std::size_t files = kMostTemplates;
  std::size_t entries = kMostTemplateEntries;
  std::uintmax_t bytes = kMostBytesOfAllTemplates;
};

bool is_template(const fs::path& path) {
  const std::string extension = path.extension().string();
  return extension == ".md" || extension == ".markdown" || extension == ".txt";
}

/// The template files below a folder, before any limit but that of the entries.
std::vector<FoundFile> list(const fs::path& folder, Budget& budget, std::error_code& error) {
  std::vector<FoundFile> files;
  fs::recursive_directory_iterator entry(folder, fs::directory_options::skip_permission_denied,
                                         error);
  for (; !error && entry != fs::recursive_directory_iterator() && budget.entries > 0;
       entry.increment(error)) {
    --budget.entries;
    std::error_code gone;  // an entry that vanished meanwhile is no file
    if (entry->path().filename().string().starts_with('.')) {
      entry.disable_recursion_pending();
    } else if (is_template(entry->path()) && entry->is_regular_file(gone)) {
      files.push_back({entry->path(), entry->last_write_time(gone), entry->file_size(gone)});
      if (gone) files.pop_back();
    }
  }
  std::ranges::sort(files, {}, &FoundFile::path);
  return files;
}

TemplateFolder look_at(const fs::path& path, Budget& budget) {
  TemplateFolder folder{.path = path, .files = {}, .problem = {}};
  std::error_code error;
  if (!fs::is_directory(path, error)) {
    folder.problem = "there is no folder " + path.string();
    return folder;
  }
  for (FoundFile& file : list(path, budget, error)) {
    if (file.bytes > kMostTemplateBytes) {
      folder.problem = file.path.filename().string() + " is over " +
                       std::to_string(kMostTemplateBytes >> 10U) + " KB and is left out";
    } else if (budget.files == 0 || file.bytes > budget.bytes) {
      folder.problem = "there are too many templates: only " + std::to_string(kMostTemplates) +
                       " files of " + std::to_string(kMostBytesOfAllTemplates >> 20U) +
                       " MB together are read";
      break;
    } else {
      --budget.files;
      budget.bytes -= file.bytes;
      folder.files.push_back(std::move(file));
    }
  }
  if (error) folder.problem = "the folder can't be read: " + error.message();
  if (budget.entries == 0) folder.problem = "there is too much in this folder: not all is read";
  return folder;
}

}  // namespace

std::vector<TemplateFolder> find_templates(const std::vector<fs::path>& folders) {
  Budget budget;
  std::vector<TemplateFolder> found;
  found.reserve(folders.size());
  for (const fs::path& folder : folders) found.push_back(look_at(folder, budget));
  return found;
}

std::shared_ptr<const UserTemplates> read_templates(const std::vector<TemplateFolder>& folders,
                                                    const Analyzer& analyzer) {
  std::vector<std::uint64_t> fingerprints;
  for (const TemplateFolder& folder : folders) {
    for (const FoundFile& template_file : folder.files) {
      std::ifstream file(template_file.path, std::ios::binary);
      std::string bytes(static_cast<std::size_t>(template_file.bytes), '\0');
      file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
      bytes.resize(static_cast<std::size_t>(std::max<std::streamsize>(file.gcount(), 0)));
      add_fingerprints(analyzer.facts(std::make_shared<const Text>(std::move(bytes)), {}),
                       fingerprints);
    }
  }
  if (fingerprints.empty()) return nullptr;
  return std::make_shared<const UserTemplates>(std::move(fingerprints));
}

}  // namespace poa::server
