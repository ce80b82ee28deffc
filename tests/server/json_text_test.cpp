// JSON as people write it into settings files.
#include "server/settings/json_text.h"

#include <string>

#include "tests/catch.h"

using namespace poa;
using namespace poa::server;
using jsonrpc::Json;

namespace {

Json value_of(std::string_view text) {
  const auto read = read_json_text(text);
  if (const auto* mistake = std::get_if<JsonMistake>(&read)) FAIL(mistake->message);
  return std::get<JsonText>(read).value;
}

}  // namespace

TEST_CASE("JSON is read as it is", "[json]") {
  for (const char* text :
       {R"({"a": [1, -2.5e3, true, false, null, "x\n\"ü\u00e9\ud83d\ude00"], "b": {"c": {}}})",
        R"([])", R"("text")", R"(  5  )"}) {
    CHECK(value_of(text) == Json::parse(text));
  }
}

TEST_CASE("Comments, a comma at the end and a byte order mark are welcome", "[json]") {
  CHECK(value_of(
            "\xEF\xBB\xBF// first\r\n{ /* a */ \"a\": [1, 2, /* none */], // b\n \"b\": 2, }\n") ==
        Json{{"a", {1, 2}}, {"b", 2}});
  CHECK(value_of(R"({"a": "// no comment /* here"})") == Json{{"a", "// no comment /* here"}});
}

TEST_CASE("A file that was just made sets nothing", "[json]") {
  CHECK(value_of("") == Json::object());
  CHECK(value_of(" \n// nothing yet\n") == Json::object());
}

TEST_CASE("Broken Unicode is repaired", "[json]") {
  CHECK(value_of("{\"a\": \"\xFF \\ud800\"}") == Json{{"a", "\uFFFD \uFFFD"}});
}

TEST_CASE("Each key and value has its place", "[json]") {
  const std::string text = R"({"rules": {"blame": "off"}, "files": ["a", "b"]})";
  const auto read = std::get<JsonText>(read_json_text(text));
  const auto key = [&](const JsonPath& path) { return read.places.at(path).key.in(text); };
  const auto value = [&](const JsonPath& path) { return read.places.at(path).value.in(text); };
  CHECK(value({}) == text);
  CHECK(key({"rules"}) == R"("rules")");
  CHECK(value({"rules"}) == R"({"blame": "off"})");
  CHECK(key({"rules", "blame"}) == R"("blame")");
  CHECK(value({"rules", "blame"}) == R"("off")");
  CHECK(value({"files", "1"}) == R"("b")");
  CHECK(key({"files", "1"}).empty());
}

TEST_CASE("A mistake is told where it is", "[json]") {
  struct Case {
    std::string text;  ///< the place is between « and »
    std::string told;
  };
  const Case cases[] = {
      {R"({"a": 1 «"»b": 2})", "a comma is missing before this"},
      {R"({"a": [1 «2»]})", "a comma is missing before this"},
      {R"({«a»: 1})", "a key in quotation marks"},
      {R"({«"a"» 1})", "a colon is missing"},
      {R"({"a": «}»)", "a value is missing"},
      {R"({"a": «,» "b": 1})", "a value is missing"},
      {R"({"a": «yes»})", "needs quotation marks"},
      {R"({"a": «01»})", "needs quotation marks"},
      {"{\"a\": «\"off»\n}", "the closing quotation mark is missing"},
      {R"({"a": «"\x"»})", "has to be written as"},
      {R"(«{»"a": 1)", "a } is missing"},
      {R"({"a": «[»1, 2)", "a ] is missing"},
      {R"({} «extra»)", "nothing may follow"},
      {R"({«/*» no end)", "*/ is missing"},
      {R"({"a": 1,«,»})", "a key in quotation marks"},
  };
  for (const Case& c : cases) {
    std::string text = c.text;
    Span place;
    place.begin = text.find("«");
    text.erase(place.begin, std::string("«").size());
    place.end = text.find("»");
    text.erase(place.end, std::string("»").size());
    INFO(text);
    const auto read = read_json_text(text);
    REQUIRE(std::holds_alternative<JsonMistake>(read));
    const auto& mistake = std::get<JsonMistake>(read);
    CHECK_THAT(mistake.message, Catch::Contains(c.told));
    CHECK(mistake.place.in(text) == place.in(text));
    CHECK(mistake.place.begin == place.begin);
  }
}

TEST_CASE("A key that is set twice counts once", "[json]") {
  const std::string text = R"({"a": 1, "a": 2})";
  const auto read = std::get<JsonText>(read_json_text(text));
  CHECK(read.value == Json{{"a", 2}});
  REQUIRE(read.repeated_keys.size() == 1);
  CHECK(read.repeated_keys.front().place == Span{9, 12});
}

TEST_CASE("What nests or goes on without end is refused", "[json]") {
  for (const std::string& text : {std::string(1'000'000, '['), std::string(1'000'000, '{'),
                                  "[" + std::string(3'000'000, ' ') + "]]", [] {
                                    std::string list = "[";
                                    for (int i = 0; i < 100'000; ++i) list += "1,";
                                    return list + "]";
                                  }()}) {
    CHECK(std::holds_alternative<JsonMistake>(read_json_text(text)));
  }
}
