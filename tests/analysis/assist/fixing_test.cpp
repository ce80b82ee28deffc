// What holds of every fix: applied, it removes what it fixes, brings nothing new, and is done.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/guide/suspension_type.h"
#include "analysis/guide/templates.h"
#include "tests/analysis/assist/editing.h"
#include "tests/analysis/fixture.h"
#include "tests/analysis/scaffold.h"
#include "tests/catch.h"

namespace poa::test {
namespace {

/// What a template leaves to be done: its fields and open boxes, and what those stand for.
constexpr std::string_view kToDo[] = {
    "placeholder",      "unchecked-document",         "unreferenced-attachment",
    "unaddressed-asin", "root-cause-lacks-specifics", "prevention-missing-threshold"};

std::string file(const std::filesystem::path& path) {
  std::ifstream stream(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

std::map<std::string_view, std::size_t> counted(const std::vector<Finding>& findings) {
  std::map<std::string_view, std::size_t> counts;
  for (const Finding& finding : findings) ++counts[finding.rule];
  return counts;
}

bool is_to_do(std::string_view rule) {
  return std::find(std::begin(kToDo), std::end(kToDo), rule) != std::end(kToDo);
}

void check_fix(const std::string& text, const std::vector<Finding>& before,
               const assist::CodeAction& action) {
  const std::string after = applied(text, action.edits);
  CAPTURE(action.title, text, after);
  const Facts facts = facts_of(after);
  const std::vector<Finding> findings = analyzer().findings(facts, {});
  const auto counts = counted(findings);
  auto expected = counted(before);
  for (const std::size_t fixed : action.fixes) --expected[before[fixed].rule];
  const bool is_template =
      std::any_of(action.edits.begin(), action.edits.end(), [](const auto& edit) {
        return edit.insertion.has_fields() ||
               render_as_text(edit.insertion).find("[ ]") != std::string::npos;
      });
  // A finding that hid others: an unknown type those about the type, an empty section that is all
  // there is those about the whole document.
  const std::string_view mended = before[action.fixes.front()].rule;
  const bool reveals = mended == "front-matter" ||
                       (mended == "empty-section" &&
                        facts_of(text).plan.title.overlaps(before[action.fixes.front()].span));
  for (const auto& [rule, count] : counts) {
    CAPTURE(rule);
    if (reveals && rule != mended) continue;
    if (is_template && is_to_do(rule)) continue;
    CHECK(count <= expected[rule]);
  }
  // Done: where it was offered it is not offered again.
  const std::size_t at = std::min(action.edits.front().replaced.begin, after.size());
  for (const assist::CodeAction& again : assist::code_actions(facts, findings, {at, at})) {
    if (again.fixes.empty() || again.title != action.title) continue;
    CHECK(findings[again.fixes.front()].rule == before[action.fixes.front()].rule);
    CHECK(counts.at(findings[again.fixes.front()].rule) <
          counted(before)[before[action.fixes.front()].rule]);
  }
}

void check_fixes(const std::string& text) {
  const Facts facts = facts_of(text);
  const std::vector<Finding> findings = analyzer().findings(facts, {});
  std::vector<std::size_t> lines;
  for (const Finding& finding : findings) {
    const std::size_t line = facts.text->line_of(finding.span.begin);
    if (std::find(lines.begin(), lines.end(), line) != lines.end()) continue;
    lines.push_back(line);
    const Span place{finding.span.begin, finding.span.begin};
    for (const assist::CodeAction& action : assist::code_actions(facts, findings, place)) {
      if (!action.fixes.empty()) check_fix(text, findings, action);
    }
  }
}

TEST_CASE("A fix removes its findings and brings no others, in every fixture") {
  const std::filesystem::path folder = std::string(POA_SOURCE_DIR) + "/tests/analysis/rules";
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    for (const FixtureCase& one : read_fixture(file(entry.path()))) {
      CAPTURE(entry.path().filename().string(), one.name);
      check_fixes(scaffold(one.document, one.part).text);
    }
  }
}

TEST_CASE("A fix removes its findings and brings no others, in small documents") {
  for (const std::string text :
       {"", "# Plan of Action", "# Plan of Action\r\n\r\n## Root cause\r\n",
        "---\nsuspension: inauthentc\n---", "Dear Amazon Seller Performance,\n\nwe appeal.\n",
        "# Plan of Action\n\n## Supporting documents\n\n- [ ] [Letter](attachments/lao.pdf)"}) {
    check_fixes(text);
  }
}

/// The rules with a finding in a text beyond what the fields stand for.
std::vector<std::string> marked_in(std::string_view text, Span inserted) {
  std::vector<std::string> rules;
  for (const Finding& finding : findings_of(text)) {
    if (is_to_do(finding.rule) || !inserted.contains(finding.span.begin)) continue;
    rules.push_back(std::string(finding.rule) + ": " + std::string(finding.span.in(text)));
  }
  return rules;
}

TEST_CASE("What a plan's template says stands the checker but for its fields") {
  for (const guide::SuspensionTypeInfo& type : guide::all_types()) {
    CAPTURE(type.id);
    const std::string plan = guide::with_placeholders(guide::plan_template(type.type));
    // The front matter's fields are no values yet.
    const std::size_t body = plan.find("# Plan of Action");
    CHECK(marked_in(plan, {body, plan.size()}) == std::vector<std::string>{});
  }
}

TEST_CASE("What an example says stands the checker but for its fields") {
  for (const guide::Example& example : guide::all_examples()) {
    CAPTURE(example.id);
    std::string_view part = "root-cause";
    std::string words = guide::with_placeholders(example.text);
    if (example.kind != guide::ExampleKind::root_cause) {
      part = example.kind == guide::ExampleKind::corrective_action ? "corrective-actions"
                                                                   : "prevention-plan";
      words = "1. " + words + "\n2. " + words + "\n3. " + words;
    }
    const Scaffold appeal = scaffold(words, part);
    CHECK(marked_in(appeal.text, {appeal.piece, appeal.piece + words.size()}) ==
          std::vector<std::string>{});
  }
}

}  // namespace
}  // namespace poa::test
