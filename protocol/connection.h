// One client: a transport with its reader and writer threads, and the owner's thread between them.
#pragma once

#include <asio/any_io_executor.hpp>
#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "protocol/framing.h"
#include "protocol/message.h"
#include "protocol/transport/transport.h"

namespace poa::jsonrpc {

struct ConnectionLimits {
  FrameLimits frame{};
  /// Bytes that may wait to be written, to a client that does not read; beyond, the connection is
  /// given up, because a reply may not be dropped.
  std::size_t queued_bytes = std::size_t{64} << 20U;
  /// Bytes of messages that may wait for the owner before the reader stops reading.
  std::size_t unread_bytes = std::size_t{64} << 20U;
};

struct ConnectionEvents {
  /// Everything that has come since the last call, in order: edits that arrived together can be
  /// applied together before anything is analysed.
  std::function<void(std::vector<Message>)> messages;
  /// Called once, after the last messages. Empty when the client closed its end at a message's end;
  /// else what went wrong, for a person.
  std::function<void(std::string)> closed;
};

/// Reads and parses on a thread of its own, writes on another, and calls the owner only on the
/// owner's executor, which outlives it, or, if that is a TurnExecutor, in its turn. All public
/// functions are for the owner alone, and so is the making of it.
class Connection {
 public:
  /// Starts reading at once; the first event comes when the executor runs next.
  Connection(std::unique_ptr<Transport> transport, asio::any_io_executor owner,
             ConnectionEvents events, ConnectionLimits limits = {});
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;
  /// Closes without waiting for the peer. No event comes afterwards.
  ~Connection();

  /// Queues a message; never waits for the peer.
  void send(OutgoingMessage message);

  /// Waits until what is queued has been written, but no longer than this; for the last words
  /// before an exit. False if something was left.
  bool flush(std::chrono::milliseconds limit);

 private:
  class Core;
  std::shared_ptr<Core> core_;
};

}  // namespace poa::jsonrpc
