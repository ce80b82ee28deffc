// LSP 3.17, "Diagnostic", "PublishDiagnostics Notification", "Pull Diagnostics".
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "protocol/lsp/base.h"

namespace poa::lsp {

enum class DiagnosticSeverity : std::uint32_t { Error = 1, Warning, Information, Hint };

enum class DiagnosticTag : std::uint32_t { Unnecessary = 1, Deprecated };

struct DiagnosticRelatedInformation {
  Location location{};
  std::string message{};

  friend bool operator==(const DiagnosticRelatedInformation&,
                         const DiagnosticRelatedInformation&) = default;

  static void fields(auto& field, auto& self) {
    field("location", self.location);
    field("message", self.message);
  }
};

struct CodeDescription {
  std::string href{};

  friend bool operator==(const CodeDescription&, const CodeDescription&) = default;

  static void fields(auto& field, auto& self) { field("href", self.href); }
};

struct Diagnostic {
  Range range{};
  std::optional<DiagnosticSeverity> severity{};
  std::optional<std::variant<std::int32_t, std::string>> code{};
  std::optional<CodeDescription> codeDescription{};
  std::optional<std::string> source{};
  std::string message{};
  std::optional<std::vector<DiagnosticTag>> tags{};
  std::optional<std::vector<DiagnosticRelatedInformation>> relatedInformation{};
  std::optional<Json> data{};

  friend bool operator==(const Diagnostic&, const Diagnostic&) = default;

  static void fields(auto& field, auto& self) {
    field("range", self.range);
    field("severity", self.severity);
    field("code", self.code);
    field("codeDescription", self.codeDescription);
    field("source", self.source);
    field("message", self.message);
    field("tags", self.tags);
    field("relatedInformation", self.relatedInformation);
    field("data", self.data);
  }
};

struct PublishDiagnosticsParams {
  DocumentUri uri{};
  std::optional<Version> version{};
  std::vector<Diagnostic> diagnostics{};

  friend bool operator==(const PublishDiagnosticsParams&,
                         const PublishDiagnosticsParams&) = default;

  /// A document's newer diagnostics replace its older ones.
  [[nodiscard]] std::string_view supersedes() const { return uri; }

  static void fields(auto& field, auto& self) {
    field("uri", self.uri);
    field("version", self.version);
    field("diagnostics", self.diagnostics);
  }
};

struct DocumentDiagnosticParams {
  TextDocumentIdentifier textDocument{};
  std::optional<std::string> identifier{};
  std::optional<std::string> previousResultId{};
  std::optional<ProgressToken> workDoneToken{};

  friend bool operator==(const DocumentDiagnosticParams&,
                         const DocumentDiagnosticParams&) = default;

  static void fields(auto& field, auto& self) {
    field("textDocument", self.textDocument);
    field("identifier", self.identifier);
    field("previousResultId", self.previousResultId);
    field("workDoneToken", self.workDoneToken);
  }
};

struct FullDocumentDiagnosticReport {
  std::string kind = "full";
  std::optional<std::string> resultId{};
  std::vector<Diagnostic> items{};

  friend bool operator==(const FullDocumentDiagnosticReport&,
                         const FullDocumentDiagnosticReport&) = default;

  static void fields(auto& field, auto& self) {
    field("kind", self.kind);
    field("resultId", self.resultId);
    field("items", self.items);
  }
};

struct UnchangedDocumentDiagnosticReport {
  std::string kind = "unchanged";
  std::string resultId{};

  friend bool operator==(const UnchangedDocumentDiagnosticReport&,
                         const UnchangedDocumentDiagnosticReport&) = default;

  static void fields(auto& field, auto& self) {
    field("kind", self.kind);
    field("resultId", self.resultId);
  }
};

/// The full one first: only it has items.
using DocumentDiagnosticReport =
    std::variant<FullDocumentDiagnosticReport, UnchangedDocumentDiagnosticReport>;

/// Says of a report that the server gave up (-32802) whether to ask again.
struct DiagnosticServerCancellationData {
  bool retriggerRequest = true;

  friend bool operator==(const DiagnosticServerCancellationData&,
                         const DiagnosticServerCancellationData&) = default;

  static void fields(auto& field, auto& self) { field("retriggerRequest", self.retriggerRequest); }
};

struct PreviousResultId {
  DocumentUri uri{};
  std::string value{};

  friend bool operator==(const PreviousResultId&, const PreviousResultId&) = default;

  static void fields(auto& field, auto& self) {
    field("uri", self.uri);
    field("value", self.value);
  }
};

struct WorkspaceDiagnosticParams {
  std::optional<std::string> identifier{};
  std::vector<PreviousResultId> previousResultIds{};
  std::optional<ProgressToken> workDoneToken{};
  std::optional<ProgressToken> partialResultToken{};

  friend bool operator==(const WorkspaceDiagnosticParams&,
                         const WorkspaceDiagnosticParams&) = default;

  static void fields(auto& field, auto& self) {
    field("identifier", self.identifier);
    field("previousResultIds", self.previousResultIds);
    field("workDoneToken", self.workDoneToken);
    field("partialResultToken", self.partialResultToken);
  }
};

struct WorkspaceFullDocumentDiagnosticReport {
  std::string kind = "full";
  std::optional<std::string> resultId{};
  std::vector<Diagnostic> items{};
  DocumentUri uri{};
  Nullable<Version> version{};

  friend bool operator==(const WorkspaceFullDocumentDiagnosticReport&,
                         const WorkspaceFullDocumentDiagnosticReport&) = default;

  static void fields(auto& field, auto& self) {
    field("kind", self.kind);
    field("resultId", self.resultId);
    field("items", self.items);
    field("uri", self.uri);
    field("version", self.version);
  }
};

struct WorkspaceUnchangedDocumentDiagnosticReport {
  std::string kind = "unchanged";
  std::string resultId{};
  DocumentUri uri{};
  Nullable<Version> version{};

  friend bool operator==(const WorkspaceUnchangedDocumentDiagnosticReport&,
                         const WorkspaceUnchangedDocumentDiagnosticReport&) = default;

  static void fields(auto& field, auto& self) {
    field("kind", self.kind);
    field("resultId", self.resultId);
    field("uri", self.uri);
    field("version", self.version);
  }
};

/// The full one first: only it has items.
using WorkspaceDocumentDiagnosticReport =
    std::variant<WorkspaceFullDocumentDiagnosticReport, WorkspaceUnchangedDocumentDiagnosticReport>;

struct WorkspaceDiagnosticReport {
  std::vector<WorkspaceDocumentDiagnosticReport> items{};

  friend bool operator==(const WorkspaceDiagnosticReport&,
                         const WorkspaceDiagnosticReport&) = default;

  static void fields(auto& field, auto& self) { field("items", self.items); }
};

}  // namespace poa::lsp
