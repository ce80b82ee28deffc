// The base protocol of LSP 3.17: a header block with the body's length, an empty line, the body.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace poa::jsonrpc {

struct FrameLimits {
  std::size_t header_bytes = std::size_t{4} << 10U;
  std::size_t body_bytes = std::size_t{64} << 20U;
};

/// Cuts a stream of bytes into message bodies, however the bytes are sliced. Linear in the bytes
/// fed, and a body takes memory only as its bytes come, whatever its header announced.
class FrameReader {
 public:
  explicit FrameReader(FrameLimits limits = {}) : limits_(limits) {}

  /// Takes bytes off the front of `bytes`; the next whole body, or nothing when all of them are
  /// used up or an error ended the stream. Call it until it gives nothing.
  std::optional<std::string> next(std::string_view& bytes);

  /// What made the stream unreadable, for a person; empty while all is well. There is no way back:
  /// where one header is unusable, the start of the next message is unknown.
  [[nodiscard]] const std::string& error() const { return error_; }

  /// Whether the stream stopped within a message.
  [[nodiscard]] bool within_message() const { return body_length_ || !header_.empty(); }

 private:
  void read_header(std::string_view& bytes);
  void parse_header();
  void parse_field(std::string_view field);
  void fail(std::string message);

  FrameLimits limits_;
  std::string header_;                      ///< The bytes of an unfinished header block.
  std::optional<std::size_t> body_length_;  ///< Known once its header block is complete.
  std::string body_;
  std::string error_;
};

/// Appends a whole frame, header and body.
void append_frame(std::string& out, std::string_view body);

}  // namespace poa::jsonrpc
