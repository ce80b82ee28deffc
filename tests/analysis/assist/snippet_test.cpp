#include "analysis/assist/snippet.h"

#include "analysis/guide/suspension_type.h"
#include "analysis/guide/templates.h"
#include "tests/analysis/assist/editing.h"
#include "tests/catch.h"

namespace poa::assist {
namespace {

TEST_CASE("A snippet escapes what its grammar would read") {
  Snippet snippet("cost $5 {net} \\ done");
  CHECK(render_as_snippet(snippet) == "cost \\$5 {net\\} \\\\ done");
  CHECK(render_as_text(snippet) == "cost $5 {net} \\ done");
}

TEST_CASE("A field shows its name in brackets, so that a field left out is found") {
  Snippet snippet("On ");
  snippet.add_field("date").add(" we wrote.").add_cursor();
  CHECK(render_as_snippet(snippet) == "On ${1:[date]} we wrote.$0");
  CHECK(render_as_text(snippet) == "On [date] we wrote.");
}

TEST_CASE("A choice offers its name first and escapes commas and bars") {
  Snippet snippet;
  snippet.add_field("how often", {"weekly", "on Mondays, at 9", "a|b"});
  CHECK(render_as_snippet(snippet) == "${1|[how often],weekly,on Mondays\\, at 9,a\\|b|}");
}

TEST_CASE("Fields of one name are one field") {
  const Snippet snippet = snippet_of_template("{id} and {date}, {id}", "\n");
  CHECK(render_as_snippet(snippet) == "${1:[id]} and ${2:[date]}, ${1}");
  CHECK(render_as_text(snippet) == "[id] and [date], [id]");
}

TEST_CASE("A template takes the line endings and the indentation of its place") {
  const Snippet snippet = snippet_of_template("a\n\n{b}\nc\n", "\r\n", "  ");
  CHECK(render_as_text(snippet) == "a\r\n\r\n  [b]\r\n  c\r\n");
}

TEST_CASE("Whatever the guide has is a snippet") {
  for (const guide::SuspensionTypeInfo& type : guide::all_types()) {
    const std::string plan = guide::plan_template(type.type);
    CHECK(test::is_snippet(render_as_snippet(snippet_of_template(plan, "\n"))));
    CHECK(render_as_text(snippet_of_template(plan, "\n")) == guide::with_placeholders(plan));
  }
  for (const guide::Example& example : guide::all_examples()) {
    CHECK(test::is_snippet(render_as_snippet(snippet_of_template(example.text, "\r\n"))));
  }
}

TEST_CASE("The tests' own grammar refuses what is no snippet") {
  CHECK(test::is_snippet("${1|a,b|} $2 ${3:x\\}y} $0"));
  for (const char* broken :
       {"a } b", "${", "${1", "${x}", "${1:a", "${1|a,b}", "$", "a\\", "\\n"}) {
    CAPTURE(broken);
    CHECK_FALSE(test::is_snippet(broken));
  }
}

}  // namespace
}  // namespace poa::assist
