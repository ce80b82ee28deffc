// What is taken for a Plan of Action, and which kind of suspension it is about.
#include <algorithm>

#include "tests/analysis/plan/outline.h"
#include "tests/catch.h"

using poa::guide::SuspensionType;
using poa::test::is_plan;
using poa::test::ReadDocument;

TEST_CASE("A Plan of Action is known by one of four signs") {
  CHECK(is_plan("Anything.\n", "flasks.poa.md"));
  CHECK(is_plan("---\nsuspension:\n---\n"));
  CHECK(is_plan("## Root cause\n\n## Preventive measures\n"));
  CHECK(is_plan("**Root cause**\n\nA.\n\nSteps to prevent recurrence:\n\n- B\n"));
  const char* const salutation = GENERATE(
      "Dear Amazon Seller Performance Team,", "Dear Seller Performance Team,", "Dear Amazon,",
      "Hello Amazon team", "Respected Amazon Team,", "To the Seller Performance Team",
      "To: Amazon Seller Performance  \nFrom: Jo", "Sehr geehrtes Amazon-Team,");
  CAPTURE(salutation);
  CHECK(is_plan("# My account\n\n" + std::string(salutation) + "\n\nI write to you.\n"));
}

TEST_CASE("Other documents are none") {
  const char* const text =
      GENERATE("", "\n", "---\n",
               "# Widget\n\nA library.\n\n## Installation\n\n## Documentation\n\n## Resolution\n",
               "# Incident 12\n\n## Root cause\n\nA full disk.\n\n## Timeline\n",
               "# Post\n\n## Root cause\n\n### Root cause analysis\n\n## What went wrong\n",
               "To use Amazon S3 you need a bucket.\n", "Dear reader,\n\nAmazon is a river.\n",
               "> Dear Amazon,\n", "---\ntitle: A page\ndate: 2026-05-01\n---\n\nText\n",
               "We wrote \"Dear Amazon Seller Performance Team\" in our letter, and nothing at all "
               "happened then.\n");
  CAPTURE(text);
  CHECK_FALSE(is_plan(text, "README.md"));
}

TEST_CASE("The type is stated by the front matter or inferred from the words") {
  const ReadDocument stated("---\nsuspension: Used Sold As New\n---\n\nDear Amazon,\n");
  CHECK(stated.plan.stated_type == SuspensionType::used_sold_as_new);
  CHECK(stated.plan.type() == SuspensionType::used_sold_as_new);

  const ReadDocument unknown("---\nsuspension: bad luck\n---\n\nDear Amazon,\n");
  CHECK_FALSE(unknown.plan.stated_type);
  CHECK_FALSE(unknown.plan.type());

  const ReadDocument inferred(
      "Dear Amazon,\n\nyou closed our account:\n\n> Your Order Defect\n> Rate exceeds the "
      "target.\n\n"
      "## Root cause\n\nOur Order Defect Rate rose because of defective items and A-to-z "
      "claims.\n\n"
      "## Prevention plan\n\nWe check each trademark, each copyright and each patent.\n");
  REQUIRE(inferred.plan.inferred_type);
  CHECK(inferred.plan.inferred_type->type == SuspensionType::performance);
  CHECK(inferred.plan.type() == SuspensionType::performance);
  CHECK(inferred.plan.inferred_type->lead > 0);
  const auto& evidence = inferred.plan.inferred_type->evidence;
  REQUIRE_FALSE(evidence.empty());
  CHECK(inferred.in(inferred.prose.source(evidence[0])) == "Order Defect");
}

TEST_CASE("What is stated and what is inferred may differ; the statement counts") {
  const ReadDocument document(
      "---\nsuspension: related-accounts\n---\n\n# Used books sold as new\n\nDear Amazon,\n\n"
      "buyers received used books that we sold as new.\n\n## Root cause\n\n"
      "Used copies were sold as new, because no one graded them.\n");
  REQUIRE(document.plan.inferred_type);
  CHECK(document.plan.inferred_type->type == SuspensionType::used_sold_as_new);
  CHECK(document.plan.type() == SuspensionType::related_accounts);
}

TEST_CASE("A text that names nothing decisive has no type") {
  const ReadDocument document(
      "Dear Amazon,\n\n## Root cause\n\nI do not know what the problem is.\n");
  CHECK_FALSE(document.plan.inferred_type);
}
