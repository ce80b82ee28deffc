// Sockets as transports: to a client that waits for us, and from clients that come.
#pragma once

#include <asio/io_context.hpp>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <variant>

#include "protocol/transport/transport.h"

namespace poa::jsonrpc {

/// `--socket PORT`: connects to a client that listens on 127.0.0.1.
[[nodiscard]] TransportOrError connect_socket(std::uint16_t port);

/// `--pipe NAME`: connects to a client that listens on a Unix domain socket.
[[nodiscard]] TransportOrError connect_pipe(const std::string& path);

/// Where to listen. Only the machine itself may connect: a session reads and writes documents.
struct ListenAddress {
  std::uint16_t port = 0;  ///< 0 asks for any free port.
};

/// Reads `PORT`, `127.0.0.1:PORT` or `localhost:PORT`; otherwise says what is wrong.
[[nodiscard]] std::variant<ListenAddress, std::string> parse_listen_address(std::string_view text);

/// Accepts clients on 127.0.0.1, each of which gets a session of its own.
class Listener {
 public:
  using Accepted = std::function<void(std::unique_ptr<Transport>)>;

  /// Listens at once; `accepted` is called on the io_context's thread for each client until the
  /// listener is destroyed, which has to happen on that thread too.
  [[nodiscard]] static std::variant<std::unique_ptr<Listener>, std::string> open(
      asio::io_context& io, ListenAddress address, Accepted accepted);

  Listener(const Listener&) = delete;
  Listener& operator=(const Listener&) = delete;
  ~Listener();

  /// The port it listens on: the one chosen, when asked for any.
  [[nodiscard]] std::uint16_t port() const { return port_; }

 private:
  struct State;
  explicit Listener(std::shared_ptr<State> state);

  std::shared_ptr<State> state_;
  std::uint16_t port_ = 0;
};

}  // namespace poa::jsonrpc
