// The words at fault, as a message repeats them.
#include <string>

#include "analysis/rules/message.h"
#include "tests/analysis/scaffold.h"
#include "tests/catch.h"

namespace poa::test {
namespace {

TEST_CASE("a message quotes the words at fault, and of very many the first") {
  CHECK(in_quotes("") == "\"\"");
  CHECK(in_quotes("do better") == "\"do better\"");
  CHECK(in_quotes(std::string(160, 'a')) == "\"" + std::string(160, 'a') + "\"");
  CHECK(in_quotes(std::string(161, 'a')) == "\"" + std::string(160, 'a') + "…\"");
  CHECK(in_quotes(std::string(159, 'a') + "é") == "\"" + std::string(159, 'a') + "…\"");
}

TEST_CASE("a document that shouts from end to end has a short message") {
  std::string text = "PLEASE";
  for (int i = 0; i < 5000; ++i) text += " REINSTATE US";
  for (const Finding& finding : findings_of(text)) CHECK(finding.message.size() < 500);
}

}  // namespace
}  // namespace poa::test
