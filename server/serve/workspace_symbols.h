// LSP 3.17, "Workspace Symbols Request": the appeals of a workspace, their sections and ASINs.
#pragma once

#include <asio/any_io_executor.hpp>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "protocol/lsp/workspace_symbol.h"
#include "protocol/reply.h"
#include "server/serve/analyses.h"
#include "server/serve/documents.h"
#include "server/serve/positions.h"

namespace poa::server {

/// What is searched, as it was when the request came.
struct SymbolSearch {
  // A folder may be somebody's whole disk: what lies beyond these is not looked at.
  static constexpr std::size_t most_entries = 20'000;
  static constexpr std::size_t most_files = 1'000;
  static constexpr std::uintmax_t most_file_bytes = std::uintmax_t{1} << 20U;
  static constexpr std::size_t most_symbols = 1'000;

  std::string query;
  PositionEncoding encoding = PositionEncoding::utf16;
  Date today;
  std::vector<std::filesystem::path> folders = {};
  std::vector<Snapshot> open = {};  ///< Markdown documents; they count in place of their files
};

/// Whether the characters of a query occur in a name in their order, ASCII case aside.
[[nodiscard]] bool matches_query(std::string_view query, std::string_view name);

/// Searches on a worker and answers on the owner's thread. Hidden files and folders, `node_modules`
/// and links to folders are left out.
void search_symbols(SymbolSearch search, const SharedAnalyzer& analyzer,
                    const asio::any_io_executor& owner, const asio::any_io_executor& workers,
                    jsonrpc::Reply<std::vector<lsp::SymbolInformation>>&& reply);

}  // namespace poa::server
