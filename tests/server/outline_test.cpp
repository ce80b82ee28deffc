// Symbols, folding, selection ranges, links and lenses as an editor gets them.
#include <algorithm>
#include <filesystem>
#include <fstream>

#include "server/serve/uri.h"
#include "server/serve/workspace_symbols.h"
#include "tests/catch.h"
#include "tests/server/in_process.h"

using namespace poa::server;
using namespace poa::server::test;

namespace {

const std::vector<std::string> kMethods = {"textDocument/documentSymbol",
                                           "textDocument/foldingRange", "textDocument/documentLink",
                                           "textDocument/codeLens"};

/// Every file is there but those called "lost".
class AllFiles final : public poa::Files {
 public:
  [[nodiscard]] bool exists(std::string_view path) const override {
    return path.find("lost") == path.npos;
  }
  [[nodiscard]] std::vector<std::string> below(std::string_view) const override { return {}; }
  [[nodiscard]] bool is_named_in_folder(std::string_view) const override { return false; }
};

std::shared_ptr<World> world_with_files() {
  auto world = std::make_shared<World>();
  world->files_in = [](const std::filesystem::path&) { return std::make_shared<AllFiles>(); };
  return world;
}

/// Lines and their lengths in an encoding's units.
std::vector<std::size_t> line_lengths(const std::string& text, const std::string& encoding) {
  std::vector<std::size_t> lengths{0};
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (byte == '\r' || byte == '\n') {
      if (byte == '\r' && i + 1 < text.size() && text[i + 1] == '\n') ++i;
      lengths.push_back(0);
    } else if (encoding == "utf-8") {
      ++lengths.back();
    } else if ((byte & 0xC0U) != 0x80) {
      lengths.back() += encoding == "utf-16" && byte >= 0xF0 ? 2 : 1;
    }
  }
  return lengths;
}

bool is_before(const Json& a, const Json& b) {
  return std::pair(a.at("line").get<std::size_t>(), a.at("character").get<std::size_t>()) <=
         std::pair(b.at("line").get<std::size_t>(), b.at("character").get<std::size_t>());
}

/// Every range and every folded line in a result lies in the document.
void check_ranges(const Json& value, const std::vector<std::size_t>& lengths) {
  if (value.is_array()) {
    for (const Json& element : value) check_ranges(element, lengths);
    return;
  }
  if (!value.is_object()) return;
  if (value.contains("start") && value.contains("end")) {
    for (const char* const end : {"start", "end"}) {
      const std::size_t line = value.at(end).at("line");
      REQUIRE(line < lengths.size());
      REQUIRE(value.at(end).at("character").get<std::size_t>() <= lengths[line]);
    }
    REQUIRE(is_before(value.at("start"), value.at("end")));
  }
  if (value.contains("startLine")) {
    REQUIRE(value.at("startLine").get<std::size_t>() < value.at("endLine").get<std::size_t>());
    REQUIRE(value.at("endLine").get<std::size_t>() < lengths.size());
  }
  if (value.contains("selectionRange")) {
    REQUIRE(is_before(value.at("range").at("start"), value.at("selectionRange").at("start")));
    REQUIRE(is_before(value.at("selectionRange").at("end"), value.at("range").at("end")));
  }
  for (const auto& [key, member] : value.items()) check_ranges(member, lengths);
}

std::string nested_lists(int depth) {
  std::string text = "## Root Cause\n\n";
  for (int i = 0; i < depth; ++i) text += "- ";
  return text + "x\n";
}

}  // namespace

TEST_CASE("What the outline's features advertise is served", "[outline]") {
  InProcess server;
  const Json can = server.client->initialize();
  for (const char* const provider : {"documentSymbolProvider", "foldingRangeProvider",
                                     "selectionRangeProvider", "workspaceSymbolProvider"}) {
    CHECK(can.at(provider) == true);
  }
  CHECK(can.contains("documentLinkProvider"));
  CHECK(can.contains("codeLensProvider"));
}

TEST_CASE("Symbols form a tree where the client can show one, else a list", "[outline]") {
  const bool tree = GENERATE(true, false);
  InProcess server;
  server.client->initialize(
      {{"textDocument", {{"documentSymbol", {{"hierarchicalDocumentSymbolSupport", tree}}}}}});
  server.client->open(plan_without_root_cause());
  server.client->published();
  const Json symbols = server.client->call("textDocument/documentSymbol", document());
  if (tree) {
    REQUIRE(symbols.size() == 1);
    const Json& plan = symbols.at(0);
    CHECK(plan.at("name") == "Plan of Action");
    REQUIRE(plan.at("children").size() == 3);
    CHECK(plan.at("children").at(0).at("detail") == "empty");
    CHECK(plan.at("children").at(1).at("children").size() == 3);
    CHECK(plan.at("children").at(1).at("children").at(0).at("detail") == "4 May 2026");
  } else {
    REQUIRE(symbols.size() == 10);
    CHECK(symbols.at(0).at("location").at("uri") == kUri);
    CHECK(symbols.at(3).at("containerName") == "Corrective Actions Taken");
    CHECK_FALSE(symbols.at(0).contains("selectionRange"));
  }
}

TEST_CASE("Folding honours the client's limit", "[outline]") {
  InProcess server;
  server.client->initialize({{"textDocument", {{"foldingRange", {{"rangeLimit", 1}}}}}});
  server.client->open(plan_without_root_cause());
  server.client->published();
  const Json folds = server.client->call("textDocument/foldingRange", document());
  REQUIRE(folds.size() == 1);
  CHECK(folds.at(0).at("startLine") == 0);
}

TEST_CASE("A selection range for each position, each within its parent", "[outline]") {
  InProcess server;
  server.client->initialize();
  server.client->open(plan_without_root_cause());
  server.client->published();
  Json params = document();
  params["positions"] = Json::array({{{"line", 8}, {"character", 20}},
                                     {{"line", 0}, {"character", 0}},
                                     {{"line", 999}, {"character", 0}}});
  const Json ranges = server.client->call("textDocument/selectionRange", params);
  REQUIRE(ranges.size() == 3);
  CHECK(ranges.at(0).at("range") == range(8, 19, 8, 26));
  for (Json step : ranges) {
    while (step.contains("parent")) {
      const Json parent = step.at("parent");
      CHECK(is_before(parent.at("range").at("start"), step.at("range").at("start")));
      CHECK(is_before(step.at("range").at("end"), parent.at("range").at("end")));
      CHECK(parent.at("range") != step.at("range"));
      step = parent;
    }
  }
}

TEST_CASE("Links lead to the files beside the document", "[outline]") {
  InProcess server(world_with_files());
  server.client->initialize({{"textDocument", {{"documentLink", {{"tooltipSupport", true}}}}}});
  const std::string uri = "file:///C%3A/my%20case/a.poa.md";
  server.client->open("[a](papers/my%20invoice.pdf) [b](../loa.pdf) [c](lost.pdf)\n", uri);
  server.client->published();
  const Json links = server.client->call("textDocument/documentLink", document(uri));
  REQUIRE(links.size() == 2);
  CHECK(links.at(0).at("target") == "file:///C%3A/my%20case/papers/my%20invoice.pdf");
  CHECK(links.at(0).at("tooltip") == "Open papers/my invoice.pdf");
  CHECK(links.at(1).at("target") == "file:///C%3A/loa.pdf");
  CHECK(uri_beside("file:///a.md", "../../../b.md") == "file:///b.md");
  CHECK(file_uri_of("/a b/ü.md") == "file:///a%20b/%C3%BC.md");
}

TEST_CASE("Lenses stand over the title and the sections, and run our commands", "[outline]") {
  InProcess server;
  const Json can = server.client->initialize({{"workspace", {{"applyEdit", true}}}});
  server.client->open(plan_without_root_cause());
  server.client->published();
  const Json lenses = server.client->call("textDocument/codeLens", document());
  REQUIRE(lenses.size() == 5);
  CHECK(lenses.at(0).at("range").at("start").at("line") == 0);
  CHECK(lenses.at(2).at("command").at("title") == "empty");
  CHECK(lenses.at(2).at("command").at("command") == "poa.insertSection");
  CHECK(lenses.at(3).at("command").at("title") == "3 actions · 3 dated · 0 with evidence");
  const Json& commands = can.at("executeCommandProvider").at("commands");
  for (const Json& lens : lenses) {
    const Json& command = lens.at("command");
    CHECK(std::ranges::find(commands, command.at("command")) != commands.end());
    CHECK(command.at("arguments").at(0).at("uri") == kUri);
  }
}

TEST_CASE("A file that is no Plan of Action has none of these", "[outline]") {
  InProcess server;
  server.client->initialize();
  server.client->open("# Shopping\n\n- [milk](milk.md)\n- bread\n", "file:///case/list.md");
  server.client->published();
  for (const std::string& method : kMethods) {
    CHECK(server.client->call(method, document("file:///case/list.md")) == Json::array());
  }
  Json params = document("file:///case/list.md");
  params["positions"] = Json::array({{{"line", 2}, {"character", 1}}});
  CHECK(server.client->call("textDocument/selectionRange", params) == Json::array());
  CHECK(server.client->call("workspace/symbol", {{"query", ""}}) == Json::array());
}

TEST_CASE("Every range lies in the document, in every encoding", "[outline]") {
  const std::string encoding = GENERATE("utf-8", "utf-16", "utf-32");
  const std::string uri = "file:///case/a.poa.md";
  std::string crlf;
  for (const char c : plan_without_root_cause()) crlf += c == '\n' ? "\r\n" : std::string(1, c);
  InProcess server(world_with_files());
  server.client->initialize(
      {{"general", {{"positionEncodings", {encoding}}}},
       {"textDocument", {{"documentSymbol", {{"hierarchicalDocumentSymbolSupport", true}}}}}});
  for (const std::string& text : std::vector<std::string>{
           "", "\r\n", "#", "## Root Cause", "---\nsuspension: [a\n: b\n", crlf,
           "# \xf0\x9f\x98\x80 Plan \xc3\xbc\n\n## Root Cause\n\n\xf0\x9f\x98\x80 We "
           "[\xc3\xbc](a.pdf) "
           "failed.\n\n## Corrective Actions\n\n- \xf0\x9f\x98\x80 On 4 May 2026\n- [x](",
           "# A\n\n## Root Cause\n\n## Corrective Actions\n\n## Prevention Plan\n",
           "<!-- a\n\xf0\x9f\x98\x80 -->\n", nested_lists(5000)}) {
    CAPTURE(encoding, text.substr(0, 60));
    server.client->open(text, uri);
    server.client->published();
    const auto lengths = line_lengths(text, encoding);
    for (const std::string& method : kMethods) {
      check_ranges(server.client->call(method, document(uri)), lengths);
    }
    Json params = document(uri);
    for (std::size_t line = 0; line <= lengths.size() && line < 30; ++line) {
      const std::size_t length = line < lengths.size() ? lengths[line] : 0;
      for (std::size_t character = 0; character <= std::min<std::size_t>(length + 1, 80);
           ++character) {
        params["positions"].push_back({{"line", line}, {"character", character}});
      }
    }
    const Json ranges = server.client->call("textDocument/selectionRange", params);
    CHECK(ranges.size() == params.at("positions").size());
    check_ranges(ranges, lengths);
    server.client->close(uri);
    server.client->published();
  }
}

TEST_CASE("Workspace symbols come from open documents and from the folders' appeals", "[outline]") {
  namespace fs = std::filesystem;
  const fs::path folder = fs::temp_directory_path() / "poa-workspace-symbols";
  fs::remove_all(folder);
  fs::create_directories(folder / "sub");
  fs::create_directories(folder / ".hidden");
  const auto write = [&](const fs::path& name, const std::string& text) {
    std::ofstream(folder / name, std::ios::binary) << text;
  };
  write("sub/closed.poa.md", "# Flasks\n\n## Root Cause\n\nASIN B0C4K7M2QX and B0C4K7M2QX.\n");
  write("README.md", "# Not an appeal\n");
  write(".hidden/secret.poa.md", "# Hidden\n");
  write("open.poa.md", "# On disk\n");

  InProcess server;
  server.client->call(
      "initialize",
      {{"processId", nullptr}, {"rootUri", file_uri_of(folder)}, {"capabilities", Json::object()}});
  server.client->notify("initialized", Json::object());
  server.client->open("# In the editor\n", file_uri_of(folder / "open.poa.md"));
  server.client->published();
  const auto names = [&](const char* query) {
    std::vector<std::string> found;
    for (const Json& symbol : server.client->call("workspace/symbol", {{"query", query}})) {
      found.push_back(symbol.at("name"));
    }
    return found;
  };
  CHECK(names("") ==
        std::vector<std::string>{"In the editor", "Flasks", "Root Cause", "B0C4K7M2QX"});
  CHECK(names("b0c4") == std::vector<std::string>{"B0C4K7M2QX"});
  CHECK(names("rtcs") == std::vector<std::string>{"Root Cause"});
  CHECK(names("nothing like it").empty());

  server.client->notify(
      "workspace/didChangeWorkspaceFolders",
      {{"event",
        {{"added", Json::array()}, {"removed", {{{"uri", file_uri_of(folder)}, {"name", "x"}}}}}}});
  CHECK(names("") == std::vector<std::string>{"In the editor"});
  fs::remove_all(folder);
}

TEST_CASE("A query matches by its characters in their order", "[outline]") {
  CHECK(matches_query("", ""));
  CHECK(matches_query("", "a"));
  CHECK(matches_query("PLAN", "my plan"));
  CHECK_FALSE(matches_query("nalp", "plan"));
  CHECK_FALSE(matches_query("a", ""));
}
