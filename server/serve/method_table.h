// Binds methods to the parts of a session that serve them.
#pragma once

#include <string_view>
#include <utility>

#include "protocol/binder.h"
#include "server/serve/log.h"

namespace poa::server {

/// Every message that is served is logged. What is bound here is what `initialize` advertises.
class MethodTable {
 public:
  /// The binder has to outlive this.
  MethodTable(jsonrpc::Binder& binder, Log log) : binder_(binder), log_(std::move(log)) {}

  /// Serves a notification by `part.handler(params)`, and a request likewise, with the result
  /// returned, or by `part.handler(params, reply)`. The part has to outlive the binder's dispatch.
  template <class Type, class Part, class Result, class... Arguments>
  void serve(const Type& type, Part& part, Result (Part::*handler)(Arguments...)) {
    binder_.on(type, [log = log_, method = type.method, &part, handler](Arguments&&... arguments) {
      const LoggedMessage logged(log, method);
      return (part.*handler)(std::forward<Arguments>(arguments)...);
    });
  }

  /// Serves a request by `handler(params, reply, logged)`, which may take the line of the log along
  /// until it has the answer.
  template <class Params, class Result, class Handler>
  void serve_in_time(const jsonrpc::RequestType<Params, Result>& type, Handler handler) {
    binder_.on(type, [log = log_, method = type.method, handler = std::move(handler)](
                         Params&& params, jsonrpc::Reply<Result>&& reply) {
      handler(std::move(params), std::move(reply), LoggedMessage(log, method));
    });
  }

 private:
  jsonrpc::Binder& binder_;
  Log log_;
};

}  // namespace poa::server
