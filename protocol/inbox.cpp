#include "protocol/inbox.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace poa::jsonrpc {

bool Inbox::push(std::vector<Message>& messages, std::size_t bytes) {
  const std::scoped_lock lock(mutex_);
  bytes_ += bytes;
  const bool was_empty = messages_.empty();
  if (was_empty) {
    std::swap(messages_, messages);
  } else {
    std::move(messages.begin(), messages.end(), std::back_inserter(messages_));
  }
  messages.clear();
  return was_empty && !messages_.empty();
}

void Inbox::wait_for_room() {
  std::unique_lock lock(mutex_);
  emptied_.wait(lock, [this] { return closed_ || bytes_ < max_bytes_; });
}

std::vector<Message> Inbox::take() {
  const std::scoped_lock lock(mutex_);
  bytes_ = 0;
  emptied_.notify_all();
  return std::exchange(messages_, {});
}

void Inbox::close() {
  const std::scoped_lock lock(mutex_);
  closed_ = true;
  emptied_.notify_all();
}

}  // namespace poa::jsonrpc
