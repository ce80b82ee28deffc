// Settings on the command line: the real program.
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>

#include "server/serve/uri.h"
#include "server/settings/option.h"
#include "server/settings/schema.h"
#include "tests/catch.h"
#include "tests/server/check_program.h"
#include "tests/server/in_process.h"

namespace poa::server::test {
namespace {

using nlohmann::json;
using poa::test::run_poa;
using poa::test::TemporaryFolder;

std::string read(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

const std::filesystem::path kExtension = std::filesystem::path(POA_SOURCE_DIR) / "editors/vscode";

constexpr const char* kSettings = R"(// ours
{
  "rules": {"missing-section": "warning", "prevention": "off"},
  "phrases": {"vague-language": ["circle back"]},
  "exceptions": ["recently"],
  "maxSentenceWords": 6,
}
)";

const std::string kAppeal =
    "# Plan of Action\n\nDear Amazon Team,\n\n## Root cause\n\nWe recently circle back on it. "
    "This is a sentence that has more than six words.\n\n## Prevention plan\n\n1. We will see.\n";

}  // namespace

TEST_CASE("Settings hold for the check of a file, a folder and standard input", "[settings]") {
  const TemporaryFolder folder;
  folder.write(".poa.json", kSettings);
  folder.write("cases/appeal.md", kAppeal);
  for (const auto& [name, input] : {std::pair<std::string, std::string>{"cases/appeal.md", ""},
                                    {"cases", ""},
                                    {"-", kAppeal}}) {
    const auto result = run_poa(folder.path(), {"check", "--format", "json", name}, input);
    INFO(name << result.out << result.err);
    CHECK(result.err.empty());
    bool phrase = false;
    bool sentence = false;
    for (const json& finding : json::parse(result.out)) {
      const std::string rule = finding.at("rule");
      phrase = phrase || (rule == "vague-language" && finding.at("message").get<std::string>().find(
                                                          "circle back") != std::string::npos);
      sentence = sentence || rule == "long-sentence";
      if (rule == "missing-section") CHECK(finding.at("severity") == "warning");
      CHECK(rule != "vague-date");
      CHECK(rule != "unverifiable-measure");
    }
    CHECK(phrase);
    CHECK(sentence);
  }
}

TEST_CASE("Editor and command line find the same under the same settings", "[settings]") {
  const TemporaryFolder folder;
  folder.write(".poa.json", kSettings);
  folder.write("cases/appeal.md", kAppeal);
  const auto result =
      run_poa(folder.path(), {"check", "--format", "json", "--today", "2026-05-20", "cases"});
  InProcess server;
  server.client->initialize({{"general", {{"positionEncodings", {"utf-32"}}}}});
  server.client->open(kAppeal, file_uri_of(folder.path() / "cases/appeal.md"));
  const Json published = server.client->published().at("diagnostics");
  const json found = json::parse(result.out);
  REQUIRE(found.size() == published.size());
  REQUIRE_FALSE(found.empty());
  for (std::size_t i = 0; i < found.size(); ++i) {
    constexpr const char* kSeverities[] = {"", "error", "warning", "info", "hint"};
    const json& start = found[i].at("range").at("start");
    const json& shown = published[i].at("range").at("start");
    CHECK(found[i].at("rule") == published[i].at("code"));
    CHECK(found[i].at("message") == published[i].at("message"));
    CHECK(found[i].at("severity") == kSeverities[published[i].at("severity").get<int>()]);
    CHECK(start.at("line") == shown.at("line").get<int>() + 1);
    CHECK(start.at("column") == shown.at("character").get<int>() + 1);
  }
}

TEST_CASE("A mistake in the settings is told with its place; only what is no JSON fails the run",
          "[settings]") {
  const TemporaryFolder folder;
  folder.write("appeal.md", "# Notes\n");
  folder.write(".poa.json", "{\n  \"maxWord\": 5\n}\n");
  auto result = run_poa(folder.path(), {"check", "--fail-on", "never", "appeal.md"});
  CHECK(result.status == 0);
  CHECK(result.err ==
        "poa: .poa.json:2:3: there is no setting \"maxWord\"; did you mean \"maxWords\"?\n");
  folder.write(".poa.json", "{\n  \"maxWords\" 5\n}\n");
  result = run_poa(folder.path(), {"check", "--fail-on", "never", "appeal.md"});
  CHECK(result.status == 2);
  CHECK_THAT(result.err, Catch::StartsWith("poa: .poa.json:2:3: "));
  CHECK_THAT(result.out, Catch::Contains("missing-section"));
}

TEST_CASE("A glob takes a file of a folder for a plan", "[settings]") {
  const TemporaryFolder folder;
  folder.write("cases/notes.md", "# Notes\n");
  folder.write("other/notes.md", "# Notes\n");
  CHECK(run_poa(folder.path(), {"check", "cases"}).status == 0);
  folder.write(".poa.json", R"({"files": ["cases/**"]})");
  CHECK(run_poa(folder.path(), {"check", "cases"}).status == 1);
  CHECK(run_poa(folder.path(), {"check", "other"}).status == 0);
}

TEST_CASE("The attachments folder can be set", "[settings]") {
  const TemporaryFolder folder;
  folder.write("appeal.md", kAppeal);
  folder.write("papers/invoice-4471.pdf", "x");
  const auto names_it = [&] {
    return run_poa(folder.path(), {"check", "appeal.md"}).out.find("invoice-4471.pdf") !=
           std::string::npos;
  };
  CHECK_FALSE(names_it());
  folder.write(".poa.json", R"({"attachments": "papers"})");
  CHECK(names_it());
}

TEST_CASE("Too many or too large templates are told", "[settings]") {
  const TemporaryFolder folder;
  folder.write("appeal.md", "# Notes\n");
  folder.write(".poa.json", R"({"templates": ["a", "b"]})");
  for (int i = 0; i < 101; ++i) folder.write("a/" + std::to_string(i) + ".md", "x\n");
  folder.write("b/large.md", std::string(300'000, 'x'));
  const auto result = run_poa(folder.path(), {"check", "--fail-on", "never", "appeal.md"});
  CHECK(result.status == 0);
  CHECK_THAT(result.err, Catch::Contains("too many templates"));
  CHECK_THAT(result.err, Catch::Contains("large.md is over 256 KB"));
}

TEST_CASE("poa settings shows what holds and where it comes from", "[settings]") {
  const TemporaryFolder folder;
  folder.write(".poa.json", kSettings);
  folder.write("cases/appeal.md", kAppeal);
  const auto shown = run_poa(folder.path(), {"settings", "--format", "json", "cases/appeal.md"});
  CHECK(shown.status == 0);
  const json settings = json::parse(shown.out);
  const std::string file = (folder.path() / ".poa.json").string();
  CHECK(settings.at("maxSentenceWords") == json{{"value", 6}, {"origin", file}});
  CHECK(settings.at("rules.prevention") == json{{"value", "off"}, {"origin", file}});
  CHECK(settings.at("maxWords") == json{{"value", 1000}, {"origin", "default"}});
  const auto text = run_poa(folder.path(), {"settings"});
  CHECK(text.status == 0);
  CHECK_THAT(text.out, Catch::Contains("rules.prevention") && Catch::Contains("default"));
}

TEST_CASE("The schema knows every rule and option, and its copy is up to date", "[settings]") {
  const TemporaryFolder folder;
  const auto printed = run_poa(folder.path(), {"schema"});
  CHECK(printed.status == 0);
  CHECK(printed.out == settings_schema());
  const json schema = json::parse(printed.out);
  for (const std::string_view name : names_of_rules_and_groups()) {
    CHECK_FALSE(schema.at("properties")
                    .at("rules")
                    .at("properties")
                    .at(std::string(name))
                    .at("description")
                    .get<std::string>()
                    .empty());
  }
  const std::filesystem::path copy = kExtension / "schemas/poa.schema.json";
  if (std::getenv("POA_UPDATE") != nullptr) std::ofstream(copy, std::ios::binary) << printed.out;
  CHECK(read(copy) == printed.out);
}

TEST_CASE("The extension offers every option, as it is declared", "[settings]") {
  const json manifest = json::parse(read(kExtension / "package.json"));
  const json& offered = manifest.at("contributes").at("configuration").at("properties");
  const json schema = json::parse(settings_schema());
  for (const Option& option : all_options()) {
    const std::string key(option.key);
    INFO(key);
    REQUIRE(offered.contains("poa." + key));
    CHECK(offered.at("poa." + key).at("description") == option.description);
    const json& declared = schema.at("properties").at(key);
    if (option.kind == OptionKind::count && declared.contains("default")) {
      CHECK(offered.at("poa." + key).at("default") == declared.at("default"));
    }
  }
}

TEST_CASE("The kind of suspension is told with the words that decide it", "[explain-type]") {
  const TemporaryFolder folder;
  folder.write("a.poa.md",
               "# Plan of Action\n\nWe answer a counterfeit complaint after a test buy.\n");
  folder.write("b.poa.md", "# Plan of Action\n\nNothing.\n");
  folder.write("c.poa.md",
               "---\nsuspension: late-shipment\n---\n\n# Plan\n\nA counterfeit complaint came.\n");
  const auto text = run_poa(folder.path(), {"check", "--explain-type", "."});
  CHECK(text.status == 0);
  CHECK_THAT(text.out, Catch::Contains("a.poa.md: counterfeit, inferred from these words\n") &&
                           Catch::Contains("a.poa.md:3:13: counterfeit\n") &&
                           Catch::Contains("b.poa.md: unknown") &&
                           Catch::Contains("c.poa.md: late-shipment, as the front matter says; "
                                           "these words speak of counterfeit\n"));
  const auto result = run_poa(
      folder.path(), {"check", "--explain-type", "--format", "json", "a.poa.md", "b.poa.md"});
  const json types = json::parse(result.out);
  REQUIRE(types.size() == 2);
  CHECK(types[0].at("type") == "counterfeit");
  CHECK(types[0].at("stated").is_null());
  CHECK(types[0].at("words").at(0).at("text") == "counterfeit");
  CHECK(types[0].at("words").at(0).at("range").at("start") == json{{"line", 3}, {"column", 13}});
  CHECK(types[1].at("type").is_null());
}

TEST_CASE("A hover on the title and on the stated type tells the type and why", "[explain-type]") {
  InProcess server;
  server.client->initialize({{"textDocument", {{"hover", {{"contentFormat", {"markdown"}}}}}}});
  const auto hover = [&](int line, int character) {
    return server.client->call("textDocument/hover", at(line, character))
        .at("contents")
        .at("value")
        .get<std::string>();
  };
  server.client->open("# Plan of Action\n\nDear Amazon Team,\n\nA counterfeit complaint came.\n");
  CHECK_THAT(hover(0, 4), Catch::Contains("`counterfeit`") &&
                              Catch::Contains("inferred from “counterfeit” (line 5)"));
  server.client->set_text(
      "---\nsuspension: late-shipment\n---\n\n# Plan\n\nA counterfeit complaint came.\n", 2);
  CHECK_THAT(hover(1, 14), Catch::Contains("`late-shipment`") &&
                               Catch::Contains("as the front matter says") &&
                               Catch::Contains("`counterfeit`"));
  while (server.client->published().at("version") != 2) continue;
}

}  // namespace poa::server::test
