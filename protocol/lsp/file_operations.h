// LSP 3.17, "WillRenameFiles Request" and "DidRenameFiles Notification".
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "protocol/lsp/base.h"

namespace poa::lsp {

struct FileRename {
  DocumentUri oldUri{};
  DocumentUri newUri{};

  friend bool operator==(const FileRename&, const FileRename&) = default;

  static void fields(auto& field, auto& self) {
    field("oldUri", self.oldUri);
    field("newUri", self.newUri);
  }
};

/// Files and folders; of a folder only itself is named, not what is in it.
struct RenameFilesParams {
  std::vector<FileRename> files{};

  friend bool operator==(const RenameFilesParams&, const RenameFilesParams&) = default;

  static void fields(auto& field, auto& self) { field("files", self.files); }
};

namespace FileOperationPatternKind {
inline constexpr std::string_view File = "file";
inline constexpr std::string_view Folder = "folder";
}  // namespace FileOperationPatternKind

/// Without `matches` it means files and folders.
struct FileOperationPattern {
  std::string glob{};
  std::optional<std::string> matches{};

  friend bool operator==(const FileOperationPattern&, const FileOperationPattern&) = default;

  static void fields(auto& field, auto& self) {
    field("glob", self.glob);
    field("matches", self.matches);
  }
};

struct FileOperationFilter {
  std::optional<std::string> scheme{};
  FileOperationPattern pattern{};

  friend bool operator==(const FileOperationFilter&, const FileOperationFilter&) = default;

  static void fields(auto& field, auto& self) {
    field("scheme", self.scheme);
    field("pattern", self.pattern);
  }
};

struct FileOperationRegistrationOptions {
  std::vector<FileOperationFilter> filters{};

  friend bool operator==(const FileOperationRegistrationOptions&,
                         const FileOperationRegistrationOptions&) = default;

  static void fields(auto& field, auto& self) { field("filters", self.filters); }
};

struct FileOperationOptions {
  std::optional<FileOperationRegistrationOptions> didRename{};
  std::optional<FileOperationRegistrationOptions> willRename{};

  friend bool operator==(const FileOperationOptions&, const FileOperationOptions&) = default;

  static void fields(auto& field, auto& self) {
    field("didRename", self.didRename);
    field("willRename", self.willRename);
  }
};

}  // namespace poa::lsp
