#include "analysis/assist/inline_completion.h"

#include <string>

#include "analysis/guide/checklist.h"
#include "analysis/guide/templates.h"
#include "tests/analysis/assist/editing.h"
#include "tests/analysis/scaffold.h"
#include "tests/catch.h"

namespace poa::test {
namespace {

using guide::SuspensionType;

constexpr const char* kHead = "---\nsuspension: inauthentic\n---\n\n# Plan of Action\n\n";

/// What a writer who accepts it has; the text as it was where nothing is shown.
std::string gone_on(std::string_view body) {
  const Marked document = marked(kHead + std::string(body));
  const auto shown = assist::inline_completion(facts_of(document.text), document.offset);
  if (!shown) return std::string(body);
  return applied(document.text, {{shown->replaced, shown->snippet}})
      .substr(std::string(kHead).size());
}

std::string example(guide::ExampleKind kind, std::size_t index) {
  return guide::with_placeholders(
      guide::examples(kind, SuspensionType::inauthentic).at(index)->text);
}

TEST_CASE("An empty item goes on with the next example") {
  using enum guide::ExampleKind;
  CHECK(gone_on("## Corrective actions\n\n1. ‸\n") ==
        "## Corrective actions\n\n1. " + example(corrective_action, 0) + "\n");
  CHECK(gone_on("## Corrective actions\n\n1. We closed it.\n2. ‸") ==
        "## Corrective actions\n\n1. We closed it.\n2. " + example(corrective_action, 1));
  CHECK(gone_on("## Prevention plan\n\n- ‸\n") ==
        "## Prevention plan\n\n- " + example(prevention_measure, 0) + "\n");
}

TEST_CASE("An empty section goes on with its template") {
  const std::string whole = guide::with_placeholders(
      guide::section_template(guide::SectionRole::root_cause, SuspensionType::inauthentic));
  const std::string body = whole.substr(whole.find("\n\n") + 2);
  CHECK(gone_on("## Root cause\n\n‸\n") == "## Root cause\n\n" + body);
  CHECK(gone_on("## Root cause\n‸\n") == "## Root cause\n\n" + body);
}

TEST_CASE("A heading half typed goes on with the section that is missing") {
  const std::string text = gone_on("## Root cause\n\nSo it was.\n\n## Corr‸\n");
  CHECK(text.find("## Corrective Actions\n\n1. ") != text.npos);
}

TEST_CASE("The documents go on with the next that is not there") {
  const auto checklist = guide::checklist(SuspensionType::inauthentic);
  CHECK(gone_on("## Supporting documents\n\n- [x] " + std::string(checklist[0]->text) +
                "\n- [ ] ‸\n") == "## Supporting documents\n\n- [x] " +
                                      std::string(checklist[0]->text) + "\n- [ ] " +
                                      std::string(checklist[1]->text) + "\n");
}

TEST_CASE("Everywhere else nothing is shown") {
  for (const char* body :
       {"‸", "We wrote ‸\n", "## Root cause\n\nIt was so.\n\n‸\n",
        "## Corrective actions\n\n1. We‸\n", "## Corrective actions\n\n1. ‸ we\n",
        "## Weather\n\n‸\n", "## Weather‸\n", "```\n## Corr‸\n```\n"}) {
    CAPTURE(body);
    CHECK(gone_on(body) == body);
  }
}

}  // namespace
}  // namespace poa::test
