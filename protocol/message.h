// JSON-RPC 2.0 messages, as LSP uses them, and the texts they travel as.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "protocol/json/json.h"

namespace poa::jsonrpc {

/// JSON-RPC 2.0, section 5.1, and LSP 3.17, "ErrorCodes".
enum class ErrorCode : std::int32_t {
  ParseError = -32700,
  InvalidRequest = -32600,
  MethodNotFound = -32601,
  InvalidParams = -32602,
  InternalError = -32603,
  ServerNotInitialized = -32002,
  RequestFailed = -32803,
  ServerCancelled = -32802,
  ContentModified = -32801,
  RequestCancelled = -32800,
};

/// A request's id, given back exactly as it came. Null answers a request whose id could not be
/// read.
using Id = std::variant<std::monostate, std::int64_t, std::uint64_t, std::string>;

struct ResponseError {
  ErrorCode code = ErrorCode::InternalError;
  std::string message;
  std::optional<Json> data{};  ///< where the specification has some for the code
};

struct Request {
  Id id;
  std::string method;
  Json params;  ///< An object or an array; null where there are none.
};

struct Notification {
  std::string method;
  Json params;
};

struct Response {
  Id id;
  Json result;
  std::optional<ResponseError> error;
};

/// A body that is none of these. `id` is that of the request it seems to have been.
struct InvalidMessage {
  Id id;
  ResponseError error;
  bool answerable = true;  ///< False for what was a response: answering it would be an echo.
};

using Message = std::variant<Request, Notification, Response, InvalidMessage>;

/// Nesting of arrays and objects beyond which a message is refused.
inline constexpr std::size_t max_json_depth = 64;

/// Reads one body. Total: whatever is wrong comes back as an InvalidMessage that says so.
///
/// Bytes that are not UTF-8 and escapes of half a surrogate pair become U+FFFD each, rather than
/// the message being lost: it may be an edit, and without it a document would be out of step with
/// the client's. (Half a pair is one UTF-16 unit, and so is U+FFFD.)
[[nodiscard]] Message parse_message(const std::string& body);

/// A message on its way out: its body, and what it may stand in for.
struct OutgoingMessage {
  std::string body;
  /// Where not empty: a queued message with the same key is out of date once this one is queued.
  std::string supersedes;
};

/// Nothing where the value can't be an id. (Fractions can't: JSON-RPC 2.0, section 4.)
[[nodiscard]] std::optional<Id> read_id(const Json& value);

/// `result` is JSON text.
[[nodiscard]] std::string result_body(const Id& id, std::string_view result);
[[nodiscard]] std::string error_body(const Id& id, const ResponseError& error);

}  // namespace poa::jsonrpc
