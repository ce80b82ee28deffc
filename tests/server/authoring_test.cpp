// Writing in an editor, over the wire: completion, hover, formatting, inline completion; for a
// client that can do everything and for one that supports nothing optional.
#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include "analysis/text/text.h"
#include "protocol/json/decode.h"
#include "protocol/lsp/base.h"
#include "server/serve/positions.h"
#include "tests/catch.h"
#include "tests/server/in_process.h"

namespace poa::server::test {
namespace {

const Json kRich = {{"general", {{"positionEncodings", {"utf-8", "utf-16"}}}},
                    {"textDocument",
                     {{"completion",
                       {{"completionItem",
                         {{"snippetSupport", true},
                          {"insertReplaceSupport", true},
                          {"labelDetailsSupport", true},
                          {"commitCharactersSupport", true},
                          {"documentationFormat", {"markdown"}},
                          {"resolveSupport", {{"properties", {"documentation"}}}}}},
                        {"completionList", {{"itemDefaults", {"editRange", "insertTextMode"}}}}}},
                      {"hover", {{"contentFormat", {"markdown"}}}},
                      {"inlineCompletion", Json::object()}}}};

/// An appeal with untidy lists, ASINs, a date and a link half typed.
const std::string kAppeal =
    "---\nsuspension: inauthentic\nasins: [B0C4K7M2QX]\n---\n\n# Plan of Action\n\n"
    "## Root cause\n\nOn 3 April 2026 we bought 480 units.\n\n"
    "## Corrective actions\n\n1. We closed B0\n1. We left [date].\n3. \n\n"
    "## Supporting documents\n\n- [X] Invoices ([copy](\n";

class SomeFiles final : public Files {
 public:
  [[nodiscard]] bool exists(std::string_view path) const override {
    return path == "attachments/my copy.pdf";
  }
  [[nodiscard]] bool is_named_in_folder(std::string_view) const override { return false; }
  [[nodiscard]] std::vector<std::string> below(std::string_view folder) const override {
    if (folder != "attachments") return {};
    return {"attachments/my copy.pdf"};
  }
};

std::shared_ptr<World> world_with_files() {
  auto world = std::make_shared<World>();
  world->files_in = [](const std::filesystem::path&) { return std::make_shared<SomeFiles>(); };
  return world;
}

/// What the list's defaults and an item say together: the text inserted, and the range replaced.
struct Insertion {
  std::string text;
  Json replace;
};

Insertion insertion_of(const Json& list, const Json& item) {
  if (item.contains("textEdit")) {
    const Json& edit = item.at("textEdit");
    return {edit.at("newText"), edit.contains("range") ? edit.at("range") : edit.at("replace")};
  }
  const Json& range = list.at("itemDefaults").at("editRange");
  return {item.value("textEditText", item.at("label").get<std::string>()),
          range.contains("replace") ? range.at("replace") : range};
}

const Json* find(const Json& list, const std::string& label) {
  for (const Json& item : list.at("items")) {
    if (item.at("label") == label) return &item;
  }
  return nullptr;
}

Json formatting_params() {
  return {{"textDocument", {{"uri", kUri}}}, {"options", {{"tabSize", 2}, {"insertSpaces", true}}}};
}

Json inline_params(int line, int character) {
  Json params = at(line, character);
  params["context"] = {{"triggerKind", 2}};
  return params;
}

/// Edits as an editor applies them; fails on what lies outside or overlaps.
std::string applied(const std::string& text, const Json& edits) {
  const Text document(text);
  const Positions positions(document, PositionEncoding::utf16);
  struct Change {
    Span span;
    std::string with;
  };
  std::vector<Change> changes;
  for (Json edit : edits) {
    lsp::Range range;
    jsonrpc::DecodeError error;
    REQUIRE(jsonrpc::decode(edit.at("range"), range, {}, error));
    const Span span = positions.span(range);
    REQUIRE(positions.range(span) == range);
    changes.push_back({span, edit.at("newText")});
  }
  std::ranges::stable_sort(changes, {}, [](const Change& change) { return change.span.begin; });
  std::string result;
  std::size_t copied = 0;
  for (const Change& change : changes) {
    REQUIRE(change.span.begin >= copied);
    result += text.substr(copied, change.span.begin - copied) + change.with;
    copied = change.span.end;
  }
  return result + text.substr(copied);
}

TEST_CASE("A client that can do everything gets lists that share what they can", "[authoring]") {
  InProcess server(world_with_files());
  const Json capabilities = server.client->initialize(kRich);
  CHECK(capabilities.at("completionProvider").at("resolveProvider") == true);
  CHECK(capabilities.at("completionProvider").at("completionItem").at("labelDetailsSupport") ==
        true);
  CHECK(capabilities.at("inlineCompletionProvider") == true);
  server.client->open(kAppeal);
  server.client->published();

  // An ASIN in the middle of its first characters.
  const Json list = server.client->call("textDocument/completion", at(13, 14));
  CHECK(list.at("isIncomplete") == false);
  CHECK(list.at("itemDefaults").at("insertTextMode") == 1);
  CHECK(list.at("itemDefaults").at("editRange") ==
        Json{{"insert", range(13, 13, 13, 14)}, {"replace", range(13, 13, 13, 15)}});
  const Json* asin = find(list, "B0C4K7M2QX");
  REQUIRE(asin != nullptr);
  CHECK(insertion_of(list, *asin).text == "B0C4K7M2QX");
  CHECK(asin->at("labelDetails").at("description") == "ASIN · not in the text yet");
  CHECK_FALSE(asin->contains("detail"));
  CHECK(asin->at("commitCharacters") == Json{",", ".", ";", ")"});
}

TEST_CASE("Documentation comes when an item is looked at", "[authoring]") {
  InProcess server;
  server.client->initialize(kRich);
  server.client->open(kAppeal);
  server.client->published();
  const Json list = server.client->call("textDocument/completion", at(15, 3));
  REQUIRE_FALSE(list.at("items").empty());
  for (const Json& item : list.at("items")) {
    REQUIRE_FALSE(item.contains("documentation"));
    Json resolved = server.client->call("completionItem/resolve", item);
    CHECK(resolved.at("documentation").at("kind") == "markdown");
    CHECK_FALSE(resolved.at("documentation").at("value").get<std::string>().empty());
    resolved.erase("documentation");
    CHECK(resolved == item);
  }
  const Json foreign = {{"label", "x"}, {"data", {{"kind", 7}, {"subject", nullptr}}}};
  CHECK(server.client->call("completionItem/resolve", foreign) == foreign);
  CHECK(server.client->error_of("completionItem/resolve", {{"data", 1}}) == -32602);
}

TEST_CASE("A client that supports nothing optional gets everything plainly", "[authoring]") {
  InProcess server(world_with_files());
  const Json capabilities = server.client->initialize();
  CHECK_FALSE(capabilities.contains("inlineCompletionProvider"));
  server.client->open(kAppeal);
  server.client->published();
  const Json list = server.client->call("textDocument/completion", at(15, 3));
  CHECK_FALSE(list.contains("itemDefaults"));
  REQUIRE_FALSE(list.at("items").empty());
  for (const Json& item : list.at("items")) {
    CHECK(item.at("insertTextFormat") == 1);
    CHECK(item.at("textEdit").contains("range"));
    CHECK(item.at("textEdit").at("newText").get<std::string>().find("${") == std::string::npos);
    CHECK(item.at("documentation").at("kind") == "plaintext");
    CHECK(item.at("documentation").at("value").get<std::string>().find("**") == std::string::npos);
    CHECK_FALSE(item.contains("commitCharacters"));
    CHECK_FALSE(item.contains("labelDetails"));
  }
  const Json files = server.client->call("textDocument/completion", at(19, 24));
  REQUIRE(files.at("items").size() == 1);
  CHECK(files.at("items")[0].at("label") == "my copy.pdf");
  CHECK(files.at("items")[0].at("textEdit").at("newText") == "attachments/my%20copy.pdf)");
  const Json hover = server.client->call("textDocument/hover", at(2, 2));
  CHECK(hover.at("contents").at("kind") == "plaintext");
  const std::string text = hover.at("contents").at("value");
  CHECK_FALSE(text.empty());
  for (const char* mark : {"**", "`", "]("}) CHECK(text.find(mark) == std::string::npos);
}

TEST_CASE("Who can format several ranges at once is told that we can", "[authoring]") {
  InProcess server;
  const Json capabilities = server.client->initialize(
      {{"textDocument", {{"rangeFormatting", {{"rangesSupport", true}}}}}});
  CHECK(capabilities.at("documentRangeFormattingProvider") == Json{{"rangesSupport", true}});
}

TEST_CASE("Formatting writes dates in the style that is asked for", "[authoring]") {
  const std::string text =
      "---\nsuspension: inauthentic\n---\n\n## Root cause\n\nOn 3 April 2026 we bought.\n";
  InProcess server;
  server.client->initialize(Json::object(), {{"dateStyle", "iso"}});
  server.client->open(text);
  server.client->published();
  const Json edits = server.client->call("textDocument/formatting", formatting_params());
  CHECK(applied(text, edits).find("\nOn 2026-04-03 we bought.\n") != std::string::npos);

  server.client->notify("workspace/didChangeConfiguration",
                        {{"settings", {{"poa", {{"dateStyle", "monthFirst"}}}}}});
  server.client->published();
  const Json american = server.client->call("textDocument/formatting", formatting_params());
  CHECK(applied(text, american).find("On April 3, 2026 we bought.") != std::string::npos);
}

TEST_CASE("Formatting over the wire gives small edits that an editor can apply", "[authoring]") {
  InProcess server;
  const Json capabilities = server.client->initialize();
  CHECK(capabilities.at("documentFormattingProvider") == true);
  CHECK(capabilities.at("documentRangeFormattingProvider") == true);
  CHECK(capabilities.at("documentOnTypeFormattingProvider").at("firstTriggerCharacter") == "\n");
  server.client->open(kAppeal);
  server.client->published();
  const Json edits = server.client->call("textDocument/formatting", formatting_params());
  CHECK(edits.size() == 2);
  const std::string result = applied(kAppeal, edits);
  CHECK(result.find("1. We closed B0\n2. We left [date].\n3. \n") != std::string::npos);
  CHECK(result.find("- [x] Invoices") != std::string::npos);

  Json in_range = formatting_params();
  in_range["range"] = range(19, 0, 19, 0);
  CHECK(server.client->call("textDocument/rangeFormatting", in_range).size() == 1);
  Json in_ranges = formatting_params();
  in_ranges["ranges"] = {range(19, 0, 19, 0), range(13, 0, 19, 0)};
  CHECK(applied(kAppeal, server.client->call("textDocument/rangesFormatting", in_ranges)) ==
        result);
  Json typed = formatting_params();
  typed["position"] = at(15, 0).at("position");
  typed["ch"] = "\n";
  CHECK(server.client->call("textDocument/onTypeFormatting", typed).size() == 1);
  CHECK(server.client->error_of("textDocument/formatting", document()) == -32602);
}

TEST_CASE("What most writers go on with is shown behind the cursor", "[authoring]") {
  InProcess server;
  server.client->initialize(kRich);
  server.client->open(kAppeal);
  server.client->published();
  const Json items =
      server.client->call("textDocument/inlineCompletion", inline_params(15, 3)).at("items");
  REQUIRE(items.size() == 1);
  CHECK(items[0].at("range") == range(15, 0, 15, 3));
  CHECK(items[0].at("insertText").at("kind") == "snippet");
  CHECK(items[0].at("insertText").at("value").get<std::string>().starts_with("3. "));
  CHECK(items[0].at("filterText").get<std::string>().find("${") == std::string::npos);
  CHECK(server.client->call("textDocument/inlineCompletion", inline_params(13, 5))
            .at("items")
            .empty());
}

TEST_CASE("A Markdown file that is no Plan of Action is left alone", "[authoring]") {
  InProcess server;
  server.client->initialize(kRich);
  server.client->open("# Notes\n\n1. a\n1. b on 3 April 2026\n\n\n\n## The order defect rate\n");
  server.client->published();
  CHECK(server.client->call("textDocument/formatting", formatting_params()).empty());
  CHECK(server.client->call("textDocument/hover", at(3, 10)) == nullptr);
  CHECK(server.client->call("textDocument/hover", at(7, 10)) == nullptr);
  CHECK(server.client->call("textDocument/inlineCompletion", inline_params(2, 3))
            .at("items")
            .empty());
  CHECK(server.client->call("textDocument/completion", at(3, 8)).at("items").empty());
  const Json plans = server.client->call("textDocument/completion", at(1, 0)).at("items");
  REQUIRE_FALSE(plans.empty());
  for (const Json& plan : plans) {
    CHECK(plan.at("label").get<std::string>().starts_with("Plan of Action: "));
  }
}

/// Every method at a place: a result of the right form, and edits that can be applied.
void ask_everything(Client& client, const std::string& text, int line, int character) {
  CAPTURE(text, line, character);
  const Json list = client.call("textDocument/completion", at(line, character));
  for (const Json& item : list.at("items")) {
    const Insertion insertion = insertion_of(list, item);
    applied(text, Json::array({{{"range", insertion.replace}, {"newText", insertion.text}}}));
  }
  const Json hover = client.call("textDocument/hover", at(line, character));
  if (!hover.is_null()) {
    applied(text, Json::array({{{"range", hover.at("range")}, {"newText", ""}}}));
  }
  const Json shown = client.call("textDocument/inlineCompletion", inline_params(line, character));
  for (const Json& item : shown.at("items")) {
    applied(text, Json::array({{{"range", item.at("range")}, {"newText", ""}}}));
  }
  Json params = formatting_params();
  params["position"] = at(line, character).at("position");
  params["ch"] = "\n";
  applied(text, client.call("textDocument/onTypeFormatting", params));
  params["range"] = range(line, character, line + 1, 0);
  applied(text, client.call("textDocument/rangeFormatting", params));
}

TEST_CASE("Every method stands every place of odd documents", "[authoring]") {
  const bool rich = GENERATE(true, false);
  InProcess server(world_with_files());
  Json capabilities = rich ? kRich : Json::object();
  if (rich) capabilities.erase("general");
  server.client->initialize(capabilities);
  std::string crlf;
  for (const char c : kAppeal) crlf += c == '\n' ? std::string("\r\n") : std::string(1, c);
  constexpr std::string_view kPublish = "textDocument/publishDiagnostics";
  int version = 1;
  server.client->open("", kUri, version);
  server.client->published();
  for (const std::string& text :
       {std::string(), std::string("\r\n"), kAppeal, crlf,
        std::string("---\nsuspension: [a\nasins: [\n: b\n"),
        std::string("## Root cause\n\nWe 😀 left Ünal GmbH on 3 😀 [da\n\n## Corrective actions\n\n"
                    "1. 😀\n1. [x](\n- [ ] <!-- poa-\n"),
        std::string(
            "Dear Amazon,\n\n## Root cause\n## Prevention plan\n10. a\n\n\t- b\n\n> 1. c\n")}) {
    server.client->set_text(text, ++version);
    server.client->settle();
    while (server.client->has(kPublish)) server.client->next(kPublish);
    const Text lines(text);
    for (std::size_t line = 0; line < lines.line_count(); ++line) {
      const int size = static_cast<int>(lines.line(line).size());
      for (int character = 0; character <= size + 1; character += rich ? 1 : 3) {
        ask_everything(*server.client, text, static_cast<int>(line), character);
      }
    }
    applied(text, server.client->call("textDocument/formatting", formatting_params()));
  }
}

}  // namespace
}  // namespace poa::server::test
