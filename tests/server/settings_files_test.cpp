// `.poa.json` in a running server: found upward, checked live, changed without a restart.
#include <filesystem>
#include <fstream>

#include "server/serve/uri.h"
#include "tests/catch.h"
#include "tests/server/check_program.h"
#include "tests/server/in_process.h"

namespace poa::server::test {
namespace {

using poa::test::TemporaryFolder;

/// A project with one appeal, open in an editor.
struct Project {
  explicit Project(Json capabilities = Json::object()) : can(std::move(capabilities)) {}

  void start(const Json& options = nullptr) {
    server.client->initialize(can, options);
    server.client->open(plan_without_root_cause(), appeal());
  }
  [[nodiscard]] std::string uri(const std::string& name) const {
    return file_uri_of(folder.path() / name);
  }
  [[nodiscard]] std::string appeal() const { return uri("cases/appeal.md"); }
  /// Writes the settings and says so, as a client does that watches files.
  void write_settings(const std::string& text, int kind = 2) {
    folder.write(".poa.json", text);
    tell_of_change(".poa.json", kind);
  }
  void tell_of_change(const std::string& name, int kind) {
    server.client->notify("workspace/didChangeWatchedFiles",
                          {{"changes", {{{"uri", uri(name)}, {"type", kind}}}}});
  }
  /// The next params published for a document.
  Json published(const std::string& of) {
    const Json params = server.client->published();
    CHECK(params.at("uri") == of);
    return params;
  }
  std::vector<std::string> rules() { return rules_of(published(appeal()).at("diagnostics")); }
  /// The one mistake shown in the settings.
  Json mistake(const std::string& name = ".poa.json") {
    const Json diagnostics = published(uri(name)).at("diagnostics");
    REQUIRE(diagnostics.size() == 1);
    return diagnostics.at(0);
  }

  TemporaryFolder folder;
  Json can;
  InProcess server;
};

std::string text_of(const Json& diagnostic) { return diagnostic.at("message"); }

const Json kWatches = {{"workspace", {{"didChangeWatchedFiles", {{"dynamicRegistration", true}}}}}};
const Json kPulls = {{"textDocument", {{"diagnostic", Json::object()}}}};

constexpr const char* kOff = R"({"rules": {"empty-section": "off"}})";

}  // namespace

TEST_CASE("Settings are found upward from the document", "[settings]") {
  Project project;
  project.folder.write(".poa.json", kOff);
  project.start();
  CHECK_FALSE(contains(project.rules(), "empty-section"));
}

TEST_CASE("The nearest settings file counts, alone", "[settings]") {
  Project project;
  project.folder.write(".poa.json", kOff);
  project.folder.write("cases/.poa.json", "{}");
  project.start();
  CHECK(contains(project.rules(), "empty-section"));
}

TEST_CASE("What the editor sets goes before the file, key by key", "[settings]") {
  Project project;
  project.folder.write(".poa.json",
                       R"({"rules": {"empty-section": "off", "missing-section": "off"}})");
  project.start({{"rules", {{"empty-section", "hint"}}}});
  const auto rules = project.rules();
  CHECK(contains(rules, "empty-section"));
  CHECK_FALSE(contains(rules, "missing-section"));
}

TEST_CASE("A file that is written, changed and deleted is seen without a restart", "[settings]") {
  Project project;
  project.start();
  CHECK(contains(project.rules(), "empty-section"));
  project.write_settings(kOff, 1);
  CHECK_FALSE(contains(project.rules(), "empty-section"));
  project.write_settings(R"({"rules": {"empty-section": "warning"}})");
  CHECK(contains(project.rules(), "empty-section"));
  project.write_settings(kOff);
  CHECK_FALSE(contains(project.rules(), "empty-section"));
  std::filesystem::remove(project.folder.path() / ".poa.json");
  project.tell_of_change(".poa.json", 3);
  CHECK(contains(project.rules(), "empty-section"));
}

TEST_CASE("Where the client tells of nothing the disk is looked at", "[settings]") {
  Project project;
  project.start();
  CHECK(contains(project.rules(), "empty-section"));
  project.folder.write(".poa.json", kOff);
  CHECK_FALSE(contains(project.rules(), "empty-section"));
  std::filesystem::remove(project.folder.path() / ".poa.json");
  CHECK(contains(project.rules(), "empty-section"));
}

TEST_CASE("A file that is no JSON keeps the last good settings and shows the mistake at its place",
          "[settings]") {
  Project project;
  project.folder.write(".poa.json", kOff);
  project.start();
  CHECK_FALSE(contains(project.rules(), "empty-section"));
  project.write_settings("{\n  \"rules\": {\"empty-section\": \"off\"}\n  \"maxWords\": 5\n}\n");
  const Json mistake = project.mistake();
  CHECK(mistake.at("range") == range(2, 2, 2, 3));
  CHECK(mistake.at("severity") == 1);
  CHECK(mistake.at("source") == "poa");
  CHECK_THAT(text_of(mistake), Catch::Contains("a comma is missing"));
  // The appeal is judged as before, even when it is edited.
  project.server.client->set_text(plan_without_root_cause() + "\n", 2, project.appeal());
  CHECK_FALSE(contains(project.rules(), "empty-section"));
  project.write_settings("{}");
  CHECK(contains(project.rules(), "empty-section"));
  CHECK(project.published(project.uri(".poa.json")).at("diagnostics").empty());
}

TEST_CASE("Unknown keys and wrong values are shown where they stand", "[settings]") {
  struct Case {
    std::string line;
    Json range;
    std::string told;
  };
  const Case cases[] = {
      {R"("maxWord": 5)", range(1, 0, 1, 9), R"(did you mean "maxWords"?)"},
      {R"("maxWords": "ü𝄞")", range(1, 12, 1, 17), "has to be a whole number"},
      {R"("rules": {"blam": "off"})", range(1, 10, 1, 16), R"(did you mean "blame"?)"},
      {R"("rules": {"blame": "of"})", range(1, 19, 1, 23), "can be set to"},
      {R"("phrases": {"blame": ["x", 5]})", range(1, 27, 1, 28), "has to be a text"},
      {R"("templates": ["no/such/folder"])", range(1, 14, 1, 30), "there is no folder"},
      {R"("maxWords": 5, "maxWords": 6)", range(1, 15, 1, 25), "is set twice"},
  };
  for (const Case& c : cases) {
    INFO(c.line);
    Project project(kWatches);
    project.folder.write(".poa.json", "{\n" + c.line + "\n}");
    project.start();
    const Json registration = project.server.client->next("client/registerCapability");
    project.server.client->respond(registration, nullptr);
    project.rules();
    const Json mistake = project.mistake();
    CHECK(mistake.at("range") == c.range);
    CHECK(mistake.at("severity") == 2);
    CHECK_THAT(text_of(mistake), Catch::Contains(c.told));
    std::filesystem::remove(project.folder.path() / ".poa.json");
    project.tell_of_change(".poa.json", 3);
    Json cleared = project.server.client->published();
    // Where something of the file did hold, the appeal is judged anew too.
    if (cleared.at("uri") == project.appeal()) cleared = project.server.client->published();
    CHECK(cleared.at("uri") == project.uri(".poa.json"));
    CHECK(cleared.at("diagnostics").empty());
  }
}

TEST_CASE("In the editor the settings' text counts, saved or not", "[settings]") {
  Project project;
  project.start();
  CHECK(contains(project.rules(), "empty-section"));
  const std::string settings = project.uri(".poa.json");
  auto& client = *project.server.client;
  client.open(kOff, settings, 1, "jsonc");
  CHECK_FALSE(contains(project.rules(), "empty-section"));
  client.set_text(R"({"rules": {"empty-section": )", 2, settings);
  const Json broken = project.mistake();
  CHECK(broken.at("range") == range(0, 28, 0, 28));
  client.set_text(R"({"rules": {"empty-section": "hint"}})", 3, settings);
  CHECK(contains(project.rules(), "empty-section"));
  CHECK(project.published(settings).at("diagnostics").empty());
  client.set_text(kOff, 4, settings);
  CHECK_FALSE(contains(project.rules(), "empty-section"));
  // Nothing was ever saved.
  client.close(settings);
  CHECK(contains(project.rules(), "empty-section"));
}

TEST_CASE("A client that pulls gets the mistakes of an open settings file once", "[settings]") {
  Project project(kPulls);
  project.folder.write(".poa.json", R"({"maxWord": 5})");
  project.start();
  auto& client = *project.server.client;
  const auto pull = [&](const std::string& uri) {
    return client.call("textDocument/diagnostic", document(uri)).at("items");
  };
  pull(project.appeal());
  CHECK_THAT(text_of(project.mistake()), Catch::Contains("maxWords"));
  client.open(R"({"maxWord": 5})", project.uri(".poa.json"), 1, "json");
  CHECK(project.published(project.uri(".poa.json")).at("diagnostics").empty());
  CHECK(pull(project.uri(".poa.json")).size() == 1);
  client.set_text("{}", 2, project.uri(".poa.json"));
  CHECK(pull(project.uri(".poa.json")).empty());
}

TEST_CASE("A new document is judged by the settings of the workspace", "[settings]") {
  const TemporaryFolder folder;
  folder.write(".poa.json", kOff);
  InProcess server;
  server.client->call("initialize", {{"processId", nullptr},
                                     {"rootUri", file_uri_of(folder.path())},
                                     {"capabilities", Json::object()}});
  server.client->open(plan_without_root_cause(), "untitled:1");
  CHECK_FALSE(contains(server.client->published_rules(), "empty-section"));
}

TEST_CASE("A glob makes a Markdown file a Plan of Action", "[settings]") {
  Project project;
  project.folder.write(".poa.json", "{}");
  project.server.client->initialize();
  project.server.client->open("# Notes\n\nNothing yet.\n", project.uri("cases/notes.md"));
  CHECK(project.published(project.uri("cases/notes.md")).at("diagnostics").empty());
  project.write_settings(R"({"files": ["cases/*.md"]})");
  CHECK(contains(rules_of(project.published(project.uri("cases/notes.md")).at("diagnostics")),
                 "missing-section"));
}

TEST_CASE("Templates of the user are compared with, and looked at again", "[settings]") {
  const std::string sentence =
      "Our warehouse lead in Tulsa weighs each returned kettle twice before it goes back on sale.";
  Project project;
  project.folder.write("texts/kettles.md", "# Kettles\n\n" + sentence + "\n");
  project.folder.write(".poa.json", R"({"templates": ["texts"]})");
  project.server.client->initialize();
  const std::string appeal =
      "# Plan of Action\n\n## Root cause\n\n" + sentence + "\n\n## Prevention plan\n\n- x\n";
  project.server.client->open(appeal, project.appeal());
  CHECK(contains(project.rules(), "template-text"));
  // A template is no copy of itself.
  project.server.client->open(appeal, project.uri("texts/kettles.md"));
  CHECK_FALSE(
      contains(rules_of(project.published(project.uri("texts/kettles.md")).at("diagnostics")),
               "template-text"));
  project.server.client->close(project.uri("texts/kettles.md"));
  project.published(project.uri("texts/kettles.md"));
  project.folder.write("texts/kettles.md", "# Kettles\n\nNothing any more.\n");
  CHECK_FALSE(contains(project.rules(), "template-text"));
}

TEST_CASE("The settings that hold can be asked for, with their origins", "[settings]") {
  Project project;
  project.folder.write(".poa.json", R"({"maxWords": 700, "rules": {"blame": "off"}})");
  project.start({{"maxWords", 800}});
  project.rules();
  const Json shown = project.server.client->call(
      "workspace/executeCommand",
      {{"command", "poa.showSettings"}, {"arguments", {{{"uri", project.appeal()}}}}});
  CHECK(shown.at("maxWords") == Json{{"value", 800}, {"origin", "editor"}});
  CHECK(shown.at("rules.blame").at("value") == "off");
  CHECK(shown.at("rules.blame").at("origin") == (project.folder.path() / ".poa.json").string());
  CHECK(shown.at("attachments") == Json{{"value", "attachments"}, {"origin", "default"}});
}

}  // namespace poa::server::test
