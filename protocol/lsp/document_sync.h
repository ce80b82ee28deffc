// LSP 3.17, "Document Synchronization".
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "protocol/lsp/base.h"

namespace poa::lsp {

struct TextDocumentItem {
  DocumentUri uri{};
  std::string languageId{};
  Version version = 0;
  std::string text{};

  friend bool operator==(const TextDocumentItem&, const TextDocumentItem&) = default;

  static void fields(auto& field, auto& self) {
    field("uri", self.uri);
    field("languageId", self.languageId);
    field("version", self.version);
    field("text", self.text);
  }
};

struct DidOpenTextDocumentParams {
  TextDocumentItem textDocument{};

  friend bool operator==(const DidOpenTextDocumentParams&,
                         const DidOpenTextDocumentParams&) = default;

  static void fields(auto& field, auto& self) { field("textDocument", self.textDocument); }
};

/// Without a range, `text` is the whole document. (`rangeLength` is deprecated and not read.)
struct TextDocumentContentChangeEvent {
  std::optional<Range> range{};
  std::string text{};

  friend bool operator==(const TextDocumentContentChangeEvent&,
                         const TextDocumentContentChangeEvent&) = default;

  static void fields(auto& field, auto& self) {
    field("range", self.range);
    field("text", self.text);
  }
};

/// The changes apply in their order, each to what the one before it left.
struct DidChangeTextDocumentParams {
  VersionedTextDocumentIdentifier textDocument{};
  std::vector<TextDocumentContentChangeEvent> contentChanges{};

  friend bool operator==(const DidChangeTextDocumentParams&,
                         const DidChangeTextDocumentParams&) = default;

  static void fields(auto& field, auto& self) {
    field("textDocument", self.textDocument);
    field("contentChanges", self.contentChanges);
  }
};

struct DidSaveTextDocumentParams {
  TextDocumentIdentifier textDocument{};
  std::optional<std::string> text{};

  friend bool operator==(const DidSaveTextDocumentParams&,
                         const DidSaveTextDocumentParams&) = default;

  static void fields(auto& field, auto& self) {
    field("textDocument", self.textDocument);
    field("text", self.text);
  }
};

struct DidCloseTextDocumentParams {
  TextDocumentIdentifier textDocument{};

  friend bool operator==(const DidCloseTextDocumentParams&,
                         const DidCloseTextDocumentParams&) = default;

  static void fields(auto& field, auto& self) { field("textDocument", self.textDocument); }
};

enum class TextDocumentSyncKind : std::uint32_t { None = 0, Full = 1, Incremental = 2 };

struct SaveOptions {
  std::optional<bool> includeText{};

  friend bool operator==(const SaveOptions&, const SaveOptions&) = default;

  static void fields(auto& field, auto& self) { field("includeText", self.includeText); }
};

struct TextDocumentSyncOptions {
  std::optional<bool> openClose{};
  std::optional<TextDocumentSyncKind> change{};
  std::optional<SaveOptions> save{};

  friend bool operator==(const TextDocumentSyncOptions&, const TextDocumentSyncOptions&) = default;

  static void fields(auto& field, auto& self) {
    field("openClose", self.openClose);
    field("change", self.change);
    field("save", self.save);
  }
};

}  // namespace poa::lsp
