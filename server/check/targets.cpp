#include "server/check/targets.h"

#include <algorithm>
#include <filesystem>
#include <string_view>
#include <system_error>
#include <unordered_map>
#include <utility>

namespace poa::server {
namespace {

namespace fs = std::filesystem;

bool is_markdown(const fs::path& path) {
  std::string extension = path.extension().string();
  std::transform(extension.begin(), extension.end(), extension.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; });
  return extension == ".md" || extension == ".markdown";
}

bool is_passed_over(const std::string& name) {
  return name.starts_with('.') || name == "node_modules";
}

/// The Markdown files and the folders right in a folder, each sorted by name.
struct Listing {
  std::vector<fs::path> files;
  std::vector<fs::path> folders;
  std::error_code error;
};

Listing list_folder(const fs::path& folder) {
  Listing listing;
  fs::directory_iterator entry(folder, listing.error);
  for (; !listing.error && entry != fs::directory_iterator(); entry.increment(listing.error)) {
    if (is_passed_over(entry->path().filename().string())) continue;
    std::error_code unknown;  // an entry that vanished meanwhile is neither
    if (!entry->is_symlink(unknown) && entry->is_directory(unknown)) {
      listing.folders.push_back(entry->path());
    } else if (is_markdown(entry->path()) && entry->is_regular_file(unknown)) {
      listing.files.push_back(entry->path());
    }
  }
  std::sort(listing.files.begin(), listing.files.end());
  std::sort(listing.folders.begin(), listing.folders.end());
  return listing;
}

class Collector {
 public:
  void add_name(const std::string& name) {
    std::error_code error;
    if (name != kStandardInput && fs::is_directory(name, error)) {
      targets_.folders.push_back({.path = name});
      walk(name);
    } else {
      // What is missing or can't be opened is told when it is read, with the reason.
      target(name).named = true;
    }
  }

  [[nodiscard]] Targets take() && { return std::move(targets_); }

 private:
  /// The target of a path, which may have been named in another way before.
  Target& target(const std::string& path) {
    std::error_code error;
    const fs::path real = path == kStandardInput ? fs::path(path) : fs::canonical(path, error);
    const auto [known, fresh] =
        index_of_.try_emplace(error ? path : real.string(), targets_.files.size());
    if (fresh) targets_.files.push_back({.path = path});
    return targets_.files[known->second];
  }

  void walk(const fs::path& root) {
    std::vector<fs::path> waiting{root};
    while (!waiting.empty()) {
      const fs::path folder = std::move(waiting.back());
      waiting.pop_back();
      Listing listing = list_folder(folder);
      if (listing.error) {
        targets_.folders.back().unreadable = true;
        targets_.problems.push_back(folder.string() + " can't be read: " + listing.error.message());
      }
      for (const fs::path& file : listing.files) {
        target(file.string()).folders.push_back(targets_.folders.size() - 1);
      }
      // The last is walked first.
      waiting.insert(waiting.end(), listing.folders.rbegin(), listing.folders.rend());
    }
  }

  Targets targets_;
  std::unordered_map<std::string, std::size_t> index_of_;
};

}  // namespace

Targets find_targets(const std::vector<std::string>& names) {
  Collector collector;
  for (const std::string& name : names) collector.add_name(name);
  return std::move(collector).take();
}

}  // namespace poa::server
