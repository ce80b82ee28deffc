// Every rule against its page's examples and its drawn fixtures. With POA_UPDATE=1 in the
// environment the fixtures are redrawn to what is found now: review the difference.
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>

#include "analysis/rules/pages.h"
#include "analysis/rules/rule.h"
#include "tests/analysis/fixture.h"
#include "tests/analysis/scaffold.h"
#include "tests/catch.h"

namespace poa::test {
namespace {

namespace fs = std::filesystem;

const fs::path kFixtures = fs::path(POA_SOURCE_DIR) / "tests/analysis/rules";

std::string read(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

fs::path fixture_of(std::string_view rule) {
  std::string name(rule);
  std::replace(name.begin(), name.end(), '-', '_');
  return kFixtures / (name + ".md");
}

/// An example of a page: a fence with the info string `markdown PART` below "## Bad" or "## Good".
struct Example {
  bool bad = false;
  FixtureCase test_case;
};

std::vector<Example> examples_of(std::string_view page) {
  std::vector<Example> examples;
  std::string_view heading;
  bool inside = false;
  while (!page.empty()) {
    const std::size_t end = std::min(page.find('\n'), page.size());
    const std::string_view line = page.substr(0, end);
    page.remove_prefix(std::min(end + 1, page.size()));
    if (inside) {
      inside = !line.starts_with("````");
      if (inside) examples.back().test_case.document.append(line).append("\n");
    } else if (line.starts_with("## ")) {
      heading = line.substr(3);
    } else if (line.starts_with("````markdown ")) {
      inside = true;
      Example example;
      example.bad = heading == "Bad";
      example.test_case.part = line.substr(13);
      examples.push_back(example);
    }
  }
  return examples;
}

TEST_CASE("every rule has a page, and every page a rule") {
  for (const Rule* rule : all_rules()) {
    INFO(rule->id);
    const std::string_view page = rule_page(rule->id);
    REQUIRE(page.starts_with("# " + std::string(rule->id) + "\n"));
    for (const std::string_view heading :
         {"## Why a reviewer minds", "## Bad", "## Good", "## How to fix", "## Source"}) {
      INFO(heading);
      CHECK(page.find(heading) != std::string_view::npos);
    }
  }
  for (const RulePage& page : rule_pages()) {
    INFO(page.id);
    CHECK(find_rule(page.id) != nullptr);
  }
}

TEST_CASE("rule ids are unique") {
  std::set<std::string_view> ids;
  for (const Rule* rule : all_rules()) CHECK(ids.insert(rule->id).second);
}

TEST_CASE("a page's bad examples are found and its good ones are not") {
  for (const Rule* rule : all_rules()) {
    const std::vector<Example> examples = examples_of(rule_page(rule->id));
    INFO(rule->id);
    CHECK(std::any_of(examples.begin(), examples.end(), [](const Example& e) { return e.bad; }));
    CHECK(std::any_of(examples.begin(), examples.end(), [](const Example& e) { return !e.bad; }));
    for (const Example& example : examples) {
      INFO(example.test_case.document);
      const auto places = found(example.test_case, rule->id);
      CAPTURE(places);
      CHECK(places.empty() == !example.bad);
    }
  }
}

TEST_CASE("rules find what their fixtures draw, and nothing else") {
  const bool update = std::getenv("POA_UPDATE") != nullptr;
  for (const Rule* rule : all_rules()) {
    const fs::path path = fixture_of(rule->id);
    INFO(rule->id);
    REQUIRE(fs::exists(path));
    const std::string text = read(path);
    const std::vector<FixtureCase> cases = read_fixture(text);
    const auto silent = std::count_if(cases.begin(), cases.end(),
                                      [](const FixtureCase& c) { return c.expected.empty(); });
    CHECK(silent >= 6);
    CHECK(static_cast<std::ptrdiff_t>(cases.size()) - silent >= 6);
    std::string drawing = text.substr(0, text.find("=== "));
    for (const FixtureCase& test_case : cases) {
      INFO(test_case.name << "\n" << test_case.document);
      if (!update) CHECK(found(test_case, rule->id) == test_case.expected);
      drawing += redrawn(test_case, rule->id) + "\n";
    }
    if (update) std::ofstream(path, std::ios::binary) << drawing;
  }
}

TEST_CASE("every fixture belongs to a rule") {
  for (const auto& entry : fs::directory_iterator(kFixtures)) {
    std::string name = entry.path().stem().string();
    std::replace(name.begin(), name.end(), '_', '-');
    INFO(name);
    CHECK(find_rule(name) != nullptr);
  }
}

TEST_CASE("the appeal that the examples stand in is sound") {
  const Scaffold whole = scaffold("We ask you to reinstate our account.\n", "closing");
  for (const Finding& finding : findings_of(whole.text)) {
    FAIL_CHECK(finding.rule << ": " << finding.message);
  }
}

}  // namespace
}  // namespace poa::test
