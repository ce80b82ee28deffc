#include "protocol/transport/socket.h"

#include <asio/connect.hpp>
#include <asio/ip/tcp.hpp>
#include <asio/local/stream_protocol.hpp>
#include <asio/steady_timer.hpp>
#include <charconv>
#include <chrono>
#include <utility>

#include "protocol/transport/descriptor.h"

namespace poa::jsonrpc {
namespace {

using asio::ip::tcp;

/// Takes a connected socket out of Asio: sessions read and write it on their own threads.
template <class Socket>
TransportOrError transport_of(Socket socket) {
  std::error_code error;
  Descriptor descriptor(socket.release(error));
  if (error) return "the socket can't be taken over: " + error.message();
  return DescriptorTransport::open(std::move(descriptor), Descriptor());
}

/// Messages are small and somebody waits for each: none may be held back to be sent with the next.
void send_at_once(tcp::socket& socket) {
  std::error_code ignored;
  socket.set_option(tcp::no_delay(true), ignored);
}

}  // namespace

TransportOrError connect_socket(std::uint16_t port) {
  asio::io_context io;
  tcp::socket socket(io);
  std::error_code error;
  socket.connect({asio::ip::address_v4::loopback(), port}, error);
  if (error) return "no client at 127.0.0.1:" + std::to_string(port) + ": " + error.message();
  send_at_once(socket);
  return transport_of(std::move(socket));
}

TransportOrError connect_pipe(const std::string& path) {
  using asio::local::stream_protocol;
  // What a sockaddr_un has room for, with its closing zero.
  constexpr std::size_t longest = sizeof(sockaddr_un::sun_path) - 1;
  if (path.empty() || path.size() > longest) {
    return "a pipe's name has 1 to " + std::to_string(longest) + " bytes, not " +
           std::to_string(path.size());
  }
  asio::io_context io;
  stream_protocol::socket socket(io);
  std::error_code error;
  socket.connect(stream_protocol::endpoint(path), error);
  if (error) return "no client at " + path + ": " + error.message();
  return transport_of(std::move(socket));
}

std::variant<ListenAddress, std::string> parse_listen_address(std::string_view text) {
  std::string_view port = text;
  if (const std::size_t colon = text.rfind(':'); colon != std::string_view::npos) {
    const std::string_view host = text.substr(0, colon);
    port = text.substr(colon + 1);
    if (host != "127.0.0.1" && host != "localhost") {
      return "refusing to listen on \"" + std::string(host) +
             "\": only this machine may connect, at 127.0.0.1";
    }
  }
  ListenAddress address;
  const char* const end = port.data() + port.size();
  const auto [stop, error] = std::from_chars(port.data(), end, address.port);
  if (error != std::errc() || stop != end) {
    return "\"" + std::string(port) + "\" is not a port: a number from 0 to 65535";
  }
  return address;
}

/// Outlives the listener while Asio still holds a completion.
struct Listener::State : std::enable_shared_from_this<State> {
  State(asio::io_context& io, Accepted on_accepted)
      : acceptor(io), retry(io), accepted(std::move(on_accepted)) {}

  void accept_next() {
    acceptor.async_accept([self = shared_from_this()](std::error_code error, tcp::socket socket) {
      if (!self->acceptor.is_open()) return;
      if (error) {
        self->accept_later();
        return;
      }
      send_at_once(socket);
      auto transport = transport_of(std::move(socket));
      if (auto* opened = std::get_if<std::unique_ptr<Transport>>(&transport)) {
        self->accepted(std::move(*opened));
      }
      if (self->acceptor.is_open()) self->accept_next();
    });
  }

  /// Out of descriptors, most likely: trying again at once would only spin.
  void accept_later() {
    retry.expires_after(std::chrono::milliseconds(100));
    retry.async_wait([self = shared_from_this()](std::error_code error) {
      if (!error && self->acceptor.is_open()) self->accept_next();
    });
  }

  void close() {
    std::error_code ignored;
    acceptor.close(ignored);
  }

  tcp::acceptor acceptor;
  asio::steady_timer retry;
  Accepted accepted;
};

std::variant<std::unique_ptr<Listener>, std::string> Listener::open(asio::io_context& io,
                                                                    ListenAddress address,
                                                                    Accepted accepted) {
  auto state = std::make_shared<State>(io, std::move(accepted));
  tcp::acceptor& acceptor = state->acceptor;
  const tcp::endpoint endpoint(asio::ip::address_v4::loopback(), address.port);
  std::error_code error;
  acceptor.open(endpoint.protocol(), error);
  if (!error) acceptor.set_option(tcp::acceptor::reuse_address(true), error);
  if (!error) acceptor.bind(endpoint, error);
  if (!error) acceptor.listen(tcp::acceptor::max_listen_connections, error);
  if (error) {
    return "can't listen on 127.0.0.1:" + std::to_string(address.port) + ": " + error.message();
  }
  state->accept_next();
  return std::unique_ptr<Listener>(new Listener(std::move(state)));
}

Listener::Listener(std::shared_ptr<State> state) : state_(std::move(state)) {
  std::error_code error;
  port_ = state_->acceptor.local_endpoint(error).port();
}

Listener::~Listener() { state_->close(); }

}  // namespace poa::jsonrpc
