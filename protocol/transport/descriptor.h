// File descriptors as a transport: what standard streams and sockets have in common.
#pragma once

#include <cstddef>

#include "protocol/transport/transport.h"

namespace poa::jsonrpc {

/// A file descriptor that closes itself; -1 is none.
class Descriptor {
 public:
  Descriptor() = default;
  explicit Descriptor(int fd) : fd_(fd) {}
  Descriptor(Descriptor&& other) noexcept : fd_(other.release()) {}
  Descriptor& operator=(Descriptor&& other) noexcept;
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() { reset(); }

  [[nodiscard]] int get() const { return fd_; }
  [[nodiscard]] bool valid() const { return fd_ >= 0; }
  int release() noexcept;
  void reset() noexcept;

 private:
  int fd_ = -1;
};

/// Reads one descriptor and writes another, which may be the same. Neither has its mode changed: it
/// would change for all who share it. A call waits in poll(2), where `close` can wake it, and then
/// moves what can be moved without waiting.
class DescriptorTransport : public Transport {
 public:
  /// For a stream of one descriptor, such as a socket, `output` is invalid.
  static TransportOrError open(Descriptor input, Descriptor output);

  ReadResult read_some(std::span<char> buffer) override;
  std::error_code write(std::string_view bytes) override;
  std::size_t write_at_once(std::string_view bytes) override;
  void close() override;

 private:
  /// How to write without waiting.
  enum class WriteMode {
    Socket,       ///< A flag of the call does it.
    NonBlocking,  ///< The descriptor is our own and is in that mode.
    SmallPieces,  ///< Once poll says so, a pipe has room for PIPE_BUF bytes.
  };
  enum class Wake { Ready, Closed, Failed };

  DescriptorTransport(Descriptor input, Descriptor output, Descriptor wake_input,
                      Descriptor wake_output);

  [[nodiscard]] int output() const { return output_.valid() ? output_.get() : input_.get(); }
  [[nodiscard]] Wake wait_for(int fd, short events) const;
  [[nodiscard]] std::ptrdiff_t write_now(std::string_view bytes) const;

  Descriptor input_;
  Descriptor output_;
  Descriptor wake_input_;  ///< Readable once `close` was called.
  Descriptor wake_output_;
  WriteMode write_mode_ = WriteMode::SmallPieces;
};

}  // namespace poa::jsonrpc
