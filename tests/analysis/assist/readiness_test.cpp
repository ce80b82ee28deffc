// How ready a plan is, and that nothing is withheld without a finding.
#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "analysis/assist/readiness.h"
#include "analysis/guide/suspension_type.h"
#include "analysis/guide/templates.h"
#include "tests/analysis/scaffold.h"
#include "tests/catch.h"

namespace poa::test {
namespace {

using guide::SectionRole;

assist::Readiness readiness_of(std::string_view text) {
  return assist::readiness(facts_of(text), findings_of(text));
}

std::vector<std::string> next_steps(std::string_view text) {
  std::vector<std::string> steps;
  for (const assist::Gap& gap : readiness_of(text).gaps) steps.push_back(gap.next);
  return steps;
}

const std::string kDraft =
    "# Plan of Action\n\n## Root Cause\n\nIt was a mistake.\n\n## Corrective Actions\n\n"
    "1. We will remove the listing.\n2. On 4 May 2026 we refunded 40 orders (Exhibit A).\n";

TEST_CASE("A sound appeal is ready", "[readiness]") {
  const Scaffold sound = scaffold(
      "1. On 4 May 2026 we refunded 40 orders (Exhibit A).\n"
      "2. On 5 May 2026 we removed 30 units (Exhibit B).\n"
      "3. On 6 May 2026 we closed 2 listings (Exhibit C).\n",
      "corrective-actions");
  const assist::Readiness ready = readiness_of(sound.text);
  for (const assist::Gap& gap : ready.gaps) UNSCOPED_INFO(gap.next);
  CHECK(ready.percent >= 95);
}

TEST_CASE("What is missing lowers the readiness and is said in its order", "[readiness]") {
  const auto steps = next_steps(kDraft);
  for (const std::string& step : steps) UNSCOPED_INFO(step);
  REQUIRE(steps.size() >= 5);
  CHECK(steps[0] == "give the seller id");
  CHECK(std::ranges::find(steps, "name the cause") != steps.end());
  CHECK(std::ranges::find(steps, "complete 1 action") != steps.end());
  CHECK(std::ranges::find(steps, "date 1 action") != steps.end());
  CHECK(std::ranges::find(steps, "add \"Prevention Plan\"") != steps.end());
  CHECK(std::ranges::find(steps, "add \"Supporting Documents\"") != steps.end());
  CHECK(readiness_of(kDraft).percent < 50);
}

TEST_CASE("A need of each item loses the share of the items at fault", "[readiness]") {
  const Facts facts = facts_of(kDraft);
  const std::vector<Finding> findings = findings_of(kDraft);
  for (const assist::Gap& gap : assist::readiness(facts, findings).gaps) {
    if (gap.next == "date 1 action") CHECK(gap.points == Approx(3.5));
    if (gap.next == "add \"Prevention Plan\"") CHECK(gap.points == Approx(20));
  }
}

TEST_CASE("A template that nobody has filled in is nowhere near ready", "[readiness]") {
  for (const guide::SuspensionTypeInfo& type : guide::all_types()) {
    CAPTURE(type.id);
    const std::string plan = guide::with_placeholders(guide::plan_template(type.type));
    CHECK(readiness_of(plan).percent < 35);
    const auto steps = next_steps(plan);
    CHECK(
        std::ranges::any_of(steps, [](const auto& step) { return step.starts_with("fill in "); }));
  }
}

TEST_CASE("An item with an open field is worth nothing yet", "[readiness]") {
  const std::string done =
      "1. On 4 May 2026 we refunded 40 orders (Exhibit A).\n"
      "2. On 5 May 2026 we removed 30 units (Exhibit B).\n"
      "3. On 6 May 2026 we closed 2 listings (Exhibit C).\n";
  const std::string open = done + "4. On [date] we closed 2 listings (Exhibit D).\n";
  const assist::Readiness ready = readiness_of(scaffold(open, "corrective-actions").text);
  const auto gap =
      std::ranges::find(ready.gaps, std::string("fill in 1 action"), &assist::Gap::next);
  REQUIRE(gap != ready.gaps.end());
  CHECK(gap->points == Approx(25.0 / 4));
}

TEST_CASE("Every point withheld traces to a finding, and goes with it", "[readiness]") {
  for (const std::string& text :
       {kDraft, std::string("# Plan of Action\n"), std::string("---\nsuspension: x\n---\n"),
        scaffold("1. Soon we will [date] do it.\n2. [Other](lost.pdf)\n", "corrective-actions")
            .text,
        scaffold("- [ ] Invoices\n", "supporting-documents").text}) {
    const Facts facts = facts_of(text);
    const std::vector<Finding> findings = findings_of(text);
    const assist::Readiness ready = assist::readiness(facts, findings);
    double withheld = 0;
    for (const assist::Gap& gap : ready.gaps) {
      REQUIRE(gap.finding < findings.size());
      CHECK(gap.points > 0);
      withheld += gap.points;
    }
    CHECK(withheld <= 100);
    CHECK(ready.percent ==
          std::min(ready.gaps.empty() ? 100 : 99, static_cast<int>(std::floor(100 - withheld))));
    for (std::size_t i = 0; i < findings.size(); ++i) {
      std::vector<Finding> others = findings;
      others.erase(others.begin() + static_cast<std::ptrdiff_t>(i));
      CHECK(assist::readiness(facts, others).percent >= ready.percent);
    }
    CHECK(assist::readiness(facts, {}).percent == 100);
  }
}

}  // namespace
}  // namespace poa::test
