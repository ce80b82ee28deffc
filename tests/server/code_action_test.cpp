// Code actions as an editor gets them.
#include <algorithm>

#include "tests/catch.h"
#include "tests/server/in_process.h"

using namespace poa::server::test;

namespace {

const Json kActions = {
    {"textDocument",
     {{"codeAction",
       {{"codeActionLiteralSupport", {{"codeActionKind", {{"valueSet", Json::array()}}}}},
        {"isPreferredSupport", true}}}}},
    {"workspace", {{"workspaceEdit", {{"documentChanges", true}}}}}};

Json actions_at(Client& client, const Json& where, const Json& diagnostics,
                const Json& only = nullptr) {
  Json params = document();
  params["range"] = where;
  params["context"] = {{"diagnostics", diagnostics}};
  if (!only.is_null()) params["context"]["only"] = only;
  return client.call("textDocument/codeAction", params);
}

}  // namespace

TEST_CASE("An action that fixes a finding brings its diagnostic and a versioned edit", "[assist]") {
  InProcess server;
  const Json capabilities = server.client->initialize(kActions);
  CHECK(capabilities.contains("codeActionProvider"));
  const std::string text = plan_without_root_cause();
  server.client->open(text.substr(0, text.find("## Preventive")), kUri, 3);
  const Json diagnostics = server.client->published().at("diagnostics");
  const auto missing = std::ranges::find_if(
      diagnostics, [](const Json& d) { return d.at("code") == "missing-section"; });
  REQUIRE(missing != diagnostics.end());

  const Json actions = actions_at(*server.client, missing->at("range"), diagnostics);
  const auto fix = std::ranges::find_if(actions, [&](const Json& action) {
    return action.contains("diagnostics") && action.at("diagnostics").at(0) == *missing;
  });
  REQUIRE(fix != actions.end());
  CHECK(fix->at("kind") == "quickfix");
  const Json edit = fix->at("edit").at("documentChanges").at(0);
  CHECK(edit.at("textDocument") == Json{{"uri", kUri}, {"version", 3}});

  // The edit, applied as an editor would, does what it says.
  Json changes = Json::array();
  for (const Json& change : edit.at("edits")) {
    const Json applied = {{"range", change.at("range")}, {"text", change.at("newText")}};
    changes.insert(changes.begin(), applied);
  }
  server.client->change(changes, 4);
  CHECK(std::ranges::count(server.client->published_rules(), "missing-section") ==
        std::ranges::count(rules_of(diagnostics), "missing-section") - 1);

  for (const Json& action :
       actions_at(*server.client, range(0, 0, 0, 0), Json::array(), {"source"})) {
    CHECK(action.at("kind").get<std::string>().starts_with("source"));
  }
}

TEST_CASE("A client without code action literals is offered none", "[assist]") {
  InProcess server;
  server.client->initialize();
  server.client->open(plan_without_root_cause());
  const Json diagnostics = server.client->published().at("diagnostics");
  CHECK(actions_at(*server.client, range(0, 0, 16, 0), diagnostics).empty());
}
