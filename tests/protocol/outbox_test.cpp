#include "protocol/outbox.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <thread>

#include "protocol/framing.h"
#include "tests/catch.h"

using namespace poa::jsonrpc;
using namespace std::chrono_literals;

namespace {

/// The bodies of one write, as "a|b|c".
std::string taken(Outbox& outbox) {
  std::string frames;
  if (!outbox.take(frames)) return "closed";
  FrameReader reader;
  std::string_view bytes = frames;
  std::string bodies;
  while (auto body = reader.next(bytes)) {
    if (!bodies.empty()) bodies += '|';
    bodies += *body;
  }
  return bodies;
}

constexpr std::size_t plenty = 1000;

}  // namespace

TEST_CASE("queued messages go out in one write, in order", "[outbox]") {
  Outbox outbox(plenty);
  for (const char* body : {"a", "b", "c"}) CHECK(outbox.push({body, ""}));
  CHECK(taken(outbox) == "a|b|c");
}

TEST_CASE("a newer message takes the place of an older one with its key", "[outbox]") {
  Outbox outbox(plenty);
  outbox.push({"old A", "A"});
  outbox.push({"reply", ""});
  outbox.push({"only B", "B"});
  outbox.push({"newer A", "A"});
  outbox.push({"newest A", "A"});
  CHECK(taken(outbox) == "reply|only B|newest A");

  outbox.push({"later A", "A"});
  CHECK(taken(outbox) == "later A");
}

TEST_CASE("messages without a key are never dropped", "[outbox]") {
  Outbox outbox(plenty);
  outbox.push({"same", ""});
  outbox.push({"same", ""});
  CHECK(taken(outbox) == "same|same");
}

TEST_CASE("what is superseded makes room", "[outbox]") {
  Outbox outbox(100);
  for (int i = 0; i < 1000; ++i) CHECK(outbox.push({std::string(60, 'x'), "A"}));
  CHECK(taken(outbox) == std::string(60, 'x'));
}

TEST_CASE("a queue over its limit closes", "[outbox]") {
  Outbox outbox(100);
  CHECK(outbox.push({std::string(60, 'x'), ""}));
  CHECK_FALSE(outbox.push({std::string(60, 'x'), ""}));
  CHECK(taken(outbox) == "closed");
  CHECK_FALSE(outbox.flush(1h));
}

TEST_CASE("one message may be larger than the limit", "[outbox]") {
  Outbox outbox(100);
  CHECK(outbox.push({std::string(500, 'x'), ""}));
  CHECK(taken(outbox).size() == 500);
}

TEST_CASE("a write takes no more than a pipe holds", "[outbox]") {
  Outbox outbox(std::size_t{1} << 20U);
  for (int i = 0; i < 3; ++i) outbox.push({std::string(40000, 'x'), ""});
  for (int i = 0; i < 3; ++i) CHECK(taken(outbox).size() == 40000);
}

TEST_CASE("flushing waits for the writer, and only so long", "[outbox]") {
  Outbox outbox(plenty);
  CHECK(outbox.flush(0ms));
  outbox.push({"a", ""});
  CHECK_FALSE(outbox.flush(1ms));
  std::thread writer([&] {
    std::string frames;
    while (outbox.take(frames)) {
    }
  });
  CHECK(outbox.flush(1h));
  outbox.close();
  writer.join();
}

TEST_CASE("while nothing waits, messages are written at once and in order", "[outbox]") {
  std::string client;
  std::size_t room = 1000;
  Outbox outbox(plenty, [&](std::string_view frame) {
    const std::size_t count = std::min(room, frame.size());
    client.append(frame.substr(0, count));
    room -= count;
    return count;
  });
  CHECK(outbox.push({"a", ""}));
  CHECK(client == "Content-Length: 1\r\n\r\na");
  CHECK(outbox.flush(0ms));

  // What the client has no room for is the writer's, and so is everything after it.
  room = 10;
  client.clear();
  outbox.push({"b", ""});
  CHECK_FALSE(outbox.flush(1ms));
  room = 1000;
  outbox.push({"c", ""});
  CHECK(client == "Content-Le");
  std::string rest;
  REQUIRE(outbox.take(rest));
  CHECK(client + rest == "Content-Length: 1\r\n\r\nbContent-Length: 1\r\n\r\nc");

  // As long as the writer writes, nobody else does.
  outbox.push({"d", ""});
  CHECK(client == "Content-Le");
  REQUIRE(outbox.take(rest));
  CHECK(rest == "Content-Length: 1\r\n\r\nd");
}
