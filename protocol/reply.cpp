#include "protocol/reply.h"

#include <exception>

namespace poa::jsonrpc {

bool PendingReplies::open(const Id& id) { return pending_.try_emplace(id).second; }

void PendingReplies::cancel(const Id& id) {
  const auto found = pending_.find(id);
  if (found == pending_.end()) return;
  // Whoever watches the token may answer at once, which takes the entry away.
  std::stop_source stop = found->second;
  stop.request_stop();
}

void PendingReplies::cancel_all() {
  std::map<Id, std::stop_source> pending = pending_;
  for (auto& [id, stop] : pending) stop.request_stop();
}

std::stop_token PendingReplies::cancellation(const Id& id) const {
  const auto found = pending_.find(id);
  return found == pending_.end() ? std::stop_token() : found->second.get_token();
}

void PendingReplies::finish_with_result(const Id& id, std::string_view result) {
  if (pending_.erase(id) == 0) return;
  ended_(id, true);
  send_({result_body(id, result), {}});
}

void PendingReplies::finish_with_error(const Id& id, const ResponseError& error) {
  if (pending_.erase(id) == 0) return;
  ended_(id, false);
  send_({error_body(id, error), {}});
}

PendingReply::PendingReply(std::weak_ptr<PendingReplies> replies, Id id)
    : replies_(std::move(replies)), id_(std::move(id)) {
  if (const auto pending = replies_.lock()) cancellation_ = pending->cancellation(id_);
}

PendingReply& PendingReply::operator=(PendingReply&& other) noexcept {
  if (this != &other) {
    drop();
    replies_ = std::exchange(other.replies_, {});
    id_ = std::move(other.id_);
    cancellation_ = std::move(other.cancellation_);
  }
  return *this;
}

PendingReply::~PendingReply() { drop(); }

void PendingReply::error(const ResponseError& error) {
  const auto replies = std::exchange(replies_, {}).lock();
  if (replies) replies->finish_with_error(id_, error);
}

void PendingReply::result_text(std::string_view json) {
  const auto replies = std::exchange(replies_, {}).lock();
  if (replies) replies->finish_with_result(id_, json);
}

void PendingReply::drop() noexcept {
  try {
    error(ErrorCode::InternalError, "the server gave this request up without an answer");
  } catch (const std::exception&) {
    // Out of memory for a few words: the session is past saving.
  }
}

}  // namespace poa::jsonrpc
