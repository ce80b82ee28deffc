// Who may touch a session's state: whoever has the turn.
//
// State needs no lock of its own when one handler at a time touches it. Usually one thread calls
// them all. But to hand that thread a message costs a wake-up, tens of microseconds, which is more
// than most messages take to handle. So the right to handle something goes from thread to thread:
// handlers of the executor run in the io_context's threads, one after the other, and a thread that
// has news and finds nobody at work handles them itself.
#pragma once

#include <asio/any_io_executor.hpp>
#include <asio/io_context.hpp>
#include <asio/prefer.hpp>
#include <asio/query.hpp>
#include <asio/require.hpp>
#include <memory>
#include <mutex>
#include <type_traits>
#include <typeinfo>
#include <utility>

namespace poa::jsonrpc {

/// The properties of executors that Asio knows how to ask of one, to wish for, to tell.
template <class Property>
concept Requirable = asio::can_require<const asio::any_io_executor&, Property>::value;
template <class Property>
concept Preferable = asio::can_prefer<const asio::any_io_executor&, Property>::value;
template <class Property>
concept Queryable = asio::can_query<const asio::any_io_executor&, Property>::value;

/// An executor whose handlers take turns. Copies share the turn.
class TurnExecutor {
 public:
  explicit TurnExecutor(asio::io_context& context) : inner_(context.get_executor()) {}

  /// Waits for the turn.
  template <class Function>
  void run(Function function) const {
    const std::scoped_lock turn(*mutex_);
    function();
  }

  /// False, and nothing was done, if somebody has the turn. Never waits: who has it may be waiting
  /// for this very thread.
  template <class Function>
  [[nodiscard]] bool try_run(Function function) const {
    const std::unique_lock turn(*mutex_, std::try_to_lock);
    if (turn) function();
    return turn.owns_lock();
  }

  /// The one that an executor is; null if it is another kind.
  [[nodiscard]] static const TurnExecutor* of(const asio::any_io_executor& executor) {
    // Some versions of `target` do not look at the type.
    return executor.target_type() == typeid(TurnExecutor) ? executor.target<TurnExecutor>()
                                                          : nullptr;
  }

  // What Asio asks of an executor.

  template <class Function>
  void execute(Function&& function) const {
    inner_.execute([mutex = mutex_,
                    handler = std::decay_t<Function>(std::forward<Function>(function))]() mutable {
      const std::scoped_lock turn(*mutex);
      std::move(handler)();
    });
  }

  template <Requirable Property>
  [[nodiscard]] TurnExecutor require(const Property& property) const {
    return {mutex_, asio::require(inner_, property)};
  }
  template <Preferable Property>
  [[nodiscard]] TurnExecutor prefer(const Property& property) const {
    return {mutex_, asio::prefer(inner_, property)};
  }
  template <Queryable Property>
  [[nodiscard]] decltype(auto) query(const Property& property) const {
    return asio::query(inner_, property);
  }

  friend bool operator==(const TurnExecutor& a, const TurnExecutor& b) noexcept {
    return a.mutex_ == b.mutex_ && a.inner_ == b.inner_;
  }
  friend bool operator!=(const TurnExecutor& a, const TurnExecutor& b) noexcept {
    return !(a == b);
  }

 private:
  TurnExecutor(std::shared_ptr<std::recursive_mutex> mutex, asio::any_io_executor inner)
      : mutex_(std::move(mutex)), inner_(std::move(inner)) {}

  /// Recursive: Asio may run a handler within another of the same thread.
  std::shared_ptr<std::recursive_mutex> mutex_ = std::make_shared<std::recursive_mutex>();
  asio::any_io_executor inner_;
};

}  // namespace poa::jsonrpc
