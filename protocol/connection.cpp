#include "protocol/connection.h"

#include <asio/executor_work_guard.hpp>
#include <asio/post.hpp>
#include <atomic>
#include <cstddef>
#include <memory>
#include <mutex>
#include <span>
#include <thread>
#include <utility>

#include "protocol/inbox.h"
#include "protocol/outbox.h"
#include "protocol/turns.h"

namespace poa::jsonrpc {
namespace {

constexpr std::size_t read_buffer_bytes = std::size_t{64} << 10U;

}  // namespace

/// Shared with what is posted to the owner, which may run after the connection is gone.
class Connection::Core : public std::enable_shared_from_this<Core> {
 public:
  Core(std::unique_ptr<Transport> transport, asio::any_io_executor owner, ConnectionEvents events,
       ConnectionLimits limits)
      : transport_(std::move(transport)),
        owner_(std::move(owner)),
        keep_owner_running_(owner_),
        events_(std::move(events)),
        frame_limits_(limits.frame),
        inbox_(limits.unread_bytes),
        outbox_(limits.queued_bytes,
                [this](std::string_view frame) { return transport_->write_at_once(frame); }) {}

  void start() {
    reader_ = std::thread([this] { read(); });
  }

  void stop() {
    detached_ = true;
    give_up({});
    inbox_.close();
    reader_.join();
    if (writer_.joinable()) writer_.join();
    keep_owner_running_.reset();
  }

  void send(OutgoingMessage message) {
    if (!outbox_.push(std::move(message))) {
      give_up("the client does not read what it is sent: too much is waiting");
    }
    // Most clients keep up, so that most connections never need the thread.
    if (!writer_.joinable() && outbox_.has_waiting()) writer_ = std::thread([this] { write(); });
  }

  bool flush(std::chrono::milliseconds limit) { return outbox_.flush(limit); }

 private:
  void read() {
    FrameReader frames(frame_limits_);
    // Not cleared, so that only the pages that are read into are ever touched.
    const auto memory = std::make_unique_for_overwrite<char[]>(read_buffer_bytes);
    const std::span<char> buffer(memory.get(), read_buffer_bytes);
    std::vector<Message> messages;
    ReadResult result;
    do {
      result = transport_->read_some(buffer);
      std::string_view bytes(buffer.data(), result.bytes);
      std::size_t body_bytes = 0;
      while (auto body = frames.next(bytes)) {
        body_bytes += body->size();
        messages.push_back(parse_message(*body));
      }
      if (inbox_.push(messages, body_bytes)) bring_delivery();
      inbox_.wait_for_room();
    } while (result.bytes > 0 && frames.error().empty());

    if (!frames.error().empty()) {
      note_reason(frames.error());
    } else if (result.error) {
      note_reason("reading failed: " + result.error.message());
    } else if (frames.within_message()) {
      note_reason("the input ended within a message");
    }
    asio::post(owner_, [self = shared_from_this()] { self->tell_closed(); });
  }

  void write() {
    std::string frames;
    while (outbox_.take(frames)) {
      if (const std::error_code error = transport_->write(frames)) {
        give_up("writing failed: " + error.message());
        return;
      }
    }
  }

  /// Ends both threads. The reader, on its way out, tells the owner.
  void give_up(std::string reason) {
    note_reason(std::move(reason));
    outbox_.close();
    transport_->close();
  }

  /// The first reason is the one that matters.
  void note_reason(std::string reason) {
    const std::scoped_lock lock(reason_mutex_);
    if (!has_reason_) reason_ = std::move(reason);
    has_reason_ = true;
  }

  /// Where turns are taken and nobody has it, to wake somebody would only take longer.
  void bring_delivery() {
    const TurnExecutor* turn = TurnExecutor::of(owner_);
    if (turn != nullptr && turn->try_run([this] { deliver(); })) return;
    asio::post(owner_, [self = shared_from_this()] { self->deliver(); });
  }

  void deliver() {
    if (detached_) return;
    std::vector<Message> batch = inbox_.take();
    if (!batch.empty()) events_.messages(std::move(batch));
  }

  void tell_closed() {
    deliver();
    if (detached_) return;
    keep_owner_running_.reset();
    std::string reason;
    {
      const std::scoped_lock lock(reason_mutex_);
      reason = reason_;
    }
    events_.closed(std::move(reason));
  }

  std::unique_ptr<Transport> transport_;
  asio::any_io_executor owner_;
  asio::executor_work_guard<asio::any_io_executor> keep_owner_running_;
  ConnectionEvents events_;
  FrameLimits frame_limits_;
  Inbox inbox_;
  Outbox outbox_;
  std::mutex reason_mutex_;
  std::string reason_;
  bool has_reason_ = false;
  bool detached_ = false;  ///< The connection is gone; the owner's thread alone reads and sets it.
  std::thread reader_;
  std::thread writer_;  ///< Started when something has to wait.
};

Connection::Connection(std::unique_ptr<Transport> transport, asio::any_io_executor owner,
                       ConnectionEvents events, ConnectionLimits limits)
    : core_(std::make_shared<Core>(std::move(transport), std::move(owner), std::move(events),
                                   limits)) {
  core_->start();
}

Connection::~Connection() { core_->stop(); }

void Connection::send(OutgoingMessage message) { core_->send(std::move(message)); }

bool Connection::flush(std::chrono::milliseconds limit) { return core_->flush(limit); }

}  // namespace poa::jsonrpc
