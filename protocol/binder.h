// The typed method table: which method is served by which handler, and everything that can be
// answered without asking a handler.
#pragma once

#include <concepts>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include "protocol/json/decode.h"
#include "protocol/json/encode.h"
#include "protocol/message.h"
#include "protocol/method.h"
#include "protocol/reply.h"

namespace poa::jsonrpc {

/// Where a session is in its life (LSP 3.17, "Lifecycle Messages").
enum class Lifecycle : std::uint8_t {
  Uninitialized,  ///< Only `initialize` and `exit` are served.
  Initializing,   ///< `initialize` came and is not answered yet.
  Running,
  ShutDown,  ///< Only `exit` is served.
  Exited,
};

/// Binds methods to typed handlers and speaks for them: decodes params, answers what is unknown,
/// ill-typed or out of turn, and sees to it that each request gets one answer. Handlers never
/// touch raw messages. Used on one thread only.
class Binder {
 public:
  /// For what a maintainer wants to know; never holds the text of a document.
  using Log = std::function<void(std::string_view)>;

  /// Requests of ours that may wait for a response at a time.
  static constexpr std::size_t max_outgoing = 100;

  explicit Binder(PendingReplies::Send send, Log log = {});
  Binder(const Binder&) = delete;
  Binder& operator=(const Binder&) = delete;
  ~Binder();

  /// Serves a request. The handler is called either with `(Params, Reply<Result>)`, and answers
  /// then or later, or with `(Params)`, and returns the Result.
  template <class P, class R, class Handler>
  void on(const RequestType<P, R>& type, Handler handler) {
    requests_.insert_or_assign(std::string(type.method),
                               [handler = std::move(handler)](Json& json, PendingReply pending) {
                                 Reply<R> reply(std::move(pending));
                                 P params{};
                                 DecodeError error;
                                 if (!decode(json, params, Path{nullptr, "params"}, error)) {
                                   reply.error(ErrorCode::InvalidParams, error.message());
                                 } else if constexpr (std::invocable<const Handler&, P, Reply<R>>) {
                                   std::invoke(handler, std::move(params), std::move(reply));
                                 } else {
                                   reply.result(std::invoke(handler, std::move(params)));
                                 }
                               });
  }

  /// Serves a notification; the handler is called with `(Params)`.
  template <class P, class Handler>
  void on(const NotificationType<P>& type, Handler handler) {
    notifications_.insert_or_assign(
        std::string(type.method),
        [this, method = type.method, handler = std::move(handler)](Json& json) {
          P params{};
          DecodeError error;
          if (!decode(json, params, Path{nullptr, "params"}, error)) {
            log_notification(method, error.message());
            return;
          }
          std::invoke(handler, std::move(params));
        });
  }

  /// Whether a handler is bound: what `initialize` may advertise.
  [[nodiscard]] bool serves(std::string_view method) const;
  /// All bound methods, sorted.
  [[nodiscard]] std::vector<std::string> methods() const;

  /// Takes what came in, in its order. A request that is cancelled further on in the same batch is
  /// answered without being run.
  void dispatch(std::vector<Message> batch);

  /// Sends a notification. Where the params have a `supersedes()` key, a message of the same method
  /// and key that still waits to be written is dropped in favour of this one.
  template <class P>
  void notify(const NotificationType<P>& type, const std::type_identity_t<P>& params) {
    OutgoingMessage message{notification_head(type.method), {}};
    encode(message.body, params);
    message.body += '}';
    if constexpr (requires { params.supersedes(); }) {
      message.supersedes.append(type.method).append("\n").append(params.supersedes());
    }
    send_(std::move(message));
  }

  /// Sends a request. `done` is called once with an `Outcome<R>`: with the response, or with an
  /// error when too many requests wait already or the session ends first.
  template <class P, class R, std::invocable<Outcome<R>> Done>
  void request(const RequestType<P, R>& type, const std::type_identity_t<P>& params, Done done) {
    start_outgoing(type.method, encoded(params), [done = std::move(done)](Response& response) {
      Outcome<R> outcome;
      DecodeError error;
      if (response.error) {
        outcome = std::move(*response.error);
      } else if (!decode(response.result, std::get<0>(outcome), Path{nullptr, "result"}, error)) {
        outcome = ResponseError{ErrorCode::InvalidParams, error.message()};
      }
      done(std::move(outcome));
    });
  }

  [[nodiscard]] Lifecycle lifecycle() const { return lifecycle_; }

  /// The session is over: asks every pending request to stop and fails every one we sent.
  void close();

 private:
  using RequestHandler = std::function<void(Json&, PendingReply)>;
  using NotificationHandler = std::function<void(Json&)>;
  using Completion = std::function<void(Response&)>;

  void dispatch_one(Request& request);
  void dispatch_one(Notification& notification);
  void dispatch_one(Response& response);
  void dispatch_one(InvalidMessage& message);

  /// Why a request is out of turn, if it is.
  [[nodiscard]] std::optional<ResponseError> out_of_turn(std::string_view method) const;
  void request_ended(const Id& id, bool success);
  void refuse(const Id& id, const ResponseError& error);

  static std::string notification_head(std::string_view method);
  void start_outgoing(std::string_view method, std::string_view params, Completion done);
  /// Runs foreign code; what it throws is logged and goes no further.
  template <class Action>
  void guarded(std::string_view method, Action action);
  void log(std::string_view line) const;
  void log_notification(std::string_view method, std::string_view problem) const;

  PendingReplies::Send send_;
  Log log_;
  std::map<std::string, RequestHandler, std::less<>> requests_;
  std::map<std::string, NotificationHandler, std::less<>> notifications_;
  std::shared_ptr<PendingReplies> replies_;
  std::map<std::int64_t, Completion> outgoing_;
  std::int64_t next_id_ = 1;
  Lifecycle lifecycle_ = Lifecycle::Uninitialized;
  Id initialize_id_;
};

}  // namespace poa::jsonrpc
