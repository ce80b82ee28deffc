// LSP 3.17, "Workspace Features".
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "protocol/lsp/base.h"

namespace poa::lsp {

struct WorkspaceFolder {
  DocumentUri uri{};
  std::string name{};

  friend bool operator==(const WorkspaceFolder&, const WorkspaceFolder&) = default;

  static void fields(auto& field, auto& self) {
    field("uri", self.uri);
    field("name", self.name);
  }
};

struct WorkspaceFoldersChangeEvent {
  std::vector<WorkspaceFolder> added{};
  std::vector<WorkspaceFolder> removed{};

  friend bool operator==(const WorkspaceFoldersChangeEvent&,
                         const WorkspaceFoldersChangeEvent&) = default;

  static void fields(auto& field, auto& self) {
    field("added", self.added);
    field("removed", self.removed);
  }
};

struct DidChangeWorkspaceFoldersParams {
  WorkspaceFoldersChangeEvent event{};

  friend bool operator==(const DidChangeWorkspaceFoldersParams&,
                         const DidChangeWorkspaceFoldersParams&) = default;

  static void fields(auto& field, auto& self) { field("event", self.event); }
};

struct DidChangeConfigurationParams {
  Json settings{};

  friend bool operator==(const DidChangeConfigurationParams&,
                         const DidChangeConfigurationParams&) = default;

  static void fields(auto& field, auto& self) { field("settings", self.settings); }
};

struct ConfigurationItem {
  std::optional<DocumentUri> scopeUri{};
  std::optional<std::string> section{};

  friend bool operator==(const ConfigurationItem&, const ConfigurationItem&) = default;

  static void fields(auto& field, auto& self) {
    field("scopeUri", self.scopeUri);
    field("section", self.section);
  }
};

struct ConfigurationParams {
  std::vector<ConfigurationItem> items{};

  friend bool operator==(const ConfigurationParams&, const ConfigurationParams&) = default;

  static void fields(auto& field, auto& self) { field("items", self.items); }
};

enum class FileChangeType : std::uint32_t { Created = 1, Changed, Deleted };

struct FileEvent {
  DocumentUri uri{};
  FileChangeType type = FileChangeType::Changed;

  friend bool operator==(const FileEvent&, const FileEvent&) = default;

  static void fields(auto& field, auto& self) {
    field("uri", self.uri);
    field("type", self.type);
  }
};

struct DidChangeWatchedFilesParams {
  std::vector<FileEvent> changes{};

  friend bool operator==(const DidChangeWatchedFilesParams&,
                         const DidChangeWatchedFilesParams&) = default;

  static void fields(auto& field, auto& self) { field("changes", self.changes); }
};

/// A glob below a folder, for clients that announce `relativePatternSupport`.
struct RelativePattern {
  DocumentUri baseUri{};
  std::string pattern{};

  friend bool operator==(const RelativePattern&, const RelativePattern&) = default;

  static void fields(auto& field, auto& self) {
    field("baseUri", self.baseUri);
    field("pattern", self.pattern);
  }
};

struct FileSystemWatcher {
  std::variant<std::string, RelativePattern> globPattern{};

  friend bool operator==(const FileSystemWatcher&, const FileSystemWatcher&) = default;

  static void fields(auto& field, auto& self) { field("globPattern", self.globPattern); }
};

struct DidChangeWatchedFilesRegistrationOptions {
  std::vector<FileSystemWatcher> watchers{};

  friend bool operator==(const DidChangeWatchedFilesRegistrationOptions&,
                         const DidChangeWatchedFilesRegistrationOptions&) = default;

  static void fields(auto& field, auto& self) { field("watchers", self.watchers); }
};

struct DidChangeConfigurationRegistrationOptions {
  std::optional<std::string> section{};

  friend bool operator==(const DidChangeConfigurationRegistrationOptions&,
                         const DidChangeConfigurationRegistrationOptions&) = default;

  static void fields(auto& field, auto& self) { field("section", self.section); }
};

struct ExecuteCommandParams {
  std::string command{};
  std::optional<std::vector<Json>> arguments{};

  friend bool operator==(const ExecuteCommandParams&, const ExecuteCommandParams&) = default;

  static void fields(auto& field, auto& self) {
    field("command", self.command);
    field("arguments", self.arguments);
  }
};

struct ApplyWorkspaceEditParams {
  std::optional<std::string> label{};
  WorkspaceEdit edit{};

  friend bool operator==(const ApplyWorkspaceEditParams&,
                         const ApplyWorkspaceEditParams&) = default;

  static void fields(auto& field, auto& self) {
    field("label", self.label);
    field("edit", self.edit);
  }
};

struct ApplyWorkspaceEditResult {
  bool applied = false;
  std::optional<std::string> failureReason{};

  friend bool operator==(const ApplyWorkspaceEditResult&,
                         const ApplyWorkspaceEditResult&) = default;

  static void fields(auto& field, auto& self) {
    field("applied", self.applied);
    field("failureReason", self.failureReason);
  }
};

}  // namespace poa::lsp
