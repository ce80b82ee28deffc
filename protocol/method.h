// A method's name together with the types on both of its sides.
#pragma once

#include <string_view>
#include <variant>

#include "protocol/message.h"

namespace poa::jsonrpc {

/// For a method without params, or a request whose result is null.
using None = std::monostate;

template <class P, class R>
struct RequestType {
  using Params = P;
  using Result = R;
  std::string_view method;
};

template <class P>
struct NotificationType {
  using Params = P;
  std::string_view method;
};

/// What came back for a request we sent.
template <class R>
using Outcome = std::variant<R, ResponseError>;

}  // namespace poa::jsonrpc
