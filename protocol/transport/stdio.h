// Standard input and output as a transport.
#pragma once

#include "protocol/transport/transport.h"

namespace poa::jsonrpc {

/// Works on pipes, files, terminals and sockets (which is what Node gives its children). The modes
/// of the descriptors are left as they are: they are shared with whoever started us. From here on
/// SIGPIPE is ignored, so that a client that went away is an error of `write`.
[[nodiscard]] TransportOrError open_stdio();

}  // namespace poa::jsonrpc
