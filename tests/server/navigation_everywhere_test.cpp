// Every method of navigation at every place of odd documents: never an internal error, every range
// inside the document, every edit applies; and nothing at all for what is no Plan of Action.
#include <algorithm>
#include <string>
#include <vector>

#include "tests/catch.h"
#include "tests/server/in_process.h"
#include "tests/server/ranges.h"

using namespace poa::server::test;

namespace {

const std::string kPlan = "file:///case/a.poa.md";

const std::vector<std::string> kAtPositions = {
    "textDocument/documentHighlight", "textDocument/definition", "textDocument/references",
    "textDocument/prepareRename",     "textDocument/rename",     "textDocument/linkedEditingRange"};

Json everything(const std::string& encoding, bool optional) {
  Json can = {{"general", {{"positionEncodings", {encoding}}}}};
  if (!optional) return can;
  can["textDocument"] = {
      {"definition", {{"linkSupport", true}}},
      {"semanticTokens",
       {{"requests", {{"range", true}, {"full", {{"delta", true}}}}},
        {"tokenTypes",
         {"namespace", "function", "method", "struct", "macro", "enumMember", "variable", "event",
          "number", "keyword", "parameter", "type", "string"}},
        {"tokenModifiers", {"deprecated"}}}}};
  can["workspace"] = {
      {"workspaceEdit", {{"documentChanges", true}, {"resourceOperations", {"rename"}}}}};
  return can;
}

Json params_at(std::size_t line, std::size_t character) {
  Json params = document(kPlan);
  params["position"] = {{"line", line}, {"character", character}};
  params["context"] = {{"includeDeclaration", true}};
  params["newName"] = "B0D9T3W5RL";
  return params;
}

void check_edit(const Json& edit, const std::string& text, const std::string& encoding) {
  Json edits = Json::array();
  if (edit.contains("changes")) edits = edit.at("changes").at(kPlan);
  for (const Json& change : edit.value("documentChanges", Json::array())) {
    if (change.contains("edits")) edits = change.at("edits");
  }
  (void)edited(text, edits, encoding);
}

std::string with_crlf(const std::string& text) {
  std::string crlf;
  for (const char c : text) crlf += c == '\n' ? std::string("\r\n") : std::string(1, c);
  return crlf;
}

std::vector<std::string> odd_documents() {
  const std::string appeal =
      "---\nseller-id: \"A2XK3J9Q4L7T1M\"\ncase-id: 18830417752\nasins: [B0C4K7M2QX, "
      "'B0D9T3W5RM']\n"
      "notice-date: 2026-05-11\nattachments: my papers\n---\n# \xf0\x9f\x98\x80 B0C4K7M2QX\n\n"
      "> On 12\n> May 2026 **Marlow** Trade\n> Ltd's [a.pdf](x/a.pdf) \xf0\x9f\x98\x80\n\n"
      "## Root Cause\n\n\xf0\x9f\x98\x80 `B0C4K7M2QX` | Dana Whitlock, our owner; Dana [i][r] "
      "[date]\n\n| a | B0C4K7M2QX |\n|---|---|\n| PO 3307 | a.pdf |\n\n[r]: <x/a.pdf> \"t\"\n";
  return {"",
          "\r\n",
          "#",
          "---\nasins: [B0C4K7M2QX\n: b\nseller-id: \"A2XK3J9Q4L7T1M\n",
          "---\nasins: B0C4K7M2QX, B0D9T3W5RL\nnotice-date: 2026-13-99\n---\n",
          "[a](",
          "[a.pdf](a.pdf",
          "[](a.pdf) ![](b.pdf) [[x](a.pdf)](b.pdf) [![a.pdf](a.pdf)](a.pdf)\n",
          "[&amp;](a&amp;b.pdf) [b](a\\_b.pdf) [c](a%b.pdf) [d](%2e%2e/%00)\n",
          "Marlow Trade Ltd Marlow Trade Ltd. **Marlow Trade L",
          appeal,
          with_crlf(appeal)};
}

}  // namespace

TEST_CASE("Navigation holds at every place of odd documents", "[navigation]") {
  const std::string encoding = GENERATE("utf-8", "utf-16", "utf-32");
  const bool optional = encoding != "utf-32";
  InProcess server(world_with_files());
  server.client->initialize(everything(encoding, optional));
  for (const std::string& text : odd_documents()) {
    CAPTURE(encoding, text.substr(0, 60));
    server.client->open(text, kPlan);
    server.client->published();
    const auto lengths = line_lengths(text, encoding);
    for (std::size_t line = 0; line <= lengths.size(); ++line) {
      const std::size_t length = line < lengths.size() ? lengths[line] : 0;
      for (std::size_t character = 0; character <= length + 1; ++character) {
        for (const std::string& method : kAtPositions) {
          CAPTURE(method, line, character);
          const Json answer =
              server.client->response(server.client->request(method, params_at(line, character)));
          if (answer.contains("error")) {
            REQUIRE(method == "textDocument/rename");
            REQUIRE(answer.at("error").at("code") == -32803);
          } else if (method == "textDocument/rename" && !answer.at("result").is_null()) {
            check_edit(answer.at("result"), text, encoding);
          } else if (method != "textDocument/definition") {
            check_ranges(answer.at("result"), lengths);
          }
        }
      }
    }
    Json params = document(kPlan);
    params["range"] = range(0, 0, 999, 0);
    const Json hints = server.client->call("textDocument/inlayHint", params);
    check_ranges(hints, lengths);
    for (const Json& hint : hints) {
      if (hint.contains("textEdits")) (void)edited(text, hint.at("textEdits"), encoding);
    }
    const Json whole = server.client->call("textDocument/semanticTokens/full", params);
    check_tokens(whole.at("data"), lengths);
    CHECK(server.client->call("textDocument/semanticTokens/range", params).at("data") ==
          whole.at("data"));
    server.client->close(kPlan);
    server.client->published();
  }
}

TEST_CASE("On a file that is no Plan of Action navigation is silent", "[navigation]") {
  InProcess server(world_with_files());
  server.client->initialize(everything("utf-16", true));
  const std::string uri = "file:///case/list.md";
  const std::string text = "# Shopping\n\nB0C4K7M2QX on 12 May 2026 [a.pdf](a.pdf)\n";
  server.client->open(text, uri);
  server.client->published();
  for (const int character : {3, 17, 27}) {
    Json params = params_at(2, 0);
    params["textDocument"]["uri"] = uri;
    params["position"]["character"] = character;
    for (const std::string& method : kAtPositions) {
      const Json answer = server.client->call(method, params);
      CHECK((answer.is_null() || answer == Json::array()));
    }
  }
  Json params = document(uri);
  params["range"] = range(0, 0, 3, 0);
  CHECK(server.client->call("textDocument/inlayHint", params) == Json::array());
  CHECK(server.client->call("textDocument/semanticTokens/full", params).at("data").empty());
  CHECK(server.client->call("textDocument/semanticTokens/range", params).at("data").empty());
}
