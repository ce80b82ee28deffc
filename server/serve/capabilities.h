// What `initialize` says of us.
#pragma once

#include "protocol/binder.h"
#include "protocol/lsp/server_capabilities.h"
#include "server/serve/client.h"

namespace poa::server {

/// Follows from the methods that are bound and from what the client can do.
[[nodiscard]] lsp::ServerCapabilities server_capabilities(const jsonrpc::Binder& binder,
                                                          const Client& client);

}  // namespace poa::server
