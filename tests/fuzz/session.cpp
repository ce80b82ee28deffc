// A whole session within the process. Each line of the input is a message: one that begins with
// `{` goes in as it is, any other is a letter for a kind of message, bytes for positions, and text:
//
//   oTEXT open      cXXXXTEXT change  xo close   pXX completion   aXXXX code actions
//   hXX hover       dX diagnostics    s{…} settings
//   mNXXXX any other method, by its number N in the table below
//
// In TEXT, `\n` and `\r` are line endings.
#include <asio/io_context.hpp>
#include <asio/thread_pool.hpp>
#include <map>
#include <memory>
#include <vector>

#include "protocol/framing.h"
#include "protocol/json/parse.h"
#include "protocol/transport/memory.h"
#include "server/serve/session.h"
#include "tests/fuzz/documents.h"
#include "tests/fuzz/target.h"

using namespace poa;
using jsonrpc::Json;

namespace {

constexpr std::size_t kRoom = std::size_t{256} << 20U;

std::string unescaped(std::string_view text) {
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool escape = text[i] == '\\' && i + 1 < text.size();
    if (escape && text[i + 1] == 'n') {
      result += '\n';
      ++i;
    } else if (escape && text[i + 1] == 'r') {
      result += '\r';
      ++i;
    } else {
      result += text[i];
    }
  }
  return result;
}

constexpr std::string_view kFormat = R"(,"options":{"tabSize":2,"insertSpaces":true},"ch":"\n")";

/// The requests that need no letter of their own, each with what its params have beside a document,
/// a position and a range, which are given to all.
struct Method {
  std::string_view name;
  std::string_view more;
};

constexpr Method kMethods[] = {
    {"textDocument/inlineCompletion", R"(,"context":{"triggerKind":1})"},
    {"textDocument/formatting", kFormat},
    {"textDocument/rangeFormatting", kFormat},
    {"textDocument/onTypeFormatting", kFormat},
    {"textDocument/documentSymbol", ""},
    {"textDocument/foldingRange", ""},
    {"textDocument/selectionRange", R"(,"positions":[{"line":3,"character":5}])"},
    {"textDocument/documentLink", ""},
    {"textDocument/codeLens", ""},
    {"textDocument/documentHighlight", ""},
    {"textDocument/definition", ""},
    {"textDocument/references", R"(,"context":{"includeDeclaration":false})"},
    {"textDocument/prepareRename", ""},
    {"textDocument/rename", R"(,"newName":"B0C4K7M2QX")"},
    {"textDocument/linkedEditingRange", ""},
    {"textDocument/inlayHint", ""},
    {"textDocument/semanticTokens/full", ""},
    {"textDocument/semanticTokens/full/delta", R"(,"previousResultId":"1")"},
    {"textDocument/semanticTokens/range", ""},
    {"workspace/symbol", R"(,"query":"a")"},
    {"workspace/diagnostic", R"(,"previousResultIds":[],"partialResultToken":1,"workDoneToken":2)"},
    {"workspace/willRenameFiles", R"(,"files":[{"oldUri":"file:///b","newUri":"file:///c"}])"},
    {"workspace/executeCommand",
     R"(,"command":"poa.readiness","arguments":[{"uri":"file:///a.poa.md"}])"},
    {"workspace/executeCommand",
     R"(,"command":"poa.insertChecklist","arguments":[{"uri":"file:///a.poa.md"}])"},
    {"workspace/executeCommand",
     R"(,"command":"poa.nextProblem","arguments":[{"uri":"file:///a.poa.md"}])"},
    {"workspace/executeCommand",
     R"(,"command":"poa.addException","arguments":[{"uri":"file:///a.poa.md","rule":"blame",)"
     R"("words":"x"}])"},
    {"workspace/executeCommand",
     R"(,"command":"poa.export","arguments":[{"uri":"file:///a.poa.md"}])"},
    {"completionItem/resolve", R"(,"label":"x","data":{"kind":1,"subject":"date"})"},
    {"codeAction/resolve",
     R"(,"title":"x","data":{"uri":"file:///a.poa.md","version":1,"range":{"start":{"line":0,)"
     R"("character":0},"end":{"line":9,"character":0}},"number":0})"},
};

/// Writes messages as a client does. Text goes out as it is, broken UTF-8 included.
class Script {
 public:
  std::vector<std::string> bodies;

  void initialize(std::size_t which) {
    Json can = Json::object();
    if ((which & 1U) != 0) can["textDocument"]["diagnostic"] = Json::object();
    can["textDocument"]["completion"]["completionItem"]["snippetSupport"] = (which & 2U) != 0;
    can["textDocument"]["codeAction"]["codeActionLiteralSupport"]["codeActionKind"]["valueSet"] =
        Json::array();
    can["workspace"]["workspaceEdit"]["documentChanges"] = (which & 4U) != 0;
    can["workspace"]["configuration"] = (which & 8U) != 0;
    can["general"]["positionEncodings"] = Json::array({(which & 16U) != 0   ? "utf-8"
                                                       : (which & 32U) != 0 ? "utf-32"
                                                                            : "utf-16"});
    request("initialize", Json{{"processId", nullptr}, {"capabilities", can}}.dump());
    notify("initialized", "{}");
  }

  void add_line(std::string_view line) {
    if (line.empty()) return;
    if (line.front() == '{') {
      bodies.emplace_back(line);
      return;
    }
    const char kind = line.front();
    line.remove_prefix(1);
    switch (kind) {
      case 'o':
        notify("textDocument/didOpen", R"({"textDocument":{"uri":"file:///a.poa.md","languageId":)"
                                       R"("markdown","version":1,"text":)" +
                                           quoted(line) + "}}");
        break;
      case 'c': {
        const std::string range = range_from(line);
        notify(
            "textDocument/didChange",
            R"({"textDocument":{"uri":"file:///a.poa.md","version":2},"contentChanges":[{"range":)" +
                range + R"(,"text":)" + quoted(line) + "}]}");
        break;
      }
      case 'x':
        notify("textDocument/didClose", "{" + document() + "}");
        break;
      case 'p':
        request("textDocument/completion",
                "{" + document() + R"(,"position":)" + position_from(line) + "}");
        break;
      case 'h':
        request("textDocument/hover",
                "{" + document() + R"(,"position":)" + position_from(line) + "}");
        break;
      case 'a':
        request("textDocument/codeAction", "{" + document() + R"(,"range":)" + range_from(line) +
                                               R"(,"context":{"diagnostics":[]}})");
        break;
      case 'd':
        request("textDocument/diagnostic", "{" + document() + "}");
        break;
      case 'm': {
        fuzz::Choices choices(line);
        const Method& method = kMethods[choices.byte() % std::size(kMethods)];
        line.remove_prefix(std::min<std::size_t>(line.size(), 1));
        const std::string start = position_from(line);
        const std::string end = position_from(line);
        request(method.name, "{" + document() + R"(,"position":)" + start +
                                 R"(,"range":{"start":)" + start + R"(,"end":)" + end + "}" +
                                 std::string(method.more) + "}");
        break;
      }
      case 's':
        notify("workspace/didChangeConfiguration", R"({"settings":)" + std::string(line) + "}");
        break;
      default:
        break;
    }
  }

  void request(std::string_view method, std::string_view params) {
    bodies.push_back(R"({"jsonrpc":"2.0","id":"r)" + std::to_string(++last_id_) +
                     R"(","method":")" + std::string(method) + R"(","params":)" +
                     std::string(params) + "}");
  }

  void notify(std::string_view method, std::string_view params) {
    bodies.push_back(R"({"jsonrpc":"2.0","method":")" + std::string(method) + R"(","params":)" +
                     std::string(params) + "}");
  }

 private:
  static std::string document() { return R"("textDocument":{"uri":"file:///a.poa.md"})"; }

  static std::string position_from(std::string_view& line) {
    fuzz::Choices choices(line);
    const std::string place = R"({"line":)" + std::to_string(choices.below(64)) +
                              R"(,"character":)" + std::to_string(choices.byte()) + "}";
    line.remove_prefix(std::min<std::size_t>(line.size(), 2));
    return place;
  }

  static std::string range_from(std::string_view& line) {
    const std::string start = position_from(line);
    return R"({"start":)" + start + R"(,"end":)" + position_from(line) + "}";
  }

  static std::string quoted(std::string_view line) {
    std::string json = "\"";
    for (const char c : unescaped(line)) {
      if (c == '"' || c == '\\') json += '\\';
      if (static_cast<unsigned char>(c) < 0x20) {
        constexpr std::string_view kHex = "0123456789abcdef";
        json += "\\u00";
        json += kHex[static_cast<unsigned char>(c) / 16];
        json += kHex[static_cast<unsigned char>(c) % 16];
      } else {
        json += c;
      }
    }
    return json + '"';
  }

  int last_id_ = 0;
};

/// Runs a session over what the client sends and gives the bodies that it answered.
std::vector<std::string> run_session(const std::vector<std::string>& bodies) {
  static const auto analyzer = [] {
    std::promise<std::shared_ptr<const Analyzer>> made;
    made.set_value(std::make_shared<const Analyzer>());
    return made.get_future().share();
  }();
  std::string problem;
  static const server::Log log = server::open_log("", "off", problem);

  auto [client, theirs] = jsonrpc::memory_transport_pair(kRoom);
  std::string stream;
  for (const std::string& body : bodies) jsonrpc::append_frame(stream, body);
  client->write(stream);

  asio::io_context io{1};
  asio::thread_pool workers{1};  // ends before what it posts to
  std::unique_ptr<server::Session> session;
  session = std::make_unique<server::Session>(
      std::move(theirs),
      server::SessionEnvironment{
          .owner = io.get_executor(),
          .workers = workers.get_executor(),
          .analyzer = analyzer,
          .log = log,
          .files_in =
              [](const std::filesystem::path&) { return std::make_shared<fuzz::SomeFiles>(); },
          .today =
              [] {
                return Date{2026, 6, 30};
              }},
      [&](int) {
        session.reset();
        io.stop();
      });
  io.run();

  std::vector<std::string> answers;
  jsonrpc::FrameReader frames;
  std::vector<char> buffer(std::size_t{64} << 10U);
  while (const std::size_t count = client->read_some(buffer).bytes) {
    std::string_view bytes(buffer.data(), count);
    while (auto body = frames.next(bytes)) answers.push_back(std::move(*body));
  }
  fuzz::require(frames.error().empty() && !frames.within_message(), "the server writes frames");
  return answers;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto [first, lines] = fuzz::first_line(fuzz::text_of(data, size));
  Script script;
  script.initialize(fuzz::Choices(first).byte());
  for (std::string_view rest = lines; !rest.empty();) {
    const auto [line, next] = fuzz::first_line(rest);
    script.add_line(line);
    rest = next;
  }
  script.request("shutdown", "null");
  script.notify("exit", "null");

  // What the session owes: one answer a request, up to where the client says goodbye.
  std::size_t owed = 0;
  for (const std::string& body : script.bodies) {
    const jsonrpc::Message message = jsonrpc::parse_message(body);
    if (const auto* notification = std::get_if<jsonrpc::Notification>(&message)) {
      if (notification->method == "exit") break;
    }
    const auto* invalid = std::get_if<jsonrpc::InvalidMessage>(&message);
    const bool is_request = std::holds_alternative<jsonrpc::Request>(message);
    owed += is_request || (invalid != nullptr && invalid->answerable) ? 1U : 0U;
  }

  for (const std::string& body : run_session(script.bodies)) {
    const auto parsed = jsonrpc::parse_json(body, 2 * jsonrpc::max_json_depth);
    const Json* json = std::get_if<Json>(&parsed);
    fuzz::require(json != nullptr, "the server writes JSON");
    if (json->contains("method")) continue;
    fuzz::require(owed-- > 0, "no request is answered twice");
    if (json->contains("error")) {
      const auto code = static_cast<jsonrpc::ErrorCode>((*json)["error"]["code"].get<int>());
      fuzz::require(code != jsonrpc::ErrorCode::InternalError, "nothing goes wrong inside");
    }
  }
  fuzz::require(owed == 0, "every request is answered");
  return 0;
}
