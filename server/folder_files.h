// The files beside a document, on disk.
#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "analysis/facts.h"
#include "server/document_names.h"

namespace poa::server {

/// A document's folder as its rules see it. What was asked once is remembered, so one object shows
/// one state of the disk; make a new one to look again. Not for several threads at once.
///
/// Paths are plain: the caller decodes the %20 of a link. They may lead out of the folder ("../"),
/// as links may. What can't be looked at does not exist.
class FolderFiles : public Files {
 public:
  /// An empty path is the working folder.
  explicit FolderFiles(std::filesystem::path folder,
                       std::shared_ptr<DocumentNames> documents = std::make_shared<DocumentNames>())
      : folder_(std::move(folder)), documents_(std::move(documents)) {}

  [[nodiscard]] bool exists(std::string_view path) const override;

  /// At most kMaxEntries; hidden files are not listed, and links to folders not followed.
  [[nodiscard]] std::vector<std::string> below(std::string_view folder) const override;

  /// Looks into the Markdown documents right in the folder, without regard to case (of ASCII
  /// letters).
  [[nodiscard]] bool is_named_in_folder(std::string_view file_name) const override;

  static constexpr std::size_t kMaxEntries = 10'000;

 private:
  std::filesystem::path folder_;
  mutable std::unordered_map<std::string, bool> exists_;
  mutable std::unordered_map<std::string, std::vector<std::string>> below_;
  std::shared_ptr<DocumentNames> documents_;
  mutable std::shared_ptr<const FileNames> names_;  ///< once it was asked for
};

}  // namespace poa::server
