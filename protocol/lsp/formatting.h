// LSP 3.17, "Document Formatting Request", with those for a range and while typing.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "protocol/lsp/base.h"

namespace poa::lsp {

/// A client may send further members, whose names are its own.
struct FormattingOptions {
  std::uint32_t tabSize = 0;
  bool insertSpaces = false;
  std::optional<bool> trimTrailingWhitespace{};
  std::optional<bool> insertFinalNewline{};
  std::optional<bool> trimFinalNewlines{};

  friend bool operator==(const FormattingOptions&, const FormattingOptions&) = default;

  static void fields(auto& field, auto& self) {
    field("tabSize", self.tabSize);
    field("insertSpaces", self.insertSpaces);
    field("trimTrailingWhitespace", self.trimTrailingWhitespace);
    field("insertFinalNewline", self.insertFinalNewline);
    field("trimFinalNewlines", self.trimFinalNewlines);
  }
};

struct DocumentFormattingParams {
  TextDocumentIdentifier textDocument{};
  FormattingOptions options{};

  friend bool operator==(const DocumentFormattingParams&,
                         const DocumentFormattingParams&) = default;

  static void fields(auto& field, auto& self) {
    field("textDocument", self.textDocument);
    field("options", self.options);
  }
};

struct DocumentRangeFormattingParams {
  TextDocumentIdentifier textDocument{};
  Range range{};
  FormattingOptions options{};

  friend bool operator==(const DocumentRangeFormattingParams&,
                         const DocumentRangeFormattingParams&) = default;

  static void fields(auto& field, auto& self) {
    field("textDocument", self.textDocument);
    field("range", self.range);
    field("options", self.options);
  }
};

/// LSP 3.18.
struct DocumentRangesFormattingParams {
  TextDocumentIdentifier textDocument{};
  std::vector<Range> ranges{};
  FormattingOptions options{};

  friend bool operator==(const DocumentRangesFormattingParams&,
                         const DocumentRangesFormattingParams&) = default;

  static void fields(auto& field, auto& self) {
    field("textDocument", self.textDocument);
    field("ranges", self.ranges);
    field("options", self.options);
  }
};

struct DocumentOnTypeFormattingParams {
  TextDocumentIdentifier textDocument{};
  Position position{};
  std::string ch{};
  FormattingOptions options{};

  friend bool operator==(const DocumentOnTypeFormattingParams&,
                         const DocumentOnTypeFormattingParams&) = default;

  static void fields(auto& field, auto& self) {
    field("textDocument", self.textDocument);
    field("position", self.position);
    field("ch", self.ch);
    field("options", self.options);
  }
};

}  // namespace poa::lsp
