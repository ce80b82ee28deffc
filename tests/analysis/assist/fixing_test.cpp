// What holds of every fix: applied, it removes what it fixes, brings nothing new, and is done.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/guide/suspension_type.h"
#include "analysis/guide/templates.h"
#include "analysis/rules/house_style.h"
#include "analysis/rules/rule.h"
#include "tests/analysis/assist/editing.h"
#include "tests/analysis/fixture.h"
#include "tests/analysis/scaffold.h"
#include "tests/catch.h"

namespace poa::test {
namespace {

/// What a template leaves to be done: its fields and open boxes, and what those stand for.
constexpr std::string_view kToDo[] = {
    "placeholder",      "unchecked-document",         "unreferenced-attachment",
    "unaddressed-asin", "root-cause-lacks-specifics", "prevention-missing-threshold",
    "too-long"};

std::string file(const std::filesystem::path& path) {
  std::ifstream stream(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

std::map<std::string_view, std::size_t> counted(const std::vector<Finding>& findings) {
  std::map<std::string_view, std::size_t> counts;
  for (const Finding& finding : findings) ++counts[finding.rule];
  return counts;
}

std::size_t count_of(const std::map<std::string_view, std::size_t>& counts, std::string_view rule) {
  const auto found = counts.find(rule);
  return found == counts.end() ? 0 : found->second;
}

bool is_to_do(std::string_view rule) {
  return std::find(std::begin(kToDo), std::end(kToDo), rule) != std::end(kToDo);
}

/// What was hidden before: a defect that stood for others, or a form that could not be read.
bool reveals(const std::vector<Finding>& before, const assist::CodeAction& action,
             const std::string& text, std::string_view rule) {
  struct Revealed {
    std::string_view fixed;
    std::vector<std::string_view> rules;  ///< empty: any
  };
  static const std::vector<Revealed> all = {
      {"front-matter", {}},
      {"suspension-mismatch", {}},  // the other type has other documents
      // Prose was one item; now each has to stand for itself.
      {"unlisted-actions",
       {"action-missing-date", "action-not-completed", "action-lacks-detail",
        "action-lacks-evidence", "vague-action", "vague-language", "unverifiable-measure",
        "prevention-promise", "unlisted-actions"}},
      // A language is told by most of the words, and a fix adds English ones.
      {"missing-section", {"foreign-text"}},
      // Beside a field for the owner, the promise is no longer the whole measure and hides nothing.
      {"prevention-missing-owner", {"conclusion-telling"}},
      {"prevention-missing-threshold", {"conclusion-telling"}},
      {"prevention-missing-tool", {"conclusion-telling"}},
      {"ambiguous-date", {"date-order", "future-date"}},  // as the reading goes
      {"invalid-asin", {"unaddressed-asin"}},
      // In capitals any word passed for a name.
      {"shouting", {"unverifiable-measure", "prevention-missing-owner", "prevention-missing-tool"}},
  };
  for (const std::size_t i : action.fixes) {
    const std::string_view fixed = before[i].rule;
    const bool empty_plan =
        fixed == "empty-section" && facts_of(text).plan.title.overlaps(before[i].span);
    if (empty_plan) return true;
    for (const Revealed& one : all) {
      if (one.fixed != fixed) continue;
      return one.rules.empty() ||
             std::find(one.rules.begin(), one.rules.end(), rule) != one.rules.end();
    }
  }
  return false;
}

/// Edits lie in the text, in order and apart; an editor can read the fields, which stand in one
/// edit, since fields of several would be taken for the same.
void check_edits(const std::string& text, const assist::CodeAction& action) {
  std::size_t end = 0;
  std::size_t with_fields = 0;
  for (const assist::Edit& edit : action.edits) {
    CHECK(end <= edit.replaced.begin);
    CHECK(edit.replaced.begin <= edit.replaced.end);
    end = edit.replaced.end;
    if (edit.insertion.has_fields()) ++with_fields;
    CHECK(is_snippet(render_as_snippet(edit.insertion)));
  }
  CHECK(end <= text.size());
  CHECK(with_fields <= 1);
}

bool silences(const assist::CodeAction& action) { return action.title.starts_with("Ignore "); }

/// Under a house style with the exception the findings are gone, and none is new.
void check_exception(const std::string& text, const std::vector<Finding>& before,
                     const assist::CodeAction& action) {
  CAPTURE(action.title, text);
  Surroundings surroundings = facts_of(text).surroundings;
  surroundings.house_style = std::make_shared<const HouseStyle>(
      HouseStyle::Phrases{},
      HouseStyle::Phrases{{action.exception->rule, {action.exception->words}}});
  const Facts facts = analyzer().facts(std::make_shared<const Text>(text), surroundings);
  std::vector<Span> left;
  for (const Finding& finding : analyzer().findings(facts, {})) {
    if (finding.rule == action.exception->rule) left.push_back(finding.span);
  }
  for (std::size_t i = 0; i < before.size(); ++i) {
    if (before[i].rule != action.exception->rule) continue;
    const bool is_left = std::find(left.begin(), left.end(), before[i].span) != left.end();
    const bool is_answered =
        std::find(action.fixes.begin(), action.fixes.end(), i) != action.fixes.end();
    CHECK_FALSE((is_left && is_answered));
  }
  CHECK(left.size() < count_of(counted(before), action.exception->rule));
}

void check_fix(const std::string& text, const std::vector<Finding>& before,
               const assist::CodeAction& action) {
  CAPTURE(action.title, text);
  check_edits(text, action);
  const std::string after = applied(text, action.edits);
  CAPTURE(after);
  const Facts facts = facts_of(after);
  const std::vector<Finding> findings = analyzer().findings(facts, {});
  const auto counts = counted(findings);
  const auto counts_before = counted(before);
  auto expected = counts_before;
  for (const std::size_t fixed : action.fixes) --expected[before[fixed].rule];
  const bool is_template =
      std::any_of(action.edits.begin(), action.edits.end(), [](const auto& edit) {
        return edit.insertion.has_fields() ||
               render_as_text(edit.insertion).find("[ ]") != std::string::npos;
      });
  for (const auto& counted_rule : counts) {
    const auto& rule = counted_rule.first;
    const auto count = counted_rule.second;
    CAPTURE(rule);
    const bool mended = std::any_of(action.fixes.begin(), action.fixes.end(),
                                    [&](std::size_t i) { return before[i].rule == rule; });
    if (!mended && is_template && is_to_do(rule)) continue;
    // One report stands for all sections in prose: mending one leaves the next.
    const bool one_of_several = rule == "unlisted-actions";
    if ((!mended || one_of_several) && reveals(before, action, text, rule)) continue;
    // What an action leaves open is no longer hidden by how vague it is.
    const bool less_vague =
        count_of(counts, "vague-action") < count_of(counts_before, "vague-action");
    if (!mended && less_vague && rule == "vague-language") continue;
    CHECK(count <= expected[rule]);
  }
  // Done: where it was offered it is not offered again.
  const std::size_t at = std::min(action.edits.front().replaced.begin, after.size());
  for (const assist::CodeAction& again : assist::code_actions(facts, findings, {at, at})) {
    if (again.fixes.empty() || again.title != action.title || silences(again)) continue;
    CHECK(findings[again.fixes.front()].rule == before[action.fixes.front()].rule);
    CHECK(counts.at(findings[again.fixes.front()].rule) <
          counts_before.at(before[action.fixes.front()].rule));
  }
}

/// The rules for whose findings in a text there is a fix; each fix is checked.
std::set<std::string_view> check_fixes(const std::string& text) {
  const Facts facts = facts_of(text);
  const std::vector<Finding> findings = analyzer().findings(facts, {});
  std::set<std::string_view> fixed;
  std::vector<std::size_t> lines;
  for (const Finding& finding : findings) {
    const std::size_t line = facts.text->line_of(finding.span.begin);
    if (std::find(lines.begin(), lines.end(), line) != lines.end()) continue;
    lines.push_back(line);
    const Span place{finding.span.begin, finding.span.begin};
    for (const assist::CodeAction& action : assist::code_actions(facts, findings, place)) {
      if (action.fixes.empty()) continue;
      if (action.exception) {
        check_exception(text, findings, action);
        continue;
      }
      check_fix(text, findings, action);
      if (silences(action)) continue;
      for (const std::size_t i : action.fixes) fixed.insert(findings[i].rule);
    }
  }
  return fixed;
}

/// Rules for which no fix can be stated without knowing more than the document says: what can go,
/// what happened, which of two is true, what there is.
constexpr std::string_view kNeedTheWriter[] = {
    "too-long", "long-sentence", "long-paragraph", "vague-root-cause", "symptom-as-cause",
    "vague-action", "prevention-promise", "blame", "invalid-date", "placeholder",
    "inconsistent-seller-id", "inconsistent-quantity", "template-text", "no-evidence",
    "stale-invoice", "future-date", "date-order", "personal-data",
    // From practice.
    "person-as-cause", "contradiction", "dangerous-admission", "wrong-type-steps", "metric-sanity",
    "pasted-notice", "attachment-format", "foreign-text"};

TEST_CASE("A fix removes its findings and brings no others, in every fixture") {
  const std::filesystem::path folder = std::string(POA_SOURCE_DIR) + "/tests/analysis/rules";
  std::set<std::string_view> fixed;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    for (const FixtureCase& one : read_fixture(file(entry.path()))) {
      CAPTURE(entry.path().filename().string(), one.name);
      fixed.merge(check_fixes(scaffold(one.document, one.part).text));
    }
  }
  // Every rule has a fix, or stands in the list of those that can't have one.
  for (const Rule* rule : all_rules()) {
    CAPTURE(rule->id);
    const bool needs_the_writer = std::find(std::begin(kNeedTheWriter), std::end(kNeedTheWriter),
                                            rule->id) != std::end(kNeedTheWriter);
    CHECK(fixed.contains(rule->id) != needs_the_writer);
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

TEST_CASE("Fixing all that needs no decision leaves nothing of it to do, in every fixture") {
  const std::filesystem::path folder = std::string(POA_SOURCE_DIR) + "/tests/analysis/rules";
  const auto fix_all = [](const std::string& text) -> std::optional<assist::CodeAction> {
    const Facts facts = facts_of(text);
    for (assist::CodeAction& action :
         assist::code_actions(facts, analyzer().findings(facts, {}), {0, 0})) {
      if (action.kind == assist::CodeActionKind::fix_all) return std::move(action);
    }
    return std::nullopt;
  };
  std::size_t fixed = 0;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    for (const FixtureCase& one : read_fixture(file(entry.path()))) {
      const std::string text = scaffold(one.document, one.part).text;
      CAPTURE(entry.path().filename().string(), one.name, text);
      const auto action = fix_all(text);
      if (!action) continue;
      ++fixed;
      check_edits(text, *action);
      for (const assist::Edit& edit : action->edits) CHECK_FALSE(edit.insertion.has_fields());
      CHECK_FALSE(fix_all(applied(text, action->edits)).has_value());
    }
  }
  CHECK(fixed > 0);
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
    std::vector<std::string> marked =
        marked_in(appeal.text, {appeal.piece, appeal.piece + words.size()});
    // The appeal is of one type, and many examples are for others.
    std::erase_if(marked,
                  [](const std::string& one) { return one.starts_with("wrong-type-steps"); });
    CHECK(marked == std::vector<std::string>{});
  }
}

}  // namespace
}  // namespace poa::test
