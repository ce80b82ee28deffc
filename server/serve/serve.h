// `poa serve`: the language server over the transport of the client's choice.
#pragma once

#include <cstdint>
#include <string>
#include <variant>

#include "protocol/transport/socket.h"

namespace poa::server {

/// The client started us and talks through our standard streams.
struct StandardStreams {};

/// The client listens on this port of 127.0.0.1.
struct ClientPort {
  std::uint16_t port = 0;
};

/// The client listens on this Unix domain socket.
struct ClientPipe {
  std::string name;
};

/// Clients come to us, several at once if they like, each for a session of its own. The address is
/// told on standard error, since port 0 asks for any free port.
struct ListenFor {
  jsonrpc::ListenAddress address;
};

struct ServeOptions {
  std::variant<StandardStreams, ClientPort, ClientPipe, ListenFor> transport;
  std::string log_file;            ///< Empty: standard error.
  std::string log_level = "warn";  ///< One of log_levels.
};

/// For the command line: what `log_level` may be.
inline constexpr const char* log_levels[] = {"trace", "debug", "info", "warn", "error", "off"};

/// Runs until the session is over, or for ListenFor until SIGTERM or SIGINT. The status to exit
/// with: 0 after an orderly end, 1 where a client left without `shutdown` (LSP 3.17, "Exit
/// Notification"), 2 where it could not start, with the reason on standard error.
[[nodiscard]] int serve(const ServeOptions& options);

}  // namespace poa::server
