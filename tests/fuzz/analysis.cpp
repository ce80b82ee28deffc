// The whole analysis of any text: facts, findings, suppressions.
#include "analysis/analysis.h"

#include "tests/fuzz/documents.h"
#include "tests/fuzz/invariants.h"
#include "tests/fuzz/target.h"

using namespace poa;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const Facts facts = fuzz::facts_of(fuzz::text_of(data, size));
  const std::string_view text = facts.text->bytes();
  fuzz::check_front_matter(facts.plan.front_matter, text);
  fuzz::check_markdown(facts.markdown, text);
  fuzz::check_prose(facts);
  fuzz::check_plan(facts.plan, text);
  fuzz::check_findings(fuzz::analyzer().findings(facts, {}), text);
  return 0;
}
