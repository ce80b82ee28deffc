#include <cstdint>
#include <string>

#include "protocol/json/decode.h"
#include "protocol/json/encode.h"
#include "tests/catch.h"

using namespace poa::jsonrpc;

namespace {

enum class Level : std::uint32_t { Low = 1, High };

struct Inner {
  std::uint32_t line = 0;
  std::optional<std::string> note;
  static void fields(auto& field, auto& self) {
    field("line", self.line);
    field("note", self.note);
  }
};

struct Outer {
  std::vector<Inner> items;
  Nullable<std::int32_t> version;
  std::optional<Level> level;
  static void fields(auto& field, auto& self) {
    field("items", self.items);
    field("version", self.version);
    field("level", self.level);
  }
};

template <class T>
std::string error_of(const char* text) {
  Json json = Json::parse(text);
  T value{};
  DecodeError error;
  REQUIRE_FALSE(decode(json, value, Path{nullptr, "params"}, error));
  return error.message();
}

template <class T>
T decoded(const char* text) {
  Json json = Json::parse(text);
  T value{};
  DecodeError error;
  const bool good = decode(json, value, Path{nullptr, "params"}, error);
  CAPTURE(error.message());
  REQUIRE(good);
  return value;
}

}  // namespace

TEST_CASE("optional members are left out, nullable ones are null", "[json]") {
  CHECK(encoded(Outer{}) == R"({"items":[],"version":null})");
  CHECK(encoded(Outer{{{3, "n"}}, 5, Level::High}) ==
        R"({"items":[{"line":3,"note":"n"}],"version":5,"level":2})");
}

TEST_CASE("what is missing, null or unknown does not disturb", "[json]") {
  const auto outer = decoded<Outer>(R"({"items":[{"line":1,"note":null,"new":{}}],"level":99})");
  CHECK(outer.items.at(0).line == 1);
  CHECK_FALSE(outer.items.at(0).note);
  CHECK_FALSE(outer.version);
  CHECK(static_cast<int>(outer.level.value()) == 99);
}

TEST_CASE("a wrong shape is told with its place", "[json]") {
  CHECK(error_of<Outer>("[]") == "params: expected an object");
  CHECK(error_of<Outer>("{}") == "params.items: expected an array");
  CHECK(error_of<Outer>(R"({"items":[{"line":1},{"line":-1}]})") ==
        "params.items[1].line: expected an unsigned integer");
  CHECK(error_of<Outer>(R"({"items":[{}]})") ==
        "params.items[0].line: expected an unsigned integer");
  CHECK(error_of<Outer>(R"({"items":[{"line":1,"note":4}]})") ==
        "params.items[0].note: expected a string");
  CHECK(error_of<Outer>(R"({"items":[],"version":"x"})") == "params.version: expected an integer");
  CHECK(error_of<std::variant<std::int32_t, std::string>>("{}") ==
        "params: expected one of the forms the specification allows here");
  CHECK(error_of<std::map<std::string, bool>>(R"({"a":true,"b":1})") ==
        "params.b: expected a boolean");
}

TEST_CASE("numbers are taken for what they mean", "[json]") {
  CHECK(decoded<std::uint32_t>("3.0") == 3);
  CHECK(decoded<std::uint32_t>("9007199254740991") == 4294967295U);
  CHECK(decoded<std::uint32_t>("1.7976931348623157e308") == 4294967295U);
  CHECK(decoded<std::int32_t>("-2147483648") == INT32_MIN);
  CHECK(decoded<std::int64_t>("-3.0") == -3);
  CHECK(error_of<std::uint32_t>("3.5") == "params: expected an unsigned integer");
  CHECK(error_of<std::uint32_t>("-0.5") == "params: expected an unsigned integer");
  CHECK(error_of<std::int32_t>("2147483648") == "params: expected an integer");
  CHECK(error_of<std::int32_t>("18446744073709551615") == "params: expected an integer");
  CHECK(error_of<std::int64_t>("1e30") == "params: expected an integer");
  CHECK(error_of<bool>("1") == "params: expected a boolean");
}

TEST_CASE("strings go out as valid JSON whatever they hold", "[json]") {
  CHECK(encoded(std::string("a\"b\\c\n\r\t\x01/")) == R"("a\"b\\c\n\r\t\u0001/")");
  CHECK(encoded(std::string("\xC3\xA9 \xF0\x9F\x99\x82")) == "\"\xC3\xA9 \xF0\x9F\x99\x82\"");
  CHECK(encoded(std::string("a\xFF\xC3z\xE2\x82")) == "\"a\xEF\xBF\xBD\xEF\xBF\xBDz\xEF\xBF\xBD\"");
  CHECK(encoded(std::string("nul\0l", 5)) == R"("nul\u0000l")");

  for (int byte = 0; byte < 256; ++byte) {
    std::string text = "< >";
    text[1] = static_cast<char>(byte);
    CHECK(Json::accept(encoded(text)));
    if (byte < 0x80) CHECK(Json::parse(encoded(text)).get<std::string>() == text);
  }
}

TEST_CASE("free JSON goes through as it is", "[json]") {
  const Json any = {{"a", {1, 2.5, nullptr, true}}, {"b", "\xC3\xA9"}};
  CHECK(Json::parse(encoded(any)) == any);
  CHECK(encoded(Json("\xFF")) == "\"\xEF\xBF\xBD\"");
}
