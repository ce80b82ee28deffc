// LSP 3.17, "Linked Editing Range".
#pragma once

#include "protocol/json/nullable.h"
#include "protocol/lsp/linked_editing_range.h"
#include "server/serve/analyses.h"
#include "server/serve/client.h"

namespace poa::server {

[[nodiscard]] jsonrpc::Nullable<lsp::LinkedEditingRanges> linked_editing_ranges(
    const Analysis& analysis, const lsp::LinkedEditingRangeParams& params, const Client& client);

}  // namespace poa::server
