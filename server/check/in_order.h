// Work done by several threads whose results are wanted in order.
#pragma once

#include <algorithm>
#include <condition_variable>
#include <cstddef>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace poa::server {

/// Calls `make(i)` for every i below `count`, on up to `threads` threads, and `take(result)` for
/// the results in their order, on the calling thread. `make` must not throw. At most two results a
/// thread wait for their turn, so memory stays bounded when one takes long.
template <class Make, class Take>
void in_order(std::size_t count, std::size_t threads, const Make& make, const Take& take) {
  threads = std::min(threads, count);
  if (threads <= 1) {
    for (std::size_t i = 0; i < count; ++i) take(make(i));
    return;
  }

  using Result = decltype(make(std::size_t{0}));
  std::vector<std::optional<Result>> ready(2 * threads);  // a ring; guarded, as the two figures
  std::size_t started = 0;
  std::size_t taken = 0;
  std::mutex mutex;
  std::condition_variable changed;

  const auto work = [&] {
    std::unique_lock lock(mutex);
    for (;;) {
      changed.wait(lock, [&] { return started == count || started < taken + ready.size(); });
      if (started == count) return;
      const std::size_t i = started++;
      lock.unlock();
      Result result = make(i);
      lock.lock();
      ready[i % ready.size()].emplace(std::move(result));
      changed.notify_all();
    }
  };
  std::vector<std::jthread> pool;
  for (std::size_t i = 0; i < threads; ++i) pool.emplace_back(work);

  std::unique_lock lock(mutex);
  while (taken < count) {
    std::optional<Result>& next = ready[taken % ready.size()];
    changed.wait(lock, [&] { return next.has_value(); });
    Result result = std::move(*next);
    next.reset();
    ++taken;
    changed.notify_all();
    lock.unlock();
    take(std::move(result));
    lock.lock();
  }
}

}  // namespace poa::server
