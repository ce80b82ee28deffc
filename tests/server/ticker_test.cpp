#include "server/serve/ticker.h"

#include <asio/io_context.hpp>
#include <chrono>
#include <optional>

#include "tests/catch.h"

namespace poa::server::test {
namespace {

constexpr std::chrono::milliseconds kSoon(1);

TEST_CASE("A ticker ticks again and again until it is stopped", "[ticker]") {
  asio::io_context io;
  int ticks = 0;
  std::optional<Ticker> ticker;
  ticker.emplace(io.get_executor(), kSoon, [&] {
    if (++ticks == 3) ticker->stop();
  });
  ticker->start();
  io.run();  // ends when nothing is waited for any more
  CHECK(ticks == 3);
}

TEST_CASE("A ticker that is not started, or gone, does not tick", "[ticker]") {
  asio::io_context io;
  int ticks = 0;
  std::optional<Ticker> ticker;
  ticker.emplace(io.get_executor(), kSoon, [&] { ++ticks; });
  io.run();
  ticker->start();
  ticker.reset();
  io.restart();
  io.run();
  CHECK(ticks == 0);
}

TEST_CASE("Started twice, a ticker ticks once at a time", "[ticker]") {
  asio::io_context io;
  int ticks = 0;
  std::optional<Ticker> ticker;
  ticker.emplace(io.get_executor(), kSoon, [&] {
    ++ticks;
    ticker->stop();
  });
  ticker->start();
  ticker->start();
  io.run();
  CHECK(ticks == 1);
}

}  // namespace
}  // namespace poa::server::test
