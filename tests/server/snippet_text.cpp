#include "tests/server/snippet_text.h"

#include <map>

#include "tests/catch.h"

namespace poa::server::test {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Without variables: what they stand for is the editor's, so that none has a place in a snippet of
/// ours.
class Reader {
 public:
  explicit Reader(std::string_view source) : rest_(source) {}

  /// Up to the end, or to one of `ends`, which stays.
  std::string text(std::string_view ends = {}) {
    std::string result;
    while (!rest_.empty() && ends.find(rest_.front()) == std::string_view::npos) {
      if (rest_.front() == '$') {
        result += tab_stop();
      } else {
        result += character();
      }
    }
    return result;
  }

 private:
  char take() {
    REQUIRE_FALSE(rest_.empty());
    const char first = rest_.front();
    rest_.remove_prefix(1);
    return first;
  }

  char character() {
    const char first = take();
    return first == '\\' ? take() : first;
  }

  std::string number() {
    std::string digits;
    while (!rest_.empty() && is_digit(rest_.front())) digits += take();
    REQUIRE_FALSE(digits.empty());
    return digits;
  }

  std::string tab_stop() {
    REQUIRE(take() == '$');
    REQUIRE_FALSE(rest_.empty());
    if (rest_.front() != '{') return defaults_[number()];
    take();
    std::string& value = defaults_[number()];
    const char next = take();
    if (next == '}') return value;
    if (next == ':') {
      value = text("}");
    } else {
      REQUIRE(next == '|');
      value = choice();
      while (!rest_.empty() && rest_.front() == ',') {
        take();
        REQUIRE_FALSE(choice().empty());
      }
      REQUIRE(take() == '|');
    }
    REQUIRE(take() == '}');
    return value;
  }

  /// Within a choice a dollar sign is a dollar sign.
  std::string choice() {
    std::string result;
    while (!rest_.empty() && rest_.front() != ',' && rest_.front() != '|') result += character();
    return result;
  }

  std::string_view rest_;
  std::map<std::string, std::string> defaults_;
};

}  // namespace

std::string text_of_snippet(std::string_view snippet) {
  CAPTURE(snippet);
  return Reader(snippet).text();
}

TEST_CASE("Snippets are read as an editor does", "[methods]") {
  CHECK(text_of_snippet("a ${1:b} $1 ${2|c,d\\,e|}\\$ $0") == "a b b c$ ");
  CHECK(text_of_snippet("${1:a ${2:b\\}}}") == "a b}");
}

}  // namespace poa::server::test
