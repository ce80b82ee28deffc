// From the names on the command line to the files to check.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace poa::server {

/// A file to check.
struct Target {
  std::string path;  ///< as the user would write it, or kStandardInput
  /// Named itself, so it is checked whatever it is; otherwise only if it is a Plan of Action.
  bool named = false;
  std::vector<std::size_t> folders;  ///< those of Targets::folders that hold it
};

/// A folder that was named.
struct TargetFolder {
  std::string path;
  bool unreadable = false;  ///< it, or a folder in it: what it holds is not known
};

inline constexpr const char* kStandardInput = "-";

struct Targets {
  std::vector<Target> files;  ///< in the order of the command line, each file once
  std::vector<TargetFolder> folders;
  std::vector<std::string> problems;  ///< sentences about what can't be looked at
};

/// Walks the folders among `names`: their Markdown files (*.md, *.markdown) in the order of their
/// names, without hidden folders and files, `node_modules`, and links to folders. Never throws.
[[nodiscard]] Targets find_targets(const std::vector<std::string>& names);

}  // namespace poa::server
