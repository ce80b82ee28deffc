// LSP 3.17, "Register Capability".
#pragma once

#include "protocol/binder.h"
#include "server/serve/client.h"
#include "server/serve/log.h"

namespace poa::server {

/// Asks the client to tell of other settings, and of files that come and go, as far as it can.
void register_for_changes(jsonrpc::Binder& binder, const Client& client, const Log& log);

}  // namespace poa::server
