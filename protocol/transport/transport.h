// The two byte streams that a session runs over.
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <system_error>
#include <variant>

namespace poa::jsonrpc {

struct ReadResult {
  std::size_t bytes = 0;  ///< 0 without an error is the end of the input.
  std::error_code error;
};

/// Bytes in, bytes out. One thread reads while another writes; `close` may be called from any
/// thread and wakes both.
class Transport {
 public:
  Transport() = default;
  Transport(const Transport&) = delete;
  Transport& operator=(const Transport&) = delete;
  virtual ~Transport() = default;

  /// Waits until there is something to read. After `close`: the end of the input.
  virtual ReadResult read_some(std::span<char> buffer) = 0;

  /// Writes all of the bytes, waiting as long as the peer takes.
  virtual std::error_code write(std::string_view bytes) = 0;

  /// Writes what the peer has room for at once and returns how many bytes that was; what goes wrong
  /// is left for the next `write` to tell. Not while another thread writes.
  virtual std::size_t write_at_once(std::string_view bytes) = 0;

  virtual void close() = 0;
};

/// An opened transport, or why there is none, for a person.
using TransportOrError = std::variant<std::unique_ptr<Transport>, std::string>;

}  // namespace poa::jsonrpc
