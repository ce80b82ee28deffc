// LSP 3.17, "Semantic Tokens".
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "protocol/lsp/base.h"

namespace poa::lsp {

/// Those of the predefined types and modifiers that are used here.
namespace SemanticTokenTypes {
inline constexpr std::string_view Namespace = "namespace";
inline constexpr std::string_view Type = "type";
inline constexpr std::string_view Class = "class";
inline constexpr std::string_view Interface = "interface";
inline constexpr std::string_view Struct = "struct";
inline constexpr std::string_view Parameter = "parameter";
inline constexpr std::string_view Variable = "variable";
inline constexpr std::string_view Property = "property";
inline constexpr std::string_view EnumMember = "enumMember";
inline constexpr std::string_view Event = "event";
inline constexpr std::string_view Function = "function";
inline constexpr std::string_view Method = "method";
inline constexpr std::string_view Macro = "macro";
inline constexpr std::string_view Keyword = "keyword";
inline constexpr std::string_view Comment = "comment";
inline constexpr std::string_view String = "string";
inline constexpr std::string_view Number = "number";
}  // namespace SemanticTokenTypes

namespace SemanticTokenModifiers {
inline constexpr std::string_view Readonly = "readonly";
inline constexpr std::string_view Deprecated = "deprecated";
}  // namespace SemanticTokenModifiers

struct SemanticTokensLegend {
  std::vector<std::string> tokenTypes{};
  std::vector<std::string> tokenModifiers{};

  friend bool operator==(const SemanticTokensLegend&, const SemanticTokensLegend&) = default;

  static void fields(auto& field, auto& self) {
    field("tokenTypes", self.tokenTypes);
    field("tokenModifiers", self.tokenModifiers);
  }
};

struct SemanticTokensFullOptions {
  std::optional<bool> delta{};

  friend bool operator==(const SemanticTokensFullOptions&,
                         const SemanticTokensFullOptions&) = default;

  static void fields(auto& field, auto& self) { field("delta", self.delta); }
};

struct SemanticTokensOptions {
  SemanticTokensLegend legend{};
  std::optional<bool> range{};
  std::optional<SemanticTokensFullOptions> full{};

  friend bool operator==(const SemanticTokensOptions&, const SemanticTokensOptions&) = default;

  static void fields(auto& field, auto& self) {
    field("legend", self.legend);
    field("range", self.range);
    field("full", self.full);
  }
};

struct SemanticTokensParams {
  TextDocumentIdentifier textDocument{};

  friend bool operator==(const SemanticTokensParams&, const SemanticTokensParams&) = default;

  static void fields(auto& field, auto& self) { field("textDocument", self.textDocument); }
};

struct SemanticTokensDeltaParams {
  TextDocumentIdentifier textDocument{};
  std::string previousResultId{};

  friend bool operator==(const SemanticTokensDeltaParams&,
                         const SemanticTokensDeltaParams&) = default;

  static void fields(auto& field, auto& self) {
    field("textDocument", self.textDocument);
    field("previousResultId", self.previousResultId);
  }
};

struct SemanticTokensRangeParams {
  TextDocumentIdentifier textDocument{};
  Range range{};

  friend bool operator==(const SemanticTokensRangeParams&,
                         const SemanticTokensRangeParams&) = default;

  static void fields(auto& field, auto& self) {
    field("textDocument", self.textDocument);
    field("range", self.range);
  }
};

/// Five numbers a token: lines and characters from the one before, length, type, modifiers.
struct SemanticTokens {
  std::optional<std::string> resultId{};
  std::vector<std::uint32_t> data{};

  friend bool operator==(const SemanticTokens&, const SemanticTokens&) = default;

  static void fields(auto& field, auto& self) {
    field("resultId", self.resultId);
    field("data", self.data);
  }
};

/// Counts numbers, not tokens.
struct SemanticTokensEdit {
  std::uint32_t start = 0;
  std::uint32_t deleteCount = 0;
  std::optional<std::vector<std::uint32_t>> data{};

  friend bool operator==(const SemanticTokensEdit&, const SemanticTokensEdit&) = default;

  static void fields(auto& field, auto& self) {
    field("start", self.start);
    field("deleteCount", self.deleteCount);
    field("data", self.data);
  }
};

struct SemanticTokensDelta {
  std::optional<std::string> resultId{};
  std::vector<SemanticTokensEdit> edits{};

  friend bool operator==(const SemanticTokensDelta&, const SemanticTokensDelta&) = default;

  static void fields(auto& field, auto& self) {
    field("resultId", self.resultId);
    field("edits", self.edits);
  }
};

using SemanticTokensOrDelta = std::variant<SemanticTokens, SemanticTokensDelta>;

}  // namespace poa::lsp
