#include "protocol/framing.h"

#include <string>
#include <vector>

#include "tests/catch.h"

using poa::jsonrpc::append_frame;
using poa::jsonrpc::FrameLimits;
using poa::jsonrpc::FrameReader;

namespace {

struct Outcome {
  std::vector<std::string> bodies;
  std::string error;
  bool within_message = false;

  friend bool operator==(const Outcome&, const Outcome&) = default;
};

/// Feeds the slices one after the other.
Outcome read(const std::vector<std::string_view>& slices, FrameLimits limits = {}) {
  FrameReader reader(limits);
  Outcome outcome;
  for (std::string_view slice : slices) {
    while (auto body = reader.next(slice)) outcome.bodies.push_back(*body);
    CHECK(slice.empty());
  }
  outcome.error = reader.error();
  outcome.within_message = reader.within_message();
  return outcome;
}

std::string error_of(std::string_view stream, FrameLimits limits = {}) {
  return read({stream}, limits).error;
}

using Bodies = std::vector<std::string>;

}  // namespace

TEST_CASE("a written frame reads back", "[framing]") {
  std::string stream;
  append_frame(stream, "{\"a\":1}");
  CHECK(stream == "Content-Length: 7\r\n\r\n{\"a\":1}");
  append_frame(stream, "");
  append_frame(stream, "\xF0\x9F\x99\x82");
  CHECK(read({stream}) == Outcome{{"{\"a\":1}", "", "\xF0\x9F\x99\x82"}, "", false});
}

TEST_CASE("slices may end anywhere", "[framing]") {
  std::string stream;
  append_frame(stream, "first");
  stream +=
      "content-type: application/vscode-jsonrpc; charset=utf-8\r\nCONTENT-LENGTH:6\r\n\r\nsecond";
  append_frame(stream, "third");
  const Outcome whole = {{"first", "second", "third"}, "", false};
  const std::string_view view = stream;

  for (std::size_t a = 0; a <= view.size(); ++a) {
    for (std::size_t b = a; b <= view.size(); ++b) {
      REQUIRE(read({view.substr(0, a), view.substr(a, b - a), view.substr(b)}) == whole);
    }
  }
  std::vector<std::string_view> bytes;
  for (std::size_t i = 0; i < view.size(); ++i) bytes.push_back(view.substr(i, 1));
  CHECK(read(bytes) == whole);
}

TEST_CASE("headers are read as widely as they are written", "[framing]") {
  const auto reads_as_ok = [](std::string_view header) {
    const std::string stream = std::string(header) + "ok";
    return read({stream}) == Outcome{{"ok"}, "", false};
  };
  CHECK(reads_as_ok("Content-Length: 2\r\n\r\n"));
  CHECK(reads_as_ok("content-length:2\r\n\r\n"));
  CHECK(reads_as_ok("CONTENT-LENGTH \t: \t 2 \t\r\n\r\n"));
  CHECK(reads_as_ok("Content-Length: 2\n\n"));
  CHECK(reads_as_ok("Content-Length: 002\r\n\r\n"));
  CHECK(reads_as_ok("Content-Length: 2\r\nContent-Length: 2\r\n\r\n"));
  CHECK(reads_as_ok("X-Trace: anything: at all\r\nContent-Length: 2\r\n\r\n"));
  CHECK(reads_as_ok("Content-Length: 2\r\nContent-Type: text/plain\r\n\r\n"));
  CHECK(reads_as_ok(
      "Content-Type: application/vscode-jsonrpc; charset=utf8\r\nContent-Length: 2\r\n\r\n"));
  CHECK(reads_as_ok("Content-Type: a/b; v=1; Charset=\"UTF-8\"\r\nContent-Length: 2\r\n\r\n"));
  CHECK(reads_as_ok("\r\n\r\nContent-Length: 2\r\n\r\n"));
}

TEST_CASE("an unusable header ends the stream and says why", "[framing]") {
  CHECK(error_of("X-Only: 1\r\n\r\n{}") == "a header has no Content-Length");
  CHECK(error_of("Content-Length: -2\r\n\r\n{}") ==
        "Content-Length is not a number of bytes: \"-2\"");
  CHECK(error_of("Content-Length: 2x\r\n\r\n{}") ==
        "Content-Length is not a number of bytes: \"2x\"");
  CHECK(error_of("Content-Length: +2\r\n\r\n{}") ==
        "Content-Length is not a number of bytes: \"+2\"");
  CHECK(error_of("Content-Length:\r\n\r\n{}") == "Content-Length is not a number of bytes: \"\"");
  CHECK(error_of("Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}") ==
        "a header has two values for Content-Length: 2 and 3");
  CHECK(error_of("Content-Length: 2\r\nContent-Type: a/b; charset=latin1\r\n\r\n{}") ==
        "Content-Type asks for the charset \"latin1\"; only utf-8 is spoken here");
  CHECK(error_of("GET / HTTP/1.1\r\n\r\n") ==
        "expected a header such as \"Content-Length: 42\", got \"GET / HTTP/1.1\"");
  CHECK(error_of("{\"jsonrpc\":\"2.0\"}\n\n") ==
        "expected a header such as \"Content-Length: 42\", got \"{\"jsonrpc\":\"2.0\"}\"");
}

TEST_CASE("nothing is read after an error, but what came before it is", "[framing]") {
  std::string stream;
  append_frame(stream, "before");
  stream += "Content-Length: none\r\n\r\n";
  append_frame(stream, "after");
  const Outcome outcome = read({stream, stream});
  CHECK(outcome.bodies == Bodies{"before"});
  CHECK_FALSE(outcome.error.empty());
}

TEST_CASE("a message over the limit is refused from its header alone", "[framing]") {
  const FrameLimits limits{.body_bytes = 10};
  CHECK(read({"Content-Length: 10\r\n\r\n0123456789"}, limits).bodies == Bodies{"0123456789"});
  CHECK(error_of("Content-Length: 11\r\n\r\n", limits) ==
        "a message of 11 bytes is over the limit of 10");
  CHECK(error_of("Content-Length: 99999999999999999999999999\r\n\r\n") ==
        "a message of 99999999999999999999 bytes is over the limit of 67108864");
}

TEST_CASE("a header without an end is refused", "[framing]") {
  const std::string endless = "X-Long: " + std::string(5000, 'x');
  CHECK(error_of(endless) == "a header is longer than 4096 bytes");
  const std::vector<std::string_view> drops(5000, "x");
  CHECK(read(drops).error == "a header is longer than 4096 bytes");
  std::string many_fields;
  for (int i = 0; i < 1000; ++i) many_fields += "X-A: b\r\n";
  CHECK(error_of(many_fields) == "a header is longer than 4096 bytes");
}

TEST_CASE("the reader knows whether it stopped within a message", "[framing]") {
  CHECK_FALSE(read({""}).within_message);
  CHECK_FALSE(read({"Content-Length: 2\r\n\r\n{}\r\n"}).within_message);
  CHECK(read({"Content-Le"}).within_message);
  CHECK(read({"Content-Length: 2\r\n\r\n"}).within_message);
  CHECK(read({"Content-Length: 2\r\n\r\n{"}).within_message);
}
