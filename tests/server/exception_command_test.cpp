// "Never report these words here": from the menu over the command to the settings file, and back.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "server/serve/uri.h"
#include "tests/catch.h"
#include "tests/server/check_program.h"
#include "tests/server/in_process.h"

namespace poa::server::test {
namespace {

using poa::test::TemporaryFolder;

const std::string kAppeal =
    "# Plan of Action\n\n## Root cause\n\nWe did not scan.\n\n## Corrective actions\n\n"
    "1. We will do better.\n";
const Json kOnWords = range(8, 12, 8, 12);
const std::string kTitle = "Never report \"do better\" as vague language here (.poa.json)";

const Json kLiterals = {
    {"codeActionLiteralSupport", {{"codeActionKind", {{"valueSet", Json::array()}}}}}};
/// A client that has everything that the action could use.
const Json kRich = {
    {"textDocument",
     {{"codeAction",
       {{"codeActionLiteralSupport", {{"codeActionKind", {{"valueSet", Json::array()}}}}},
        {"isPreferredSupport", true},
        {"dataSupport", true},
        {"resolveSupport", {{"properties", Json::array({"edit"})}}}}}}},
    {"workspace",
     {{"applyEdit", true},
      {"workspaceEdit",
       {{"documentChanges", true},
        {"resourceOperations", {"create"}},
        {"changeAnnotationSupport", Json::object()}}}}}};
/// One that has what it needs.
const Json kPlain = {{"textDocument", {{"codeAction", kLiterals}}},
                     {"workspace", {{"applyEdit", true}}}};

std::size_t offset_in(const std::string& text, const Json& position) {
  std::size_t at = 0;
  for (int line = position.at("line"); line > 0; --line) at = text.find('\n', at) + 1;
  return at + position.at("character").get<std::size_t>();
}

/// As an editor applies edits of ASCII text.
std::string edited(std::string text, Json edits) {
  std::reverse(edits.begin(), edits.end());
  for (const Json& edit : edits) {
    const std::size_t begin = offset_in(text, edit.at("range").at("start"));
    const std::size_t end = offset_in(text, edit.at("range").at("end"));
    text.replace(begin, end - begin, edit.at("newText").get<std::string>());
  }
  return text;
}

/// An appeal in a folder, and an editor that has it open.
struct Office {
  explicit Office(const Json& can = kRich, const Json& options = nullptr, Json folders = nullptr) {
    Json params = {
        {"processId", nullptr}, {"capabilities", can}, {"workspaceFolders", std::move(folders)}};
    if (!options.is_null()) params["initializationOptions"] = options;
    client().call("initialize", params);
    client().notify("initialized", Json::object());
  }

  [[nodiscard]] Client& client() { return *server.client; }
  [[nodiscard]] std::string uri(const std::string& name) const {
    return file_uri_of(folder.path() / name);
  }
  [[nodiscard]] std::string appeal() const { return uri("cases/a/appeal.md"); }

  void open() {
    client().open(kAppeal, appeal());
    CHECK(contains(rules(), "vague-language"));
  }
  std::vector<std::string> rules() {
    const Json params = client().published();
    CHECK(params.at("uri") == appeal());
    return rules_of(params.at("diagnostics"));
  }
  Json actions(const std::string& of) {
    Json params = document(of);
    params["range"] = kOnWords;
    params["context"] = {{"diagnostics", Json::array()}};
    return client().call("textDocument/codeAction", params);
  }
  [[nodiscard]] Json command() const {
    return {
        {"command", "poa.addException"},
        {"arguments", {{{"uri", appeal()}, {"rule", "vague-language"}, {"words", "do better"}}}}};
  }
  /// Runs the command to its end; gives the edit.
  Json run() {
    const int id = client().request("workspace/executeCommand", command());
    const Json request = client().next("workspace/applyEdit");
    client().respond(request, {{"applied", true}});
    CHECK(client().response(id).at("result") == Json{{"applied", true}});
    CHECK_THAT(message(), Catch::Contains("Save that file"));
    return request.at("params").at("edit");
  }
  /// Runs the command, which fails; gives what the user is told.
  std::string failure() {
    const Json error =
        client().response(client().request("workspace/executeCommand", command())).at("error");
    CHECK(error.at("code") == -32803);
    return error.at("message");
  }
  std::string message() { return client().next("window/showMessage").at("params").at("message"); }

  [[nodiscard]] std::string on_disk(const std::string& name) const {
    std::ifstream file(folder.path() / name, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
  }
  /// Saves a file, and says so as an editor that watches does.
  void save(const std::string& name, const std::string& text) {
    folder.write(name, text);
    client().notify("workspace/didChangeWatchedFiles",
                    {{"changes", {{{"uri", uri(name)}, {"type", 2}}}}});
  }

  TemporaryFolder folder;
  InProcess server;
};

}  // namespace

TEST_CASE("Words can be excepted from the menu, after the fixes and before what silences",
          "[exceptions]") {
  const bool rich = GENERATE(true, false);
  Office office(rich ? kRich : kPlain);
  office.open();
  const Json actions = office.actions(office.appeal());
  const auto action =
      std::ranges::find_if(actions, [](const Json& each) { return each.at("title") == kTitle; });
  REQUIRE(action != actions.end());
  CHECK(action->at("kind") == "quickfix");
  CHECK(action->at("command").at("command") == "poa.addException");
  CHECK(action->at("command").at("arguments") == office.command().at("arguments"));
  for (const char* none : {"edit", "data", "isPreferred", "disabled"}) {
    CHECK_FALSE(action->contains(none));
  }
  const auto silences = [](const Json& each) {
    return each.at("title").get<std::string>().starts_with("Ignore ");
  };
  CHECK(std::none_of(actions.begin(), action, silences));
  CHECK(std::any_of(action, actions.end(), silences));
}

TEST_CASE("A client that knows only commands is offered this one", "[exceptions]") {
  Office office(Json{{"workspace", {{"applyEdit", true}}}});
  office.open();
  const Json actions = office.actions(office.appeal());
  REQUIRE(actions.size() == 1);
  CHECK(actions.at(0) == Json{{"title", kTitle},
                              {"command", "poa.addException"},
                              {"arguments", office.command().at("arguments")}});
}

TEST_CASE("The settings file is created, and the finding goes", "[exceptions]") {
  const bool rich = GENERATE(true, false);
  Office office(rich ? kRich : kPlain);
  office.open();
  const Json edit = office.run();
  const std::string uri = office.uri("cases/a/.poa.json");
  Json edits;
  if (rich) {
    const Json& changes = edit.at("documentChanges");
    REQUIRE(changes.size() == 2);
    CHECK(changes.at(0) == Json{{"kind", "create"}, {"uri", uri}});
    CHECK(changes.at(1).at("textDocument") == Json{{"uri", uri}, {"version", nullptr}});
    edits = changes.at(1).at("edits");
  } else {
    REQUIRE(edit.at("changes").size() == 1);
    edits = edit.at("changes").at(uri);
  }
  const std::string text = edited("", edits);
  CHECK(text == "{\n  \"exceptions\": {\n    \"vague-language\": [\"do better\"]\n  }\n}\n");
  office.save("cases/a/.poa.json", text);
  CHECK_FALSE(contains(office.rules(), "vague-language"));
}

TEST_CASE("It is created in the workspace's folder that the document lies in", "[exceptions]") {
  Office office(kRich);
  const auto folder = [&](const char* name) {
    return Json{{"uri", office.uri(name)}, {"name", "x"}};
  };
  office.client().notify(
      "workspace/didChangeWorkspaceFolders",
      {{"event",
        {{"added", {folder("other"), folder("."), folder("cases"), folder("cases/b")}},
         {"removed", Json::array()}}}});
  office.open();
  CHECK(office.run().at("documentChanges").at(0).at("uri") == office.uri("cases/.poa.json"));
}

TEST_CASE("The file that holds is edited, and only where it has to be", "[exceptions]") {
  const bool rich = GENERATE(true, false);
  const std::string mark = GENERATE("", "\xEF\xBB\xBF");
  Office office(rich ? kRich : kPlain);
  const std::string before = "{ /* ours */ \"exceptions\": [\"in due course\"] }\n";
  office.folder.write(".poa.json", mark + before);
  office.open();
  const Json edit = office.run();
  const std::string uri = office.uri(".poa.json");
  Json edits;
  if (rich) {
    REQUIRE(edit.at("documentChanges").size() == 1);
    const Json& changes = edit.at("documentChanges").at(0);
    CHECK(changes.at("textDocument") == Json{{"uri", uri}, {"version", nullptr}});
    edits = changes.at("edits");
  } else {
    edits = edit.at("changes").at(uri);
  }
  // An editor does not count the mark.
  const std::string text = edited(before, edits);
  CHECK(text ==
        "{ /* ours */ \"exceptions\": {\"*\": [\"in due course\"], "
        "\"vague-language\": [\"do better\"]} }\n");
  office.save(".poa.json", mark + text);
  CHECK_FALSE(contains(office.rules(), "vague-language"));
}

TEST_CASE("The text of an open settings file counts before the disk's", "[exceptions]") {
  Office office;
  office.folder.write(".poa.json", "{}");
  office.open();
  const std::string text = "{\n\t\"maxWords\": 800, // unsaved\n}\n";
  const std::string uri = office.uri(".poa.json");
  office.client().open(text, uri, 7, "jsonc");
  office.rules();
  const Json changes = office.run().at("documentChanges").at(0);
  CHECK(changes.at("textDocument") == Json{{"uri", uri}, {"version", 7}});
  const std::string after = edited(text, changes.at("edits"));
  CHECK(after ==
        "{\n\t\"maxWords\": 800, // unsaved\n\t\"exceptions\": {\n\t\t\"vague-language\": "
        "[\"do better\"]\n\t},\n}\n");
  office.client().set_text(after, 8, uri);
  CHECK_FALSE(contains(office.rules(), "vague-language"));
}

TEST_CASE("Words that are excepted already are told", "[exceptions]") {
  Office office;
  office.open();
  // Written a moment ago, and nobody has told of it.
  office.folder.write(".poa.json", R"({"exceptions": ["Do better"]})");
  CHECK(office.client().call("workspace/executeCommand", office.command()) ==
        Json{{"applied", false}});
  CHECK_THAT(office.message(), Catch::Contains("already"));
  office.save(".poa.json", office.on_disk(".poa.json"));
  CHECK_FALSE(contains(office.rules(), "vague-language"));
}

TEST_CASE("Where nothing can be added the user is told why and what to do", "[exceptions]") {
  struct Case {
    std::string settings;
    std::string line;
    std::string told;
  };
  const Case cases[] = {
      {"{\n  \"maxWords\": 800\n  \"links\": true\n}", ", line 3: ", "a comma is missing"},
      {"{\n  \"exceptions\": \"do better\"\n}", ", line 2: ", "has to be an object"},
      {std::string(300'000, ' '), ", line 1: ", "it is over 256 KB"},
  };
  for (const Case& c : cases) {
    Office office;
    office.open();
    office.folder.write(".poa.json", c.settings);
    const std::string told = office.failure();
    const std::string path = (office.folder.path() / ".poa.json").string();
    CHECK(told.starts_with(path + c.line));
    CHECK_THAT(told,
               Catch::Contains(c.told) && Catch::Contains("Mend that, then add \"do better\""));
    std::filesystem::remove(office.folder.path() / ".poa.json");
  }
}

TEST_CASE("Exceptions of the editor's go before those of a file", "[exceptions]") {
  Office office(kRich, {{"exceptions", {{"vague-language", {"circle back"}}}}});
  office.open();
  CHECK_THAT(office.failure(), Catch::Contains("Add the words there"));
}

TEST_CASE("A document without a file has no settings to add to", "[exceptions]") {
  Office office;
  const std::string untitled = "untitled:1";
  office.client().open(kAppeal, untitled);
  CHECK(contains(office.client().published_rules(), "vague-language"));
  for (const Json& action : office.actions(untitled)) CHECK_FALSE(action.contains("command"));
  Json command = office.command();
  command["arguments"][0]["uri"] = untitled;
  CHECK(office.client().error_of("workspace/executeCommand", command) == -32803);
}

TEST_CASE("Wrong arguments of an exception are invalid params", "[exceptions]") {
  Office office;
  office.open();
  const std::pair<const char*, Json> wrong[] = {
      {"rule", "vague-languge"},
      {"rule", "too-long"},
      {"rule", 5},
      {"words", ""},
      {"words", "  "},
      {"words", "two\nlines"},
      {"words", std::string(201, 'a')},
      {"words", nullptr},
      {"uri", "file:///nobody.md"},
  };
  for (const auto& [key, value] : wrong) {
    Json command = office.command();
    command["arguments"][0][key] = value;
    CAPTURE(command.dump());
    CHECK(office.client().error_of("workspace/executeCommand", command) == -32602);
  }
}

TEST_CASE("A client that can't edit is offered no exceptions", "[exceptions]") {
  Office office(Json{{"textDocument", {{"codeAction", kLiterals}}}});
  office.open();
  const Json actions = office.actions(office.appeal());
  CHECK_FALSE(actions.empty());
  for (const Json& action : actions) CHECK_FALSE(action.contains("command"));
  office.failure();
}

}  // namespace poa::server::test
