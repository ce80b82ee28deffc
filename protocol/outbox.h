// Messages on their way to the writer thread.
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <list>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>

#include "protocol/message.h"

namespace poa::jsonrpc {

/// A bounded queue between one owner, which never waits, and one writer, which does. A message with
/// a `supersedes` key takes the place of a queued one with the same key; no other message is ever
/// dropped.
class Outbox {
 public:
  explicit Outbox(std::size_t max_bytes) : max_bytes_(max_bytes) {}

  /// False when the queue is over its limit, which closes it: the peer does not read.
  bool push(OutgoingMessage message);

  /// Waits for messages and replaces `frames` by those that fit into one write, at least one. False
  /// once the queue is closed. Calling it again says that the frames before have been written.
  bool take(std::string& frames);

  /// Waits until everything has been written, but no longer than this.
  bool flush(std::chrono::milliseconds limit);

  /// Drops what is queued and ends the waiting on both sides.
  void close();

 private:
  using Queue = std::list<OutgoingMessage>;

  void drop(Queue::iterator message);

  const std::size_t max_bytes_;
  std::mutex mutex_;
  std::condition_variable filled_;
  std::condition_variable emptied_;
  Queue queue_;
  std::unordered_map<std::string_view, Queue::iterator> by_key_;  ///< Keys live in the queue.
  std::size_t bytes_ = 0;
  bool writing_ = false;
  bool closed_ = false;
};

}  // namespace poa::jsonrpc
