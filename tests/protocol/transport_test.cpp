#include <fcntl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <array>
#include <asio/io_context.hpp>
#include <cstdio>
#include <filesystem>
#include <string>
#include <thread>

#include "protocol/transport/descriptor.h"
#include "protocol/transport/memory.h"
#include "protocol/transport/socket.h"
#include "protocol/transport/stdio.h"
#include "tests/catch.h"

using namespace poa::jsonrpc;

namespace {

using Pair = std::pair<std::unique_ptr<Transport>, std::unique_ptr<Transport>>;

std::unique_ptr<Transport> opened(TransportOrError transport) {
  if (const auto* error = std::get_if<std::string>(&transport)) FAIL(*error);
  return std::get<std::unique_ptr<Transport>>(std::move(transport));
}

Pair socket_pair() {
  std::array<int, 2> fds{};
  REQUIRE(::socketpair(AF_UNIX, SOCK_STREAM, 0, fds.data()) == 0);
  return {opened(DescriptorTransport::open(Descriptor(fds[0]), Descriptor())),
          opened(DescriptorTransport::open(Descriptor(fds[1]), Descriptor()))};
}

/// Two pipes, as a shell or a language client makes them for standard input and output.
Pair pipe_pair() {
  std::array<int, 2> there{};
  std::array<int, 2> back{};
  REQUIRE(::pipe(there.data()) == 0);
  REQUIRE(::pipe(back.data()) == 0);
  return {opened(DescriptorTransport::open(Descriptor(back[0]), Descriptor(there[1]))),
          opened(DescriptorTransport::open(Descriptor(there[0]), Descriptor(back[1])))};
}

/// A loopback connection, made by our own two ends.
Pair tcp_pair() {
  asio::io_context io;
  Pair pair;
  auto listener = Listener::open(io, {}, [&](std::unique_ptr<Transport> accepted) {
    pair.second = std::move(accepted);
    io.stop();
  });
  const auto* listening = std::get_if<std::unique_ptr<Listener>>(&listener);
  REQUIRE(listening != nullptr);
  REQUIRE((*listening)->port() != 0);
  pair.first = opened(connect_socket((*listening)->port()));
  io.run();
  return pair;
}

std::string read_exactly(Transport& transport, std::size_t count) {
  std::string text;
  std::array<char, 1000> buffer{};
  while (text.size() < count) {
    const ReadResult result = transport.read_some(buffer);
    if (result.bytes == 0) break;
    text.append(buffer.data(), result.bytes);
  }
  return text;
}

/// Every byte value, more of them than any buffer between the ends holds.
std::string large_text() {
  std::string text(std::size_t{3} << 20U, '\0');
  for (std::size_t i = 0; i < text.size(); ++i) text[i] = static_cast<char>(i * 31 + i / 256);
  return text;
}

void check_stream(Pair pair) {
  auto& [client, server] = pair;
  SECTION("bytes arrive as they were sent, both ways at once") {
    const std::string text = large_text();
    std::thread echo([&server = server, &text] {
      const std::string received = read_exactly(*server, text.size());
      server->write(received);
    });
    CHECK_FALSE(client->write(text));
    CHECK(read_exactly(*client, text.size()) == text);
    echo.join();
  }
  SECTION("the end of the peer is the end of the input, after what it said") {
    CHECK_FALSE(client->write("last words"));
    client.reset();
    CHECK(read_exactly(*server, 100) == "last words");
    std::array<char, 8> buffer{};
    CHECK(server->read_some(buffer).bytes == 0);
  }
  SECTION("writing to a peer that is gone is an error, not a signal") {
    client.reset();
    std::error_code error;
    // A socket may take the first bytes before it learns of it.
    for (int i = 0; i < 1000 && !error; ++i) error = server->write(std::string(100000, 'x'));
    CHECK(error);
  }
  SECTION("closing wakes a reader") {
    std::thread reader([&server = server] {
      std::array<char, 8> buffer{};
      const ReadResult result = server->read_some(buffer);
      CHECK(result.bytes == 0);
      CHECK_FALSE(result.error);
    });
    server->close();
    reader.join();
  }
  SECTION("closing wakes a writer whose peer does not read") {
    std::thread writer([&server = server] {
      std::error_code error;
      while (!error) error = server->write(std::string(100000, 'x'));
    });
    server->close();
    writer.join();
  }
}

}  // namespace

TEST_CASE("memory is a transport", "[transport]") { check_stream(memory_transport_pair()); }
TEST_CASE("a socket pair is a transport", "[transport]") { check_stream(socket_pair()); }
TEST_CASE("pipes are a transport", "[transport]") {
  ::signal(SIGPIPE, SIG_IGN);
  check_stream(pipe_pair());
}
TEST_CASE("a loopback connection is a transport", "[transport]") { check_stream(tcp_pair()); }

TEST_CASE("the standard streams are a transport", "[transport]") {
  std::array<int, 2> there{};
  std::array<int, 2> back{};
  REQUIRE(::pipe(there.data()) == 0);
  REQUIRE(::pipe(back.data()) == 0);
  // They take the place of the program's own for a moment.
  const Descriptor input(::dup(STDIN_FILENO));
  const Descriptor output(::dup(STDOUT_FILENO));
  ::dup2(there[0], STDIN_FILENO);
  ::dup2(back[1], STDOUT_FILENO);
  TransportOrError server = open_stdio();
  ::dup2(input.get(), STDIN_FILENO);
  ::dup2(output.get(), STDOUT_FILENO);
  ::close(there[0]);
  ::close(back[1]);
  auto client = opened(DescriptorTransport::open(Descriptor(back[0]), Descriptor(there[1])));
  check_stream({std::move(client), opened(std::move(server))});
}

TEST_CASE("a file can be the input and the output", "[transport]") {
  std::FILE* input = std::tmpfile();
  std::FILE* output = std::tmpfile();
  std::fputs("typed earlier", input);
  std::rewind(input);
  auto transport = opened(DescriptorTransport::open(Descriptor(::dup(::fileno(input))),
                                                    Descriptor(::dup(::fileno(output)))));
  CHECK(read_exactly(*transport, 100) == "typed earlier");
  const std::string text = large_text();
  CHECK_FALSE(transport->write(text));
  std::fseek(output, 0, SEEK_END);
  CHECK(static_cast<std::size_t>(std::ftell(output)) == text.size());
  std::fclose(input);
  std::fclose(output);
}

TEST_CASE("the modes of the descriptors stay as they were", "[transport]") {
  std::array<int, 2> fds{};
  REQUIRE(::pipe(fds.data()) == 0);
  const std::array<Descriptor, 2> kept{Descriptor(::dup(fds[0])), Descriptor(::dup(fds[1]))};
  auto transport = opened(DescriptorTransport::open(Descriptor(fds[0]), Descriptor(fds[1])));
  CHECK_FALSE(transport->write("to myself"));
  CHECK(read_exactly(*transport, 9) == "to myself");
  for (const Descriptor& fd : kept) CHECK((::fcntl(fd.get(), F_GETFL) & O_NONBLOCK) == 0);
}

TEST_CASE("a client that listens on a Unix domain socket", "[transport]") {
  const auto folder =
      std::filesystem::temp_directory_path() / ("poa-transport-" + std::to_string(::getpid()));
  std::filesystem::create_directory(folder);
  const std::string path = (folder / "client.sock").string();
  {
    const Descriptor listener(::socket(AF_UNIX, SOCK_STREAM, 0));
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    path.copy(address.sun_path, sizeof(address.sun_path) - 1);
    REQUIRE(::bind(listener.get(), reinterpret_cast<const sockaddr*>(&address), sizeof(address)) ==
            0);
    REQUIRE(::listen(listener.get(), 1) == 0);
    auto server = opened(connect_pipe(path));
    auto client = opened(DescriptorTransport::open(
        Descriptor(::accept(listener.get(), nullptr, nullptr)), Descriptor()));
    check_stream({std::move(client), std::move(server)});
  }
  std::filesystem::remove_all(folder);
}

TEST_CASE("nobody there is an error in words", "[transport]") {
  CHECK(std::get<std::string>(connect_pipe("/nowhere/at all")) ==
        "no client at /nowhere/at all: No such file or directory");
  CHECK(std::get<std::string>(connect_pipe("")) == "a pipe's name has 1 to 107 bytes, not 0");
  CHECK(std::get<std::string>(connect_pipe(std::string(200, 'x'))) ==
        "a pipe's name has 1 to 107 bytes, not 200");
  CHECK(std::get<std::string>(connect_socket(1)).starts_with("no client at 127.0.0.1:1: "));
}

TEST_CASE("only this machine is listened to", "[transport]") {
  const auto port = [](std::string_view text) {
    return std::get<ListenAddress>(parse_listen_address(text)).port;
  };
  CHECK(port("0") == 0);
  CHECK(port("65535") == 65535);
  CHECK(port("127.0.0.1:4711") == 4711);
  CHECK(port("localhost:4711") == 4711);

  const auto error = [](std::string_view text) {
    return std::get<std::string>(parse_listen_address(text));
  };
  CHECK(error("0.0.0.0:4711") ==
        "refusing to listen on \"0.0.0.0\": only this machine may connect, at 127.0.0.1");
  for (const char* refused : {"192.168.1.2:1", "[::]:1", ":::1", "example.com:80", ":80"}) {
    CHECK(error(refused).starts_with("refusing to listen on "));
  }
  for (const char* bad : {"", "x", "65536", "-1", "80x", "127.0.0.1:", "1.5"}) {
    CHECK(error(bad).ends_with("is not a port: a number from 0 to 65535"));
  }
}

TEST_CASE("a listener takes several clients, and its port is taken", "[transport]") {
  asio::io_context io;
  std::vector<std::unique_ptr<Transport>> accepted;
  auto listener = Listener::open(
      io, {}, [&](std::unique_ptr<Transport> client) { accepted.push_back(std::move(client)); });
  const std::uint16_t port = std::get<std::unique_ptr<Listener>>(listener)->port();
  CHECK(std::get<std::string>(Listener::open(io, {port}, {})) ==
        "can't listen on 127.0.0.1:" + std::to_string(port) + ": Address already in use");

  const auto first = opened(connect_socket(port));
  const auto second = opened(connect_socket(port));
  while (accepted.size() < 2) io.run_one();
  CHECK_FALSE(first->write("1"));
  CHECK_FALSE(second->write("2"));
  CHECK(read_exactly(*accepted[0], 1) == "1");
  CHECK(read_exactly(*accepted[1], 1) == "2");

  listener = std::string("gone");
  io.run();
  CHECK(std::holds_alternative<std::string>(connect_socket(port)));
}
