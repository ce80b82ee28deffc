// Words put into the exceptions of a settings file, in whatever shape it is.
#include "server/settings/add_exception.h"

#include <algorithm>
#include <string>
#include <vector>

#include "analysis/rules/house_style.h"
#include "server/settings/layer.h"
#include "tests/catch.h"

namespace poa::server {
namespace {

constexpr std::string_view kRule = "vague-language";
constexpr std::string_view kWords = "do better";

std::string applied(std::string_view text, const std::vector<JsonEdit>& edits) {
  std::string result;
  std::size_t at = 0;
  for (const JsonEdit& edit : edits) {
    REQUIRE(at <= edit.replaced.begin);
    REQUIRE(edit.replaced.begin <= edit.replaced.end);
    REQUIRE(edit.replaced.end <= text.size());
    result += Span{at, edit.replaced.begin}.in(text);
    result += edit.text;
    at = edit.replaced.end;
  }
  return result.append(text.substr(at));
}

std::vector<JsonEdit> edits_of(const std::string& text, std::string_view words = kWords) {
  const auto added = add_exception(Text(text), kRule, words);
  if (const auto* mistake = std::get_if<JsonMistake>(&added)) FAIL(mistake->message);
  return std::get<std::vector<JsonEdit>>(added);
}

std::string after(const std::string& text, std::string_view words = kWords) {
  return applied(text, edits_of(text, words));
}

JsonMistake mistake_of(const std::string& text) {
  const auto added = add_exception(Text(text), kRule, kWords);
  REQUIRE(std::holds_alternative<JsonMistake>(added));
  return std::get<JsonMistake>(added);
}

jsonrpc::Json value_of(const std::string& text) {
  const auto read = read_json_text(text);
  if (const auto* mistake = std::get_if<JsonMistake>(&read)) FAIL(text + ": " + mistake->message);
  return std::get<JsonText>(read).value;
}

/// Without lists that have nothing in them.
Layer layer_of(const std::string& text) {
  Layer layer = read_layer(value_of(text)).layer;
  std::erase_if(layer,
                [](const auto& entry) { return entry.second.is_array() && entry.second.empty(); });
  return layer;
}

/// What is left of a text when what JSON does not need is gone: comments count.
std::string bare(std::string_view text) {
  std::string result;
  for (const char c : text) {
    if (std::string_view(" \t\r\n,{}").find(c) == std::string_view::npos) result += c;
  }
  return result;
}

bool is_subsequence(std::string_view part, std::string_view whole) {
  for (const char c : whole) {
    if (!part.empty() && part.front() == c) part.remove_prefix(1);
  }
  return part.empty();
}

}  // namespace

TEST_CASE("A file that is not there, or blank, becomes a whole one", "[exceptions]") {
  const std::string whole =
      "{\n  \"exceptions\": {\n    \"vague-language\": [\"do better\"]\n  }\n}\n";
  CHECK(after("") == whole);
  CHECK(after(" \n\n") == whole);
  CHECK(after("\xEF\xBB\xBF") == "\xEF\xBB\xBF" + whole);
  CHECK(after("// our words\n") == "// our words\n" + whole);
  CHECK(after("/* our words */") == "/* our words */\n" + whole);
}

TEST_CASE("What is missing is begun in the file's own layout", "[exceptions]") {
  CHECK(after("{}") == R"({"exceptions": {"vague-language": ["do better"]}})");
  CHECK(after(R"({"maxWords": 800})") ==
        R"({"maxWords": 800, "exceptions": {"vague-language": ["do better"]}})");
  CHECK(after("{\n  \"maxWords\": 800\n}\n") ==
        "{\n  \"maxWords\": 800,\n  \"exceptions\": {\n    \"vague-language\": [\"do better\"]\n  "
        "}\n}\n");
  CHECK(after("{\n\t\"maxWords\": 800,\n}\n") ==
        "{\n\t\"maxWords\": 800,\n\t\"exceptions\": {\n\t\t\"vague-language\": [\"do "
        "better\"]\n\t},\n}\n");
  CHECK(after("{\r\n    \"maxWords\": 800\r\n}\r\n") ==
        "{\r\n    \"maxWords\": 800,\r\n    \"exceptions\": {\r\n        \"vague-language\": [\"do "
        "better\"]\r\n    }\r\n}\r\n");
  CHECK(after("{\n  \"exceptions\": {\n    \"blame\": [\"the carrier\"]\n  }\n}") ==
        "{\n  \"exceptions\": {\n    \"blame\": [\"the carrier\"],\n    \"vague-language\": [\"do "
        "better\"]\n  }\n}");
  CHECK(after(R"({"exceptions": null})") == R"({"exceptions": {"vague-language": ["do better"]}})");
  CHECK(after(R"({"exceptions": {"vague-language": null}})") ==
        R"({"exceptions": {"vague-language": ["do better"]}})");
}

TEST_CASE("A list gets one more entry", "[exceptions]") {
  CHECK(after(R"({"exceptions": {"vague-language": []}})") ==
        R"({"exceptions": {"vague-language": ["do better"]}})");
  CHECK(after(R"({"exceptions": {"vague-language": ["a", "b"]}})") ==
        R"({"exceptions": {"vague-language": ["a", "b", "do better"]}})");
  CHECK(
      after("{\"exceptions\": {\"vague-language\": [\n  \"a\", // why\n  \"b\" // and why\n]}}") ==
      "{\"exceptions\": {\"vague-language\": [\n  \"a\", // why\n  \"b\", // and why\n  \"do "
      "better\"\n]}}");
  CHECK(after("{\"exceptions\": {\"vague-language\": [\n\t\"a\", // why\n\t]}}") ==
        "{\"exceptions\": {\"vague-language\": [\n\t\"a\", // why\n\t\"do better\",\n\t]}}");
}

TEST_CASE("A list for all rules becomes one of several", "[exceptions]") {
  CHECK(after(R"({"exceptions": []})") == R"({"exceptions": {"vague-language": ["do better"]}})");
  CHECK(after(R"({"exceptions": ["in due course"]})") ==
        R"({"exceptions": {"*": ["in due course"], "vague-language": ["do better"]}})");
  CHECK(after("{\n  \"exceptions\": [\n    \"in due course\" // ours\n  ]\n}\n") ==
        "{\n  \"exceptions\": {\n    \"*\": [\n      \"in due course\" // ours\n    ],\n    "
        "\"vague-language\": [\"do better\"]\n  }\n}\n");
}

TEST_CASE("Words that are there already are not put in again", "[exceptions]") {
  for (const char* text :
       {R"({"exceptions": ["Do better"]})", R"({"exceptions": {"*": ["do better"]}})",
        R"({"exceptions": {"vague-language": ["a", "do better"]}})"}) {
    CHECK(edits_of(text).empty());
  }
  CHECK_FALSE(edits_of(R"({"exceptions": {"blame": ["do better"]}})").empty());
}

TEST_CASE("What can't be understood is told at its place and not touched", "[exceptions]") {
  struct Case {
    std::string text;
    std::string place;
    std::string told;
  };
  const Case cases[] = {
      {R"({"exceptions": {"vague-language": ["a" "b"]}})", R"(")", "a comma is missing"},
      {R"({"exceptions": "a"})", R"("a")", "has to be an object"},
      {R"({"exceptions": ["a", 5]})", "5", "has to be a text"},
      {R"({"exceptions": {"vague-language": "a"}})", R"("a")", "has to be a list"},
      {R"({"exceptions": {"vague-language": ["a", " "]}})", R"(" ")", "nothing in this text"},
      {R"(["a"])", R"(["a"])", "have to be an object"},
  };
  for (const Case& c : cases) {
    INFO(c.text);
    const JsonMistake mistake = mistake_of(c.text);
    CHECK_THAT(mistake.message, Catch::Contains(c.told));
    CHECK(mistake.place.in(c.text) == c.place);
  }
  // Another rule's mistake is none of ours.
  CHECK_FALSE(edits_of(R"({"exceptions": {"blame": 5, "*": [5]}})").empty());
  std::string full = R"({"exceptions": {"vague-language": [)";
  for (int i = 0; i < 1000; ++i) full += (i > 0 ? ",\"a" : "\"a") + std::to_string(i) + '"';
  CHECK_THAT(mistake_of(full + "]}}").message, Catch::Contains("no room"));
}

TEST_CASE("Of any shape the outcome is JSON that has the words, and all that was there",
          "[exceptions]") {
  const std::vector<std::string> before = {
      "", "\"maxWords\": 800,", "// first\n\"rules\": {\"blame\": \"off\"}, /* x */",
      "\"exceptions\": [\"gone\"], \"phrases\": {\"vague-language\": [\"circle\", \"back\"]},"};
  const std::vector<std::string> lists = {"[]",
                                          "[ ]",
                                          "[/**/]",
                                          "[ // none\n]",
                                          "[\"a\"]",
                                          "[\"a\",]",
                                          "[ \"a\" /* , */ ]",
                                          "[\n\"a\"\n// b,\n]",
                                          "[\n\n\t\"a\",\n\n\t\"b\" /* ] */ , // c\n\n]",
                                          "[\"a\", // x\n \"b\"]",
                                          "[\"\\\"]\", \"//\", \"\\u00e9\"]"};
  std::vector<std::string> values = {
      "null",
      "{}",
      "{ }",
      "{\n}",
      "{ // none\n }",
      "{/* none */}",
      "{\"blame\": [\"x\"]}",
      "{\"blame\": [\"x\"], /* y */ }",
      "{\n  \"blame\": [\"x\"] // y\n  // z\n}",
      "{\"vague-language\": null}",
      "{\"vague-language\": [\"one\"], \"vague-language\": [\"a\"]}"};
  for (const std::string& list : lists) {
    values.push_back(list);
    values.push_back("{\"vague-language\": " + list + "}");
    values.push_back("{\n \"*\": [\"q\"],\n \"vague-language\" /* k */ : " + list + ",\n}");
  }
  const std::vector<std::string> behind = {"",
                                           ",",
                                           " // end",
                                           "\n",
                                           ",\n// end\n",
                                           " /* end */ ,",
                                           ", \"maxWords\": 5",
                                           ",\n  \"links\": true\n"};
  const std::vector<std::string> words = {"do better", "say \"so\" \\ //", "naïve 𝄞"};
  std::vector<std::string> insides;
  for (const std::string& first : before) {
    insides.push_back(first);
    for (const std::string& value : values) {
      for (const std::string& end : behind) {
        insides.push_back(first + "\"exceptions\": " + value + end);
      }
    }
  }
  std::size_t count = 0;
  for (const std::string& inside : insides) {
    for (const std::string& text :
         {"{" + inside + "}", "\xEF\xBB\xBF// top\n{\n  " + inside + "\n}\n"}) {
      if (std::holds_alternative<JsonMistake>(read_json_text(text))) continue;
      std::string crlf;
      for (const char c : text) crlf.append(c == '\n' ? "\r\n" : std::string(1, c));
      for (const std::string& shape : {text, crlf}) {
        const std::string& said = words[count++ % words.size()];
        const std::string result = after(shape, said);
        CAPTURE(shape, result);
        // The settings are those of before, and one exception.
        Layer expected = layer_of(shape);
        expected[{"exceptions", std::string(kRule)}].push_back(said);
        REQUIRE(layer_of(result) == expected);
        const auto bare_shape = bare(shape);
        REQUIRE((is_subsequence(bare_shape, bare(result)) ||
                 bare_shape.find("null") != std::string::npos ||
                 bare_shape.find("[]") != std::string::npos));
        REQUIRE(edits_of(result, said).empty());
        // Line endings stay of one kind.
        if (shape == crlf) {
          for (std::size_t at = result.find('\n'); at != std::string::npos;
               at = result.find('\n', at + 1)) {
            REQUIRE((at > 0 && result[at - 1] == '\r'));
          }
        }
      }
    }
  }
  CHECK(count > 1000);
}

}  // namespace poa::server
