// Findings of the whole workspace, pulled: reports, results that stay the same, parts of an answer,
// progress, and the ways out of a scan.
#include <algorithm>
#include <filesystem>
#include <future>
#include <map>
#include <memory>
#include <utility>

#include "server/serve/uri.h"
#include "tests/catch.h"
#include "tests/server/check_program.h"
#include "tests/server/in_process.h"

namespace poa::server::test {
namespace {

using poa::test::TemporaryFolder;

const Json kPulls = {{"textDocument", {{"diagnostic", Json::object()}}},
                     {"workspace", {{"diagnostics", {{"refreshSupport", true}}}}}};

Json watching() {
  Json can = kPulls;
  can["workspace"]["didChangeWatchedFiles"]["dynamicRegistration"] = true;
  return can;
}

/// A disk that no scan gets past before it is let.
class Gate {
 public:
  Gate() = default;
  Gate(const Gate&) = delete;
  Gate& operator=(const Gate&) = delete;
  [[nodiscard]] std::shared_ptr<World> world() {
    auto world = std::make_shared<World>();
    world->files_in = [opened = opened_.get_future().share()](const std::filesystem::path&) {
      opened.wait();
      return nullptr;
    };
    return world;
  }
  /// At the latest when the test is over.
  ~Gate() {
    if (is_shut_) open();
  }
  void open() {
    is_shut_ = false;
    opened_.set_value();
  }

 private:
  bool is_shut_ = true;
  std::promise<void> opened_;
};

/// A folder that is open in an editor.
struct Workspace {
  Workspace() = default;
  explicit Workspace(std::unique_ptr<Gate> shut) : server(shut->world()), gate(std::move(shut)) {}

  void start(const Json& capabilities = kPulls) {
    Json params{{"processId", nullptr},
                {"rootUri", file_uri_of(folder.path())},
                {"capabilities", capabilities}};
    client.call("initialize", params);
    client.notify("initialized", Json::object());
    if (capabilities.at("workspace").contains("didChangeWatchedFiles")) {
      client.respond(client.next("client/registerCapability"), nullptr);
    }
  }

  [[nodiscard]] std::string uri(const std::string& name) const {
    return file_uri_of(folder.path() / name);
  }

  /// Answers with the reports by the names of their files.
  std::map<std::string, Json> pull(const Json& more = Json::object()) {
    return by_name(client.call("workspace/diagnostic", params(more)));
  }

  [[nodiscard]] std::map<std::string, Json> by_name(const Json& report) const {
    std::map<std::string, Json> reports;
    for (const Json& item : report.at("items")) {
      const std::string uri = item.at("uri");
      CHECK(reports.emplace(uri.substr(uri.rfind('/') + 1), item).second);
    }
    return reports;
  }

  static Json params(const Json& more = Json::object()) {
    Json params = {{"previousResultIds", Json::array()}};
    params.update(more);
    return params;
  }

  void tell_of_file(const std::string& name, int kind) {
    client.notify("workspace/didChangeWatchedFiles",
                  {{"changes", {{{"uri", uri(name)}, {"type", kind}}}}});
  }

  TemporaryFolder folder;
  InProcess server;
  Client& client = *server.client;
  std::unique_ptr<Gate> gate;
};

Json ids_of(const std::map<std::string, Json>& reports) {
  Json ids = Json::array();
  for (const auto& [name, report] : reports) {
    ids.push_back({{"uri", report.at("uri")}, {"value", report.at("resultId")}});
  }
  return ids;
}

bool has_empty_section(const Json& report) {
  return contains(rules_of(report.at("items")), "empty-section");
}

/// `plan_without_root_cause`, with a root cause.
std::string plan_with_root_cause() {
  std::string plan = plan_without_root_cause();
  const std::string heading = "## Root Cause\n";
  return plan.insert(plan.find(heading) + heading.size(),
                     "\nOur buyer ordered from a supplier whose papers nobody had checked.\n");
}

}  // namespace

TEST_CASE("All appeals of the workspace are reported, and what is open as it is in the editor",
          "[workspace-diagnostics]") {
  Workspace workspace;
  workspace.folder.write("open.md", plan_with_root_cause());
  workspace.folder.write("sub/closed.md", plan_without_root_cause());
  workspace.folder.write("README.md", "# Not an appeal\n");
  workspace.folder.write(".hidden/secret.md", plan_without_root_cause());
  workspace.start();
  workspace.client.open(plan_without_root_cause(), workspace.uri("open.md"), 7);
  workspace.client.open("# Shopping\n", workspace.uri("list.md"));
  const auto reports = workspace.pull();
  REQUIRE(reports.size() == 2);
  for (const auto& [name, report] : reports) {
    CHECK(report.at("kind") == "full");
    CHECK(has_empty_section(report));
  }
  CHECK(reports.at("open.md").at("version") == 7);
  CHECK(reports.at("closed.md").at("version") == nullptr);

  // The same as for the document alone, id and all.
  const Json alone =
      workspace.client.call("textDocument/diagnostic", document(workspace.uri("open.md")));
  CHECK(alone.at("items") == reports.at("open.md").at("items"));
  CHECK(alone.at("resultId") == reports.at("open.md").at("resultId"));
}

TEST_CASE("Workspace diagnostics are advertised to clients that pull", "[workspace-diagnostics]") {
  InProcess server;
  const Json can = server.client->initialize(kPulls);
  CHECK(can.at("diagnosticProvider").at("workspaceDiagnostics") == true);
}

TEST_CASE("What the client has is not sent again, and what is gone is cleared",
          "[workspace-diagnostics]") {
  Workspace workspace;
  workspace.folder.write("a.md", plan_without_root_cause());
  workspace.folder.write("b.md", plan_without_root_cause());
  workspace.folder.write("c.md", plan_without_root_cause());
  workspace.start();
  const Json previous = ids_of(workspace.pull());
  workspace.folder.write("b.md", plan_with_root_cause());
  std::filesystem::remove(workspace.folder.path() / "c.md");
  const auto reports = workspace.pull({{"previousResultIds", previous}});
  REQUIRE(reports.size() == 3);
  CHECK(reports.at("a.md").at("kind") == "unchanged");
  CHECK(reports.at("a.md").at("resultId") == previous.at(0).at("value"));
  CHECK(reports.at("b.md").at("kind") == "full");
  CHECK_FALSE(has_empty_section(reports.at("b.md")));
  CHECK(reports.at("c.md").at("kind") == "full");
  CHECK(reports.at("c.md").at("items").empty());
  // Once is enough.
  CHECK_FALSE(workspace.pull({{"previousResultIds", ids_of(reports)}}).contains("c.md"));
}

TEST_CASE("Each appeal is judged by the settings and the files of its own folder",
          "[workspace-diagnostics]") {
  Workspace workspace;
  const std::string letter = "# Letter\n\nNothing else.\n";
  workspace.folder.write("a.md", plan_without_root_cause());
  workspace.folder.write("sub/b.md", plan_without_root_cause());
  workspace.folder.write("sub/letter.md", letter);
  workspace.folder.write("letter.md", letter);
  workspace.folder.write("sub/.poa.json",
                         R"({"rules": {"empty-section": "off"}, "files": ["letter.md"]})");
  workspace.start();
  const auto reports = workspace.pull();
  CHECK(has_empty_section(reports.at("a.md")));
  CHECK_FALSE(has_empty_section(reports.at("b.md")));
  CHECK(reports.at("letter.md").at("uri") == workspace.uri("sub/letter.md"));

  // A settings file counts before it is saved, here as well.
  workspace.client.open("{}", workspace.uri("sub/.poa.json"), 1, "json");
  workspace.client.respond(workspace.client.next("workspace/diagnostic/refresh"), nullptr);
  const auto mended = workspace.pull();
  CHECK(has_empty_section(mended.at("b.md")));
  CHECK_FALSE(mended.contains("letter.md"));
}

TEST_CASE("Parts come first where the client takes them, and progress ends before the answer",
          "[workspace-diagnostics]") {
  Workspace workspace;
  for (int i = 0; i < 12; ++i) {
    workspace.folder.write(std::to_string(i) + ".md", plan_without_root_cause());
  }
  workspace.start();
  const int id = workspace.client.request(
      "workspace/diagnostic",
      Workspace::params({{"partialResultToken", "part"}, {"workDoneToken", 5}}));
  CHECK(workspace.client.response(id).at("result").at("items").empty());
  std::size_t reports = 0;
  std::vector<std::string> kinds;
  while (workspace.client.has("$/progress")) {
    const Json params = workspace.client.next("$/progress").at("params");
    if (params.at("token") == "part") {
      reports += params.at("value").at("items").size();
    } else {
      CHECK(params.at("token") == 5);
      kinds.push_back(params.at("value").at("kind"));
    }
  }
  CHECK(reports == 12);
  REQUIRE(kinds.size() > 2);
  CHECK(kinds.front() == "begin");
  CHECK(kinds.back() == "end");
  CHECK(std::ranges::count(kinds, "report") == static_cast<std::ptrdiff_t>(kinds.size()) - 2);
}

TEST_CASE("The first scan of a large workspace is shown, and its user can end it",
          "[workspace-diagnostics]") {
  Workspace workspace(std::make_unique<Gate>());
  for (int i = 0; i < 60; ++i) {
    workspace.folder.write(std::to_string(i) + ".md", plan_without_root_cause());
  }
  Json can = kPulls;
  can["window"]["workDoneProgress"] = true;
  workspace.start(can);
  const auto next_kind = [&](const Json& token) {
    const Json params = workspace.client.next("$/progress").at("params");
    CHECK(params.at("token") == token);
    return params.at("value").at("kind").get<std::string>();
  };

  SECTION("shown to its end") {
    const int id = workspace.client.request("workspace/diagnostic", Workspace::params());
    const Json create = workspace.client.next("window/workDoneProgress/create");
    const Json token = create.at("params").at("token");
    workspace.client.respond(create, nullptr);
    CHECK(next_kind(token) == "begin");
    workspace.gate->open();
    CHECK(workspace.client.response(id).at("result").at("items").size() == 60);
    std::string kind;
    while (workspace.client.has("$/progress")) kind = next_kind(token);
    CHECK(kind == "end");
  }
  SECTION("ended by its user, so that asking again is not wanted") {
    const int id = workspace.client.request("workspace/diagnostic", Workspace::params());
    const Json create = workspace.client.next("window/workDoneProgress/create");
    const Json token = create.at("params").at("token");
    workspace.client.respond(create, nullptr);
    CHECK(next_kind(token) == "begin");
    workspace.client.notify("window/workDoneProgress/cancel", {{"token", token}});
    workspace.client.settle();
    workspace.gate->open();
    const Json error = workspace.client.response(id).at("error");
    CHECK(error.at("code") == -32802);
    CHECK(error.at("data").at("retriggerRequest") == false);
    CHECK(next_kind(token) == "end");
  }
  SECTION("not shown to who has results already") {
    workspace.gate->open();
    const Json ids = Json::array({{{"uri", "file:///gone.md"}, {"value", "1"}}});
    CHECK(workspace.pull({{"previousResultIds", ids}}).size() == 61);
    CHECK_FALSE(workspace.client.has("window/workDoneProgress/create"));
  }
}

TEST_CASE("Where nothing is new the answer waits for a change", "[workspace-diagnostics]") {
  Workspace workspace;
  workspace.folder.write("a.md", plan_without_root_cause());
  workspace.start(watching());
  const Json previous = ids_of(workspace.pull());
  const Json again = Workspace::params(
      {{"previousResultIds", previous}, {"partialResultToken", "part"}, {"workDoneToken", "work"}});
  const int id = workspace.client.request("workspace/diagnostic", again);
  // What changes while the scan runs would have it give up; its progress tells when it is done.
  Json part;
  for (bool is_done = false; !is_done;) {
    const Json progress = workspace.client.next("$/progress").at("params");
    const Json& value = progress.at("value");
    if (progress.at("token") == "part") part = value;
    is_done = progress.at("token") == "work" && value.at("kind") == "end";
  }
  CHECK(part.at("items").at(0).at("kind") == "unchanged");

  SECTION("of a document") { workspace.client.open(plan_with_root_cause(), workspace.uri("b.md")); }
  SECTION("of a file") {
    workspace.tell_of_file("papers/invoice.pdf", 1);
    workspace.client.respond(workspace.client.next("workspace/diagnostic/refresh"), nullptr);
  }
  SECTION("of the settings") {
    workspace.client.notify("workspace/didChangeConfiguration",
                            {{"settings", {{"poa", {{"rules", {{"empty-section", "off"}}}}}}}});
    workspace.client.respond(workspace.client.next("workspace/diagnostic/refresh"), nullptr);
  }
  SECTION("or for the client's patience") {
    workspace.client.notify("$/cancelRequest", {{"id", id}});
    CHECK(workspace.client.response(id).at("error").at("code") == -32800);
    return;
  }
  CHECK(workspace.client.response(id).at("result").at("items").empty());
}

TEST_CASE("A file that looks the same is found the same, until something beside it changes",
          "[workspace-diagnostics]") {
  Workspace workspace;
  workspace.folder.write("a.md", plan_without_root_cause() + "\n[invoice](papers/invoice.pdf)\n");
  workspace.start(watching());
  const auto first = workspace.pull();
  const auto same = workspace.pull({{"previousResultIds", ids_of(first)}});
  CHECK(same.at("a.md").at("kind") == "unchanged");
  // Who asks without what it had gets all of it.
  CHECK(workspace.pull().at("a.md").at("items") == first.at("a.md").at("items"));

  workspace.folder.write("a.md", plan_with_root_cause());
  workspace.tell_of_file("a.md", 2);
  workspace.client.respond(workspace.client.next("workspace/diagnostic/refresh"), nullptr);
  const auto mended = workspace.pull({{"previousResultIds", ids_of(first)}});
  CHECK_FALSE(has_empty_section(mended.at("a.md")));

  // What is not looked at makes no difference.
  workspace.tell_of_file(".git/index", 1);
  workspace.tell_of_file("node_modules/x.md", 1);
  workspace.client.settle();
  CHECK_FALSE(workspace.client.has("workspace/diagnostic/refresh"));
}

TEST_CASE("A scan that other settings overtake is to be asked for again",
          "[workspace-diagnostics]") {
  Workspace workspace(std::make_unique<Gate>());
  workspace.folder.write("a.md", plan_without_root_cause());
  workspace.start();
  const int id = workspace.client.request("workspace/diagnostic", Workspace::params());
  workspace.client.notify("workspace/didChangeConfiguration",
                          {{"settings", {{"poa", {{"rules", {{"empty-section", "off"}}}}}}}});
  workspace.client.respond(workspace.client.next("workspace/diagnostic/refresh"), nullptr);
  workspace.gate->open();
  const Json error = workspace.client.response(id).at("error");
  CHECK(error.at("code") == -32802);
  CHECK(error.at("data").at("retriggerRequest") == true);
  CHECK_FALSE(has_empty_section(workspace.pull().at("a.md")));
}

TEST_CASE("A cancelled scan answers that it was cancelled", "[workspace-diagnostics]") {
  Workspace workspace(std::make_unique<Gate>());
  workspace.folder.write("a.md", plan_without_root_cause());
  workspace.start();
  const int id = workspace.client.request("workspace/diagnostic", Workspace::params());
  workspace.client.notify("$/cancelRequest", {{"id", id}});
  // At once, not when the disk has answered.
  CHECK(workspace.client.response(id).at("error").at("code") == -32800);
}

TEST_CASE("A scan ends with its session", "[workspace-diagnostics]") {
  Workspace workspace(std::make_unique<Gate>());
  workspace.folder.write("a.md", plan_without_root_cause());
  workspace.start();
  const int id = workspace.client.request("workspace/diagnostic", Workspace::params());
  workspace.client.leave();
  CHECK(workspace.client.response(id).at("error").at("code") == -32800);
  CHECK(workspace.server.status() == 0);
}

}  // namespace poa::server::test
