// Messages on their way to the client: written at once while it keeps up, else by the writer
// thread.
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <functional>
#include <list>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "protocol/message.h"

namespace poa::jsonrpc {

/// A bounded queue between one owner, which never waits, and one writer, which does. As long as
/// nothing is queued, the owner writes itself what the client has room for: to wake the writer
/// takes longer than the writing. A message with a `supersedes` key takes the place of a queued one
/// with the same key; no other message is ever dropped.
class Outbox {
 public:
  /// Writes without waiting and returns how many bytes; called only while the writer waits in
  /// `take`.
  using WriteAtOnce = std::function<std::size_t(std::string_view)>;

  explicit Outbox(
      std::size_t max_bytes,
      WriteAtOnce write_at_once = [](std::string_view) { return std::size_t{0}; })
      : max_bytes_(max_bytes), write_at_once_(std::move(write_at_once)) {}

  /// False when the queue is over its limit, which closes it: the peer does not read.
  bool push(OutgoingMessage message);

  /// Whether something is left for the writer.
  [[nodiscard]] bool has_waiting();

  /// Waits for messages and replaces `frames` by those that fit into one write, at least one. False
  /// once the queue is closed. Calling it again says that the frames before have been written.
  bool take(std::string& frames);

  /// Waits until everything has been written, but no longer than this.
  bool flush(std::chrono::milliseconds limit);

  /// Drops what is queued and ends the waiting on both sides.
  void close();

 private:
  using Queue = std::list<OutgoingMessage>;

  /// Nothing is queued or on its way.
  [[nodiscard]] bool idle() const { return queue_.empty() && rest_.empty() && !writing_; }
  /// False if nothing of it could be written. What is left of it is the writer's.
  bool write_now(const OutgoingMessage& message);
  void drop(Queue::iterator message);

  const std::size_t max_bytes_;
  const WriteAtOnce write_at_once_;
  std::mutex mutex_;
  std::condition_variable filled_;
  std::condition_variable emptied_;
  Queue queue_;
  std::unordered_map<std::string_view, Queue::iterator> by_key_;  ///< Keys live in the queue.
  std::size_t bytes_ = 0;
  std::string rest_;  ///< of a frame whose beginning was written at once
  bool writing_ = false;
  bool closed_ = false;
};

}  // namespace poa::jsonrpc
