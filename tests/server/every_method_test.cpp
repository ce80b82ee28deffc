// Every method that is served, at every place of odd documents, for a client that can do everything
// and for one that supports nothing optional: never an internal error, every range inside the
// document, every edit applies, every snippet parses. A method without a line here fails.
#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "tests/catch.h"
#include "tests/server/in_process.h"
#include "tests/server/ranges.h"
#include "tests/server/snippet_text.h"

namespace poa::server::test {
namespace {

const std::string kPlan = "file:///case/a.poa.md";
const std::string kEncoding = "utf-16";

Json rich_client() {
  return Json::parse(R"({
    "general": {"positionEncodings": ["utf-16"]},
    "textDocument": {
      "diagnostic": {"relatedInformation": true},
      "completion": {
        "completionItem": {"snippetSupport": true, "insertReplaceSupport": true,
                           "labelDetailsSupport": true, "commitCharactersSupport": true,
                           "documentationFormat": ["markdown"],
                           "resolveSupport": {"properties": ["documentation"]}},
        "completionList": {"itemDefaults": ["editRange", "insertTextMode", "insertTextFormat"]}},
      "inlineCompletion": {},
      "codeAction": {
        "codeActionLiteralSupport": {"codeActionKind": {"valueSet": []}},
        "isPreferredSupport": true, "disabledSupport": true, "dataSupport": true,
        "resolveSupport": {"properties": ["edit"]}},
      "hover": {"contentFormat": ["markdown"]},
      "documentSymbol": {"hierarchicalDocumentSymbolSupport": true},
      "documentLink": {"tooltipSupport": true},
      "definition": {"linkSupport": true},
      "rename": {"prepareSupport": true},
      "semanticTokens": {
        "requests": {"range": true, "full": {"delta": true}},
        "tokenTypes": ["namespace", "function", "method", "struct", "macro", "enumMember",
                       "variable", "event", "number", "keyword", "parameter", "type", "string"],
        "tokenModifiers": ["deprecated"]},
      "inlayHint": {}},
    "window": {"showDocument": {"support": true}, "workDoneProgress": true},
    "workspace": {
      "applyEdit": true,
      "fileOperations": {"willRename": true, "didRename": true},
      "workspaceEdit": {"documentChanges": true, "resourceOperations": ["rename"],
                        "snippetEditSupport": true, "changeAnnotationSupport": {}}}})");
}

std::string with_line_endings(const std::string& text, const std::string& ending) {
  std::string result;
  for (const char c : text) result += c == '\n' ? ending : std::string(1, c);
  return result;
}

std::map<std::string, std::string> documents() {
  const std::string appeal =
      "---\nsuspension: inauthentic\nseller-id: A2XK3J9Q4L7T1M\nasins: [B0C4K7M2QX]\n"
      "notice-date: 2026-05-11\n---\n# Plan of Action \xf0\x9f\x98\x80\n\n## Root Cause\n\n"
      "On 12 April 2026 we bought 480 units of B0C4K7M2QX from Marlow Trade Ltd, several "
      "messages too late.\n\n## Corrective Actions\n\n1. We will remove the listing soon.\n"
      "3. On 03/04/2026 Dana Whitlock refunded 12 buyers (see [invoice](papers/a.pdf)).\n\n"
      "## Preventive Measures\n\n- [who] checks each invoice\n- \n\n## Supporting Documents\n\n"
      "- [X] Invoices ([lost](lost.pdf))\n- [ ] Letter of authorization\n";
  std::string long_line = "# Plan of Action\n\n## Root Cause\n\n";
  while (long_line.size() < std::size_t{70} << 10U) long_line += "We sold B0C4K7M2QX [date] soon. ";
  std::string nested = "## Root Cause\n\n";
  for (int i = 0; i < 300; ++i) nested += "- > ";
  return {
      {"empty", ""},
      {"one line ending", "\r\n"},
      {"an appeal", appeal},
      {"CRLF", with_line_endings(appeal, "\r\n")},
      {"lone CR", with_line_endings(appeal, "\r")},
      {"mixed", "## Root Cause\r\r\n\n\r- a\r\n\n\r- [ ] b\r"},
      {"emoji",
       "# \xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x94\xa7\n\n## Corrective Actions\n\n- "
       "\xf0\x9f\x98\x80 "
       "We \xf0\x9f\x98\x80 will refund \xf0\x9f\x98\x80\n- e\xcc\x81 On 4 May\xe2\x80\xa8 2026 "
       "B0C4K7M2QX\xf0\x9f\x98\x80\n"},
      {"a long line", long_line},
      {"half a link", "## Supporting Documents\n\n- [x] Invoices ([a](pap"},
      {"half a heading", "# Plan\n\n## Ro"},
      {"half a comment", "## Root Cause\n\n<!-- poa-disable-next-line "},
      {"an open front matter", "---\nsuspension: \nasins: [B0C4K7M2QX\n: b\nseller-id: \"A2XK"},
      {"a front matter of other things",
       "---\n- a\n- {b: [c\nnotice-date: 2026-13-99\n---\n## Root"},
      {"NUL", std::string("## Root\0Cause\n\n\0- We will \0remove B0C4K7M2QX\0\n- [date\0]\n", 57)},
      {"a byte order mark", "\xef\xbb\xbf## Root Cause\n\nWe failed.\n"},
      {"nested", nested + "We will remove it.\n"},
  };
}

/// Places of a document: all of a short one, some of a long one; with a few that are outside.
std::vector<Json> places_in(const std::vector<std::size_t>& lengths) {
  // A long line is more work at each of its places than a short document.
  const std::size_t most = *std::ranges::max_element(lengths) > 1000 ? 6 : 24;
  std::vector<Json> all;
  for (std::size_t line = 0; line <= lengths.size(); ++line) {
    const std::size_t length = line < lengths.size() ? lengths[line] : 0;
    const std::size_t step = length / 2000 + 1;
    for (std::size_t character = 0; character <= length + 1; character += step) {
      all.push_back({{"line", line}, {"character", character}});
    }
  }
  if (all.size() <= most) return all;
  std::vector<Json> some;
  // A prime stride, so that lines are met in different places.
  const std::size_t stride = all.size() / most + (all.size() / most) % 2 + 1;
  for (std::size_t i = 0; i < all.size(); i += stride) some.push_back(all[i]);
  some.push_back(all.back());
  return some;
}

/// A client with one document, and what it asks.
class Visit {
 public:
  Visit(Client& client, std::string text, bool is_rich)
      : client_(client),
        text_(std::move(text)),
        lengths_(line_lengths(text_, kEncoding)),
        is_rich_(is_rich) {}

  void move_to(const Json& place) { place_ = place; }

  [[nodiscard]] Json params() const { return document(kPlan); }
  [[nodiscard]] Json params_here() const {
    Json params = document(kPlan);
    params["position"] = place_;
    return params;
  }
  [[nodiscard]] Json range_here() const { return {{"start", place_}, {"end", place_}}; }
  [[nodiscard]] Json range_from_here() const {
    return {{"start", place_}, {"end", {{"line", lengths_.size()}, {"character", 0}}}};
  }
  [[nodiscard]] bool is_rich() const { return is_rich_; }
  [[nodiscard]] const std::string& text() const { return text_; }

  /// Null where the request fails with one of the errors that it may.
  Json ask(const std::string& method, const Json& params, const std::set<int>& may_fail = {}) {
    CAPTURE(method, params.dump());
    const int id = client_.request(method, params);
    const Json response = client_.response(id);
    if (response.contains("error")) {
      const int code = response.at("error").at("code");
      INFO(response.dump());
      REQUIRE(may_fail.contains(code));
      return nullptr;
    }
    const Json& result = response.at("result");
    check(result);
    return result;
  }

  /// Runs a command, with the edits and messages on its way.
  void run_command(const Json& params) {
    CAPTURE(params.dump());
    const int id = client_.request("workspace/executeCommand", params);
    client_.settle();
    while (client_.has("workspace/applyEdit")) {
      const Json request = client_.next("workspace/applyEdit");
      check(request.at("params"));
      client_.respond(request, {{"applied", true}});
    }
    const Json response = client_.response(id);
    if (response.contains("error")) {
      REQUIRE(response.at("error").at("code") == -32803);
    } else {
      check(response.at("result"));
    }
    while (client_.has("window/showDocument")) {
      const Json request = client_.next("window/showDocument");
      check(request.at("params"));
      client_.respond(request, {{"success", true}});
    }
    while (client_.has("window/showMessage")) client_.next("window/showMessage");
  }

  /// Tokens are in order, apart, and each within its line.
  void check_tokens(const Json& data) const { test::check_tokens(data, lengths_); }

 private:
  /// All that is to hold of any result: its ranges, edits and snippets.
  void check(const Json& value) {
    if (value.is_array()) {
      if (!value.empty() && value.front().is_object() && value.front().contains("range") &&
          (value.front().contains("newText") || value.front().contains("snippet"))) {
        check_edits(value);
      }
      for (const Json& element : value) check(element);
      return;
    }
    if (!value.is_object()) return;
    // A place in another document is none of this one.
    if (value.contains("targetUri") && value.at("targetUri") != kPlan) return;
    if (value.contains("uri") && value.contains("range") && value.at("uri") != kPlan) return;
    if (value.contains("start") && value.contains("end")) check_ranges(value, lengths_);
    if (value.value("insertTextFormat", 1) == 2 && value.contains("textEdit")) {
      (void)text_of_snippet(value.at("textEdit").at("newText").get<std::string>());
    }
    if (value.value("insertTextFormat", 1) == 2 && value.contains("textEditText")) {
      (void)text_of_snippet(value.at("textEditText").get<std::string>());
    }
    if (value.contains("newText") && value.contains("replace")) {
      (void)edited(text_, {{{"range", value.at("replace")}, {"newText", value.at("newText")}}},
                   kEncoding);
    }
    if (!is_rich_) {
      CHECK(value.value("insertTextFormat", 1) == 1);
      CHECK_FALSE(value.contains("snippet"));
      CHECK_FALSE(value.contains("documentChanges"));
      CHECK_FALSE(value.contains("itemDefaults"));
      CHECK(value.value("kind", Json()) != "markdown");
    }
    for (const auto& [key, member] : value.items()) {
      // Ours to read again, and with what the client asked for in it.
      if (key != "data") check(member);
    }
  }

  void check_edits(Json edits) const {
    for (Json& edit : edits) {
      if (!edit.contains("snippet")) continue;
      edit["newText"] = text_of_snippet(edit.at("snippet").at("value").get<std::string>());
    }
    (void)edited(text_, edits, kEncoding);
  }

  Client& client_;
  std::string text_;
  std::vector<std::size_t> lengths_;
  bool is_rich_;
  Json place_ = {{"line", 0}, {"character", 0}};
};

using Exercise = std::function<void(Visit&)>;
using Line = std::pair<const std::string, Exercise>;

Line at_position(const std::string& method, const Json& more = Json::object(),
                 const std::set<int>& may_fail = {}) {
  return {method, [=](Visit& visit) {
            Json params = visit.params_here();
            params.update(more);
            visit.ask(method, params, may_fail);
          }};
}

Line in_range(const std::string& method, const Json& more = Json::object()) {
  return {method, [=](Visit& visit) {
            Json params = visit.params();
            params["range"] = visit.range_from_here();
            params.update(more);
            visit.ask(method, params);
          }};
}

Line of_document(const std::string& method, const Json& more = Json::object()) {
  return {method, [=](Visit& visit) {
            Json params = visit.params();
            params.update(more);
            visit.ask(method, params);
          }};
}

const Json kFormat = {{"options", {{"tabSize", 2}, {"insertSpaces", true}}}};
const Json kFormatLine = {{"options", {{"tabSize", 2}, {"insertSpaces", true}}}, {"ch", "\n"}};

void complete(Visit& visit) {
  const Json list = visit.ask("textDocument/completion", visit.params_here());
  const Json& items = list.at("items");
  // The end of a list is where the odd ones are.
  for (std::size_t i = 0; i < items.size(); i += items.size() / 2 + 1) {
    visit.ask("completionItem/resolve", items.at(i));
  }
}

void act(Visit& visit, const Json& range) {
  Json params = visit.params();
  params["range"] = range;
  params["context"] = {{"diagnostics", Json::array()}};
  const Json actions = visit.ask("textDocument/codeAction", params);
  for (std::size_t i = 0; i < actions.size(); i += actions.size() / 4 + 1) {
    if (actions.at(i).contains("data")) visit.ask("codeAction/resolve", actions.at(i));
  }
}

/// What is asked at every place.
const std::map<std::string, Exercise> kAtPlaces = {
    at_position("textDocument/hover"),
    at_position("textDocument/inlineCompletion", {{"context", {{"triggerKind", 2}}}}),
    at_position("textDocument/onTypeFormatting", kFormatLine),
    at_position("textDocument/documentHighlight"),
    at_position("textDocument/definition"),
    at_position("textDocument/references", {{"context", {{"includeDeclaration", true}}}}),
    at_position("textDocument/prepareRename"),
    at_position("textDocument/rename", {{"newName", "B0D9T3W5RL"}}, {-32803}),
    at_position("textDocument/linkedEditingRange"),
    in_range("textDocument/rangeFormatting", kFormat),
    {"textDocument/rangesFormatting",
     [](Visit& visit) {
       Json params = visit.params();
       params.update(kFormat);
       params["ranges"] = {visit.range_here(), visit.range_from_here()};
       visit.ask("textDocument/rangesFormatting", params);
     }},
    in_range("textDocument/inlayHint"),
    {"textDocument/completion", complete},
    {"completionItem/resolve", complete},
    {"textDocument/codeAction", [](Visit& visit) { act(visit, visit.range_here()); }},
    {"codeAction/resolve", [](Visit& visit) { act(visit, visit.range_from_here()); }},
    {"textDocument/selectionRange",
     [](Visit& visit) {
       Json params = visit.params();
       params["positions"] = Json::array({visit.params_here().at("position")});
       CHECK(visit.ask("textDocument/selectionRange", params).size() <= 1);
     }},
    {"textDocument/semanticTokens/range",
     [](Visit& visit) {
       Json params = visit.params();
       params["range"] = visit.range_from_here();
       visit.check_tokens(visit.ask("textDocument/semanticTokens/range", params).at("data"));
     }},
};

/// What is asked once of each document.
const std::map<std::string, Exercise> kOnce = {
    of_document("textDocument/formatting", kFormat),
    of_document("textDocument/documentSymbol"),
    of_document("textDocument/foldingRange"),
    of_document("textDocument/documentLink"),
    of_document("textDocument/codeLens"),
    of_document("textDocument/diagnostic"),
    {"textDocument/semanticTokens/full",
     [](Visit& visit) {
       const Json tokens = visit.ask("textDocument/semanticTokens/full", visit.params());
       visit.check_tokens(tokens.at("data"));
     }},
    {"textDocument/semanticTokens/full/delta",
     [](Visit& visit) {
       const Json whole = visit.ask("textDocument/semanticTokens/full", visit.params());
       Json params = visit.params();
       params["previousResultId"] = whole.value("resultId", "");
       visit.ask("textDocument/semanticTokens/full/delta", params);
     }},
    {"workspace/diagnostic",
     [](Visit& visit) {
       const Json params = {{"previousResultIds", Json::array()}};
       CHECK(visit.ask("workspace/diagnostic", params).at("items").size() == 1);
     }},
    {"workspace/symbol",
     [](Visit& visit) {
       visit.ask("workspace/symbol", {{"query", ""}});
     }},
    {"workspace/willRenameFiles",
     [](Visit& visit) {
       const Json rename = {{"oldUri", "file:///case/papers"}, {"newUri", "file:///case/a b"}};
       visit.ask("workspace/willRenameFiles", {{"files", Json::array({rename})}});
     }},
    {"workspace/executeCommand",
     [](Visit& visit) {
       for (const char* const command : {"poa.newPlan", "poa.insertSection", "poa.insertChecklist",
                                         "poa.nextMissing", "poa.nextProblem", "poa.readiness",
                                         "poa.addException", "poa.export", "poa.showSettings"}) {
         const Json arguments = {{"uri", kPlan},
                                 {"type", "inauthentic"},
                                 {"section", "root-cause"},
                                 {"rule", "blame"},
                                 {"words", "the carrier"}};
         visit.run_command({{"command", command}, {"arguments", Json::array({arguments})}});
       }
     }},
};

/// What every session of these tests does, and what asks for nothing.
const std::set<std::string> kElsewhere = {"initialize",
                                          "initialized",
                                          "shutdown",
                                          "exit",
                                          "textDocument/didOpen",
                                          "textDocument/didChange",
                                          "textDocument/didSave",
                                          "textDocument/didClose",
                                          "workspace/didChangeConfiguration",
                                          "workspace/didChangeWatchedFiles",
                                          "workspace/didChangeWorkspaceFolders",
                                          "workspace/didRenameFiles",
                                          "window/workDoneProgress/cancel"};

void visit_all(Client& client, bool is_rich) {
  for (const auto& [name, text] : documents()) {
    CAPTURE(name);
    client.open(text, kPlan);
    if (!is_rich) client.published();
    Visit visit(client, text, is_rich);
    for (const auto& [method, exercise] : kOnce) exercise(visit);
    for (const Json& place : places_in(line_lengths(text, kEncoding))) {
      visit.move_to(place);
      for (const auto& [method, exercise] : kAtPlaces) exercise(visit);
    }
    client.close(kPlan);
    if (!is_rich) client.published();
  }
}

}  // namespace

TEST_CASE("Each method that is served is exercised here", "[methods]") {
  InProcess server;
  server.client->initialize();
  REQUIRE_FALSE(server.methods().empty());
  for (const std::string& method : server.methods()) {
    CAPTURE(method);
    CHECK((kAtPlaces.contains(method) || kOnce.contains(method) || kElsewhere.contains(method)));
  }
}

TEST_CASE("A client that can do everything gets nothing wrong, wherever it asks", "[methods]") {
  InProcess server(world_with_files());
  server.client->initialize(rich_client());
  visit_all(*server.client, true);
}

TEST_CASE("A client that supports nothing optional gets nothing wrong, wherever it asks",
          "[methods]") {
  InProcess server(world_with_files());
  server.client->initialize();
  visit_all(*server.client, false);
}

}  // namespace poa::server::test
