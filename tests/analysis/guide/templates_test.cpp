#include "analysis/guide/templates.h"

#include <algorithm>
#include <set>

#include "analysis/guide/checklist.h"
#include "analysis/guide/terms.h"
#include "tests/catch.h"

namespace poa::guide {
namespace {

constexpr std::size_t long_run = 8;

bool suits(const Example& example, SuspensionType type) {
  return example.types.empty() || std::ranges::find(example.types, type) != example.types.end();
}

TEST_CASE("A template is cut into text and fields", "[guide]") {
  const auto pieces = parse_template("On {date}, {who|we|our team} closed {ASIN} until {date}.");
  REQUIRE(pieces.size() == 9);
  CHECK(pieces[0].literal == "On ");
  CHECK_FALSE(pieces[0].is_field());
  CHECK(pieces[1].name == "date");
  CHECK(pieces[1].field == 1);
  CHECK(pieces[3].name == "who");
  CHECK(pieces[3].choices == std::vector<std::string_view>{"we", "our team"});
  CHECK(pieces[5].field == 3);
  CHECK(pieces[7].field == 1);
  CHECK(pieces[8].literal == ".");
}

TEST_CASE("A field's scope keeps it apart and is not shown", "[guide]") {
  const auto pieces = parse_template("{date#1}{date#2}{date#1}");
  REQUIRE(pieces.size() == 3);
  CHECK(pieces[1].name == "date");
  CHECK(pieces[0].field == pieces[2].field);
  CHECK(pieces[0].field != pieces[1].field);
}

TEST_CASE("Odd templates are text", "[guide]") {
  CHECK(parse_template("").empty());
  REQUIRE(parse_template("to {be").size() == 1);
  CHECK(parse_template("to {be")[0].literal == "to {be");
  CHECK(parse_template("a } b").size() == 1);
}

TEST_CASE("Fields left open look like placeholders", "[guide]") {
  CHECK(with_placeholders("On {date}, {who|we|you} met {supplier name#3}.") ==
        "On [date], [who] met [supplier name].");
}

TEST_CASE("The guide's examples are all there", "[guide]") {
  const auto from_guide = [](ExampleKind kind) {
    return std::ranges::count_if(all_examples(), [&](const Example& example) {
      return example.in_guide && example.kind == kind;
    });
  };
  CHECK(from_guide(ExampleKind::root_cause) == 5);
  CHECK(from_guide(ExampleKind::corrective_action) == 8);
  CHECK(from_guide(ExampleKind::prevention_measure) == 6);
}

TEST_CASE("Every type has a root cause, actions and measures of its own", "[guide]") {
  for (const SuspensionTypeInfo& row : all_types()) {
    INFO(row.id);
    CHECK_FALSE(examples(ExampleKind::root_cause, row.type).empty());
    CHECK(examples(ExampleKind::corrective_action, row.type).size() >= 3);
    CHECK(examples(ExampleKind::prevention_measure, row.type).size() >= 3);
    for (const ExampleKind kind : {ExampleKind::root_cause, ExampleKind::corrective_action,
                                   ExampleKind::prevention_measure}) {
      const auto suiting = examples(kind, row.type);
      CHECK_FALSE(suiting.front()->types.empty());
      CHECK(std::ranges::all_of(suiting, [&](const Example* e) { return suits(*e, row.type); }));
    }
  }
}

TEST_CASE("Ids and titles of examples name one example each", "[guide]") {
  std::set<std::string_view> ids;
  std::set<std::string_view> titles;
  for (const Example& example : all_examples()) {
    INFO(example.id);
    CHECK(ids.insert(example.id).second);
    CHECK(titles.insert(example.title).second);
  }
}

TEST_CASE("No example runs on without a field", "[guide]") {
  for (const Example& example : all_examples()) {
    for (const TemplatePiece& piece : parse_template(example.text)) {
      INFO(example.id << ": " << piece.literal);
      CHECK(Words(piece.literal).size() < long_run);
      CHECK(piece.literal.find_first_of("{}") == std::string_view::npos);
      CHECK((!piece.is_field() || !piece.name.empty()));
    }
  }
}

TEST_CASE("An action starts with its date, is completed and points to evidence", "[guide]") {
  for (const Example& example : all_examples()) {
    if (example.kind != ExampleKind::corrective_action) continue;
    INFO(example.id);
    const auto pieces = parse_template(example.text);
    REQUIRE(pieces.size() > 2);
    CHECK((pieces[0].literal == "On " || pieces[0].literal == "By "));
    CHECK(pieces[1].name == "date");
    CHECK(std::ranges::any_of(pieces, [](const auto& p) { return p.name == "exhibit"; }));
    CHECK(example.text.find(" will ") == std::string_view::npos);
  }
}

TEST_CASE("A measure names owner, frequency, threshold and tool", "[guide]") {
  constexpr std::string_view thresholds[] = {"number",       "limit",        "percent",
                                             "ODR limit",    "pass mark",    "threshold",
                                             "defect limit", "maximum rule", "days"};
  constexpr std::string_view tools[] = {
      "tool", "tool or register", "checklist or tool", "register", "checklist", "log", "exhibit"};
  for (const Example& example : all_examples()) {
    if (example.kind != ExampleKind::prevention_measure) continue;
    INFO(example.id);
    const auto pieces = parse_template(example.text);
    const auto has = [&](auto names) {
      return std::ranges::any_of(pieces, [&](const TemplatePiece& piece) {
        return piece.is_field() && std::ranges::find(names, piece.name) != std::end(names);
      });
    };
    CHECK(has(std::to_array<std::string_view>({"owner"})));
    CHECK(
        has(std::to_array<std::string_view>({"frequency", "which listings", "which orders", "what",
                                             "which products", "days", "which changes"})));
    CHECK(has(std::to_array(thresholds)));
    CHECK(has(std::to_array(tools)));
  }
}

TEST_CASE("Templates keep clear of what reviewers have read too often", "[guide]") {
  const std::string_view phrase =
      GENERATE(as<std::string_view>{}, "thorough internal investigation", "committed to",
               "highest standards", "We will", "we will", "regularly", "ensure", "as soon as");
  for (const SuspensionTypeInfo& row : all_types()) {
    INFO(row.id << ": " << phrase);
    CHECK(plan_template(row.type).find(phrase) == std::string::npos);
  }
  for (const Example& example : all_examples()) {
    INFO(example.id);
    CHECK(example.text.find(phrase) == std::string_view::npos);
  }
}

TEST_CASE("A whole plan has its front matter, sections, examples and checklist", "[guide]") {
  for (const SuspensionTypeInfo& row : all_types()) {
    INFO(row.id);
    const std::string plan = plan_template(row.type);
    CHECK(plan.starts_with("---\nsuspension: " + std::string(row.id) + "\n"));
    std::size_t at = 0;
    for (const SectionInfo& section : all_sections()) {
      const std::size_t heading = plan.find("\n## " + std::string(section.heading) + "\n", at);
      REQUIRE(heading != std::string::npos);
      at = heading + 1;
    }
    for (const ChecklistItem* item : checklist(row.type)) {
      CHECK(plan.find("- [ ] " + std::string(item->text) + "\n", at) != std::string::npos);
    }
    CHECK(plan.find(",\n\nThis plan answers") != std::string::npos);
    CHECK(plan.find("\n3. ") != std::string::npos);
    CHECK(plan.ends_with("\n"));
    CHECK(plan.find("\n\n\n") == std::string::npos);
  }
}

TEST_CASE("In a plan each action has its own date, and the seller id is one", "[guide]") {
  const std::string plan = plan_template(SuspensionType::inauthentic);
  std::set<int> dates;
  std::set<int> seller_ids;
  std::size_t date_fields = 0;
  for (const TemplatePiece& piece : parse_template(plan)) {
    if (piece.name == "date") ++date_fields, dates.insert(piece.field);
    if (piece.name == "seller id") seller_ids.insert(piece.field);
  }
  CHECK(dates.size() >= 4);
  CHECK(dates.size() == date_fields);
  CHECK(seller_ids.size() == 1);
}

}  // namespace
}  // namespace poa::guide
