// Doing with the client what a command came to.
#pragma once

#include <memory>

#include "protocol/binder.h"
#include "server/serve/analyses.h"
#include "server/serve/client.h"
#include "server/serve/commands.h"

namespace poa::server {

/// Answers the command: after the client has applied the edits, else at once. A place is shown in
/// the client, or told where it can't show one.
void carry_out(CommandOutcome outcome, const Analysis& analysis, jsonrpc::Binder& binder,
               const Client& client, const std::shared_ptr<jsonrpc::Reply<jsonrpc::Json>>& reply);

}  // namespace poa::server
