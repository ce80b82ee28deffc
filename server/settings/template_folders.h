// Reading the folders with a user's own templates.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "analysis/analysis.h"
#include "analysis/rules/user_templates.h"
#include "server/found_file.h"

namespace poa::server {

// A folder may be somebody's whole disk: what lies beyond these is not read, and that is told.
inline constexpr std::size_t kMostTemplates = 100;
inline constexpr std::size_t kMostTemplateEntries = 2'000;
inline constexpr std::uintmax_t kMostTemplateBytes = std::uintmax_t{256} << 10U;
inline constexpr std::uintmax_t kMostBytesOfAllTemplates = std::uintmax_t{2} << 20U;

/// What there is to read in one folder and its sub-folders: Markdown and text files in the order of
/// their paths, hidden ones left out and links to folders not followed.
struct TemplateFolder {
  std::filesystem::path path;
  std::vector<FoundFile> files;
  std::string problem;  ///< why there is nothing, or not all, of the folder; empty if all is well

  friend bool operator==(const TemplateFolder&, const TemplateFolder&) = default;
};

/// Looks at the folders, but reads no file: two lists that are the same stand for the same
/// templates.
[[nodiscard]] std::vector<TemplateFolder> find_templates(
    const std::vector<std::filesystem::path>& folders);

/// Reads the templates; null if there is none.
[[nodiscard]] std::shared_ptr<const UserTemplates> read_templates(
    const std::vector<TemplateFolder>& folders, const Analyzer& analyzer);

}  // namespace poa::server
