// The character limit of the submission box, which only a setting turns on.
#include <memory>
#include <string>
#include <vector>

#include "tests/analysis/scaffold.h"
#include "tests/catch.h"

namespace poa::test {
namespace {

/// What `too-long` says of a document where the box takes so many characters.
std::vector<std::string> told(const std::string& document, std::uint32_t most) {
  Surroundings surroundings;
  surroundings.today = {2026, 6, 30};
  surroundings.options.max_characters = most;
  const Facts facts = analyzer().facts(std::make_shared<const Text>(document), surroundings);
  std::vector<std::string> messages;
  for (const Finding& finding : analyzer().findings(facts, {})) {
    if (finding.rule == "too-long") messages.push_back(finding.message);
  }
  return messages;
}

TEST_CASE("The characters of the narrative are held against the submission box") {
  // "Plan", two line feeds, "Wir prüfen es."
  const std::string plan = "---\nsuspension: inauthentic\n---\n\n# Plan\n\nWir prüfen es.\n";
  CHECK(told(plan, 0).empty());
  CHECK(told(plan, 20).empty());
  REQUIRE(told(plan, 19).size() == 1);
  CHECK(told(plan, 19).front() ==
        "The appeal has 20 characters, and the box takes 19. What is beyond them does not reach "
        "the reviewer.");
}

TEST_CASE("Supporting documents are uploaded, and markup is not pasted") {
  const std::string words =
      "# Plan\n\nWir **prüfen** [es](attachments/loa.pdf).<!-- a note -->\n\n";
  const std::string documents = "## Attachments\n\n- [x] Invoice 5107 of Calder Wholesale LLC\n";
  const std::size_t heading = std::string("\n\nAttachments\n\n").size();
  const auto most = static_cast<std::uint32_t>(20 + heading);
  CHECK(told(words + documents, most).empty());
  CHECK(told(words + documents, most - 1).size() == 1);
}

TEST_CASE("An empty document fits any box") {
  CHECK(told("", 1).empty());
  CHECK(told("---\nsuspension: inauthentic\n---\n", 1).empty());
}

}  // namespace
}  // namespace poa::test
