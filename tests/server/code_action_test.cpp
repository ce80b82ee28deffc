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

TEST_CASE("A client without action literals is told of actions, not of their options") {
  InProcess server;
  const Json capabilities = server.client->initialize(Json::object());
  CHECK(capabilities.at("codeActionProvider") == true);
}

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

TEST_CASE("Who names one finding and the whole document gets its preferred fix alone", "[assist]") {
  InProcess server;
  server.client->initialize(kActions);
  server.client->open(plan_without_root_cause() + "\nWe opened the the boxes!!\n");
  const Json diagnostics = server.client->published().at("diagnostics");
  const auto repeated = std::ranges::find_if(
      diagnostics, [](const Json& d) { return d.at("code") == "repeated-word"; });
  REQUIRE(repeated != diagnostics.end());
  const Json whole = range(0, 0, 9999, 0);

  const Json mended = actions_at(*server.client, whole, Json::array({*repeated}));
  REQUIRE(mended.size() == 1);
  CHECK(mended.at(0).at("diagnostics") == Json::array({*repeated}));
  CHECK(mended.at(0).at("isPreferred") == true);

  CHECK(actions_at(*server.client, repeated->at("range"), Json::array({*repeated})).size() > 1);
  CHECK(actions_at(*server.client, whole, diagnostics).size() > 1);
}

TEST_CASE("A client without code action literals is offered none", "[assist]") {
  InProcess server;
  server.client->initialize();
  server.client->open(plan_without_root_cause());
  const Json diagnostics = server.client->published().at("diagnostics");
  CHECK(actions_at(*server.client, range(0, 0, 16, 0), diagnostics).empty());
}

namespace {

/// A client that supports everything.
const Json kEverything = {
    {"textDocument",
     {{"codeAction",
       {{"codeActionLiteralSupport", {{"codeActionKind", {{"valueSet", Json::array()}}}}},
        {"isPreferredSupport", true},
        {"disabledSupport", true},
        {"dataSupport", true},
        {"resolveSupport", {{"properties", Json::array({"edit"})}}},
        {"honorsChangeAnnotations", true}}}}},
    {"workspace",
     {{"workspaceEdit",
       {{"documentChanges", true},
        {"snippetEditSupport", true},
        {"changeAnnotationSupport", Json::object()}}}}}};

/// One that can be given an edit, and nothing beyond.
const Json kNothing = {
    {"textDocument",
     {{"codeAction",
       {{"codeActionLiteralSupport", {{"codeActionKind", {{"valueSet", Json::array()}}}}}}}}}};

const std::string kPromise =
    "# Plan of Action\n\n## Root cause\n\nWe did not scan.\n\n## Corrective actions\n\n"
    "1. We will remove the listing of BOC4K7M2QX!!\n";
const Json kOnPromise = range(8, 5, 8, 5);

Json titled(const Json& actions, std::string_view title) {
  const auto found = std::ranges::find_if(
      actions, [&](const Json& action) { return action.at("title") == title; });
  return found == actions.end() ? Json() : *found;
}

const std::string kDone = "Write that it was done, on a date to fill in";

}  // namespace

TEST_CASE("An action is resolved to an edit with fields and a label", "[assist]") {
  InProcess server;
  const Json capabilities = server.client->initialize(kEverything);
  CHECK(capabilities.at("codeActionProvider").at("resolveProvider") == true);
  server.client->open(kPromise, kUri, 3);
  server.client->published();
  const Json offer =
      titled(actions_at(*server.client, kOnPromise, Json::array(), {"quickfix"}), kDone);
  REQUIRE(offer.is_object());
  CHECK_FALSE(offer.contains("edit"));

  const Json resolved = server.client->call("codeAction/resolve", offer);
  CHECK(resolved.at("title") == kDone);
  CHECK(resolved.at("data") == offer.at("data"));
  const Json edit = resolved.at("edit");
  CHECK_FALSE(edit.contains("changes"));
  CHECK(edit.at("changeAnnotations").at("poa") == Json{{"label", kDone}});
  const Json changes = edit.at("documentChanges").at(0);
  CHECK(changes.at("textDocument").at("version") == 3);
  CHECK(
      changes.at("edits") ==
      Json::array({{{"range", range(8, 6, 8, 17)}, {"newText", "removed"}, {"annotationId", "poa"}},
                   {{"range", range(8, 43, 8, 43)},
                    {"snippet", {{"kind", "snippet"}, {"value", " on ${1:[date]}"}}},
                    {"annotationId", "poa"}}}));
}

TEST_CASE("An action of an older text is refused, and one that is not ours", "[assist]") {
  InProcess server;
  server.client->initialize(kEverything);
  server.client->open(kPromise, kUri, 3);
  server.client->published();
  const Json offer = titled(actions_at(*server.client, kOnPromise, Json::array()), kDone);
  REQUIRE(offer.is_object());
  constexpr int kInvalidParams = -32602;
  constexpr int kContentModified = -32801;
  const auto with_data = [&](const Json& data) {
    Json other = offer;
    other["data"] = data;
    return server.client->error_of("codeAction/resolve", other);
  };
  for (const Json& data : {Json(nullptr), Json(7), Json("poa"), Json::object(),
                           Json{{"uri", kUri}, {"version", "3"}, {"range", 1}, {"number", -1}}}) {
    CAPTURE(data.dump());
    CHECK(with_data(data) == kInvalidParams);
  }
  Json other = offer.at("data");
  other["number"] = 4000000000U;
  CHECK(with_data(other) == kContentModified);
  other = offer.at("data");
  other["uri"] = "file:///case/other.md";
  CHECK(with_data(other) == kContentModified);

  server.client->set_text(kPromise + "\n", 4);
  server.client->published();
  CHECK(server.client->error_of("codeAction/resolve", offer) == kContentModified);
  server.client->close();
  server.client->published();
  CHECK(server.client->error_of("codeAction/resolve", offer) == kContentModified);
}

TEST_CASE("A client with nothing optional gets plain edits with placeholders", "[assist]") {
  InProcess server;
  server.client->initialize(kNothing);
  server.client->open(kPromise);
  server.client->published();
  const Json actions = actions_at(*server.client, kOnPromise, Json::array());
  for (const Json& action : actions) {
    CHECK_FALSE(action.contains("isPreferred"));
    CHECK_FALSE(action.contains("disabled"));
    CHECK_FALSE(action.contains("data"));
    CHECK(action.contains("edit"));
  }
  const Json offer = titled(actions, kDone);
  REQUIRE(offer.is_object());
  CHECK(
      offer.at("edit") ==
      Json{{"changes",
            {{kUri, Json::array({{{"range", range(8, 6, 8, 17)}, {"newText", "removed"}},
                                 {{"range", range(8, 43, 8, 43)}, {"newText", " on [date]"}}})}}}});
}

TEST_CASE("What needs no decision is fixed at once, for who asks for it", "[assist]") {
  InProcess server;
  const Json capabilities = server.client->initialize(kNothing);
  const Json kinds = capabilities.at("codeActionProvider").at("codeActionKinds");
  CHECK(std::ranges::count(kinds, Json("source.fixAll.poa")) == 1);
  CHECK(std::ranges::count(kinds, Json("source.organizeSections.poa")) == 1);
  server.client->open(kPromise);
  server.client->published();
  for (const char* only : {"source", "source.fixAll", "source.fixAll.poa"}) {
    CAPTURE(only);
    const Json actions = actions_at(*server.client, range(0, 0, 0, 0), Json::array(), {only});
    const Json all = titled(actions, "Fix all that needs no decision");
    REQUIRE(all.is_object());
    CHECK(all.at("kind") == "source.fixAll.poa");
    CHECK(all.at("edit").at("changes").at(kUri) ==
          Json::array({{{"range", range(8, 33, 8, 43)}, {"newText", "B0C4K7M2QX"}},
                       {{"range", range(8, 43, 8, 45)}, {"newText", "."}}}));
  }
  CHECK(actions_at(*server.client, range(0, 0, 0, 0), Json::array(), {"source.fixAll.po"}).empty());
  CHECK(actions_at(*server.client, range(0, 0, 0, 0), Json::array(), {"refactor.extract"}).empty());

  server.client->set_text("# Plan of Action\n\n## Root cause\n\nWe did not scan.\n", 2);
  server.client->published();
  CHECK(
      actions_at(*server.client, range(0, 0, 0, 0), Json::array(), {"source.fixAll.poa"}).empty());
}

TEST_CASE("Who asks for an action that has nothing to do is told why, where that can be shown",
          "[assist]") {
  const Json only = Json::array({"source.organizeSections"});
  for (const bool everything : {true, false}) {
    InProcess server;
    server.client->initialize(everything ? kEverything : kNothing);
    server.client->open(kPromise);
    server.client->published();
    const Json actions = actions_at(*server.client, range(0, 0, 0, 0), Json::array(), only);
    if (!everything) {
      CHECK(actions.empty());
      continue;
    }
    REQUIRE(actions.size() == 1);
    CHECK(actions.at(0).at("disabled") == Json{{"reason", "The sections are in order already."}});
    CHECK_FALSE(actions.at(0).contains("edit"));
    CHECK(server.client->error_of("codeAction/resolve", actions.at(0)) == -32602);
    // Unasked, nobody wants to hear of it.
    for (const Json& action : actions_at(*server.client, range(0, 0, 0, 0), Json::array())) {
      CHECK_FALSE(action.contains("disabled"));
    }
  }
}
