// The JSON value this layer reads into, under one name.
#pragma once

#include <nlohmann/json.hpp>

namespace poa::jsonrpc {

/// Any JSON value; what the LSP specification calls `LSPAny`.
using Json = nlohmann::json;

}  // namespace poa::jsonrpc
