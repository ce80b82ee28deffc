// What is left out of a document that is all findings.
#include <algorithm>
#include <string>
#include <vector>

#include "analysis/rules/limit.h"
#include "tests/analysis/scaffold.h"
#include "tests/catch.h"

namespace poa::test {
namespace {

std::string repeated(std::string_view words, std::size_t times) {
  std::string text;
  for (std::size_t i = 0; i < times; ++i) text += words;
  return text;
}

std::vector<Finding> of_rule(std::string_view rule, std::string_view text) {
  std::vector<Finding> findings = findings_of(text);
  std::erase_if(findings, [rule](const Finding& finding) { return finding.rule != rule; });
  return findings;
}

TEST_CASE("a rule reports the first of very many places, and how many more there are") {
  const std::string field = "[date]\n\n";
  const std::string text = "# Plan of Action\n\n" + repeated(field, 340);
  const std::vector<Finding> found = of_rule("placeholder", text);
  REQUIRE(found.size() == kMostOfARule + 1);
  CHECK(found[99].message.find("more places") == std::string::npos);
  CHECK(found[100].message ==
        "From here on there are 240 more places with this problem. They are shown once those "
        "above are mended.");
  CHECK(found[100].span.begin == text.find(field) + 100 * field.size());
}

TEST_CASE("a single place more is reported itself") {
  const std::vector<Finding> found = of_rule("placeholder", repeated("[date]\n\n", 101));
  REQUIRE(found.size() == 101);
  CHECK(found[100].message == found[0].message);
  CHECK(of_rule("placeholder", repeated("[date]\n\n", 100)).size() == 100);
}

TEST_CASE("what is left out of one rule takes nothing from another") {
  const std::string text = repeated("[date]\n\n", 500) + "We removed the listing recently.\n";
  CHECK(of_rule("vague-date", text).size() == 1);
}

TEST_CASE("an error among what is left out still counts as one") {
  const std::string text = repeated("It is our supplier's fault.\n\n", 150) +
                           "It is Amazon's fault.\n\n" +
                           repeated("It is our supplier's fault.\n\n", 50);
  const std::vector<Finding> found = of_rule("blame", text);
  REQUIRE(found.size() == 101);
  CHECK(found[99].severity == Severity::warning);
  CHECK(found[100].severity == Severity::error);
}

TEST_CASE("what is silenced does not count") {
  const std::string silenced = "<!-- poa-disable placeholder -->\n\n" +
                               repeated("[date]\n\n", 150) + "<!-- poa-enable placeholder -->\n\n";
  const std::vector<Finding> found = findings_of(silenced + "[name]\n");
  CHECK(std::ranges::count(found, "placeholder", &Finding::rule) == 1);
  CHECK(std::ranges::count(found, "unused-suppression", &Finding::rule) == 0);
}

}  // namespace
}  // namespace poa::test
