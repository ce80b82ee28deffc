#include "protocol/message.h"

#include <string>

#include "protocol/json/parse.h"
#include "tests/catch.h"

using namespace poa::jsonrpc;

namespace {

template <class T>
T parsed_as(const std::string& body) {
  const Message message = parse_message(body);
  REQUIRE(std::holds_alternative<T>(message));
  return std::get<T>(message);
}

/// The answer a broken body gets.
std::string answer_to(const std::string& body) {
  const auto invalid = parsed_as<InvalidMessage>(body);
  REQUIRE(invalid.answerable);
  return error_body(invalid.id, invalid.error);
}

std::string text_of(const std::string& json_string) {
  const auto notification =
      parsed_as<Notification>(R"({"jsonrpc":"2.0","method":"m","params":[)" + json_string + "]}");
  return notification.params[0].get<std::string>();
}

std::string request_with_id(const std::string& id) {
  return R"({"jsonrpc":"2.0","id":)" + id + R"(,"method":"m"})";
}

}  // namespace

TEST_CASE("bodies become messages", "[message]") {
  const auto request =
      parsed_as<Request>(R"({"jsonrpc":"2.0","id":7,"method":"a/b","params":{"x":1}})");
  CHECK(request.id == Id(std::int64_t{7}));
  CHECK(request.method == "a/b");
  CHECK(request.params == Json{{"x", 1}});

  const auto notification = parsed_as<Notification>(R"({"jsonrpc":"2.0","method":"n"})");
  CHECK(notification.method == "n");
  CHECK(notification.params.is_null());

  const auto response = parsed_as<Response>(R"({"jsonrpc":"2.0","id":3,"result":null})");
  CHECK(response.id == Id(std::int64_t{3}));
  CHECK_FALSE(response.error);

  const auto failed = parsed_as<Response>(
      R"({"jsonrpc":"2.0","id":"s","error":{"code":-32601,"message":"no","data":[]}})");
  REQUIRE(failed.error);
  CHECK(failed.error->code == ErrorCode::MethodNotFound);
  CHECK(failed.error->message == "no");
}

TEST_CASE("an id goes back exactly as it came", "[message]") {
  for (const std::string id :
       {"0", "-1", "2147483648", "9007199254740993", "-9223372036854775808", "18446744073709551615",
        R"("abc")", R"("")", R"("42")", R"("sch\"ön\n")", "null"}) {
    const auto request = parsed_as<Request>(request_with_id(id));
    CHECK(result_body(request.id, "1") == R"({"jsonrpc":"2.0","id":)" + id + R"(,"result":1})");
  }
}

TEST_CASE("what is no id is refused", "[message]") {
  for (const std::string id : {"1.5", "{}", "[1]", "true", "1e400"}) {
    CAPTURE(id);
    const auto invalid = parsed_as<InvalidMessage>(request_with_id(id));
    CHECK(invalid.id == Id());
  }
}

TEST_CASE("a broken body is answered with the specification's codes", "[message]") {
  CHECK(
      answer_to("{") ==
      R"({"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"not JSON: unexpected input at byte 2"}})");
  CHECK(
      answer_to("") ==
      R"({"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"not JSON: unexpected input at byte 1"}})");
  CHECK(
      answer_to("[]") ==
      R"({"jsonrpc":"2.0","id":null,"error":{"code":-32600,"message":"batches are not part of the Language Server Protocol"}})");
  CHECK(
      answer_to("17") ==
      R"({"jsonrpc":"2.0","id":null,"error":{"code":-32600,"message":"a message is a JSON object"}})");
  CHECK(
      answer_to(R"({"jsonrpc":"2.0","id":5})") ==
      R"({"jsonrpc":"2.0","id":5,"error":{"code":-32600,"message":"a message needs a method, a string"}})");
  CHECK(
      answer_to(R"({"jsonrpc":"2.0","id":5,"method":9})") ==
      R"({"jsonrpc":"2.0","id":5,"error":{"code":-32600,"message":"a message needs a method, a string"}})");
  CHECK(
      answer_to(R"({"id":"x","method":"m"})") ==
      R"({"jsonrpc":"2.0","id":"x","error":{"code":-32600,"message":"a message needs \"jsonrpc\": \"2.0\""}})");
  CHECK(answer_to(R"({"jsonrpc":"1.0","id":1,"method":"m"})").find("-32600") != std::string::npos);
  CHECK(
      answer_to(R"({"jsonrpc":"2.0","id":1,"method":"m","params":3})") ==
      R"({"jsonrpc":"2.0","id":1,"error":{"code":-32600,"message":"params are an object or an array"}})");
}

TEST_CASE("a broken response is not answered", "[message]") {
  CHECK_FALSE(parsed_as<InvalidMessage>(R"({"jsonrpc":"2.0","result":1})").answerable == true);
  CHECK_FALSE(parsed_as<InvalidMessage>(R"({"jsonrpc":"2.0","id":1,"error":"no"})").answerable);
}

TEST_CASE("no message quotes what it could not parse", "[message]") {
  const auto invalid = parsed_as<InvalidMessage>(R"({"text": secret words})");
  CHECK(invalid.error.message.find("secret") == std::string::npos);
}

TEST_CASE("deep nesting is refused, however deep", "[message]") {
  const auto nested = [](std::size_t depth) {
    return R"({"jsonrpc":"2.0","method":"m","params":)" + std::string(depth, '[') +
           std::string(depth, ']') + "}";
  };
  CHECK(std::holds_alternative<Notification>(parse_message(nested(max_json_depth - 1))));
  CHECK(parsed_as<InvalidMessage>(nested(max_json_depth)).error.code == ErrorCode::ParseError);

  for (const char* opening : {"[", "{\"a\":", "[{\"a\":"}) {
    std::string bomb;
    for (int i = 0; i < 100000; ++i) bomb += opening;
    CHECK(parsed_as<InvalidMessage>(bomb).error.message == "refused: nested deeper than 64 levels");
  }
}

TEST_CASE("brackets in strings are no nesting", "[message]") {
  const std::string brackets(1000, '[');
  CHECK(text_of("\"" + brackets + "\"") == brackets);
  CHECK(text_of(R"("\")" + brackets + "\"") == "\"" + brackets);
  CHECK(text_of(R"("\\")").size() == 1);
}

TEST_CASE("broken Unicode is replaced instead of losing the message", "[message]") {
  const std::string fffd = "\xEF\xBF\xBD";
  SECTION("half a surrogate pair is one U+FFFD: one UTF-16 unit for one") {
    CHECK(text_of(R"("a\ud800b")") == "a" + fffd + "b");
    CHECK(text_of(R"("a\udc00b")") == "a" + fffd + "b");
    CHECK(text_of(R"("\ud800\ud83d\ude42")") == fffd + "\xF0\x9F\x99\x82");
    CHECK(text_of(R"("\uD83D")") == fffd);
    CHECK(text_of(R"("\ud83d\n")") == fffd + "\n");
    CHECK(text_of(R"("\ud83d\u0041")") == fffd + "A");
  }
  SECTION("an escaped backslash before u is no escape of a surrogate") {
    CHECK(text_of(R"("\\ud800\ud800")") == "\\ud800" + fffd);
  }
  SECTION("bytes that are not UTF-8") {
    CHECK(text_of("\"a\xFF"
                  "b\"") == "a" + fffd + "b");
    CHECK(text_of("\"\xC3\"") == fffd);
    CHECK(text_of("\"\xE2\x82\"") == fffd);
    CHECK(text_of("\"\xC0\xAF\"") == fffd + fffd);
    CHECK(text_of("\"\xF0\x9F\x99\"") == fffd);
    CHECK(text_of("\"\xF5\x80\"") == fffd + fffd);
  }
  SECTION("half a surrogate pair in three bytes is one UTF-16 unit too") {
    CHECK(text_of("\"\xED\xA0\x80\"") == fffd);
    CHECK(text_of("\"\xED\xA0\xBD\xED\xB9\x82\"") == fffd + fffd);
  }
  SECTION("valid text beside it stays as it is") {
    CHECK(text_of("\"\xC3\xA9\xFF\xE2\x82\xAC \\u00e9 \\ud83d\\ude42\"") ==
          "\xC3\xA9" + fffd + "\xE2\x82\xAC \xC3\xA9 \xF0\x9F\x99\x82");
  }
  SECTION("other errors stay errors") {
    CHECK(parsed_as<InvalidMessage>("{\"a\":\"\xFF\"").error.code == ErrorCode::ParseError);
    CHECK(parsed_as<InvalidMessage>("\xFF").error.code == ErrorCode::ParseError);
    CHECK(parsed_as<InvalidMessage>(R"({"a":"\x"})").error.code == ErrorCode::ParseError);
    CHECK(parsed_as<InvalidMessage>(R"({"a":"\ud80"})").error.code == ErrorCode::ParseError);
  }
}

TEST_CASE("repairing ends whatever the text ends with", "[message]") {
  CHECK(with_unicode_repaired("\\") == "\\");
  CHECK(with_unicode_repaired("\\u") == "\\u");
  CHECK(with_unicode_repaired("\\ud8") == "\\ud8");
  CHECK(with_unicode_repaired("\\\xFF") == "\\\xEF\xBF\xBD");
  CHECK(with_unicode_repaired("") == "");
}
