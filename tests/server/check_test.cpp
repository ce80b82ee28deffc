// `poa check` as a user sees it. The findings themselves are the rules' business; here they are
// those of rules that need no more than a document's structure.
#include <unistd.h>

#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>

#include "tests/catch.h"
#include "tests/server/check_program.h"

namespace fs = std::filesystem;
using nlohmann::json;
using poa::test::run_poa;
using poa::test::TemporaryFolder;

namespace {

/// Recognised by its salutation; lacks everything else.
constexpr const char* kAppeal = "# Appeal\n\nDear Amazon Seller Performance Team,\n";

/// One error and nothing else of that weight: the prevention plan is there and empty.
std::string empty_section(const std::string& heading) {
  return "# Root cause\n\nThe root cause was a missing check.\n\n" + heading +
         "\n\n# Corrective actions\n\n- a\n- b\n- c\n\n# Supporting documents\n\n- invoice\n";
}

json findings_of(const std::string& report, const std::string& rule) {
  json found = json::array();
  for (const json& finding : json::parse(report)) {
    if (finding.at("rule") == rule) found.push_back(finding);
  }
  return found;
}

bool contains(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("A finding is shown with its place, its rule and its line underlined") {
  const TemporaryFolder folder;
  folder.write("appeal.md", empty_section("# Prevention plan"));
  const auto result = run_poa(folder.path(), {"check", "appeal.md"});
  CHECK(result.status == 1);
  CHECK(result.err.empty());
  const std::size_t finding = result.out.find("appeal.md:5:");
  REQUIRE(finding != std::string::npos);
  const std::string shown = result.out.substr(finding, result.out.find("\n\n", finding) - finding);
  CHECK(contains(shown, ": error: "));
  CHECK(contains(shown, " [empty-section]\n    5 │ # Prevention plan\n      │ "));
  CHECK(contains(shown, "^~~~~~~~~~"));
  CHECK(contains(result.out, " in 1 file.\n"));
}

TEST_CASE("The underline stands under its words whatever comes before them") {
  struct Case {
    std::string before, shown, indent, ending;
  };
  const Case drawn = GENERATE(Case{"# ", "# ", "  ", "\n"}, Case{"# ", "# ", "  ", "\r\n"},
                              Case{"# ", "# ", "  ", "\r"}, Case{"#\t", "#   ", "    ", "\n"});
  const std::string heading = "\U0001F525 Prevention plan";  // the emoji takes two cells
  CAPTURE(drawn.before, drawn.ending);
  const TemporaryFolder folder;
  folder.write("appeal.md",
               "# Appeal" + drawn.ending + drawn.ending + drawn.before + heading + drawn.ending);
  const auto result = run_poa(folder.path(), {"check", "appeal.md"});
  CHECK(contains(result.out, " [empty-section]\n    3 │ " + drawn.shown + heading + "\n      │ " +
                                 drawn.indent + "^" + std::string(17, '~') + "\n"));
}

TEST_CASE("The exit status tells what was found against the threshold") {
  const TemporaryFolder folder;
  folder.write("appeal.md", kAppeal);
  CHECK(run_poa(folder.path(), {"check", "appeal.md"}).status == 1);
  CHECK(run_poa(folder.path(), {"check", "--fail-on", "never", "appeal.md"}).status == 0);

  folder.write("quiet.md", "<!-- poa-disable-file -->\n" + std::string(kAppeal));
  const auto quiet = run_poa(folder.path(), {"check", "quiet.md"});
  CHECK(quiet.status == 0);
  CHECK(quiet.out == "No findings in 1 file.\n");
  CHECK(run_poa(folder.path(), {"check", "--fail-on=hint", "quiet.md"}).status == 0);
  const auto both = run_poa(folder.path(), {"check", "quiet.md", "quiet.md", "./quiet.md"});
  CHECK(both.out == "No findings in 1 file.\n");
}

TEST_CASE("A threshold counts what is at least as severe") {
  const TemporaryFolder folder;
  folder.write("appeal.md",
               "<!-- poa-disable-next-line blame -->\n"
               "<!-- poa-disable-file missing-section missing-seller-id unknown-suspension-type "
               "no-evidence missing-document -->\n# Appeal\n");
  const auto at = [&](const std::string& severity) {
    return run_poa(folder.path(), {"check", "--fail-on", severity, "appeal.md"}).status;
  };
  CAPTURE(run_poa(folder.path(), {"check", "appeal.md"}).out);
  CHECK(at("error") == 0);
  CHECK(at("warning") == 0);
  CHECK(at("info") == 0);
  CHECK(at("hint") == 1);
}

TEST_CASE("JSON is an array of findings with places in characters") {
  const TemporaryFolder folder;
  folder.write("appeal.md", "\U0001F6E0 Plan\r\n\r\n## Prevention plan\r\n\r\n## Caf\u00e9\r\n");
  const auto result = run_poa(folder.path(), {"check", "--format", "json", "appeal.md"});
  CHECK(result.status == 1);
  const json report = json::parse(result.out);
  REQUIRE(report.is_array());
  for (const json& finding : report) {
    CHECK(finding.at("file") == "appeal.md");
    CHECK(finding.at("rule").is_string());
    CHECK(finding.at("message").is_string());
    CHECK(finding.at("severity").is_string());
  }
  const json empty = findings_of(result.out, "empty-section");
  REQUIRE(empty.size() == 1);
  CHECK(empty[0].at("severity") == "error");
  CHECK(empty[0].at("range").at("start").at("line") == 3);
  CHECK(empty[0].at("range").at("end").at("line") == 3);
  CHECK(empty[0].at("range").at("end").at("column") == 19);
}

TEST_CASE("JSON of clean documents is an empty array") {
  const TemporaryFolder folder;
  folder.write("clean.md", "<!-- poa-disable-file -->\n");
  const auto result = run_poa(folder.path(), {"check", "--format=json", "clean.md"});
  CHECK(result.status == 0);
  CHECK(result.out == "[]\n");
}

TEST_CASE("JSON is valid whatever bytes the names and the document are of") {
  const TemporaryFolder folder;
  const std::string name = "caf\xE9.md";
  folder.write(name, "# Prevention plan \xFF\xE9 \"\\\x01\n\nD\xE9j\xE0 vu\n");
  const auto result = run_poa(folder.path(), {"check", "--format", "json", name});
  CHECK(result.status == 1);
  const json report = json::parse(result.out);
  REQUIRE(!report.empty());
  CHECK(report[0].at("file") == "caf\uFFFD.md");
}

TEST_CASE("An empty file is checked: it lacks everything") {
  const TemporaryFolder folder;
  folder.write("empty.md", "");
  const auto result = run_poa(folder.path(), {"check", "empty.md"});
  CHECK(result.status == 1);
  CHECK(contains(result.out, "empty.md:1:1: error: "));
  CHECK(contains(result.out, "[missing-section]"));
}

TEST_CASE("What can't be read is told, and the rest is checked all the same") {
  const TemporaryFolder folder;
  folder.write("appeal.md", kAppeal);
  folder.write("photo.md", std::string("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16));
  folder.write("noise.md", "\xFE\xE9\xC0\xF9\xFA\x93\xE1\xC2\xD9");
  folder.write("notepad.md", std::string("\xFF\xFE#\0 \0", 6));
  const auto result = run_poa(
      folder.path(), {"check", "gone.md", "photo.md", "noise.md", "notepad.md", "appeal.md"});
  CHECK(result.status == 2);
  CHECK(contains(result.err, "poa: gone.md can't be read: No such file or directory\n"));
  CHECK(contains(result.err, "poa: photo.md is not a text file"));
  CHECK(contains(result.err, "poa: noise.md is not a text file"));
  CHECK(contains(result.err, "poa: notepad.md is text in UTF-16: save it as UTF-8"));
  CHECK(contains(result.out, "appeal.md:1:"));
  CHECK(contains(result.out, " in 1 file.\n"));
}

TEST_CASE("A file without permission is told") {
  if (geteuid() == 0) {
    WARN("SKIPPED: root may read everything");
    return;
  }
  const TemporaryFolder folder;
  folder.write("secret.md", kAppeal);
  fs::permissions(folder.path() / "secret.md", fs::perms::none);
  const auto result = run_poa(folder.path(), {"check", "secret.md"});
  CHECK(result.status == 2);
  CHECK(result.err == "poa: secret.md can't be read: Permission denied\n");
}

TEST_CASE("Of a folder without permission nobody says that it holds no plan") {
  if (geteuid() == 0) {
    WARN("SKIPPED: root may read everything");
    return;
  }
  const TemporaryFolder folder;
  fs::create_directory(folder.path() / "secret");
  fs::permissions(folder.path() / "secret", fs::perms::none);
  const auto result = run_poa(folder.path(), {"check", "secret"});
  CHECK(result.status == 2);
  CHECK(result.err == "poa: secret can't be read: Permission denied\n");
}

TEST_CASE("Text in an old encoding is checked: a few bytes that are no UTF-8 do no harm") {
  const TemporaryFolder folder;
  folder.write("latin.md", "# Appeal\n\nDear Amazon, our caf\xE9 sells cr\xE8me.\n");
  const auto result = run_poa(folder.path(), {"check", "latin.md"});
  CHECK(result.status == 1);
  CHECK(result.err.empty());
}

TEST_CASE("Standard input is a document") {
  const TemporaryFolder folder;
  const auto result = run_poa(folder.path(), {"check", "-"}, kAppeal);
  CHECK(result.status == 1);
  CHECK(contains(result.out, "<stdin>:1:"));
}

TEST_CASE("In a folder, the documents that are Plans of Action are checked, in order") {
  const TemporaryFolder folder;
  folder.write("b.md", kAppeal);
  folder.write("a/z.markdown", kAppeal);
  folder.write("a/README.md", "# About\n\nNothing of interest.\n");
  folder.write("a/empty.poa.md", "");
  folder.write("a/notes.txt", kAppeal);
  folder.write(".hidden/c.md", kAppeal);
  folder.write("node_modules/d.md", kAppeal);
  folder.write("a/image.md", std::string(100, '\0'));
  fs::create_directory_symlink(folder.path(), folder.path() / "a" / "loop");
  const auto result = run_poa(folder.path(), {"check", "--format", "json", "."});
  CHECK(result.err.empty());
  CHECK(result.status == 1);
  std::vector<std::string> files;
  for (const json& finding : json::parse(result.out)) {
    const auto file = finding.at("file").get<std::string>();
    if (files.empty() || files.back() != file) files.push_back(file);
  }
  CHECK(files == std::vector<std::string>{"./b.md", "./a/empty.poa.md", "./a/z.markdown"});

  // A file that is also named stays one file, and is checked whatever it is.
  const auto named = run_poa(folder.path(), {"check", "a", "a/README.md", "b.md"});
  CHECK(contains(named.out, "a/README.md:1:"));
  CHECK(contains(named.out, " in 4 files.\n"));
}

TEST_CASE("A folder without Plans of Action is clean, and says so") {
  const TemporaryFolder folder;
  folder.write("docs/README.md", "# About\n\nNothing of interest.\n");
  const auto result = run_poa(folder.path(), {"check", "docs"});
  CHECK(result.status == 0);
  CHECK(result.out.empty());
  CHECK(result.err ==
        "poa: no Plan of Action found in docs; name a file to have it checked whatever it is\n");
  CHECK(run_poa(folder.path(), {"check", "--format", "json", "docs"}).out == "[]\n");
}

TEST_CASE("Many files come out in their order") {
  const TemporaryFolder folder;
  std::vector<std::string> arguments{"check", "--format", "json"};
  for (int i = 0; i < 60; ++i) {
    const std::string name = std::to_string(i) + ".md";
    folder.write(name, std::string(static_cast<std::size_t>(60 - i) * 500, '\n') + kAppeal);
    arguments.push_back(name);
  }
  const auto result = run_poa(folder.path(), arguments);
  CHECK(result.status == 1);
  int expected = 0;
  std::string last;
  for (const json& finding : json::parse(result.out)) {
    if (finding.at("file") == last) continue;
    last = finding.at("file");
    CHECK(last == std::to_string(expected++) + ".md");
  }
  CHECK(expected == 60);
}

TEST_CASE("Colours are for terminals, or on request") {
  const TemporaryFolder folder;
  folder.write("appeal.md", kAppeal);
  const auto colour = [&](const std::string& choice) {
    return contains(run_poa(folder.path(), {"check", "--color", choice, "appeal.md"}).out, "\x1b[");
  };
  CHECK_FALSE(colour("auto"));
  CHECK(colour("always"));
  CHECK_FALSE(colour("never"));
}

TEST_CASE("A document can't steer the terminal") {
  const TemporaryFolder folder;
  folder.write("appeal.md", "# Prevention plan \x1b[2J\a \u202Eback\n");
  const auto result = run_poa(folder.path(), {"check", "appeal.md"});
  CHECK(contains(result.out, "# Prevention plan \uFFFD[2J\uFFFD \uFFFDback"));
  CHECK_FALSE(contains(result.out, "\x1b"));
}

TEST_CASE("Huge and deep documents get an answer") {
  const TemporaryFolder folder;
  std::string long_line = "# Prevention plan\n\n";
  while (long_line.size() < 2'000'000) long_line += "We counted 340 units \u2013 all of them. ";
  folder.write("long.md", long_line);
  std::string nested = "# Corrective actions\n\n";
  for (int depth = 0; depth < 5000; ++depth) nested += "- ";
  folder.write("nested.md", nested + "a\n");
  CHECK(run_poa(folder.path(), {"check", "long.md"}).status == 1);
  CHECK(run_poa(folder.path(), {"check", "nested.md"}).status == 1);
}

TEST_CASE("A report that can't be written is no success") {
  REQUIRE(fs::exists("/dev/full"));
  const TemporaryFolder folder;
  folder.write("clean.md", "<!-- poa-disable-file -->\n");
  const std::string command =
      "cd '" + folder.path().string() + "' && '" POA_PROGRAM "' check clean.md > /dev/full 2> err";
  // Only a shell can point the standard output of a program at a device that is full.
  const int status = std::system(command.c_str());  // NOLINT(bugprone-command-processor)
  CHECK(WEXITSTATUS(status) == 2);
}
