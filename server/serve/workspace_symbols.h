// LSP 3.17, "Workspace Symbols Request": the appeals of a workspace, their sections and ASINs.
#pragma once

#include <cstddef>
#include <stop_token>
#include <string_view>
#include <vector>

#include "protocol/lsp/workspace_symbol.h"
#include "server/serve/workspace.h"

namespace poa::server {

/// Nobody looks through more.
inline constexpr std::size_t most_symbols = 1'000;

/// Whether the characters of a query occur in a name in their order, ASCII case aside.
[[nodiscard]] bool matches_query(std::string_view query, std::string_view name);

/// The symbols whose names match the query, until the token is set.
[[nodiscard]] std::vector<lsp::SymbolInformation> find_symbols(const Workspace& workspace,
                                                               std::string_view query,
                                                               const std::stop_token& stop);

}  // namespace poa::server
