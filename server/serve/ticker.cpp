#include "server/serve/ticker.h"

#include <system_error>
#include <utility>

namespace poa::server {

Ticker::Ticker(const asio::any_io_executor& owner, std::chrono::milliseconds interval,
               std::function<void()> tick)
    : timer_(owner), interval_(interval), tick_(std::move(tick)) {}

void Ticker::start() {
  running_ = std::make_shared<Running>();
  wait();
}

void Ticker::stop() {
  running_.reset();
  timer_.cancel();
}

void Ticker::wait() {
  timer_.expires_after(interval_);
  timer_.async_wait([this, running = std::weak_ptr(running_)](std::error_code error) {
    if (error || running.expired()) return;
    tick_();
    if (!running.expired()) wait();
  });
}

}  // namespace poa::server
