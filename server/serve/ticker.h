// Something that has to be looked at again and again.
#pragma once

#include <asio/any_io_executor.hpp>
#include <asio/steady_timer.hpp>
#include <chrono>
#include <functional>
#include <memory>

namespace poa::server {

/// Used in the owner's turn only.
class Ticker {
 public:
  /// `tick` is called in the owner's turn; it may stop the ticker, but not destroy it.
  Ticker(const asio::any_io_executor& owner, std::chrono::milliseconds interval,
         std::function<void()> tick);
  Ticker(const Ticker&) = delete;
  Ticker& operator=(const Ticker&) = delete;
  ~Ticker() = default;

  /// The first tick comes after one interval, and so does each further one.
  void start();
  /// No tick comes any more, not even one that is due.
  void stop();

 private:
  struct Running {};
  void wait();

  asio::steady_timer timer_;
  std::chrono::milliseconds interval_;
  std::function<void()> tick_;
  /// Gone when the ticker is: the timer may have expired by then and its handler wait for a turn.
  std::shared_ptr<Running> running_;
};

}  // namespace poa::server
