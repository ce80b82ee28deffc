// The answer that a request is owed: exactly one.
#pragma once

#include <cassert>
#include <functional>
#include <map>
#include <memory>
#include <stop_token>
#include <string>
#include <string_view>
#include <utility>

#include "protocol/json/encode.h"
#include "protocol/message.h"

namespace poa::jsonrpc {

/// The requests that came in and have no answer yet. Used on one thread only.
class PendingReplies {
 public:
  using Send = std::function<void(OutgoingMessage)>;
  /// Told how each request ended.
  using Ended = std::function<void(const Id& id, bool success)>;

  PendingReplies(Send send, Ended ended) : send_(std::move(send)), ended_(std::move(ended)) {}

  /// False when a request with this id is pending already.
  bool open(const Id& id);
  /// Asks the request to stop, if it is still pending.
  void cancel(const Id& id);
  void cancel_all();
  [[nodiscard]] std::stop_token cancellation(const Id& id) const;
  [[nodiscard]] std::size_t size() const { return pending_.size(); }

  void finish_with_result(const Id& id, std::string_view result);
  void finish_with_error(const Id& id, const ResponseError& error);

 private:
  Send send_;
  Ended ended_;
  std::map<Id, std::stop_source> pending_;
};

/// A Reply without its type. It may travel to another thread and back, but is answered, and dies,
/// on the thread that owns the binder. Outliving the binder is harmless.
class PendingReply {
 public:
  PendingReply(std::weak_ptr<PendingReplies> replies, Id id);
  PendingReply(PendingReply&& other) noexcept
      : replies_(std::exchange(other.replies_, {})),
        id_(std::move(other.id_)),
        cancellation_(std::move(other.cancellation_)) {}
  PendingReply& operator=(PendingReply&& other) noexcept;
  PendingReply(const PendingReply&) = delete;
  PendingReply& operator=(const PendingReply&) = delete;
  /// A reply that was dropped answers -32603: the client never waits for nothing.
  ~PendingReply();

  void error(ErrorCode code, std::string_view message) { error({code, std::string(message)}); }
  void error(const ResponseError& error);

  /// The answer of a request that gave up because the client asked it to.
  void cancelled() { error(ErrorCode::RequestCancelled, "cancelled by the client"); }
  /// The document changed under the request, so that its result would be wrong.
  void content_modified() {
    error(ErrorCode::ContentModified, "the document changed in the meantime");
  }

  /// Whether an answer is still owed.
  [[nodiscard]] bool pending() const { return !replies_.expired(); }

  /// Set by `$/cancelRequest` and when the session ends; may be watched from any thread.
  [[nodiscard]] const std::stop_token& cancellation() const { return cancellation_; }

 protected:
  void result_text(std::string_view json);

 private:
  void drop() noexcept;

  std::weak_ptr<PendingReplies> replies_;  ///< Empty once answered.
  Id id_;
  std::stop_token cancellation_;
};

/// Answers a request whose result has type R. A second answer is ignored.
template <class R>
class Reply : public PendingReply {
 public:
  explicit Reply(PendingReply&& untyped) : PendingReply(std::move(untyped)) {}

  void result(const R& value) { result_text(encoded(value)); }
};

/// A reply that takes its time: who cancels the request, or ends the session, is answered at once
/// and not when the work is done.
template <class R>
struct LongReply {
  explicit LongReply(Reply<R>&& to) : reply(std::move(to)) {}

  Reply<R> reply;
  std::stop_callback<std::function<void()>> on_cancel{reply.cancellation(),
                                                      [this] { reply.cancelled(); }};
};

}  // namespace poa::jsonrpc
