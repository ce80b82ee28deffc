// Settings from an editor: read, laid over the defaults, and changed while the server runs.
#include "server/settings/settings.h"

#include "server/settings/layer.h"
#include "tests/catch.h"
#include "tests/server/in_process.h"

using namespace poa;
using namespace poa::server;
using namespace poa::server::test;

namespace {

const Json kAsksSettings = {{"workspace", {{"configuration", true}}}};

Json rules(const Json& severities) { return {{"rules", severities}}; }

Settings settings_of(const Json& json) {
  const LayerReading reading = read_editor_layer(json);
  CHECK(reading.problems.empty());
  return merge({{std::string(kFromEditor), "/w", reading.layer}});
}

}  // namespace

TEST_CASE("Settings are read from our section or without it", "[settings]") {
  for (const bool in_section : {false, true}) {
    Json json = {{"rules", {{"empty-section", "hint"}, {"structure", "off"}}}, {"maxWords", 700}};
    if (in_section) json = {{"poa", json}, {"other", 1}};
    const Settings settings = settings_of(json);
    CHECK(settings.options.max_words == 700);
    CHECK(settings.options.max_sentence_words == RuleOptions().max_sentence_words);
    CHECK(settings.rules.severities.at("empty-section") == Severity::hint);
    CHECK(settings.rules.severities.at("structure") == std::nullopt);
  }
}

TEST_CASE("The submission box has no limit until one is set", "[settings]") {
  CHECK(Settings().options.max_characters == 0);
  const LayerReading reading = read_layer({{"maxCharacters", 4000}});
  CHECK(reading.problems.empty());
  CHECK(merge({{std::string(kFromEditor), {}, reading.layer}}).options.max_characters == 4000);
}

TEST_CASE("What can't be used is told and left out", "[settings]") {
  struct Case {
    Json json;
    std::string told;
  };
  const Case cases[] = {
      {{{"maxWord", 5}}, R"(there is no setting "maxWord"; did you mean "maxWords"?)"},
      {{{"today", "2026-05-04"}}, R"(there is no setting "today")"},
      {{{"maxWords", 0}}, R"("maxWords" has to be a whole number)"},
      {{{"maxWords", -3}}, R"("maxWords" has to be a whole number)"},
      {{{"maxWords", "many"}}, R"("maxWords" has to be a whole number)"},
      {{{"maxWords", 1e18}}, R"("maxWords" has to be a whole number)"},
      {{{"maxWords", 99999999999}}, R"("maxWords" has to be a whole number)"},
      {{{"attachments", 5}}, R"("attachments" has to be a text)"},
      {{{"attachments", "/etc"}}, "is a path from the document's folder"},
      {{{"templates", "old"}}, R"("templates" has to be a list of texts)"},
      {{{"templates", {"old", 5}}}, "templates.1: this has to be a text"},
      {{{"templates", std::vector<std::string>(17, "a")}}, "there may be 16"},
      {{{"files", {std::string(257, 'a')}}}, "at most 256 letters"},
      {{{"phrases", {"circle back"}}}, R"("phrases" has to be an object)"},
      {{{"phrases", {{"vague-langage", {"circle back"}}}}}, R"(did you mean "vague-language"?)"},
      {{{"phrases", {{"too-long", {"circle back"}}}}}, "not about single words"},
      {{{"phrases", {{"blame", {"a\nb"}}}}}, "one line of at most 200 letters"},
      {{{"phrases", {{"blame", {"  "}}}}}, "there is nothing in this text"},
      {{{"phrases", {{"blame", std::vector<std::string>(1001, "a")}}}}, "there may be 1000"},
      {{{"phrases", {{"blame", std::vector<std::string>(200, std::string(199, 'a'))}}}},
       "these phrases are too many"},
      {{{"exceptions", "do better"}}, R"("exceptions" has to be an object)"},
      {rules({{"empty-sektion", "off"}}), R"(did you mean "empty-section"?)"},
      {rules({{"empty-section", "loud"}}), R"("error", "warning", "info", "hint" or "off")"},
      {rules({{"empty-section", true}}), R"("error", "warning", "info", "hint" or "off")"},
      {rules("off"), R"("rules" has to be an object)"},
      {{{"outline", "no"}}, R"("outline" has to be true or false)"},
      {{{"inlayHints", false}}, R"("inlayHints" has to be an object)"},
      {{{"inlayHints", {{"date", false}}}}, R"(did you mean "dates"?)"},
      {{{"dateStyle", "isos"}}, R"("dayFirst", "monthFirst" or "iso"; did you mean "iso"?)"},
      {{{"dateStyle", true}}, R"("dateStyle" can be set to "dayFirst")"},
      {Json::array(), "the settings have to be an object"},
  };
  for (const Case& c : cases) {
    const LayerReading reading = read_editor_layer(c.json);
    INFO(c.json.dump().substr(0, 80));
    REQUIRE(reading.problems.size() == 1);
    CHECK_THAT(sentence_of(reading.problems.front()), Catch::Contains(c.told));
    CHECK(reading.layer.empty());
  }
}

TEST_CASE("What is shown beside findings can be turned off", "[settings]") {
  const LayerReading reading =
      read_layer({{"outline", false},
                  {"links", false},
                  {"folding", false},
                  {"inlayHints", {{"suspensionType", false}, {"dates", nullptr}}}});
  CHECK(reading.problems.empty());
  const Settings settings = merge({{std::string(kFromEditor), {}, reading.layer}});
  CHECK_FALSE(settings.features.outline);
  CHECK_FALSE(settings.features.links);
  CHECK_FALSE(settings.features.folding);
  CHECK_FALSE(settings.features.inlay_hints.suspension_type);
  CHECK(settings.features.inlay_hints.dates);
}

TEST_CASE("Nothing set is no problem", "[settings]") {
  for (const Json& nothing :
       {Json(), Json::object(), Json{{"rules", nullptr}, {"maxWords", nullptr}},
        Json{{"rules", {{"blame", nullptr}}}}, Json{{"$schema", "https://example.com"}}}) {
    const LayerReading reading = read_editor_layer(nothing);
    CHECK(reading.problems.empty());
    CHECK(reading.layer.empty());
  }
}

TEST_CASE("A layer goes over the one before it key by key, and each value keeps its origin",
          "[settings]") {
  const auto layer = [](const Json& json) { return read_layer(json).layer; };
  const Settings settings = merge({{"/w/.poa.json", "/w",
                                    layer({{"maxWords", 700},
                                           {"maxSectionWords", 300},
                                           {"rules", {{"blame", "off"}, {"hedging", "error"}}},
                                           {"phrases", {{"blame", {"their fault"}}}},
                                           {"templates", {"old"}}})},
                                   {std::string(kFromEditor), "/e",
                                    layer({{"maxWords", 800}, {"rules", {{"blame", "hint"}}}})}});
  CHECK(settings.options.max_words == 800);
  CHECK(settings.options.max_section_words == 300);
  CHECK(settings.rules.severities.at("blame") == Severity::hint);
  CHECK(settings.rules.severities.at("hedging") == Severity::error);
  CHECK(settings.values.at({"maxWords", {}}).origin == "editor");
  CHECK(settings.values.at({"rules", "hedging"}).origin == "/w/.poa.json");
  CHECK(settings.values.at({"rules", "blame"}).origin == "editor");
  CHECK(settings.template_folders == std::vector<std::filesystem::path>{"/w/old"});
}

TEST_CASE("Globs of files start from the folder of their source", "[settings]") {
  const Settings settings = settings_of({{"files", {"appeals/**", "case-?.md", "letters/*.md"}}});
  CHECK(settings.makes_a_plan("/w/appeals/x.md"));
  CHECK(settings.makes_a_plan("/w/appeals/2026/x.md"));
  CHECK(settings.makes_a_plan("/w/a/b/case-1.md"));
  CHECK(settings.makes_a_plan("/w/letters/x.md"));
  CHECK_FALSE(settings.makes_a_plan("/w/letters/old/x.md"));
  CHECK_FALSE(settings.makes_a_plan("/w/case-10.md"));
  CHECK_FALSE(settings.makes_a_plan("/v/appeals/x.md"));
  CHECK_FALSE(settings.makes_a_plan(""));
  CHECK_FALSE(Settings().makes_a_plan("/w/appeals/x.md"));
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
