// workspace/executeCommand, as an editor or its user's key binding calls it.
#include <algorithm>
#include <filesystem>
#include <memory>

#include "server/folder_files.h"
#include "server/serve/uri.h"
#include "tests/catch.h"
#include "tests/server/check_program.h"
#include "tests/server/in_process.h"

using namespace poa::server::test;

namespace {

const Json kCanEdit = {
    {"workspace", {{"applyEdit", true}, {"workspaceEdit", {{"documentChanges", true}}}}},
    {"window", {{"showDocument", {{"support", true}}}}}};

Json command(const std::string& name, const Json& argument) {
  return {{"command", name}, {"arguments", Json::array({argument})}};
}

/// Runs a command that edits; gives the new text.
std::string after_edit(Client& client, const Json& params) {
  const int id = client.request("workspace/executeCommand", params);
  const Json request = client.next("workspace/applyEdit");
  client.respond(request, {{"applied", true}});
  CHECK(client.response(id).at("result") == Json{{"applied", true}});
  return request.at("params")
      .at("edit")
      .at("documentChanges")
      .at(0)
      .at("edits")
      .at(0)
      .at("newText");
}

}  // namespace

TEST_CASE("Only the commands that a client can carry out are advertised", "[command]") {
  const bool edits = GENERATE(true, false);
  InProcess server;
  const Json can = server.client->initialize({{"workspace", {{"applyEdit", edits}}}});
  const Json& commands = can.at("executeCommandProvider").at("commands");
  const auto has = [&](const char* name) {
    return std::ranges::find(commands, Json(name)) != commands.end();
  };
  CHECK(has("poa.newPlan") == edits);
  CHECK(has("poa.insertSection") == edits);
  CHECK(has("poa.insertChecklist") == edits);
  CHECK(has("poa.addException") == edits);
  CHECK(has("poa.nextMissing"));
  CHECK(has("poa.readiness"));
  CHECK(has("poa.export"));
}

TEST_CASE("Commands edit through the client", "[command]") {
  InProcess server;
  server.client->initialize(kCanEdit);
  server.client->open("", "file:///case/new.md");
  server.client->published();
  const std::string plan =
      after_edit(*server.client,
                 command("poa.newPlan", {{"uri", "file:///case/new.md"}, {"type", "inauthentic"}}));
  CHECK(plan.starts_with("---\nsuspension: inauthentic\n"));

  server.client->open(plan_without_root_cause());
  server.client->published();
  CHECK(after_edit(*server.client, command("poa.insertSection",
                                           {{"uri", kUri}, {"section", "supporting-documents"}}))
            .find("## Supporting Documents") != std::string::npos);
  CHECK_FALSE(after_edit(*server.client,
                         command("poa.insertSection", {{"uri", kUri}, {"section", "root-cause"}}))
                  .empty());

  const std::string uri = "file:///case/b.poa.md";
  server.client->open(
      "---\nsuspension: inauthentic\n---\n# Plan\n\n## Supporting Documents\n\n"
      "- [x] Invoices of the last 365 days\n",
      uri);
  server.client->published();
  CHECK(
      after_edit(*server.client, command("poa.insertChecklist", {{"uri", uri}})).find("\n- [ ] ") !=
      std::string::npos);
}

TEST_CASE("An edit that the client refuses is told", "[command]") {
  InProcess server;
  server.client->initialize(kCanEdit);
  server.client->open("", "file:///case/new.md");
  server.client->published();
  const int id = server.client->request(
      "workspace/executeCommand",
      command("poa.newPlan", {{"uri", "file:///case/new.md"}, {"type", "inauthentic"}}));
  server.client->respond(server.client->next("workspace/applyEdit"), {{"applied", false}});
  CHECK(server.client->response(id).at("result") == Json{{"applied", false}});
}

TEST_CASE("The next missing item is shown in the client, or told", "[command]") {
  const bool shows = GENERATE(true, false);
  InProcess server;
  server.client->initialize({{"window", {{"showDocument", {{"support", shows}}}}}});
  server.client->open(plan_without_root_cause());
  server.client->published();
  const Json next =
      server.client->call("workspace/executeCommand",
                          command("poa.nextMissing", {{"uri", kUri}, {"section", "root-cause"}}));
  CHECK(next.at("rule") == "empty-section");
  CHECK(next.at("next") == "write \"Root Cause\"");
  CHECK(next.at("points") == 25.0);
  CHECK(next.at("range").at("start").at("line") == 4);
  if (shows) {
    const Json request = server.client->next("window/showDocument");
    CHECK(request.at("params").at("uri") == kUri);
    CHECK(request.at("params").at("selection") == next.at("range"));
    server.client->respond(request, {{"success", true}});
  } else {
    const std::string message =
        server.client->next("window/showMessage").at("params").at("message");
    CHECK(message.starts_with("Line 5: Next: write"));
  }
  const Json worst =
      server.client->call("workspace/executeCommand", command("poa.nextProblem", {{"uri", kUri}}));
  CHECK(worst.contains("rule"));
  const Json place = server.client->next(shows ? "window/showDocument" : "window/showMessage");
  if (shows) server.client->respond(place, {{"success", true}});
}

std::string uri_in(const poa::test::TemporaryFolder& folder, std::string_view name) {
  return poa::server::file_uri_of(folder.path() / name);
}

TEST_CASE("The checklist tells how far each document is", "[command]") {
  const poa::test::TemporaryFolder folder;
  folder.write("attachments/invoices.pdf", "%PDF-");
  auto world = std::make_shared<World>();
  world->files_in = [](const std::filesystem::path& beside) {
    return std::make_shared<const poa::server::FolderFiles>(beside);
  };
  InProcess server(world);
  server.client->initialize(kCanEdit);
  const std::string uri = uri_in(folder, "a.poa.md");
  const auto checklist = [&] {
    return server.client->call("workspace/executeCommand",
                               command("poa.checklist", {{"uri", uri}}));
  };
  server.client->open(
      "---\nsuspension: inauthentic\n---\n# Plan\n\n## Supporting Documents\n\n"
      "- [x] Invoices of the last 365 days ([copy](attachments/invoices.pdf), "
      "[gone](attachments/gone.pdf))\n- Letter of authorization\n",
      uri);
  server.client->published();
  const Json shown = checklist();
  CHECK(shown.at("attachments") == "attachments");
  const Json& documents = shown.at("documents");
  const auto item_on = [&](int line) {
    const auto found = std::ranges::find_if(documents, [&](const Json& document) {
      const Json& item = document.at("item");
      return !item.is_null() && item.at("range").at("start").at("line") == line;
    });
    REQUIRE(found != documents.end());
    CHECK(found->at("missing") == false);
    CHECK_FALSE(found->at("help").get<std::string>().empty());
    return found->at("item");
  };
  const Json invoices = item_on(7);
  CHECK(invoices.at("ticked") == true);
  CHECK(invoices.at("box") == range(7, 3, 7, 4));
  CHECK(invoices.at("files") == Json{"attachments/invoices.pdf"});
  const Json letter = item_on(8);
  CHECK(letter.at("ticked") == false);
  CHECK(letter.at("box") == nullptr);
  CHECK(letter.at("files").empty());
  CHECK(std::ranges::any_of(documents,
                            [](const Json& document) { return document.at("missing") == true; }));

  server.client->open("# Plan of Action\n\n## Root Cause\n\n## Prevention Plan\n",
                      uri_in(folder, "b.poa.md"));
  server.client->published();
  CHECK(server.client->call("workspace/executeCommand",
                            command("poa.checklist", Json{{"uri", uri_in(folder, "b.poa.md")}})) ==
        nullptr);
}

TEST_CASE("What a document must show is told in the form of the client's hovers", "[command]") {
  const bool markdown = GENERATE(true, false);
  InProcess server;
  const Json hover = {{"contentFormat", {"markdown", "plaintext"}}};
  server.client->initialize(markdown ? Json{{"textDocument", {{"hover", hover}}}} : Json::object());
  server.client->open("---\nsuspension: inauthentic\n---\n# Plan\n");
  server.client->published();
  const Json shown =
      server.client->call("workspace/executeCommand", command("poa.checklist", {{"uri", kUri}}));
  std::string help;
  for (const Json& document : shown.at("documents")) {
    help += document.at("help").get<std::string>();
  }
  CHECK((help.find("**") != std::string::npos) == markdown);
  CHECK_FALSE(help.empty());
}

TEST_CASE("Readiness and export are data", "[command]") {
  InProcess server;
  server.client->initialize();
  server.client->open(plan_without_root_cause());
  server.client->published();
  const Json ready =
      server.client->call("workspace/executeCommand", command("poa.readiness", {{"uri", kUri}}));
  CHECK(ready.at("percent") > 0);
  CHECK(ready.at("percent") < 75);
  CHECK(ready.at("errors") > 0);
  double missing = 0;
  for (const Json& gap : ready.at("missing")) missing += gap.at("points").get<double>();
  CHECK(missing <= 100 - ready.at("percent").get<double>());
  CHECK(missing > 100 - ready.at("percent").get<double>() - 1);

  const Json text =
      server.client->call("workspace/executeCommand", command("poa.export", {{"uri", kUri}}));
  CHECK(text.at("text").get<std::string>().starts_with("Plan of Action\n\nSeller ID: "));
  CHECK(text.at("text").get<std::string>().find("\n2. On 5 May 2026") != std::string::npos);
  CHECK(text.at("characters") == text.at("text").get<std::string>().size());

  server.client->open("# Notes\n", "file:///case/notes.md");
  server.client->published();
  for (const char* const silent :
       {"poa.readiness", "poa.checklist", "poa.nextMissing", "poa.nextProblem"}) {
    CHECK(server.client->call("workspace/executeCommand",
                              command(silent, {{"uri", "file:///case/notes.md"}})) == nullptr);
  }
}

TEST_CASE("Wrong arguments are invalid params, never an internal error", "[command]") {
  InProcess server;
  server.client->initialize(kCanEdit);
  server.client->open(plan_without_root_cause());
  server.client->published();
  const std::vector<Json> wrong = {
      {{"command", "poa.none"}},
      {{"command", ""}},
      {{"command", "poa.readiness"}},
      {{"command", "poa.readiness"}, {"arguments", nullptr}},
      {{"command", "poa.readiness"}, {"arguments", Json::array()}},
      {{"command", "poa.readiness"}, {"arguments", {kUri}}},
      {{"command", "poa.readiness"}, {"arguments", {Json{{"uri", kUri}}, 1}}},
      command("poa.readiness", {{"uri", 5}}),
      command("poa.readiness", {{"uri", "file:///nobody.md"}}),
      command("poa.insertSection", {{"uri", kUri}}),
      command("poa.insertSection", {{"uri", kUri}, {"section", "appendix"}}),
      command("poa.nextMissing", {{"uri", kUri}, {"section", "appendix"}}),
      command("poa.newPlan", {{"uri", kUri}, {"type", "inauthentik"}}),
  };
  for (const Json& params : wrong) {
    CAPTURE(params.dump());
    const Json error =
        server.client->response(server.client->request("workspace/executeCommand", params))
            .at("error");
    CHECK(error.at("code") == -32602);
    CHECK_FALSE(error.at("message").get<std::string>().empty());
  }
  // In order, but not to be done.
  for (const Json& params : std::vector<Json>{
           command("poa.newPlan", {{"uri", kUri}, {"type", "inauthentic"}}),
           command("poa.insertSection", {{"uri", kUri}, {"section", "corrective-actions"}}),
           command("poa.insertChecklist", {{"uri", kUri}})}) {
    CAPTURE(params.dump());
    CHECK(server.client->error_of("workspace/executeCommand", params) == -32803);
  }
}

TEST_CASE("A client that can't edit is told so", "[command]") {
  InProcess server;
  server.client->initialize();
  server.client->open(plan_without_root_cause());
  server.client->published();
  CHECK(server.client->error_of(
            "workspace/executeCommand",
            command("poa.insertSection", {{"uri", kUri}, {"section", "root-cause"}})) == -32803);
}
