#include "protocol/binder.h"

#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include "protocol/lsp/methods.h"
#include "tests/catch.h"

using namespace poa;
using namespace poa::jsonrpc;
namespace methods = poa::lsp::methods;

namespace {

/// A binder whose client is a list of what was sent to it.
struct Session {
  std::vector<OutgoingMessage> sent;
  std::vector<std::string> logged;
  Binder binder{[this](OutgoingMessage message) { sent.push_back(std::move(message)); },
                [this](std::string_view line) { logged.emplace_back(line); }};

  Session() {
    binder.on(methods::initialize, [](lsp::InitializeParams) { return lsp::InitializeResult{}; });
    binder.on(methods::shutdown, [](None) { return None(); });
  }

  void receive(const std::vector<std::string>& bodies) {
    std::vector<Message> batch;
    for (const std::string& body : bodies) batch.push_back(parse_message(body));
    binder.dispatch(std::move(batch));
  }

  void request(int id, const std::string& method, const std::string& params = "{}") {
    receive({R"({"jsonrpc":"2.0","id":)" + std::to_string(id) + R"(,"method":")" + method +
             R"(","params":)" + params + "}"});
  }

  void notification(const std::string& method, const std::string& params = "{}") {
    receive({R"({"jsonrpc":"2.0","method":")" + method + R"(","params":)" + params + "}"});
  }

  void initialize() {
    request(0, "initialize", R"({"capabilities":{}})");
    CHECK(next().contains("result"));
    notification("initialized");
  }

  /// The oldest message sent that was not looked at.
  Json next() {
    REQUIRE_FALSE(sent.empty());
    Json message = Json::parse(sent.front().body);
    sent.erase(sent.begin());
    return message;
  }

  int next_error(int id) {
    const Json message = next();
    CHECK(message.at("id") == id);
    return message.at("error").at("code").get<int>();
  }
};

using HoverReply = Reply<lsp::Nullable<lsp::Hover>>;

constexpr const char* hover_params =
    R"({"textDocument":{"uri":"file:///a.md"},"position":{"line":1,"character":2}})";

}  // namespace

TEST_CASE("a handler gets typed params and its result goes out", "[binder]") {
  Session session;
  session.binder.on(methods::hover, [](lsp::HoverParams params) {
    return lsp::Nullable<lsp::Hover>(
        lsp::Hover{{.value = params.textDocument.uri}, lsp::Range{params.position, {9, 9}}});
  });
  session.initialize();
  session.request(1, "textDocument/hover", hover_params);
  CHECK(session.next() == Json::parse(R"({"jsonrpc":"2.0","id":1,"result":{
          "contents":{"kind":"markdown","value":"file:///a.md"},
          "range":{"start":{"line":1,"character":2},"end":{"line":9,"character":9}}}})"));
}

TEST_CASE("a notification reaches its handler", "[binder]") {
  Session session;
  std::string seen;
  session.binder.on(methods::did_open, [&](lsp::DidOpenTextDocumentParams params) {
    seen = params.textDocument.text;
  });
  session.initialize();
  session.notification("textDocument/didOpen",
                       R"({"textDocument":{"uri":"u","languageId":"markdown","version":1,
                           "text":"# Plan"}})");
  CHECK(seen == "# Plan");
  CHECK(session.sent.empty());
}

TEST_CASE("an answer may come later", "[binder]") {
  Session session;
  std::optional<HoverReply> kept;
  session.binder.on(methods::hover,
                    [&](lsp::HoverParams, HoverReply reply) { kept = std::move(reply); });
  session.initialize();
  session.request(1, "textDocument/hover", hover_params);
  CHECK(session.sent.empty());
  kept->result({});
  CHECK(session.next() == Json{{"jsonrpc", "2.0"}, {"id", 1}, {"result", nullptr}});
}

TEST_CASE("every request gets exactly one answer", "[binder]") {
  Session session;
  SECTION("a reply that is dropped answers") {
    session.binder.on(methods::hover, [](lsp::HoverParams, HoverReply) {});
    session.initialize();
    session.request(1, "textDocument/hover", hover_params);
    CHECK(session.next_error(1) == -32603);
  }
  SECTION("a second answer is ignored") {
    session.binder.on(methods::hover, [](lsp::HoverParams, HoverReply reply) {
      reply.result({});
      CHECK_FALSE(reply.pending());
      reply.result({});
      reply.error(ErrorCode::InternalError, "again");
    });
    session.initialize();
    session.request(1, "textDocument/hover", hover_params);
    CHECK(session.next().contains("result"));
  }
  SECTION("moving does not answer, overwriting does") {
    std::optional<HoverReply> kept;
    session.binder.on(methods::hover, [&](lsp::HoverParams, HoverReply reply) {
      HoverReply elsewhere = std::move(reply);
      if (kept) {
        *kept = std::move(elsewhere);
      } else {
        kept.emplace(std::move(elsewhere));
      }
    });
    session.initialize();
    session.request(1, "textDocument/hover", hover_params);
    CHECK(session.sent.empty());
    session.request(2, "textDocument/hover", hover_params);
    CHECK(session.next_error(1) == -32603);
    CHECK(session.sent.empty());
    kept->cancelled();
    CHECK(session.next_error(2) == -32800);
  }
  SECTION("an id that is still waiting is not taken twice") {
    std::optional<HoverReply> kept;
    session.binder.on(methods::hover,
                      [&](lsp::HoverParams, HoverReply reply) { kept.emplace(std::move(reply)); });
    session.initialize();
    session.request(1, "textDocument/hover", hover_params);
    session.request(1, "textDocument/hover", hover_params);
    CHECK(session.next_error(1) == -32600);
    kept->result({});
    CHECK(session.next().contains("result"));
  }
  CHECK(session.sent.empty());
}

TEST_CASE("a reply may outlive its session", "[binder]") {
  std::optional<HoverReply> kept;
  {
    Session session;
    session.binder.on(methods::hover,
                      [&](lsp::HoverParams, HoverReply reply) { kept.emplace(std::move(reply)); });
    session.initialize();
    session.request(1, "textDocument/hover", hover_params);
  }
  CHECK(kept->cancellation().stop_requested());
  kept->result({});
}

TEST_CASE("what a handler throws ends at the binder", "[binder]") {
  Session session;
  session.binder.on(methods::hover, [](lsp::HoverParams) -> lsp::Nullable<lsp::Hover> {
    throw std::runtime_error("boom");
  });
  session.binder.on(methods::did_close,
                    [](lsp::DidCloseTextDocumentParams) { throw std::runtime_error("bang"); });
  session.initialize();
  session.request(1, "textDocument/hover", hover_params);
  CHECK(session.next_error(1) == -32603);
  session.notification("textDocument/didClose", R"({"textDocument":{"uri":"u"}})");
  CHECK(session.sent.empty());
  CHECK(session.logged ==
        std::vector<std::string>{"the handler of textDocument/hover failed: boom",
                                 "the handler of textDocument/didClose failed: bang"});
}

TEST_CASE("ill-typed params are told with their place", "[binder]") {
  Session session;
  bool called = false;
  session.binder.on(methods::hover, [&](lsp::HoverParams) {
    called = true;
    return lsp::Nullable<lsp::Hover>();
  });
  session.binder.on(methods::did_close, [&](lsp::DidCloseTextDocumentParams) { called = true; });
  session.initialize();
  session.request(1, "textDocument/hover",
                  R"({"textDocument":{"uri":"u"},"position":{"line":"1","character":0}})");
  const Json answer = session.next();
  CHECK(answer.at("error").at("code") == -32602);
  CHECK(answer.at("error").at("message") == "params.position.line: expected an unsigned integer");

  session.request(2, "textDocument/hover", "[]");
  CHECK(session.next_error(2) == -32602);
  session.notification("textDocument/didClose", "{}");
  CHECK(session.sent.empty());
  CHECK(session.logged.back() ==
        "textDocument/didClose is ignored: params.textDocument: expected an object");
  CHECK_FALSE(called);
}

TEST_CASE("what nobody serves", "[binder]") {
  Session session;
  session.initialize();
  session.request(1, "textDocument/rename");
  CHECK(session.next_error(1) == -32601);
  session.request(2, "$/unheardOf");
  CHECK(session.next_error(2) == -32601);
  session.request(3, "initialized");
  CHECK(session.next_error(3) == -32601);
  session.notification("$/unheardOf");
  session.notification("workspace/unheardOf");
  CHECK(session.sent.empty());
}

TEST_CASE("a broken body is answered and survived", "[binder]") {
  Session session;
  session.initialize();
  session.receive({"{", "[]", R"({"jsonrpc":"2.0","id":4})"});
  CHECK(session.next().at("error").at("code") == -32700);
  CHECK(session.next().at("error").at("code") == -32600);
  CHECK(session.next_error(4) == -32600);
  session.request(5, "shutdown");
  CHECK(session.next().at("id") == 5);
}

TEST_CASE("requests and notifications wait for their turn in the life of a session", "[binder]") {
  Session session;
  int opened = 0;
  int exited = 0;
  session.binder.on(methods::did_open, [&](lsp::DidOpenTextDocumentParams) { ++opened; });
  session.binder.on(methods::exit, [&](None) { ++exited; });
  const char* open_params =
      R"({"textDocument":{"uri":"u","languageId":"markdown","version":1,"text":""}})";

  CHECK(session.binder.lifecycle() == Lifecycle::Uninitialized);
  session.request(1, "textDocument/hover", hover_params);
  CHECK(session.next_error(1) == -32002);
  session.request(2, "shutdown");
  CHECK(session.next_error(2) == -32002);
  session.notification("textDocument/didOpen", open_params);
  CHECK(opened == 0);

  SECTION("exit is always heard") {
    session.notification("exit");
    CHECK(exited == 1);
    CHECK(session.binder.lifecycle() == Lifecycle::Exited);
    session.notification("exit");
    CHECK(exited == 1);
  }
  SECTION("the usual way") {
    session.initialize();
    CHECK(session.binder.lifecycle() == Lifecycle::Running);
    session.request(3, "initialize", R"({"capabilities":{}})");
    CHECK(session.next_error(3) == -32600);
    session.notification("textDocument/didOpen", open_params);
    CHECK(opened == 1);

    session.request(4, "shutdown");
    CHECK(session.next().at("result").is_null());
    CHECK(session.binder.lifecycle() == Lifecycle::ShutDown);
    session.request(5, "shutdown");
    CHECK(session.next_error(5) == -32600);
    session.request(6, "initialize", R"({"capabilities":{}})");
    CHECK(session.next_error(6) == -32600);
    session.notification("textDocument/didOpen", open_params);
    CHECK(opened == 1);
    session.notification("exit");
    CHECK(exited == 1);
  }
  CHECK(session.sent.empty());
}

TEST_CASE("initialize that fails may be sent again", "[binder]") {
  Session session;
  session.request(1, "initialize", R"({"capabilities":{},"rootUri":4})");
  CHECK(session.next_error(1) == -32602);
  CHECK(session.binder.lifecycle() == Lifecycle::Uninitialized);
  session.initialize();
}

TEST_CASE("nothing is served while initialize is not answered", "[binder]") {
  Session session;
  std::optional<Reply<lsp::InitializeResult>> kept;
  session.binder.on(methods::initialize,
                    [&](lsp::InitializeParams, Reply<lsp::InitializeResult> reply) {
                      kept.emplace(std::move(reply));
                    });
  session.request(1, "initialize", R"({"capabilities":{}})");
  session.request(2, "shutdown");
  CHECK(session.next_error(2) == -32002);
  session.request(3, "initialize", R"({"capabilities":{}})");
  CHECK(session.next_error(3) == -32600);
  kept->result({});
  CHECK(session.next().at("id") == 1);
  CHECK(session.binder.lifecycle() == Lifecycle::Running);
}

TEST_CASE("a request can be cancelled", "[binder]") {
  Session session;
  std::optional<HoverReply> kept;
  int calls = 0;
  session.binder.on(methods::hover, [&](lsp::HoverParams, HoverReply reply) {
    ++calls;
    kept.emplace(std::move(reply));
  });
  session.initialize();
  const std::string request =
      R"({"jsonrpc":"2.0","id":"r","method":"textDocument/hover","params":)" +
      std::string(hover_params) + "}";
  const std::string cancel = R"({"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":"r"}})";

  SECTION("while it is under way: its token says so, and it still owes the answer") {
    session.receive({request});
    CHECK_FALSE(kept->cancellation().stop_requested());
    session.notification("$/cancelRequest", R"({"id":"another"})");
    CHECK_FALSE(kept->cancellation().stop_requested());
    session.receive({cancel});
    CHECK(kept->cancellation().stop_requested());
    CHECK(session.sent.empty());
    kept->cancelled();
    CHECK(session.next().at("error").at("code") == -32800);
  }
  SECTION("before it began, when both came together") {
    session.receive({request, cancel});
    CHECK(calls == 0);
    const Json answer = session.next();
    CHECK(answer.at("id") == "r");
    CHECK(answer.at("error").at("code") == -32800);
  }
  SECTION("a cancellation that came first means another request of that id") {
    session.receive({cancel, request});
    CHECK(calls == 1);
    kept->result({});
    CHECK(session.next().contains("result"));
  }
  SECTION("too late") {
    session.receive({request});
    kept->result({});
    CHECK(session.next().contains("result"));
    session.receive({cancel});
  }
  SECTION("with an id that is none") {
    session.notification("$/cancelRequest", R"({"id":{}})");
    session.notification("$/cancelRequest", "[]");
  }
  CHECK(session.sent.empty());
}

TEST_CASE("answering from within a cancellation is harmless", "[binder]") {
  Session session;
  std::optional<HoverReply> kept;
  std::optional<std::stop_callback<std::function<void()>>> watch;
  session.binder.on(methods::hover, [&](lsp::HoverParams, HoverReply reply) {
    kept.emplace(std::move(reply));
    watch.emplace(kept->cancellation(), std::function<void()>([&] { kept->cancelled(); }));
  });
  session.initialize();
  session.request(1, "textDocument/hover", hover_params);
  session.notification("$/cancelRequest", R"({"id":1})");
  CHECK(session.next_error(1) == -32800);
  watch.reset();
  session.request(2, "textDocument/hover", hover_params);
  session.binder.close();
  CHECK(session.next_error(2) == -32800);
}

TEST_CASE("our own requests get their responses", "[binder]") {
  Session session;
  session.initialize();
  using Settings = Outcome<std::vector<lsp::Json>>;
  std::vector<Settings> outcomes;
  const auto ask = [&] {
    session.binder.request(methods::configuration, {{{.section = "poa"}}},
                           [&](Settings outcome) { outcomes.push_back(std::move(outcome)); });
  };

  ask();
  ask();
  const Json first = session.next();
  const Json second = session.next();
  CHECK(first.at("method") == "workspace/configuration");
  CHECK(first.at("params") == Json::parse(R"({"items":[{"section":"poa"}]})"));
  CHECK(first.at("id") != second.at("id"));

  const auto respond = [&](const Json& request, const std::string& rest) {
    session.receive({R"({"jsonrpc":"2.0","id":)" + request.at("id").dump() + "," + rest + "}"});
  };
  respond(second, R"("result":[{"severity":"error"}])");
  REQUIRE(outcomes.size() == 1);
  CHECK(std::get<0>(outcomes[0]).at(0).at("severity") == "error");

  respond(first, R"("error":{"code":-32601,"message":"not here"})");
  REQUIRE(outcomes.size() == 2);
  CHECK(std::get<ResponseError>(outcomes[1]).message == "not here");

  respond(first, R"("result":[])");
  respond(Json{{"id", "stranger"}}, R"("result":[])");
  CHECK(outcomes.size() == 2);

  ask();
  respond(session.next(), R"("result":7)");
  REQUIRE(outcomes.size() == 3);
  CHECK(std::get<ResponseError>(outcomes[2]).message == "result: expected an array");

  ask();
  session.binder.close();
  REQUIRE(outcomes.size() == 4);
  CHECK(std::get<ResponseError>(outcomes[3]).message == "the session ended");
}

TEST_CASE("only so many of our requests wait for a client that never answers", "[binder]") {
  Session session;
  session.initialize();
  std::size_t refused = 0;
  for (std::size_t i = 0; i < Binder::max_outgoing + 5; ++i) {
    session.binder.request(methods::diagnostic_refresh, {}, [&](Outcome<None> outcome) {
      refused += std::holds_alternative<ResponseError>(outcome) ? 1U : 0U;
    });
  }
  CHECK(session.sent.size() == Binder::max_outgoing);
  CHECK(refused == 5);
}

TEST_CASE("notifications go out, with what they make obsolete", "[binder]") {
  Session session;
  session.binder.notify(methods::log_message, {lsp::MessageType::Warning, "hm"});
  session.binder.notify(methods::publish_diagnostics, {"file:///a", 2, {}});
  REQUIRE(session.sent.size() == 2);
  CHECK(session.sent[0].body ==
        R"({"jsonrpc":"2.0","method":"window/logMessage","params":{"type":2,"message":"hm"}})");
  CHECK(session.sent[0].supersedes.empty());
  CHECK(session.sent[1].supersedes == "textDocument/publishDiagnostics\nfile:///a");
}

TEST_CASE("the table tells what is in it", "[binder]") {
  Session session;
  session.binder.on(methods::did_open, [](lsp::DidOpenTextDocumentParams) {});
  CHECK(session.binder.methods() ==
        std::vector<std::string>{"initialize", "shutdown", "textDocument/didOpen"});
  CHECK(session.binder.serves("shutdown"));
  CHECK(session.binder.serves("textDocument/didOpen"));
  CHECK_FALSE(session.binder.serves("textDocument/hover"));
}
