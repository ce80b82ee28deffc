// Semantic tokens as an editor gets them: whole, what changed, a stretch.
#include "server/serve/features/semantic_tokens.h"

#include <string>
#include <vector>

#include "tests/catch.h"
#include "tests/server/in_process.h"
#include "tests/server/ranges.h"

using namespace poa::server;
using namespace poa::server::test;

namespace {

const std::string kPlan = "file:///case/a.poa.md";
using Numbers = std::vector<std::uint32_t>;

Json client_with(const std::vector<std::string>& types,
                 const Json& requests = {{"range", true}, {"full", {{"delta", true}}}},
                 const std::string& encoding = "utf-16") {
  return {{"general", {{"positionEncodings", {encoding}}}},
          {"textDocument",
           {{"semanticTokens",
             {{"requests", requests},
              {"tokenTypes", types},
              {"tokenModifiers", {"readonly", "deprecated"}},
              {"formats", {"relative"}}}}}}};
}

/// The numbers after the edits.
Numbers patched(Numbers numbers, const Json& edits) {
  for (const Json& edit : edits) {
    const auto start = numbers.begin() + edit.at("start").get<std::ptrdiff_t>();
    const auto at = numbers.erase(start, start + edit.at("deleteCount").get<std::ptrdiff_t>());
    const Numbers data = edit.value("data", Numbers());
    numbers.insert(at, data.begin(), data.end());
  }
  return numbers;
}

Json with_previous(const Json& id) {
  Json params = document(kPlan);
  params["previousResultId"] = id;
  return params;
}

}  // namespace

TEST_CASE("The legend has the types that the client knows, and no others", "[tokens]") {
  const auto options = [](const Json& capabilities) {
    InProcess server;
    return server.client->initialize(capabilities).value("semanticTokensProvider", Json());
  };
  const Json all = options(client_with({"event", "number", "enumMember"}));
  CHECK(all.at("legend").at("tokenTypes") == Json({"enumMember", "event", "number"}));
  CHECK(all.at("legend").at("tokenModifiers") == Json::array({"deprecated"}));
  CHECK(all.at("full").at("delta") == true);
  CHECK(all.at("range") == true);
  const Json whole = options(client_with({"number"}, {{"full", true}, {"range", false}}));
  CHECK(whole.at("full").at("delta") == false);
  CHECK_FALSE(whole.contains("range"));
  CHECK(options(client_with({"mine"})).is_null());
  CHECK(options(client_with({"number"}, Json::object())).is_null());
}

TEST_CASE("Tokens are counted from one another, in every encoding", "[tokens]") {
  const std::string encoding = GENERATE("utf-8", "utf-16", "utf-32");
  InProcess server;
  server.client->initialize(client_with({"enumMember", "number", "function"},
                                        {{"full", true}, {"range", true}}, encoding));
  server.client->open(
      "\xf0\x9f\x98\x80 B0C4K7M2QX, B0C4K7M2Q\r\n\r\n## Corrective Actions\r\n\r\n12 May 2026\r\n",
      kPlan);
  server.client->published();
  const std::uint32_t emoji = encoding == "utf-8" ? 4 : encoding == "utf-16" ? 2 : 1;
  const Numbers expected{0, emoji + 1, 10, 1, 0,   // a product
                         0, 12,        9,  1, 1,   // one that can't be
                         2, 3,         18, 0, 0,   // the heading
                         2, 0,         11, 2, 0};  // the date, as a number
  const Json tokens = server.client->call("textDocument/semanticTokens/full", document(kPlan));
  CHECK(tokens.at("data") == expected);
  CHECK_FALSE(tokens.contains("resultId"));
  Json params = document(kPlan);
  params["range"] = range(1, 0, 3, 0);
  CHECK(server.client->call("textDocument/semanticTokens/range", params).at("data") ==
        Numbers{2, 3, 18, 0, 0});
}

TEST_CASE("After an edit the client is told what changed", "[tokens]") {
  InProcess server;
  server.client->initialize(client_with({"enumMember", "number"}));
  server.client->open("B0C4K7M2QX\n\n12 May 2026\n", kPlan);
  server.client->published();
  const Json first = server.client->call("textDocument/semanticTokens/full", document(kPlan));
  const auto delta = [&](const Json& id) {
    return server.client->call("textDocument/semanticTokens/full/delta", with_previous(id));
  };
  const Json same = delta(first.at("resultId"));
  CHECK(same.at("edits").empty());
  CHECK(same.at("resultId") != first.at("resultId"));

  server.client->set_text("B0C4K7M2QX\n\nB0D9T3W5RL 12 May 2026\n", 2, kPlan);
  server.client->published();
  const Json changed = delta(same.at("resultId"));
  REQUIRE(changed.contains("edits"));
  const Json whole = server.client->call("textDocument/semanticTokens/full", document(kPlan));
  CHECK(patched(first.at("data"), changed.at("edits")) == whole.at("data").get<Numbers>());
  // What was forgotten is sent whole.
  CHECK(delta(first.at("resultId")).at("data") == whole.at("data"));
  CHECK(delta("never").at("data") == whole.at("data"));
  server.client->close(kPlan);
  server.client->published();
  server.client->open("B0C4K7M2QX\n", kPlan);
  server.client->published();
  CHECK(delta(whole.at("resultId")).contains("data"));
}

TEST_CASE("Edits of tokens make the one the other", "[tokens]") {
  const Numbers a{0, 1, 2, 3, 0}, b{1, 1, 2, 3, 0}, c{0, 5, 2, 3, 0};
  const auto row = [](std::initializer_list<Numbers> tokens) {
    Numbers all;
    for (const Numbers& token : tokens) all.insert(all.end(), token.begin(), token.end());
    return all;
  };
  const std::vector<Numbers> rows = {{},
                                     a,
                                     row({a, a}),
                                     row({a, b}),
                                     row({b, a}),
                                     row({a, b, c}),
                                     row({a, c}),
                                     row({c, b, a}),
                                     row({a, a, a})};
  for (const Numbers& was : rows) {
    for (const Numbers& is : rows) {
      Numbers numbers = was;
      for (const auto& edit : semantic_tokens_edits(was, is)) {
        CHECK(edit.start % 5 == 0);
        CHECK(edit.deleteCount % 5 == 0);
        const auto start = numbers.begin() + edit.start;
        const auto at = numbers.erase(start, start + edit.deleteCount);
        const Numbers data = edit.data.value_or(Numbers());
        numbers.insert(at, data.begin(), data.end());
      }
      CHECK(numbers == is);
    }
  }
}
