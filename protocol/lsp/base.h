// LSP 3.17, "Basic JSON Structures".
#pragma once

#include <compare>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "protocol/json/json.h"
#include "protocol/json/nullable.h"

namespace poa::lsp {

using jsonrpc::Json;
using jsonrpc::Nullable;

/// Kept byte for byte as the client spells it.
using DocumentUri = std::string;

/// A document's version: counted up by the client with each change.
using Version = std::int32_t;

/// 0-based; `character` counts units of the negotiated position encoding.
struct Position {
  std::uint32_t line = 0;
  std::uint32_t character = 0;

  friend auto operator<=>(const Position&, const Position&) = default;

  static void fields(auto& field, auto& self) {
    field("line", self.line);
    field("character", self.character);
  }
};

/// The end is exclusive.
struct Range {
  Position start{};
  Position end{};

  friend auto operator<=>(const Range&, const Range&) = default;

  static void fields(auto& field, auto& self) {
    field("start", self.start);
    field("end", self.end);
  }
};

struct Location {
  DocumentUri uri{};
  Range range{};

  friend bool operator==(const Location&, const Location&) = default;

  static void fields(auto& field, auto& self) {
    field("uri", self.uri);
    field("range", self.range);
  }
};

struct LocationLink {
  std::optional<Range> originSelectionRange{};
  DocumentUri targetUri{};
  Range targetRange{};
  Range targetSelectionRange{};

  friend bool operator==(const LocationLink&, const LocationLink&) = default;

  static void fields(auto& field, auto& self) {
    field("originSelectionRange", self.originSelectionRange);
    field("targetUri", self.targetUri);
    field("targetRange", self.targetRange);
    field("targetSelectionRange", self.targetSelectionRange);
  }
};

struct TextDocumentIdentifier {
  DocumentUri uri{};

  friend bool operator==(const TextDocumentIdentifier&, const TextDocumentIdentifier&) = default;

  static void fields(auto& field, auto& self) { field("uri", self.uri); }
};

struct VersionedTextDocumentIdentifier {
  DocumentUri uri{};
  Version version = 0;

  friend bool operator==(const VersionedTextDocumentIdentifier&,
                         const VersionedTextDocumentIdentifier&) = default;

  static void fields(auto& field, auto& self) {
    field("uri", self.uri);
    field("version", self.version);
  }
};

/// A null version means the file on disk.
struct OptionalVersionedTextDocumentIdentifier {
  DocumentUri uri{};
  Nullable<Version> version{};

  friend bool operator==(const OptionalVersionedTextDocumentIdentifier&,
                         const OptionalVersionedTextDocumentIdentifier&) = default;

  static void fields(auto& field, auto& self) {
    field("uri", self.uri);
    field("version", self.version);
  }
};

struct TextDocumentPositionParams {
  TextDocumentIdentifier textDocument{};
  Position position{};

  friend bool operator==(const TextDocumentPositionParams&,
                         const TextDocumentPositionParams&) = default;

  static void fields(auto& field, auto& self) {
    field("textDocument", self.textDocument);
    field("position", self.position);
  }
};

struct TextEdit {
  Range range{};
  std::string newText{};

  friend bool operator==(const TextEdit&, const TextEdit&) = default;

  static void fields(auto& field, auto& self) {
    field("range", self.range);
    field("newText", self.newText);
  }
};

struct AnnotatedTextEdit {
  Range range{};
  std::string newText{};
  std::string annotationId{};

  friend bool operator==(const AnnotatedTextEdit&, const AnnotatedTextEdit&) = default;

  static void fields(auto& field, auto& self) {
    field("range", self.range);
    field("newText", self.newText);
    field("annotationId", self.annotationId);
  }
};

/// Text in the snippet syntax, where `kind` is "snippet".
struct StringValue {
  std::string kind = "snippet";
  std::string value{};

  friend bool operator==(const StringValue&, const StringValue&) = default;

  static void fields(auto& field, auto& self) {
    field("kind", self.kind);
    field("value", self.value);
  }
};

/// LSP 3.18: for clients that announce `workspace.workspaceEdit.snippetEditSupport`.
struct SnippetTextEdit {
  Range range{};
  StringValue snippet{};
  std::optional<std::string> annotationId{};

  friend bool operator==(const SnippetTextEdit&, const SnippetTextEdit&) = default;

  static void fields(auto& field, auto& self) {
    field("range", self.range);
    field("snippet", self.snippet);
    field("annotationId", self.annotationId);
  }
};

struct TextDocumentEdit {
  OptionalVersionedTextDocumentIdentifier textDocument{};
  std::vector<std::variant<SnippetTextEdit, AnnotatedTextEdit, TextEdit>> edits{};

  friend bool operator==(const TextDocumentEdit&, const TextDocumentEdit&) = default;

  static void fields(auto& field, auto& self) {
    field("textDocument", self.textDocument);
    field("edits", self.edits);
  }
};

/// A new file, for clients whose `resourceOperations` have "create". Where there is one already,
/// the whole edit fails.
struct CreateFile {
  std::string kind = "create";
  DocumentUri uri{};

  friend bool operator==(const CreateFile&, const CreateFile&) = default;

  static void fields(auto& field, auto& self) {
    field("kind", self.kind);
    field("uri", self.uri);
  }
};

/// A change of a file's name, for clients whose `resourceOperations` have "rename".
struct RenameFile {
  std::string kind = "rename";
  DocumentUri oldUri{};
  DocumentUri newUri{};

  friend bool operator==(const RenameFile&, const RenameFile&) = default;

  static void fields(auto& field, auto& self) {
    field("kind", self.kind);
    field("oldUri", self.oldUri);
    field("newUri", self.newUri);
  }
};

struct ChangeAnnotation {
  std::string label{};
  std::optional<bool> needsConfirmation{};
  std::optional<std::string> description{};

  friend bool operator==(const ChangeAnnotation&, const ChangeAnnotation&) = default;

  static void fields(auto& field, auto& self) {
    field("label", self.label);
    field("needsConfirmation", self.needsConfirmation);
    field("description", self.description);
  }
};

/// `changes` for every client; `documentChanges`, which carry versions, where the client has them.
struct WorkspaceEdit {
  std::optional<std::map<DocumentUri, std::vector<TextEdit>>> changes{};
  std::optional<std::vector<std::variant<CreateFile, RenameFile, TextDocumentEdit>>>
      documentChanges{};
  std::optional<std::map<std::string, ChangeAnnotation>> changeAnnotations{};

  friend bool operator==(const WorkspaceEdit&, const WorkspaceEdit&) = default;

  static void fields(auto& field, auto& self) {
    field("changes", self.changes);
    field("documentChanges", self.documentChanges);
    field("changeAnnotations", self.changeAnnotations);
  }
};

struct Command {
  std::string title{};
  std::string command{};
  std::optional<std::vector<Json>> arguments{};

  friend bool operator==(const Command&, const Command&) = default;

  static void fields(auto& field, auto& self) {
    field("title", self.title);
    field("command", self.command);
    field("arguments", self.arguments);
  }
};

namespace MarkupKind {
inline constexpr std::string_view PlainText = "plaintext";
inline constexpr std::string_view Markdown = "markdown";
}  // namespace MarkupKind

struct MarkupContent {
  std::string kind{MarkupKind::Markdown};
  std::string value{};

  friend bool operator==(const MarkupContent&, const MarkupContent&) = default;

  static void fields(auto& field, auto& self) {
    field("kind", self.kind);
    field("value", self.value);
  }
};

/// A token for progress, of the client's or of ours.
using ProgressToken = std::variant<std::int32_t, std::string>;

}  // namespace poa::lsp
