#include "server/serve/settings.h"

#include "tests/catch.h"
#include "tests/server/in_process.h"

using namespace poa;
using namespace poa::server;
using namespace poa::server::test;

namespace {

const Json kAsksSettings = {{"workspace", {{"configuration", true}}}};

Json rules(const Json& severities) { return {{"rules", severities}}; }

}  // namespace

TEST_CASE("Settings are read from our section or without it", "[settings]") {
  for (const bool in_section : {false, true}) {
    Json json = {{"rules", {{"empty-section", "hint"}, {"structure", "off"}}}, {"maxWords", 700}};
    if (in_section) json = {{"poa", json}, {"other", 1}};
    Settings settings;
    CHECK(read_settings(json, settings).empty());
    CHECK(settings.options.max_words == 700);
    CHECK(settings.options.max_sentence_words == RuleOptions().max_sentence_words);
    CHECK(settings.rules.severities.at("empty-section") == Severity::hint);
    CHECK(settings.rules.severities.at("structure") == std::nullopt);
  }
}

TEST_CASE("The submission box has no limit until one is set", "[settings]") {
  Settings settings;
  CHECK(settings.options.max_characters == 0);
  CHECK(read_settings({{"maxCharacters", 4000}}, settings).empty());
  CHECK(settings.options.max_characters == 4000);
}

TEST_CASE("What can't be used is told and left out", "[settings]") {
  struct Case {
    Json json;
    std::string told;
  };
  const Case cases[] = {
      {{{"maxWord", 5}}, R"(there is no setting "maxWord"; did you mean "maxWords"?)"},
      {{{"today", "2026-05-04"}}, R"(there is no setting "today")"},
      {{{"maxWords", 0}}, R"("maxWords" has to be a number)"},
      {{{"maxWords", "many"}}, R"("maxWords" has to be a number)"},
      {{{"maxWords", 1e18}}, R"("maxWords" has to be a number)"},
      {rules({{"empty-sektion", "off"}}), R"(did you mean "empty-section"?)"},
      {rules({{"empty-section", "loud"}}), R"("error", "warning", "info", "hint" or "off")"},
      {rules({{"empty-section", true}}), R"("error", "warning", "info", "hint" or "off")"},
      {rules("off"), R"("rules" has to be an object)"},
      {Json::array(), "an object was expected"},
  };
  for (const Case& c : cases) {
    Settings settings;
    const std::vector<std::string> problems = read_settings(c.json, settings);
    REQUIRE(problems.size() == 1);
    CHECK_THAT(problems.front(), Catch::Contains(c.told));
    CHECK(settings == Settings());
  }
}

TEST_CASE("Nothing set is no problem", "[settings]") {
  Settings settings;
  CHECK(read_settings(nullptr, settings).empty());
  CHECK(read_settings(Json::object(), settings).empty());
  CHECK(read_settings({{"rules", nullptr}, {"maxWords", nullptr}}, settings).empty());
  CHECK(settings == Settings());
}

TEST_CASE("Options of initialize hold from the start", "[settings]") {
  InProcess server;
  server.client->initialize(Json::object(), rules({{"empty-section", "off"}}));
  server.client->open(plan_without_root_cause());
  CHECK_FALSE(contains(server.client->published_rules(), "empty-section"));
}

TEST_CASE("A change of settings is seen at once", "[settings]") {
  InProcess server;
  server.client->initialize(Json::object(), rules({{"empty-section", "off"}}));
  server.client->open(plan_without_root_cause());
  server.client->published();
  const auto change = [&](const Json& settings) {
    server.client->notify("workspace/didChangeConfiguration", {{"settings", settings}});
  };
  change({{"poa", rules({{"empty-section", "hint"}})}});
  const Json published = server.client->published();
  for (const Json& diagnostic : published.at("diagnostics")) {
    if (diagnostic.at("code") == "empty-section") CHECK(diagnostic.at("severity") == 4);
  }
  // What the editor no longer sets is as initialize had it.
  change({{"poa", Json::object()}});
  CHECK_FALSE(contains(server.client->published_rules(), "empty-section"));
  // The same again changes nothing.
  change({{"poa", Json::object()}});
  server.client->settle();
  CHECK_FALSE(server.client->has("textDocument/publishDiagnostics"));
}

TEST_CASE("Settings are asked for where the client can tell them", "[settings]") {
  InProcess server;
  server.client->initialize(kAsksSettings);
  const Json request = server.client->next("workspace/configuration");
  CHECK(request.at("params").at("items").at(0).at("section") == "poa");
  server.client->open(plan_without_root_cause());
  CHECK(contains(server.client->published_rules(), "empty-section"));
  server.client->respond(request, Json::array({rules({{"empty-section", "off"}})}));
  CHECK_FALSE(contains(server.client->published_rules(), "empty-section"));

  server.client->notify("workspace/didChangeConfiguration", {{"settings", nullptr}});
  server.client->respond(server.client->next("workspace/configuration"), Json::array({nullptr}));
  CHECK(contains(server.client->published_rules(), "empty-section"));
}

TEST_CASE("A mistake in the settings is told, and the rest holds", "[settings]") {
  InProcess server;
  server.client->initialize(Json::object(),
                            rules({{"empty-section", "off"}, {"no-such-rule", "off"}}));
  const Json told = server.client->next("window/logMessage");
  CHECK(told.at("params").at("type") == 2);
  CHECK_THAT(told.at("params").at("message").get<std::string>(), Catch::Contains("no-such-rule"));
  server.client->open(plan_without_root_cause());
  CHECK_FALSE(contains(server.client->published_rules(), "empty-section"));
}

TEST_CASE("Clients that can are asked to tell of changes", "[settings]") {
  InProcess server;
  server.client->initialize({{"workspace",
                              {{"didChangeConfiguration", {{"dynamicRegistration", true}}},
                               {"didChangeWatchedFiles", {{"dynamicRegistration", true}}}}}});
  const Json request = server.client->next("client/registerCapability");
  const Json registrations = request.at("params").at("registrations");
  REQUIRE(registrations.size() == 2);
  CHECK(registrations.at(0).at("registerOptions").at("section") == "poa");
  CHECK(registrations.at(1).at("registerOptions").at("watchers").at(0).at("globPattern") == "**/*");
  server.client->respond(request, nullptr);
}
