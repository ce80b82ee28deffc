#include "protocol/connection.h"

#include <asio/io_context.hpp>
#include <optional>
#include <string>
#include <thread>

#include "protocol/transport/memory.h"
#include "tests/catch.h"

using namespace poa::jsonrpc;
using namespace std::chrono_literals;

namespace {

std::string note(const std::string& method) {
  return R"({"jsonrpc":"2.0","method":")" + method + R"("})";
}

std::string framed(const std::vector<std::string>& bodies) {
  std::string stream;
  for (const std::string& body : bodies) append_frame(stream, body);
  return stream;
}

/// A connection over memory, with the test as its client and as the owner's thread.
struct Session {
  asio::io_context io;
  std::unique_ptr<Transport> client;
  std::vector<std::vector<std::string>> batches;  ///< The methods of each.
  std::optional<std::string> closed;
  std::optional<Connection> connection;

  explicit Session(ConnectionLimits limits = {}, std::size_t capacity = std::size_t{64} << 10U) {
    auto [client_end, server_end] = memory_transport_pair(capacity);
    client = std::move(client_end);
    connection.emplace(
        std::move(server_end), io.get_executor(),
        ConnectionEvents{.messages = [this](std::vector<Message> batch) { take(batch); },
                         .closed = [this](std::string reason) { closed = std::move(reason); }},
        limits);
  }

  void take(const std::vector<Message>& batch) {
    std::vector<std::string> methods;
    for (const Message& message : batch) {
      const auto* notification = std::get_if<Notification>(&message);
      methods.push_back(notification != nullptr ? notification->method : "?");
    }
    batches.push_back(std::move(methods));
  }

  std::string read_from_server(std::size_t count) const {
    std::string text(count, '\0');
    std::size_t have = 0;
    while (have < count) {
      const ReadResult result = client->read_some(std::span(text).subspan(have));
      if (result.bytes == 0) break;
      have += result.bytes;
    }
    text.resize(have);
    return text;
  }
};

using Methods = std::vector<std::string>;

}  // namespace

TEST_CASE("what came together is delivered together", "[connection]") {
  Session session;
  CHECK_FALSE(session.client->write(framed({note("a"), "not JSON", note("b")})));
  session.io.run_one();
  CHECK(session.batches == std::vector<Methods>{{"a", "?", "b"}});

  CHECK_FALSE(session.client->write(framed({note("c")})));
  session.io.run_one();
  CHECK(session.batches.back() == Methods{"c"});
}

TEST_CASE("messages that come in drops are delivered in order", "[connection]") {
  Session session({}, 1);  // The reader gets a byte at a time.
  CHECK_FALSE(session.client->write(framed({note("a"), note("b"), note("c")})));
  session.client->close();
  while (!session.closed) session.io.run_one();
  Methods all;
  for (const Methods& batch : session.batches) all.insert(all.end(), batch.begin(), batch.end());
  CHECK(all == Methods{"a", "b", "c"});
}

TEST_CASE("the end of the input is told after its messages, without a complaint", "[connection]") {
  Session session;
  CHECK_FALSE(session.client->write(framed({note("a")})));
  session.client->close();
  session.io.run();  // Ends by itself: a closed connection keeps nobody waiting.
  CHECK(session.batches.size() == 1);
  CHECK(session.closed == "");
}

TEST_CASE("what went wrong is told", "[connection]") {
  Session session;
  SECTION("an unusable header, after the messages before it") {
    CHECK_FALSE(session.client->write(framed({note("a")}) + "Content-Length: x\r\n\r\n"));
    session.io.run();
    CHECK(session.batches == std::vector<Methods>{{"a"}});
    CHECK(session.closed == "Content-Length is not a number of bytes: \"x\"");
  }
  SECTION("an end within a message") {
    CHECK_FALSE(session.client->write("Content-Length: 10\r\n\r\n{"));
    session.client->close();
    session.io.run();
    CHECK(session.closed == "the input ended within a message");
  }
}

TEST_CASE("messages go out framed and in order", "[connection]") {
  Session session;
  session.connection->send({"one", ""});
  session.connection->send({"two", ""});
  const std::string expected = framed({"one", "two"});
  CHECK(session.read_from_server(expected.size()) == expected);
  CHECK(session.connection->flush(1h));
}

TEST_CASE("replies go out after the client closed its end", "[connection]") {
  // As with `poa serve < recorded-session`, where the input ends long before the answers.
  auto [there_client, there_server] = memory_transport_pair();
  struct HalfClosed : Transport {
    explicit HalfClosed(std::unique_ptr<Transport> output) : output_(std::move(output)) {}
    ReadResult read_some(std::span<char>) override { return {}; }
    std::error_code write(std::string_view bytes) override { return output_->write(bytes); }
    std::size_t write_at_once(std::string_view bytes) override {
      return output_->write_at_once(bytes);
    }
    void close() override { output_->close(); }
    std::unique_ptr<Transport> output_;
  };
  asio::io_context io;
  std::optional<std::string> closed;
  Connection connection(
      std::make_unique<HalfClosed>(std::move(there_server)), io.get_executor(),
      {.messages = [](auto&&) {}, .closed = [&](std::string why) { closed = why; }});
  io.run();
  CHECK(closed == "");
  connection.send({"still said", ""});
  CHECK(connection.flush(1h));
  std::string text(framed({"still said"}).size(), ' ');
  CHECK(there_client->read_some(text).bytes == text.size());
  CHECK(text == framed({"still said"}));
}

TEST_CASE("a client that stops reading stalls nobody", "[connection]") {
  SECTION("sending never waits, and newer diagnostics replace waiting ones") {
    Session session({.queued_bytes = 10000}, 100);
    for (int i = 0; i < 1000; ++i) session.connection->send({std::string(1000, 'd'), "A"});
    session.connection->send({"reply", ""});
    CHECK_FALSE(session.connection->flush(1ms));
    CHECK_FALSE(session.closed);
    CHECK_FALSE(session.client->write(framed({note("still heard")})));
    session.io.run_one();
    CHECK(session.batches == std::vector<Methods>{{"still heard"}});
  }
  SECTION("over the limit the connection ends with a reason") {
    Session session({.queued_bytes = 10000}, 100);
    for (int i = 0; i < 1000; ++i) session.connection->send({std::string(1000, 'r'), ""});
    session.io.run();
    CHECK(session.closed == "the client does not read what it is sent: too much is waiting");
  }
  SECTION("and the connection can be left") {
    Session session({}, 100);
    session.connection->send({std::string(100000, 'x'), ""});
    session.connection.reset();
    session.io.run();
    CHECK_FALSE(session.closed);
  }
}

TEST_CASE("a client that is gone is told once, by the writer's error", "[connection]") {
  Session session;
  session.client->close();
  session.connection->send({"to nobody", ""});
  session.io.run();
  CHECK(session.closed.has_value());
}

TEST_CASE("the reader waits for an owner who falls behind", "[connection]") {
  Session session({.unread_bytes = 200}, 100);
  std::thread client([&] {
    for (int i = 0; i < 1000; ++i) session.client->write(framed({note("n")}));
    session.client->close();
  });
  session.io.run();
  client.join();
  std::size_t delivered = 0;
  for (const Methods& batch : session.batches) {
    delivered += batch.size();
    CHECK(batch.size() <= 20);
  }
  CHECK(delivered == 1000);
}

TEST_CASE("a connection may be left from within its own events", "[connection]") {
  asio::io_context io;
  auto [client, server] = memory_transport_pair();
  std::optional<Connection> connection;
  int calls = 0;
  const auto leave = [&] {
    ++calls;
    connection.reset();
  };
  connection.emplace(std::move(server), io.get_executor(),
                     ConnectionEvents{.messages = [&](auto&&) { leave(); },
                                      .closed = [&](std::string) { leave(); }});
  CHECK_FALSE(client->write(framed({note("a")}) + "garbage\r\n\r\n"));
  io.run();
  CHECK(calls == 1);
}
