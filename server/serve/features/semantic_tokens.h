// LSP 3.17, "Semantic Tokens".
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "protocol/lsp/semantic_tokens.h"
#include "server/serve/analyses.h"
#include "server/serve/client.h"

namespace poa::server {

/// The types and modifiers that are used with this client: of each kind of ours the first of the
/// types fit for it that the client knows. Empty if it knows none.
[[nodiscard]] lsp::SemanticTokensLegend semantic_tokens_legend(const Client& client);

[[nodiscard]] lsp::SemanticTokens semantic_tokens_in_range(
    const Analysis& analysis, const lsp::SemanticTokensRangeParams& params, const Client& client);

/// The tokens that a client has of each document, so that it need only be told what changed. Used
/// on the owner's thread only.
class SemanticTokensMemory {
 public:
  [[nodiscard]] lsp::SemanticTokens full(const Analysis& analysis, const Client& client);

  /// All tokens again where those of `previous` are forgotten.
  [[nodiscard]] lsp::SemanticTokensOrDelta delta(const Analysis& analysis,
                                                 const std::string& previous, const Client& client);

  /// The document was closed.
  void forget(const lsp::DocumentUri& uri) { sent_.erase(uri); }

 private:
  std::unordered_map<lsp::DocumentUri, lsp::SemanticTokens> sent_;
  std::uint64_t last_result_ = 0;
};

/// The one edit that makes the numbers of `was` those of `is`, by whole tokens; none if they are
/// the same.
[[nodiscard]] std::vector<lsp::SemanticTokensEdit> semantic_tokens_edits(
    const std::vector<std::uint32_t>& was, const std::vector<std::uint32_t>& is);

}  // namespace poa::server
