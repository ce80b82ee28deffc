#include <asio/post.hpp>

#include "tests/catch.h"
#include "tests/server/in_process.h"

using namespace poa::server::test;

namespace {

const Json kPulls = {{"textDocument", {{"diagnostic", Json::object()}}}};

const Json kInsertRootCause = Json::array(
    {{{"range", range(5, 0, 5, 0)},
      {"text", "\nOur buyer ordered from a supplier whose papers nobody had checked.\n"}}});

}  // namespace

TEST_CASE("Findings are pushed with the version they belong to", "[diagnostics]") {
  InProcess server;
  server.client->initialize();
  server.client->open(plan_without_root_cause(), kUri, 7);
  const Json first = server.client->published();
  CHECK(first.at("uri") == kUri);
  CHECK(first.at("version") == 7);
  REQUIRE(contains(rules_of(first.at("diagnostics")), "empty-section"));
  for (const Json& diagnostic : first.at("diagnostics")) {
    CHECK(diagnostic.at("source") == "poa");
    CHECK_FALSE(diagnostic.at("message").get<std::string>().empty());
    CHECK(diagnostic.at("severity").is_number());
    if (diagnostic.at("code") == "empty-section") {
      CHECK(diagnostic.at("range") == range(4, 3, 4, 13));
    }
  }

  server.client->change(kInsertRootCause, 8);
  const Json second = server.client->published();
  CHECK(second.at("version") == 8);
  CHECK_FALSE(contains(rules_of(second.at("diagnostics")), "empty-section"));

  server.client->close();
  const Json last = server.client->published();
  CHECK(last.at("diagnostics").empty());
  CHECK(last.at("uri") == kUri);
}

TEST_CASE("Who can pull gets nothing pushed", "[diagnostics]") {
  InProcess server;
  const Json capabilities = server.client->initialize(kPulls);
  CHECK(capabilities.at("diagnosticProvider").at("interFileDependencies") == false);
  server.client->open(plan_without_root_cause());

  const Json full = server.client->call("textDocument/diagnostic", document());
  CHECK(full.at("kind") == "full");
  CHECK(contains(rules_of(full.at("items")), "empty-section"));

  Json again = document();
  again["previousResultId"] = full.at("resultId");
  const Json unchanged = server.client->call("textDocument/diagnostic", again);
  CHECK(unchanged.at("kind") == "unchanged");
  CHECK(unchanged.at("resultId") == full.at("resultId"));

  server.client->change(kInsertRootCause, 2);
  const Json changed = server.client->call("textDocument/diagnostic", again);
  CHECK(changed.at("kind") == "full");
  CHECK_FALSE(contains(rules_of(changed.at("items")), "empty-section"));
  server.client->close();
}

TEST_CASE("A request sees the document as it was when the request came", "[diagnostics]") {
  InProcess server;
  server.client->initialize(kPulls);
  server.client->open(plan_without_root_cause());
  const int before = server.client->request("textDocument/diagnostic", document());
  server.client->change(kInsertRootCause, 2);
  const int after = server.client->request("textDocument/diagnostic", document());
  CHECK(contains(rules_of(server.client->response(before).at("result").at("items")),
                 "empty-section"));
  CHECK_FALSE(
      contains(rules_of(server.client->response(after).at("result").at("items")), "empty-section"));
}

TEST_CASE("A document that is no Plan of Action is cleared once and left alone", "[diagnostics]") {
  InProcess server;
  server.client->initialize();
  server.client->open("# Shopping\n\nMilk.\n");
  CHECK(server.client->published().at("diagnostics").empty());
  server.client->set_text("# Shopping\n\nMilk and tea.\n", 2);
  server.client->settle();
  CHECK_FALSE(server.client->has("textDocument/publishDiagnostics"));
  // It becomes one, and ceases to be one.
  server.client->set_text(plan_without_root_cause(), 3);
  CHECK(contains(server.client->published_rules(), "empty-section"));
  server.client->set_text("Never mind.\n", 4);
  CHECK(server.client->published().at("diagnostics").empty());
}

TEST_CASE("Other languages are left alone", "[diagnostics]") {
  InProcess server;
  server.client->initialize();
  server.client->open(plan_without_root_cause(), "file:///case/appeal.txt", 1, "plaintext");
  CHECK(server.client->call("textDocument/hover", at(4, 5, "file:///case/appeal.txt")) == nullptr);
  server.client->close("file:///case/appeal.txt");
}

TEST_CASE("A document without a folder is checked, too", "[diagnostics]") {
  InProcess server;
  server.client->initialize();
  server.client->open(plan_without_root_cause(), "untitled:Untitled-1");
  const Json published = server.client->published();
  CHECK(published.at("uri") == "untitled:Untitled-1");
  CHECK(contains(rules_of(published.at("diagnostics")), "empty-section"));
}

TEST_CASE("A URI goes back byte for byte", "[diagnostics]") {
  InProcess server;
  server.client->initialize();
  const std::string uri = "file:///C%3A/My%20case/%C3%A4ppeal.poa.md?x#y";
  server.client->open(plan_without_root_cause(), uri);
  CHECK(server.client->published().at("uri") == uri);
}

TEST_CASE("Changes of a document that is not open are dropped", "[diagnostics]") {
  InProcess server;
  server.client->initialize();
  server.client->set_text("lost", 2);
  server.client->close();
  CHECK(server.client->error_of("textDocument/hover", at(0, 0)) == -32602);
}

TEST_CASE("Opening again without closing starts afresh", "[diagnostics]") {
  InProcess server;
  server.client->initialize();
  server.client->open(plan_without_root_cause());
  CHECK(contains(server.client->published_rules(), "empty-section"));
  server.client->open("Nothing here.\n");
  // Once for the closing, once for the opening, or once for both.
  CHECK(server.client->published().at("diagnostics").empty());
  server.client->settle();
  while (server.client->has("textDocument/publishDiagnostics")) {
    CHECK(server.client->published().at("diagnostics").empty());
  }
}

TEST_CASE("What was found in a document that was closed is not published later", "[diagnostics]") {
  InProcess server;
  server.client->initialize();
  std::string text = plan_without_root_cause();
  while (text.size() < std::size_t{1} << 20U) text += "We checked the deliveries of that week.\n\n";
  // Goes to the workers; the document that takes its place has the same name and version.
  server.client->open(text);
  server.client->close();
  server.client->open("Nothing here.\n");
  server.client->settle();
  while (server.client->has("textDocument/publishDiagnostics")) {
    CHECK(server.client->published().at("diagnostics").empty());
  }
  // The worker is done with it when it has done something that came later.
  server.client->open(text, "file:///case/other.md");
  const Json other = server.client->published();
  CHECK(other.at("uri") == "file:///case/other.md");
  CHECK_FALSE(server.client->has("textDocument/publishDiagnostics"));
}

TEST_CASE("Of a burst, only the last state is published in the end", "[diagnostics]") {
  InProcess server;
  server.client->initialize();
  server.client->open(plan_without_root_cause());
  int version = 1;
  for (int i = 0; i < 200; ++i) {
    server.client->change(Json::array({{{"range", range(5, 0, 5, 0)}, {"text", "x"}}}), ++version);
  }
  server.client->settle();
  int last = 0;
  while (server.client->has("textDocument/publishDiagnostics")) {
    const int published = server.client->published().at("version");
    CHECK(published > last);
    last = published;
  }
  CHECK(last == version);
}

TEST_CASE("A save, a new file beside it and a new day have a document checked again",
          "[diagnostics]") {
  auto world = std::make_shared<World>();
  InProcess server(world);
  server.client->initialize();
  server.client->open(plan_without_root_cause());
  server.client->published();

  server.client->notify("textDocument/didSave", document());
  CHECK(server.client->published().at("version") == 1);

  const auto file_event = [](const std::string& uri, int type) -> Json {
    return {{"changes", {{{"uri", uri}, {"type", type}}}}};
  };
  server.client->notify("workspace/didChangeWatchedFiles",
                        file_event("file:///case/attachments/invoice.pdf", 1));
  CHECK(server.client->published().at("version") == 1);
  // Neither what a file holds nor what lies elsewhere makes a difference.
  server.client->notify("workspace/didChangeWatchedFiles",
                        file_event("file:///case/attachments/invoice.pdf", 2));
  server.client->notify("workspace/didChangeWatchedFiles",
                        file_event("file:///casebook/invoice.pdf", 1));
  server.client->settle();
  CHECK_FALSE(server.client->has("textDocument/publishDiagnostics"));

  world->day_of_may = 21;
  CHECK(server.client->published().at("version") == 1);
}

TEST_CASE("A client that pulls is asked to pull again", "[diagnostics]") {
  InProcess server;
  Json capabilities = kPulls;
  capabilities["workspace"]["diagnostics"]["refreshSupport"] = true;
  server.client->initialize(capabilities);
  server.client->open(plan_without_root_cause());
  server.client->notify("workspace/didChangeConfiguration",
                        {{"settings", {{"poa", {{"rules", {{"empty-section", "off"}}}}}}}});
  server.client->respond(server.client->next("workspace/diagnostic/refresh"), nullptr);
  const Json report = server.client->call("textDocument/diagnostic", document());
  CHECK_FALSE(contains(rules_of(report.at("items")), "empty-section"));
}
