#include "protocol/outbox.h"

#include "protocol/framing.h"

namespace poa::jsonrpc {
namespace {

/// Enough to fill a pipe. What is taken can no longer be superseded, so not more.
constexpr std::size_t bytes_a_write = std::size_t{64} << 10U;

}  // namespace

bool Outbox::push(OutgoingMessage message) {
  {
    const std::scoped_lock lock(mutex_);
    if (closed_) return true;  // The session is ending; nobody is there to read it.
    if (idle() && write_now(message)) return true;
    if (!message.supersedes.empty()) {
      // The new message goes to the end: it may speak of things that were sent in between.
      const auto older = by_key_.find(message.supersedes);
      if (older != by_key_.end()) drop(older->second);
    }
    if (!queue_.empty() && bytes_ + message.body.size() > max_bytes_) {
      closed_ = true;
    } else {
      bytes_ += message.body.size();
      queue_.push_back(std::move(message));
      const auto queued = std::prev(queue_.end());
      if (!queued->supersedes.empty()) by_key_.emplace(queued->supersedes, queued);
    }
    if (closed_) {
      filled_.notify_all();
      emptied_.notify_all();
      return false;
    }
  }
  filled_.notify_one();
  return true;
}

bool Outbox::has_waiting() {
  const std::scoped_lock lock(mutex_);
  return !idle();
}

bool Outbox::take(std::string& frames) {
  frames.clear();
  std::unique_lock lock(mutex_);
  writing_ = false;
  if (idle()) emptied_.notify_all();
  filled_.wait(lock, [this] { return closed_ || !idle(); });
  if (closed_) return false;
  writing_ = true;
  frames.swap(rest_);
  while (!queue_.empty() &&
         (frames.empty() || frames.size() + queue_.front().body.size() <= bytes_a_write)) {
    append_frame(frames, queue_.front().body);
    drop(queue_.begin());
  }
  return true;
}

bool Outbox::write_now(const OutgoingMessage& message) {
  std::string frame;
  append_frame(frame, message.body);
  const std::size_t written = write_at_once_(frame);
  if (written == frame.size()) return true;
  if (written == 0) return false;
  rest_ = frame.substr(written);
  filled_.notify_one();
  return true;
}

bool Outbox::flush(std::chrono::milliseconds limit) {
  std::unique_lock lock(mutex_);
  emptied_.wait_for(lock, limit, [this] { return closed_ || idle(); });
  return idle();
}

void Outbox::close() {
  const std::scoped_lock lock(mutex_);
  closed_ = true;
  filled_.notify_all();
  emptied_.notify_all();
}

void Outbox::drop(Queue::iterator message) {
  if (!message->supersedes.empty()) by_key_.erase(message->supersedes);
  bytes_ -= message->body.size();
  queue_.erase(message);
}

}  // namespace poa::jsonrpc
