#include "protocol/binder.h"

#include <algorithm>
#include <exception>

namespace poa::jsonrpc {
namespace {

constexpr std::string_view initialize_method = "initialize";
constexpr std::string_view shutdown_method = "shutdown";
constexpr std::string_view exit_method = "exit";
constexpr std::string_view cancel_method = "$/cancelRequest";

/// The request that a message asks to cancel, if it does.
std::optional<Id> cancelled_request(const Notification& notification) {
  if (notification.method != cancel_method) return std::nullopt;
  const auto id = notification.params.find("id");
  return id == notification.params.end() ? std::nullopt : read_id(*id);
}

/// For each request that a batch cancels: where in the batch it does so.
std::map<Id, std::size_t> cancellations_in(const std::vector<Message>& batch) {
  std::map<Id, std::size_t> cancellations;
  for (std::size_t i = 0; i < batch.size(); ++i) {
    if (const auto* notification = std::get_if<Notification>(&batch[i])) {
      if (auto id = cancelled_request(*notification)) cancellations[*std::move(id)] = i;
    }
  }
  return cancellations;
}

}  // namespace

Binder::Binder(PendingReplies::Send send, Log log)
    : send_(std::move(send)),
      log_(std::move(log)),
      replies_(std::make_shared<PendingReplies>(
          send_, [this](const Id& id, bool success) { request_ended(id, success); })) {}

Binder::~Binder() { replies_->cancel_all(); }

bool Binder::serves(std::string_view method) const {
  return requests_.contains(method) || notifications_.contains(method);
}

std::vector<std::string> Binder::methods() const {
  std::vector<std::string> names;
  for (const auto& [method, handler] : requests_) names.push_back(method);
  for (const auto& [method, handler] : notifications_) names.push_back(method);
  std::sort(names.begin(), names.end());
  return names;
}

void Binder::dispatch(std::vector<Message> batch) {
  const std::map<Id, std::size_t> cancellations = cancellations_in(batch);
  for (std::size_t i = 0; i < batch.size(); ++i) {
    if (const auto* request = std::get_if<Request>(&batch[i])) {
      const auto cancellation = cancellations.find(request->id);
      if (cancellation != cancellations.end() && cancellation->second > i &&
          lifecycle_ == Lifecycle::Running && request->method != shutdown_method) {
        refuse(request->id, {ErrorCode::RequestCancelled, "cancelled by the client"});
        continue;
      }
    }
    std::visit([this](auto& message) { dispatch_one(message); }, batch[i]);
  }
}

void Binder::dispatch_one(Request& request) {
  if (const auto reason = out_of_turn(request.method)) return refuse(request.id, *reason);
  const auto handler = requests_.find(request.method);
  if (handler == requests_.end()) {
    return refuse(request.id,
                  {ErrorCode::MethodNotFound, "no such request is served: " + request.method});
  }
  if (!replies_->open(request.id)) {
    return refuse(request.id,
                  {ErrorCode::InvalidRequest, "a request with this id is not answered yet"});
  }
  if (request.method == initialize_method) {
    lifecycle_ = Lifecycle::Initializing;
    initialize_id_ = request.id;
  } else if (request.method == shutdown_method) {
    lifecycle_ = Lifecycle::ShutDown;
  }
  guarded(request.method,
          [&] { handler->second(request.params, PendingReply(replies_, request.id)); });
}

void Binder::dispatch_one(Notification& notification) {
  const bool leaving = notification.method == exit_method;
  if (lifecycle_ != Lifecycle::Running && !(leaving && lifecycle_ != Lifecycle::Exited)) return;
  if (const auto id = cancelled_request(notification)) {
    replies_->cancel(*id);
    return;
  }
  const auto handler = notifications_.find(notification.method);
  if (handler != notifications_.end()) {
    guarded(notification.method, [&] { handler->second(notification.params); });
  }
  if (leaving) lifecycle_ = Lifecycle::Exited;
}

void Binder::dispatch_one(Response& response) {
  const auto* id = std::get_if<std::int64_t>(&response.id);
  auto waiting = id == nullptr ? decltype(outgoing_)::node_type() : outgoing_.extract(*id);
  if (waiting.empty()) {
    log("a response came to no request of ours");
    return;
  }
  guarded("a response", [&] { waiting.mapped()(response); });
}

void Binder::dispatch_one(InvalidMessage& message) {
  log("an unusable message: " + message.error.message);
  if (message.answerable) refuse(message.id, message.error);
}

std::optional<ResponseError> Binder::out_of_turn(std::string_view method) const {
  const bool initializes = method == initialize_method;
  switch (lifecycle_) {
    case Lifecycle::Uninitialized:
      if (initializes) return std::nullopt;
      return ResponseError{ErrorCode::ServerNotInitialized, "initialize has to come first"};
    case Lifecycle::Initializing:
      if (initializes) break;
      return ResponseError{ErrorCode::ServerNotInitialized, "initialize is not answered yet"};
    case Lifecycle::Running:
      if (initializes) break;
      return std::nullopt;
    case Lifecycle::ShutDown:
    case Lifecycle::Exited:
      return ResponseError{ErrorCode::InvalidRequest, "the server has been shut down"};
  }
  return ResponseError{ErrorCode::InvalidRequest, "initialize may be sent only once"};
}

void Binder::request_ended(const Id& id, bool success) {
  if (lifecycle_ != Lifecycle::Initializing || id != initialize_id_) return;
  lifecycle_ = success ? Lifecycle::Running : Lifecycle::Uninitialized;
}

void Binder::refuse(const Id& id, const ResponseError& error) {
  send_({error_body(id, error), {}});
}

std::string Binder::notification_head(std::string_view method) {
  std::string head = R"({"jsonrpc":"2.0","method":")";
  head.append(method).append(R"(","params":)");
  return head;
}

void Binder::start_outgoing(std::string_view method, std::string_view params, Completion done) {
  if (outgoing_.size() >= max_outgoing) {
    Response refused{
        Id(),
        {},
        ResponseError{ErrorCode::RequestFailed, "too many requests wait for the client already"}};
    done(refused);
    return;
  }
  const std::int64_t id = next_id_++;
  std::string body = R"({"jsonrpc":"2.0","id":)";
  encode_integer(body, id);
  body.append(R"(,"method":")").append(method).append(R"(","params":)").append(params).append("}");
  outgoing_.emplace(id, std::move(done));
  send_({std::move(body), {}});
}

void Binder::close() {
  replies_->cancel_all();
  for (auto& [id, done] : std::exchange(outgoing_, {})) {
    Response lost{id, {}, ResponseError{ErrorCode::RequestFailed, "the session ended"}};
    guarded("a response", [&done = done, &lost] { done(lost); });
  }
}

template <class Action>
void Binder::guarded(std::string_view method, Action action) {
  try {
    action();
  } catch (const std::exception& error) {
    // A request's reply died on the way here, and by that answered.
    log("the handler of " + std::string(method) + " failed: " + error.what());
  } catch (...) {
    log("the handler of " + std::string(method) + " failed");
  }
}

void Binder::log(std::string_view line) const {
  if (log_) log_(line);
}

void Binder::log_notification(std::string_view method, std::string_view problem) const {
  log(std::string(method).append(" is ignored: ").append(problem));
}

}  // namespace poa::jsonrpc
