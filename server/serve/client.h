// What a session knows of its client, for everything that answers it.
#pragma once

#include "protocol/lsp/client_capabilities.h"
#include "server/serve/positions.h"

namespace poa::server {

/// Settled by `initialize`.
struct Client {
  lsp::ClientCapabilities capabilities;
  PositionEncoding encoding = PositionEncoding::utf16;
};

}  // namespace poa::server
