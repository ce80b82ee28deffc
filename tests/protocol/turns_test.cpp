#include "protocol/turns.h"

#include <asio/executor_work_guard.hpp>
#include <asio/post.hpp>
#include <asio/steady_timer.hpp>
#include <atomic>
#include <chrono>
#include <future>
#include <memory>
#include <string>
#include <thread>
#include <vector>

#include "protocol/connection.h"
#include "protocol/framing.h"
#include "protocol/transport/memory.h"
#include "tests/catch.h"

using namespace poa::jsonrpc;
using namespace std::chrono_literals;

TEST_CASE("handlers take turns, whichever threads they run on", "[turns]") {
  asio::io_context io;
  const TurnExecutor turns(io);
  std::atomic<int> inside = 0;
  std::atomic<bool> overlapped = false;
  int handled = 0;  // plain on purpose: only who has the turn touches it
  const auto handler = [&] {
    overlapped = overlapped || ++inside > 1;
    ++handled;
    --inside;
  };
  constexpr int each = 2000;
  std::atomic<int> refused = 0;
  std::thread reader([&] {
    for (int i = 0; i < each; ++i) {
      if (!turns.try_run(handler)) ++refused;
    }
  });
  for (int i = 0; i < each; ++i) asio::post(turns, handler);
  std::thread other([&] { io.run(); });
  io.run();
  other.join();
  reader.join();
  CHECK_FALSE(overlapped);
  CHECK(handled == 2 * each - refused);
}

TEST_CASE("who has the turn is not waited for", "[turns]") {
  asio::io_context io;
  const TurnExecutor turns(io);
  turns.run([&] {
    bool ran = false;
    std::thread([&] { CHECK_FALSE(turns.try_run([&] { ran = true; })); }).join();
    CHECK_FALSE(ran);
    CHECK(turns.try_run([&] { ran = true; }));  // a turn within the own turn
    CHECK(ran);
  });
}

TEST_CASE("timers and guards work over turns", "[turns]") {
  asio::io_context io;
  const asio::any_io_executor owner = TurnExecutor(io);
  CHECK(TurnExecutor::of(owner) != nullptr);
  CHECK(TurnExecutor::of(io.get_executor()) == nullptr);
  auto guard = std::make_unique<asio::executor_work_guard<asio::any_io_executor>>(owner);
  std::vector<std::string> seen;
  asio::steady_timer timer(owner, 1ms);
  timer.async_wait([&](std::error_code error) {
    seen.emplace_back(error ? "cancelled" : "timer");
    asio::post(owner, [&] {
      seen.emplace_back("posted");
      guard.reset();
    });
  });
  io.run();  // does not end before the guard is gone
  CHECK(seen == std::vector<std::string>{"timer", "posted"});
}

TEST_CASE("a message is handled by its reader while nobody has the turn", "[turns]") {
  asio::io_context io;  // which nobody runs
  const TurnExecutor turns(io);
  auto [client, server] = memory_transport_pair();
  std::promise<std::thread::id> handled_by;
  auto handled = handled_by.get_future();
  std::unique_ptr<Connection> connection;
  turns.run([&, transport = std::move(server)]() mutable {
    connection = std::make_unique<Connection>(
        std::move(transport), turns,
        ConnectionEvents{
            .messages = [&](auto&&) { handled_by.set_value(std::this_thread::get_id()); },
            .closed = [](auto&&) {}});
  });
  std::string frame;
  append_frame(frame, R"({"jsonrpc":"2.0","method":"initialized"})");
  REQUIRE_FALSE(client->write(frame));
  CHECK(handled.get() != std::this_thread::get_id());
  turns.run([&] { connection.reset(); });
}
