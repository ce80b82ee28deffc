// Which files the appeals of a folder name: an attachment that another appeal refers to is no
// stray.
#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "server/found_file.h"

namespace poa::server {

/// What may be the name of a file or a folder in Markdown, in ASCII lower case: every word with a
/// dot in it or a slash beside it, and with it what begins some words before ("b invoice (2).pdf",
/// "attachments/54"). "%20" is read as a space.
using FileNames = std::unordered_set<std::string>;

/// Adds those that a text holds. Linear in its size.
void add_file_names(std::string_view text, FileNames& names);

/// Whether a file's name is among them, whatever the case of its ASCII letters.
[[nodiscard]] bool names_file(const FileNames& names, std::string_view file_name);

/// The Markdown documents of folders, read once and again when one has changed. Any thread.
class DocumentNames {
 public:
  /// What those right in a folder name: at most kMaxDocuments among its first kMaxEntries, and of
  /// each its first kMaxDocumentBytes. An empty path is the working folder; one that can't be read
  /// holds nothing.
  [[nodiscard]] std::shared_ptr<const FileNames> in(const std::filesystem::path& folder);

  static constexpr std::size_t kMaxEntries = 10'000;  ///< of a folder, documents and others
  static constexpr std::size_t kMaxDocuments = 1000;
  static constexpr std::size_t kMaxDocumentBytes = 256UL * 1024;

 private:
  struct Folder {
    std::vector<FoundFile> documents;
    std::shared_ptr<const FileNames> names;
  };

  [[nodiscard]] static std::vector<FoundFile> documents_in(const std::filesystem::path& folder);

  std::mutex mutex_;
  std::unordered_map<std::string, Folder> folders_;
};

}  // namespace poa::server
