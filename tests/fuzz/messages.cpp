// JSON-RPC messages, one a line, through a binder with every method of the protocol that has
// params of some size.
#include <algorithm>
#include <vector>

#include "protocol/binder.h"
#include "protocol/json/parse.h"
#include "protocol/lsp/methods.h"
#include "tests/fuzz/target.h"

using namespace poa;
using jsonrpc::Json;
namespace methods = lsp::methods;

namespace {

void bind_all(jsonrpc::Binder& binder) {
  binder.on(methods::initialize, [](lsp::InitializeParams) { return lsp::InitializeResult{}; });
  binder.on(methods::initialized, [](jsonrpc::None) {});
  binder.on(methods::shutdown, [](jsonrpc::None) { return jsonrpc::None{}; });
  binder.on(methods::exit, [](jsonrpc::None) {});
  binder.on(methods::did_open, [](lsp::DidOpenTextDocumentParams) {});
  binder.on(methods::did_change, [](lsp::DidChangeTextDocumentParams) {});
  binder.on(methods::did_close, [](lsp::DidCloseTextDocumentParams) {});
  binder.on(methods::did_change_configuration, [](lsp::DidChangeConfigurationParams) {});
  binder.on(methods::did_change_watched_files, [](lsp::DidChangeWatchedFilesParams) {});
  binder.on(methods::completion, [](lsp::CompletionParams) { return lsp::CompletionList{}; });
  // Gives back what came, so that what is decoded is encoded too.
  binder.on(methods::code_action, [](lsp::CodeActionParams params) {
    lsp::CodeAction action;
    action.diagnostics = std::move(params.context.diagnostics);
    return std::vector<lsp::CodeActionOrCommand>{action};
  });
}

/// Every request gets one answer, in whatever state the session is.
void check_answers(const std::vector<std::string>& bodies, bool initialized) {
  std::size_t answers = 0;
  jsonrpc::Binder binder([&](jsonrpc::OutgoingMessage message) {
    const auto sent = jsonrpc::parse_json(message.body, 2 * jsonrpc::max_json_depth);
    const Json* json = std::get_if<Json>(&sent);
    answers += json != nullptr && (json->contains("result") || json->contains("error")) ? 1U : 0U;
  });
  bind_all(binder);
  std::size_t owed = 0;
  std::vector<jsonrpc::Message> batch;
  if (initialized) {
    ++owed;
    batch.push_back(jsonrpc::Request{std::int64_t{-1}, "initialize",
                                     Json::object({{"capabilities", Json::object()}})});
  }
  for (const std::string& body : bodies) {
    batch.push_back(jsonrpc::parse_message(body));
    const auto* invalid = std::get_if<jsonrpc::InvalidMessage>(&batch.back());
    const bool is_request = std::holds_alternative<jsonrpc::Request>(batch.back());
    owed += is_request || (invalid != nullptr && invalid->answerable) ? 1U : 0U;
  }
  binder.dispatch(std::move(batch));
  fuzz::require(answers == owed, "each request gets one answer that is JSON");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::vector<std::string> bodies;
  for (std::string_view rest = fuzz::text_of(data, size); !rest.empty();) {
    const auto [line, next] = fuzz::first_line(rest);
    bodies.emplace_back(line);
    rest = next;
  }
  check_answers(bodies, false);
  check_answers(bodies, true);
  return 0;
}
