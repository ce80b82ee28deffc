// The example appeals: one shows what the program finds, the other what it is content with.
#include <nlohmann/json.hpp>
#include <set>
#include <string>

#include "tests/catch.h"
#include "tests/server/check_program.h"

namespace {

constexpr const char* kFolder = POA_SOURCE_DIR "/tests/examples";

TEST_CASE("The example that is done right has no finding at all") {
  const auto result = poa::test::run_poa(kFolder, {"check", "clean.poa.md"});
  CHECK(result.out == "No findings in 1 file.\n");
  CHECK(result.status == 0);
}

TEST_CASE("The example with typical defects shows them") {
  const auto result = poa::test::run_poa(kFolder, {"check", "--format", "json", "flasks.poa.md"});
  CHECK(result.status == 1);
  std::set<std::string> rules;
  for (const auto& finding : nlohmann::json::parse(result.out)) rules.insert(finding.at("rule"));
  for (const char* rule : {"action-missing-date", "action-not-completed", "broken-attachment",
                           "missing-document", "unchecked-document"}) {
    CAPTURE(rule);
    CHECK(rules.contains(rule));
  }
}

}  // namespace
