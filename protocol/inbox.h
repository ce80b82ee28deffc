// Messages on their way from the reader thread to the owner.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <mutex>
#include <vector>

#include "protocol/message.h"

namespace poa::jsonrpc {

/// A bounded queue that the owner empties in one go. Between one reader, which waits when the owner
/// falls behind, and one owner, which never does.
class Inbox {
 public:
  explicit Inbox(std::size_t max_bytes) : max_bytes_(max_bytes) {}

  /// Adds messages whose bodies had this many bytes; `messages` is left empty. True when the owner
  /// has to be told: it was told of nothing that it has not taken.
  bool push(std::vector<Message>& messages, std::size_t bytes);

  /// Waits while the owner is too far behind.
  void wait_for_room();

  [[nodiscard]] std::vector<Message> take();

  /// Ends the reader's waiting.
  void close();

 private:
  const std::size_t max_bytes_;
  std::mutex mutex_;
  std::condition_variable emptied_;
  std::vector<Message> messages_;
  std::size_t bytes_ = 0;
  bool closed_ = false;
};

}  // namespace poa::jsonrpc
