// LSP 3.17, "Code Action Request" and "Code Action Resolve Request".
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

#include "protocol/lsp/code_action.h"
#include "protocol/message.h"
#include "server/serve/analyses.h"
#include "server/serve/client.h"

namespace poa::server {

// Our own kinds: what an editor is told to run when a document is saved.
inline constexpr std::string_view fix_all_kind = "source.fixAll.poa";
inline constexpr std::string_view organize_sections_kind = "source.organizeSections.poa";

/// Without their edits for a client that asks for these when an action is chosen.
[[nodiscard]] std::vector<lsp::CodeActionOrCommand> code_actions(
    const Analysis& analysis, const lsp::CodeActionParams& params, const Client& client);

/// An action that the client sends back for its edit, and where it was offered.
struct UnresolvedAction {
  lsp::DocumentUri uri;
  lsp::Version version = 0;
  lsp::Range range;
  std::uint32_t number = 0;
  lsp::CodeAction action;
};

/// An InvalidParams where the action did not come from us.
[[nodiscard]] std::variant<UnresolvedAction, jsonrpc::ResponseError> read_unresolved(
    lsp::CodeAction action);

/// The action with its edit; nothing where the document, as it is now, has no such action.
[[nodiscard]] std::optional<lsp::CodeAction> resolved(const UnresolvedAction& unresolved,
                                                      const Analysis& analysis,
                                                      const Client& client);

}  // namespace poa::server
