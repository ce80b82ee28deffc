#include "analysis/assist/completion.h"

#include <algorithm>
#include <string>
#include <vector>

#include "analysis/guide/checklist.h"
#include "analysis/guide/templates.h"
#include "tests/analysis/assist/editing.h"
#include "tests/analysis/scaffold.h"
#include "tests/catch.h"

namespace poa::test {
namespace {

using assist::CompletionKind;
using Labels = std::vector<std::string>;

constexpr const char* kHead = "---\nsuspension: inauthentic\n---\n\n# Plan of Action\n\n";

Labels of_kind(const std::vector<assist::Completion>& offers, CompletionKind kind) {
  Labels result;
  for (const assist::Completion& offer : offers) {
    if (offer.kind == kind) result.push_back(offer.label);
  }
  return result;
}

std::string drawn(std::string_view body) { return kHead + std::string(body); }

TEST_CASE("An empty document offers a plan of every type, the guide's five first") {
  const auto offers = of_kind(completed("‸"), CompletionKind::plan);
  REQUIRE(offers.size() == guide::suspension_type_count);
  CHECK(offers[0] == "Plan of Action: " + std::string(guide::all_types()[0].name));
  const std::string plan = accepted("‸", offers[1]);
  CHECK(plan == guide::with_placeholders(guide::plan_template(guide::SuspensionType::inauthentic)));
}

TEST_CASE("A document that is no plan offers new plans alone, and only where one is begun") {
  const auto at = [](std::string_view text) {
    const Marked document = marked(text);
    return assist::completions(facts_of(document.text), document.offset, {.is_plan = false}).offers;
  };
  CHECK(at("# Notes\n\n‸\n").size() == guide::suspension_type_count);
  CHECK(at("pla‸").size() == guide::suspension_type_count);
  CHECK(at("POA‸").size() == guide::suspension_type_count);
  CHECK(at("new p‸").size() == guide::suspension_type_count);
  CHECK(at("# Notes\n\nnew‸\n").size() == guide::suspension_type_count);
  CHECK(at("# Notes\n\nn‸\n").empty());  // of a word that may become any
  CHECK(at("p‸").size() == guide::suspension_type_count);
  CHECK(at("We plan‸").empty());
  CHECK(at("## Ro‸").empty());
  CHECK(at("in‸").empty());
  CHECK(at("pla‸ce").empty());
}

TEST_CASE("Front matter is left out of a plan that does not begin the file") {
  const Marked document = marked("Notes\n\n‸");
  const auto offers =
      assist::completions(facts_of(document.text), document.offset, {.is_plan = false}).offers;
  REQUIRE_FALSE(offers.empty());
  CHECK(render_as_text(offers[0].snippet).starts_with("# Plan of Action"));
}

TEST_CASE("Sections that are not there are offered, the next one first") {
  CHECK(of_kind(completed(drawn("‸")), CompletionKind::section) ==
        Labels{"Root Cause", "Corrective Actions", "Prevention Plan", "Supporting Documents"});
  CHECK(of_kind(completed(drawn("## Root Cause\n\nIt was so.\n\n‸")), CompletionKind::section) ==
        Labels{"Corrective Actions", "Prevention Plan", "Supporting Documents"});
  CHECK(of_kind(completed(drawn("## Corrective Actions\n\n1. We did.\n\n‸")),
                CompletionKind::section) ==
        Labels{"Prevention Plan", "Supporting Documents", "Root Cause"});
}

TEST_CASE("The next section leads on an empty line past a section's content, examples elsewhere") {
  const auto leading = [](std::string_view body) {
    const auto offers = completed(drawn(body));
    REQUIRE_FALSE(offers.empty());
    return offers[0].kind == CompletionKind::section ? offers[0].label : "an example";
  };
  CHECK(leading("## Root Cause\n\nIt was so.\n\n‸\n") == "Corrective Actions");
  CHECK(leading("## Root Cause\n\nIt was so.\n‸") == "Corrective Actions");
  CHECK(leading("## Root Cause\r\n\r\nIt was so.\r\n\r\n‸\r\n") == "Corrective Actions");
  CHECK(leading("## Corrective Actions\n\n1. We did.\n\n‸\n") == "Prevention Plan");
  CHECK(leading("## Root Cause\n\nIt was so.\n\n‸\n\n## Corrective Actions\n\n1. We did.\n") ==
        "Prevention Plan");
  CHECK(leading("## Supporting Documents\n\n- [x] Invoice 12\n\n‸\n") == "an example");

  CHECK(leading("## Corrective Actions\n\n1. We did.\n2. ‸\n") == "an example");
  CHECK(leading("## Corrective Actions\n\n1. We did.\n‸\n2. We did.\n") == "an example");
  CHECK(leading("## Corrective Actions\n\n1. We did,\n   and well.\n‸") == "an example");
  CHECK(leading("## Corrective Actions\n\n1. We did.\n   - So.\n‸") == "an example");
  // A section just begun wants its own words first.
  CHECK(leading("## Corrective Actions\n\n‸\n") == "an example");
}

TEST_CASE("A heading half typed is replaced as a whole") {
  const std::string text = accepted(drawn("## Corr‸\n"), "Corrective Actions");
  CHECK(text.starts_with(drawn("## Corrective Actions\n\n1. On [")));
  CHECK(labels(completed(drawn("## Corr‸\n"))) == Labels{"Corrective Actions"});
  CHECK(labels(completed(drawn("## corr‸"))) == Labels{"Corrective Actions"});
  CHECK(labels(completed(drawn("## plan‸"))) == Labels{"Prevention Plan"});
  CHECK(labels(completed(drawn("## Weather‸"))).empty());
  CHECK(labels(completed(drawn("#‸"))).size() == 4);
  CHECK(labels(completed(drawn("####### x‸"))).empty());
}

TEST_CASE("A section keeps the document's headings and line endings, and blank lines around it") {
  const std::string body = "### Root Cause\r\n\r\nIt was so.\r\n‸\r\n### Supporting Documents\r\n";
  const std::string text = accepted(body, "Prevention Plan");
  CHECK(text.find("It was so.\r\n\r\n### Prevention Plan\r\n\r\n1. ") != text.npos);
  CHECK(text.find("\r\n\r\n### Supporting Documents\r\n") != text.npos);
  for (std::size_t at = text.find('\n'); at != text.npos; at = text.find('\n', at + 1)) {
    REQUIRE(text[at - 1] == '\r');
  }
}

TEST_CASE("Every example of a kind is offered in its section, the type's own first") {
  const auto count = [](guide::ExampleKind kind) {
    return static_cast<std::size_t>(
        std::ranges::count(guide::all_examples(), kind, &guide::Example::kind));
  };
  const auto actions = completed(drawn("## Corrective Actions\n\n1. ‸\n"));
  CHECK(actions.size() == count(guide::ExampleKind::corrective_action));
  CHECK(actions[0].label ==
        guide::examples(guide::ExampleKind::corrective_action, guide::SuspensionType::inauthentic)
            .front()
            ->title);
  CHECK(completed(drawn("## Prevention Plan\n\n- ‸\n")).size() ==
        count(guide::ExampleKind::prevention_measure));
  CHECK(of_kind(completed(drawn("## Root Cause\n\n‸\n")), CompletionKind::example).size() ==
        count(guide::ExampleKind::root_cause));
  CHECK(of_kind(completed(drawn("‸")), CompletionKind::example).empty());
  CHECK(of_kind(completed(drawn("## Corr‸\n")), CompletionKind::example).empty());
}

TEST_CASE("An example continues its list") {
  const auto first_lines = [](std::string_view body) {
    const std::string text = drawn(body);
    const auto offers = completed(text);
    const auto example =
        std::ranges::find(offers, CompletionKind::example, &assist::Completion::kind);
    REQUIRE(example != offers.end());
    const Marked document = marked(text);
    const std::string result = applied(document.text, {{example->replaced, example->snippet}});
    const std::size_t line = result.rfind('\n', example->replaced.begin - 1) + 1;
    return result.substr(line, 6);
  };
  CHECK(first_lines("## Corrective Actions\n\n‸\n").starts_with("1. "));
  CHECK(first_lines("## Corrective Actions\n\n1. We did.\n2. We did.\n‸").starts_with("3. "));
  CHECK(first_lines("## Corrective Actions\n\n7) We did.\n\n‸").starts_with("8) "));
  CHECK(first_lines("## Corrective Actions\n\n* We did.\n‸").starts_with("* "));
  CHECK(first_lines("## Corrective Actions\n\n1. We did.\n5. ‸").starts_with("5. "));
  CHECK(first_lines("## Corrective Actions\n\n-‸").starts_with("- "));
  CHECK(first_lines("## Corrective Actions\n\n  - We did.\n‸").starts_with("  - "));
}

TEST_CASE("An example is found by the words of its title, and not in running text") {
  const auto all = completed(drawn("## Corrective Actions\n\n1. ‸\n"));
  const std::string word = all[0].label.substr(0, 4);
  const auto some = completed(drawn("## Corrective Actions\n\n1. " + word + "‸\n"));
  REQUIRE_FALSE(some.empty());
  CHECK(some[0].label == all[0].label);
  CHECK(some[0].filter_text == "1. " + all[0].label);
  CHECK(completed(drawn("## Corrective Actions\n\n1. On 12 May 2026 we cl‸\n")).empty());
  CHECK(completed(drawn("## Corrective Actions\n\n1. ‸We did.\n")).empty());
}

TEST_CASE("The checklist offers the documents that are not there") {
  const auto checklist = guide::checklist(guide::SuspensionType::inauthentic);
  CHECK(labels(completed(drawn("## Supporting Documents\n\n- ‸"))).size() == checklist.size());
  const std::string first(checklist[0]->text);
  const auto rest =
      labels(completed(drawn("## Supporting Documents\n\n- [x] " + first + "\n- [ ] ‸")));
  CHECK(rest.size() == checklist.size() - 1);
  CHECK(std::ranges::find(rest, first) == rest.end());
  CHECK(accepted(drawn("## Supporting Documents\n\n‸"), first)
            .ends_with("Documents\n\n- [ ] " + first));
  CHECK(accepted(drawn("## Supporting Documents\n\n- [‸"), first)
            .ends_with("Documents\n\n- [ ] " + first));
  CHECK(accepted(drawn("## Supporting Documents\n\n* Other papers\n* ‸"), first)
            .ends_with("papers\n* " + first));
  // What is being typed names the document already, and is still completed.
  CHECK(accepted(drawn("## Supporting Documents\n\n- [ ] " + first.substr(0, 9) + "‸"), first)
            .ends_with("Documents\n\n- [ ] " + first));
}

TEST_CASE("Front matter offers the keys that are not there") {
  const auto keys = labels(completed("---\nsuspension: inauthentic\n‸\n---\n\n# Plan\n"));
  CHECK(std::ranges::find(keys, "seller-id") != keys.end());
  CHECK(std::ranges::find(keys, "suspension") == keys.end());
  CHECK(labels(completed("---\nnot‸\n---\n")) == Labels{"notice-date"});
  CHECK(accepted("---\nnot‸\n---\n", "notice-date") == "---\nnotice-date: \n---\n");
  CHECK(accepted("---\nnot‸: 2026\n---\n", "notice-date") == "---\nnotice-date: 2026\n---\n");
  CHECK(labels(completed("---\n‸")).size() == 9);
  CHECK(labels(completed("---\nsuspension: inauthentic\nmark‸")) == Labels{"marketplace"});
  CHECK(labels(completed("‸---\nsuspension: inauthentic\n---\n")).empty());
}

TEST_CASE("Front matter offers values") {
  const auto types = labels(completed("---\nsuspension: ‸\n---\n"));
  CHECK(types.size() == guide::suspension_type_count);
  CHECK(accepted("---\nsuspension: inau‸\n---\n", "inauthentic") ==
        "---\nsuspension: inauthentic\n---\n");
  CHECK(accepted("---\nsuspension:‸\n---\n", "inauthentic") ==
        "---\nsuspension: inauthentic\n---\n");
  CHECK(accepted("---\nsuspension: rel‸ated # mine\n---\n", "related-accounts") ==
        "---\nsuspension: related-accounts # mine\n---\n");
  CHECK(labels(completed("---\nsubmission-date: ‸\n---\n")) == Labels{"2026-06-30", "2026-06-29"});
  CHECK(labels(completed("---\nresponse: ‸\n---\n")) == Labels{"plan", "documents", "dispute"});
  CHECK(labels(completed("---\nmarketplace: U‸\n---\n")) == Labels{"US", "UK"});
  CHECK(accepted("---\nseller-id: ‸\n---\n", "seller id") ==
        "---\nseller-id: \"[seller id]\"\n---\n");
  CHECK(accepted("---\nasins: ‸\n---\n", "ASIN") == "---\nasins: [\"[ASIN]\"]\n---\n");
}

TEST_CASE("Suppression comments offer keywords and rules") {
  CHECK(labels(completed(drawn("<!-- poa‸"))) ==
        Labels{"poa-disable-next-line", "poa-disable", "poa-enable", "poa-disable-file"});
  CHECK(accepted(drawn("<!--‸"), "poa-disable-file").ends_with("<!-- poa-disable-file  -->"));
  CHECK(accepted(drawn("<!-- poa-disable long-s‸ -->"), "long-sentence")
            .ends_with("<!-- poa-disable long-sentence -->"));
  const auto rules = labels(completed(drawn("<!-- poa-disable too-long ‸ -->")));
  CHECK(std::ranges::find(rules, "long-sentence") != rules.end());
  CHECK(std::ranges::find(rules, "too-long") == rules.end());
  CHECK(completed(drawn("<!-- a note ‸ -->")).empty());
}

TEST_CASE("Code is left alone") { CHECK(completed(drawn("```\n## ‸\n```\n")).empty()); }

}  // namespace
}  // namespace poa::test
