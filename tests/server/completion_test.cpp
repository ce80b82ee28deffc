// Completions as an editor gets them.
#include "tests/catch.h"
#include "tests/server/in_process.h"

using namespace poa::server::test;

namespace {

const Json kSnippets = {
    {"textDocument", {{"completion", {{"completionItem", {{"snippetSupport", true}}}}}}}};

}  // namespace

TEST_CASE("In an empty document, a new Plan of Action is offered", "[assist]") {
  InProcess server;
  const bool snippets = GENERATE(true, false);
  const Json capabilities = server.client->initialize(snippets ? kSnippets : Json::object());
  CHECK(capabilities.contains("completionProvider"));
  server.client->open("");
  CHECK(server.client->published().at("diagnostics").empty());
  const Json list = server.client->call("textDocument/completion", at(0, 0));
  CHECK(list.at("isIncomplete") == true);  // "POA:" and "new" bring them up, too
  REQUIRE_FALSE(list.at("items").empty());
  for (const Json& item : list.at("items")) {
    const std::string text = item.at("textEdit").at("newText");
    CHECK(item.at("textEdit").at("range") == range(0, 0, 0, 0));
    CHECK(item.at("insertTextFormat") == (snippets ? 2 : 1));
    CHECK((text.find("${1") != std::string::npos) == snippets);
    CHECK_FALSE(item.at("sortText").get<std::string>().empty());
  }
  server.client->close();
}
