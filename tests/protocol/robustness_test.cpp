// Foreign bytes of any kind, from frames to typed handlers: never a crash, one answer a request.
#include <random>
#include <string>
#include <vector>

#include "protocol/binder.h"
#include "protocol/framing.h"
#include "protocol/lsp/methods.h"
#include "tests/catch.h"

using namespace poa;
using namespace poa::jsonrpc;

namespace {

const std::vector<std::string> seeds = {
    R"({"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":1,"rootUri":null,"capabilities":{"general":{"positionEncodings":["utf-8"]},"textDocument":{"completion":{"completionItem":{"snippetSupport":true}}}}}})",
    R"({"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"u","version":2},"contentChanges":[{"range":{"start":{"line":0,"character":1},"end":{"line":3,"character":0}},"text":"\ud83d\ude42 \"x\" é"}]}})",
    R"({"jsonrpc":"2.0","id":"a","method":"textDocument/codeAction","params":{"textDocument":{"uri":"u"},"range":{"start":{"line":0,"character":1},"end":{"line":3,"character":0}},"context":{"diagnostics":[{"range":{"start":{"line":0,"character":1},"end":{"line":0,"character":2}},"message":"m","code":"c"}]}}})",
    R"({"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":"a"}})",
    R"({"jsonrpc":"2.0","id":7,"result":[{"a":[1,2.5e3,-4,null,true]}]})",
};

/// A few bytes changed, dropped, doubled or swapped for ones that mean something in JSON.
std::string damaged(std::string text, std::mt19937& random) {
  constexpr std::string_view telling = "{}[]\",:\\u0-9e.\xFF\xED\xC3\n";
  const auto any = [&random](std::size_t limit) { return random() % limit; };
  for (std::size_t changes = any(4); changes > 0 && !text.empty(); --changes) {
    const std::size_t at = any(text.size());
    switch (any(4)) {
      case 0:
        text[at] = telling[any(telling.size())];
        break;
      case 1:
        text.erase(at, 1 + any(9));
        break;
      case 2:
        text.insert(at, text.substr(any(text.size()), 1 + any(20)));
        break;
      default:
        text[at] = static_cast<char>(any(256));
    }
  }
  return text;
}

}  // namespace

TEST_CASE("damaged messages are survived", "[robustness]") {
  std::mt19937 random(4711);
  for (int round = 0; round < 3000; ++round) {
    std::size_t answers = 0;
    Binder binder([&](OutgoingMessage message) {
      const Json sent = Json::parse(message.body);
      answers += sent.contains("result") || sent.contains("error") ? 1U : 0U;
    });
    binder.on(lsp::methods::initialize,
              [](lsp::InitializeParams) { return lsp::InitializeResult{}; });
    binder.on(lsp::methods::code_action, [](lsp::CodeActionParams params) {
      lsp::CodeAction action;
      action.diagnostics = std::move(params.context.diagnostics);
      return std::vector<lsp::CodeActionOrCommand>{action};
    });
    binder.on(lsp::methods::did_change, [](lsp::DidChangeTextDocumentParams) {});

    std::size_t owed = 0;
    std::vector<Message> batch;
    for (const std::string& seed : seeds) {
      Message message = parse_message(damaged(seed, random));
      const auto* invalid = std::get_if<InvalidMessage>(&message);
      if (std::holds_alternative<Request>(message) || (invalid != nullptr && invalid->answerable)) {
        ++owed;
      }
      batch.push_back(std::move(message));
    }
    binder.dispatch(std::move(batch));
    REQUIRE(answers == owed);
  }
}

TEST_CASE("damaged frames are survived", "[robustness]") {
  std::mt19937 random(4712);
  for (int round = 0; round < 3000; ++round) {
    std::string stream;
    for (const std::string& seed : seeds) append_frame(stream, seed);
    stream = damaged(std::move(stream), random);

    FrameReader whole;
    FrameReader sliced;
    std::vector<std::string> whole_bodies;
    std::vector<std::string> sliced_bodies;
    std::string_view bytes = stream;
    while (auto body = whole.next(bytes)) whole_bodies.push_back(*body);
    std::string_view rest = stream;
    while (!rest.empty()) {
      std::string_view slice = rest.substr(0, 1 + random() % 50);
      rest.remove_prefix(slice.size());
      while (auto body = sliced.next(slice)) sliced_bodies.push_back(*body);
    }
    REQUIRE(sliced_bodies == whole_bodies);
    REQUIRE(sliced.error() == whole.error());
  }
}
