// Highlights, definitions, references, renaming, linked editing and hints as an editor gets them.
#include <atomic>
#include <filesystem>
#include <fstream>
#include <map>

#include "server/serve/uri.h"
#include "tests/catch.h"
#include "tests/server/in_process.h"
#include "tests/server/ranges.h"

using namespace poa::server;
using namespace poa::server::test;

namespace {

const std::string kPlan = "file:///case/a.poa.md";

/// A client that supports all that is optional in these features.
Json rich(const std::string& encoding = "utf-16") {
  return {{"general", {{"positionEncodings", {encoding}}}},
          {"textDocument",
           {{"definition", {{"linkSupport", true}}},
            {"rename", {{"prepareSupport", true}}},
            {"inlayHint", Json::object()},
            {"foldingRange", Json::object()}}},
          {"workspace",
           {{"workspaceEdit",
             {{"documentChanges", true}, {"resourceOperations", {"create", "rename", "delete"}}}},
            {"fileOperations", {{"willRename", true}, {"didRename", true}}},
            {"codeLens", {{"refreshSupport", true}}},
            {"inlayHint", {{"refreshSupport", true}}},
            {"foldingRange", {{"refreshSupport", true}}}}}};
}

/// Emoji before the ASIN on its line, line ends of both kinds.
const std::string kText =
    "---\r\nasins: [B0C4K7M2QX]\r\n---\r\n# Plan\r\n\r\n\xf0\x9f\x98\x80\xf0\x9f\x98\x80 We "
    "closed B0C4K7M2QX on 12 May 2026.\nSee [the invoice](attachments/invoices.pdf).\n";

/// The character of the ASIN on line 5 of kText.
int asin_character(const std::string& encoding) {
  return encoding == "utf-8" ? 19 : encoding == "utf-16" ? 15 : 13;
}

Json position_params(int line, int character, const Json& more = Json::object()) {
  Json params = at(line, character, kPlan);
  params.update(more);
  return params;
}

std::string error_message(test::Client& client, std::string_view method, const Json& params) {
  const Json message = client.response(client.request(method, params));
  INFO(message.dump());
  REQUIRE(message.contains("error"));
  CHECK(message.at("error").at("code") == -32803);
  return message.at("error").at("message");
}

/// A folder of its own that is gone when the test is.
class Folder {
 public:
  explicit Folder(const char* name) : path_(std::filesystem::temp_directory_path() / name) {
    std::filesystem::remove_all(path_);
    std::filesystem::create_directories(path_);
  }
  ~Folder() { std::filesystem::remove_all(path_); }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  void write(const std::filesystem::path& name, const std::string& text) const {
    std::filesystem::create_directories((path_ / name).parent_path());
    std::ofstream(path_ / name, std::ios::binary) << text;
  }
  [[nodiscard]] std::string uri(const std::string& name) const { return file_uri_of(path_ / name); }

 private:
  std::filesystem::path path_;
};

/// The edits of each document in a workspace edit of either form.
std::map<std::string, Json> edits_of(const Json& edit) {
  std::map<std::string, Json> edits;
  if (edit.contains("changes")) {
    for (const auto& [uri, changes] : edit.at("changes").items()) edits[uri] = changes;
  }
  for (const Json& change : edit.value("documentChanges", Json::array())) {
    if (change.contains("kind")) continue;
    edits[change.at("textDocument").at("uri")] = change.at("edits");
  }
  return edits;
}

}  // namespace

TEST_CASE("What the client can't do is not advertised", "[navigation]") {
  {
    InProcess server;
    const Json can = server.client->initialize();
    for (const char* const provider :
         {"documentHighlightProvider", "definitionProvider", "referencesProvider", "renameProvider",
          "linkedEditingRangeProvider"}) {
      CHECK(can.at(provider) == true);
    }
    for (const char* const provider :
         {"inlayHintProvider", "semanticTokensProvider", "workspace"}) {
      CHECK_FALSE(can.contains(provider));
    }
  }
  InProcess server;
  const Json can = server.client->initialize(rich());
  CHECK(can.at("renameProvider").at("prepareProvider") == true);
  CHECK(can.at("inlayHintProvider") == true);
  const Json& filters = can.at("workspace").at("fileOperations").at("willRename").at("filters");
  CHECK(filters.at(0).at("pattern").at("glob") == "**/*");
  CHECK(can.at("workspace").at("fileOperations").contains("didRename"));
}

TEST_CASE("An ASIN is highlighted, found and defined in every encoding", "[navigation]") {
  const std::string encoding = GENERATE("utf-8", "utf-16", "utf-32");
  InProcess server;
  server.client->initialize({{"general", {{"positionEncodings", {encoding}}}}});
  server.client->open(kText, kPlan);
  server.client->published();
  const int character = asin_character(encoding);
  const Json in_front_matter = range(1, 8, 1, 18);
  const Json in_text = range(5, character, 5, character + 10);

  const Json highlights =
      server.client->call("textDocument/documentHighlight", position_params(5, character + 3));
  CHECK(highlights == Json::array({{{"range", in_front_matter}, {"kind", 3}},
                                   {{"range", in_text}, {"kind", 2}}}));
  CHECK(server.client->call("textDocument/definition", position_params(5, character)) ==
        Json::array({{{"uri", kPlan}, {"range", in_front_matter}}}));
  const Json with = {{"context", {{"includeDeclaration", true}}}};
  const Json without = {{"context", {{"includeDeclaration", false}}}};
  CHECK(server.client->call("textDocument/references", position_params(1, 18, with)) ==
        Json::array(
            {{{"uri", kPlan}, {"range", in_front_matter}}, {{"uri", kPlan}, {"range", in_text}}}));
  CHECK(server.client->call("textDocument/references", position_params(1, 18, without)) ==
        Json::array({{{"uri", kPlan}, {"range", in_text}}}));
}

TEST_CASE("An attachment is defined by its file, as a link where the client can", "[navigation]") {
  const bool links = GENERATE(true, false);
  InProcess server(world_with_files());
  server.client->initialize(links ? rich() : Json::object());
  server.client->open("[a](papers/my%20in.pdf) [b](lost.pdf)\n", kPlan);
  server.client->published();
  const Json found = server.client->call("textDocument/definition", position_params(0, 6));
  REQUIRE(found.size() == 1);
  if (links) {
    CHECK(found.at(0).at("targetUri") == "file:///case/papers/my%20in.pdf");
    CHECK(found.at(0).at("originSelectionRange") == range(0, 4, 0, 22));
  } else {
    CHECK(found.at(0).at("uri") == "file:///case/papers/my%20in.pdf");
  }
  CHECK(server.client->call("textDocument/definition", position_params(0, 30)) == Json::array());
}

TEST_CASE("Renaming works with every client, and versions go where they can", "[navigation]") {
  const bool versions = GENERATE(true, false);
  InProcess server;
  server.client->initialize(versions ? rich() : Json::object());
  server.client->open(kText, kPlan, 7);
  server.client->published();
  const int character = asin_character("utf-16");
  CHECK(server.client->call("textDocument/prepareRename", position_params(5, character)) ==
        Json{{"range", range(5, character, 5, character + 10)}, {"placeholder", "B0C4K7M2QX"}});
  const Json edit = server.client->call("textDocument/rename",
                                        position_params(5, character, {{"newName", "B0D9T3W5RL"}}));
  if (versions) {
    CHECK(edit.at("documentChanges").at(0).at("textDocument").at("version") == 7);
  }
  CHECK(edit.contains("changes") == !versions);
  std::string expected = kText;
  for (std::size_t place = 0; (place = expected.find("B0C4K7M2QX")) != std::string::npos;) {
    expected.replace(place, 10, "B0D9T3W5RL");
  }
  CHECK(edited(kText, edits_of(edit).at(kPlan), "utf-16") == expected);
}

TEST_CASE("What can't be renamed is told in words for the writer", "[navigation]") {
  InProcess server;
  server.client->initialize();
  server.client->open(kText, kPlan);
  server.client->published();
  const auto rename = [&](int line, int character, const char* name) {
    return error_message(*server.client, "textDocument/rename",
                         position_params(line, character, {{"newName", name}}));
  };
  CHECK(rename(1, 10, "flask").find("can't be an ASIN") != std::string::npos);
  CHECK(rename(3, 3, "x").find("There is no name here") != std::string::npos);
  CHECK(server.client->call("textDocument/prepareRename", position_params(3, 3)) == nullptr);
  CHECK(server.client->error_of("textDocument/rename", position_params(1, 10)) == -32602);
}

TEST_CASE("Whether two things are to have one name is asked, or refused", "[navigation]") {
  const bool asks = GENERATE(true, false);
  InProcess server;
  server.client->initialize(
      asks ? Json{{"textDocument", {{"rename", {{"honorsChangeAnnotations", true}}}}},
                  {"workspace",
                   {{"workspaceEdit",
                     {{"documentChanges", true}, {"changeAnnotationSupport", Json::object()}}}}}}
           : Json::object());
  server.client->open("ASIN B0C4K7M2QX is black, ASIN B0D9T3W5RL is white.\n", kPlan);
  server.client->published();
  const Json params = position_params(0, 7, {{"newName", "B0D9T3W5RL"}});
  if (asks) {
    const Json edit = server.client->call("textDocument/rename", params);
    const Json& annotation = edit.at("changeAnnotations").at("poa");
    CHECK(annotation.at("needsConfirmation") == true);
    CHECK(annotation.at("description").get<std::string>().find("B0D9T3W5RL") != std::string::npos);
    CHECK(edit.at("documentChanges").at(0).at("edits").at(0).at("annotationId") == "poa");
  } else {
    CHECK(error_message(*server.client, "textDocument/rename", params).find("one by one") !=
          std::string::npos);
  }
}

TEST_CASE("An attachment is renamed with its file and the links of other appeals", "[navigation]") {
  const Folder folder("poa-navigation-rename");
  const std::string own = "[a](attachments/old.pdf) old.pdf\n";
  const std::string other = "# Plan\n\n[x](../attachments/old.pdf) [y](old.pdf)\n";
  folder.write("sub/other.poa.md", other);
  folder.write("notes.md", "[x](attachments/old.pdf)\n");
  auto world = world_with_files();
  world->files_in = [](const std::filesystem::path&) {
    class OldFile final : public poa::Files {
      [[nodiscard]] bool exists(std::string_view path) const override {
        return path == "attachments/old.pdf";
      }
      [[nodiscard]] std::vector<std::string> below(std::string_view) const override { return {}; }
      [[nodiscard]] bool is_named_in_folder(std::string_view) const override { return false; }
    };
    return std::make_shared<OldFile>();
  };
  const auto run = [&](const Json& capabilities, auto check) {
    InProcess server(world);
    server.client->call(
        "initialize",
        {{"processId", nullptr}, {"rootUri", folder.uri("")}, {"capabilities", capabilities}});
    server.client->notify("initialized", Json::object());
    server.client->open(own, folder.uri("own.poa.md"));
    server.client->published();
    Json params = at(0, 20, folder.uri("own.poa.md"));
    params["newName"] = "new.pdf";
    check(*server.client, params);
  };
  run(rich(), [&](test::Client& client, const Json& params) {
    const Json edit = client.call("textDocument/rename", params);
    CHECK(edit.at("documentChanges").back() == Json{{"kind", "rename"},
                                                    {"oldUri", folder.uri("attachments/old.pdf")},
                                                    {"newUri", folder.uri("attachments/new.pdf")}});
    const auto edits = edits_of(edit);
    REQUIRE(edits.size() == 2);
    CHECK(edited(own, edits.at(folder.uri("own.poa.md")), "utf-16") ==
          "[a](attachments/new.pdf) new.pdf\n");
    CHECK(edited(other, edits.at(folder.uri("sub/other.poa.md")), "utf-16") ==
          "# Plan\n\n[x](../attachments/new.pdf) [y](old.pdf)\n");
    CHECK(edit.at("documentChanges").at(1).at("textDocument").at("version").is_null());
  });
  run(Json::object(), [](test::Client& client, const Json& params) {
    CHECK(error_message(client, "textDocument/rename", params).find("can't rename a file") !=
          std::string::npos);
  });
}

TEST_CASE("References are found in the other appeals of the workspace", "[navigation]") {
  const Folder folder("poa-navigation-references");
  folder.write("closed.poa.md", "# Plan\n\nASIN b0c4k7m2qx of Dana Whitlock, our owner.\n");
  folder.write("notes.md", "ASIN B0C4K7M2QX\n");
  InProcess server;
  server.client->call(
      "initialize",
      {{"processId", nullptr}, {"rootUri", folder.uri("")}, {"capabilities", Json::object()}});
  server.client->notify("initialized", Json::object());
  server.client->open("ASIN B0C4K7M2QX of our owner, Dana Whitlock.\n", kPlan);
  server.client->published();
  server.client->open("ASIN B0C4K7M2QX\n", "file:///case/b.poa.md");
  server.client->published();
  const Json context = {{"context", {{"includeDeclaration", true}}}};
  const Json found = server.client->call("textDocument/references", position_params(0, 7, context));
  REQUIRE(found.size() == 3);
  CHECK(found.at(0).at("uri") == kPlan);
  CHECK(found.at(1).at("uri") == "file:///case/b.poa.md");
  CHECK(found.at(2) == Json{{"uri", folder.uri("closed.poa.md")}, {"range", range(2, 5, 2, 15)}});
  // A person of another appeal is another person.
  CHECK(server.client->call("textDocument/references", position_params(0, 32, context)).size() ==
        1);
}

TEST_CASE("Links follow files and folders that are renamed, in either form", "[navigation]") {
  const bool versions = GENERATE(true, false);
  const Folder folder("poa-navigation-moves");
  const std::string text =
      "---\nattachments: papers\n---\n# Plan\n\n[a](papers/a.pdf) [b](papers/sub/b%20c.pdf) "
      "[d](d.pdf)\n";
  folder.write("case/closed.poa.md", text);
  InProcess server;
  server.client->call("initialize", {{"processId", nullptr},
                                     {"rootUri", folder.uri("")},
                                     {"capabilities", versions ? rich() : Json::object()}});
  server.client->notify("initialized", Json::object());
  const auto after = [&](const std::string& from, const std::string& to) {
    const Json edit = server.client->call(
        "workspace/willRenameFiles",
        {{"files", {{{"oldUri", folder.uri(from)}, {"newUri", folder.uri(to)}}}}});
    if (edit.is_null()) return text;
    CHECK(edit.contains("documentChanges") == versions);
    return edited(text, edits_of(edit).at(folder.uri("case/closed.poa.md")), "utf-16");
  };
  const auto with = [](const std::string& attachments, const std::string& links) {
    return "---\nattachments: " + attachments + "\n---\n# Plan\n\n" + links + "\n";
  };
  CHECK(after("case/papers/a.pdf", "case/papers/z.pdf") ==
        with("papers", "[a](papers/z.pdf) [b](papers/sub/b%20c.pdf) [d](d.pdf)"));
  CHECK(after("case/papers", "case/my docs") ==
        with("'my docs'", "[a](my%20docs/a.pdf) [b](my%20docs/sub/b%20c.pdf) [d](d.pdf)"));
  CHECK(after("case/papers/", "papers/") ==
        with("'../papers'", "[a](../papers/a.pdf) [b](../papers/sub/b%20c.pdf) [d](d.pdf)"));
  // The appeal itself moves, without its files and with them.
  CHECK(
      after("case/closed.poa.md", "closed.poa.md") ==
      with("case/papers", "[a](case/papers/a.pdf) [b](case/papers/sub/b%20c.pdf) [d](case/d.pdf)"));
  CHECK(after("case", "old/case") == text);
  CHECK(after("elsewhere", "nowhere") == text);
  CHECK(server.client->call("workspace/willRenameFiles",
                            {{"files", {{{"oldUri", "http://a"}, {"newUri", "b"}}}}}) == nullptr);
  CHECK(server.client->error_of("workspace/willRenameFiles", {{"files", 1}}) == -32602);
}

TEST_CASE("The edits for renamed files are labelled", "[navigation]") {
  const Folder folder("poa-navigation-labels");
  folder.write("case/a.poa.md", "# Plan\n\n[a](papers/a.pdf)\n");
  folder.write("case/b.poa.md", "# Plan\n\n[a](papers/a.pdf)\n");
  Json capabilities = rich();
  capabilities["workspace"]["workspaceEdit"]["changeAnnotationSupport"] = Json::object();
  InProcess server;
  server.client->call(
      "initialize",
      {{"processId", nullptr}, {"rootUri", folder.uri("")}, {"capabilities", capabilities}});
  server.client->notify("initialized", Json::object());
  const Json edit =
      server.client->call("workspace/willRenameFiles",
                          {{"files", Json::array({{{"oldUri", folder.uri("case/papers")},
                                                   {"newUri", folder.uri("case/files")}}})}});
  REQUIRE(edit.at("documentChanges").size() == 2);
  for (const Json& document : edit.at("documentChanges")) {
    for (const Json& change : document.at("edits")) {
      CHECK(edit.at("changeAnnotations").contains(change.at("annotationId")));
    }
  }
}

TEST_CASE("After files were renamed, findings are up to date", "[navigation]") {
  auto world = std::make_shared<World>();
  auto there = std::make_shared<std::atomic<bool>>(false);
  world->files_in = [there](const std::filesystem::path&) {
    class Maybe final : public poa::Files {
     public:
      explicit Maybe(bool exists) : exists_(exists) {}
      [[nodiscard]] bool exists(std::string_view) const override { return exists_; }
      [[nodiscard]] std::vector<std::string> below(std::string_view) const override { return {}; }
      [[nodiscard]] bool is_named_in_folder(std::string_view) const override { return false; }

     private:
      bool exists_;
    };
    return std::make_shared<Maybe>(*there);
  };
  InProcess server(world);
  server.client->initialize(rich());
  server.client->open("# Plan\n\n[a](a.pdf)\n", kPlan);
  CHECK(contains(server.client->published_rules(), "broken-attachment"));
  *there = true;
  server.client->notify("workspace/didRenameFiles",
                        {{"files", {{{"oldUri", "file:///b.pdf"}, {"newUri", "file:///a.pdf"}}}}});
  CHECK_FALSE(contains(server.client->published_rules(), "broken-attachment"));
  server.client->respond(server.client->next("workspace/codeLens/refresh"), nullptr);
}

TEST_CASE("A link's text and its file are edited together", "[navigation]") {
  InProcess server;
  server.client->initialize();
  server.client->open("\xf0\x9f\x98\x80 [a.pdf](x/a.pdf)\n", kPlan);
  server.client->published();
  const Json linked = server.client->call("textDocument/linkedEditingRange", position_params(0, 5));
  CHECK(linked.at("ranges") == Json::array({range(0, 4, 0, 9), range(0, 13, 0, 18)}));
  CHECK(linked.contains("wordPattern"));
  CHECK(server.client->call("textDocument/linkedEditingRange", position_params(0, 1)) == nullptr);
}

TEST_CASE("Hints can be turned off, each kind for itself, and are asked for again",
          "[navigation]") {
  InProcess server;
  server.client->initialize(rich());
  const std::string text =
      "# Plan\n\nOn 11 May 2026 you closed our account: our items may be inauthentic.\n\n"
      "On 12 May 2026 we read it.\n";
  server.client->open(text, kPlan);
  server.client->published();
  Json params = document(kPlan);
  params["range"] = range(0, 0, 4, 0);
  Json hints = server.client->call("textDocument/inlayHint", params);
  REQUIRE(hints.size() == 2);
  CHECK(hints.at(0).at("label") == "Inauthentic items");
  CHECK(hints.at(0).at("kind") == 1);
  CHECK(edited(text, hints.at(0).at("textEdits"), "utf-16").starts_with("---\nsuspension: "));
  CHECK(hints.at(1).at("label") == "Monday");
  CHECK(hints.at(1).at("position") == Json{{"line", 2}, {"character", 14}});

  const auto set = [&](const Json& settings) {
    server.client->notify("workspace/didChangeConfiguration", {{"settings", settings}});
    server.client->published();
    server.client->respond(server.client->next("workspace/codeLens/refresh"), nullptr);
  };
  set({{"poa", {{"inlayHints", {{"suspensionType", false}}}}}});
  server.client->respond(server.client->next("workspace/inlayHint/refresh"), nullptr);
  hints = server.client->call("textDocument/inlayHint", params);
  REQUIRE(hints.size() == 1);
  CHECK(hints.at(0).at("label") == "Monday");
  set({{"poa", {{"inlayHints", {{"dates", false}}}}}});
  server.client->respond(server.client->next("workspace/inlayHint/refresh"), nullptr);
  hints = server.client->call("textDocument/inlayHint", params);
  REQUIRE(hints.size() == 1);
  CHECK(hints.at(0).at("label") == "Inauthentic items");
}

TEST_CASE("Outline, links and folding can be turned off", "[navigation]") {
  InProcess server(world_with_files());
  server.client->initialize(rich());
  server.client->open("# Plan\n\n[a](a.pdf)\n", kPlan);
  server.client->published();
  const std::vector<std::pair<const char*, const char*>> features = {
      {"outline", "textDocument/documentSymbol"},
      {"links", "textDocument/documentLink"},
      {"folding", "textDocument/foldingRange"}};
  for (const auto& [setting, method] : features) {
    CHECK_FALSE(server.client->call(method, document(kPlan)).empty());
  }
  server.client->notify("workspace/didChangeConfiguration",
                        {{"settings", {{"outline", false}, {"links", false}, {"folding", false}}}});
  server.client->published();
  for (const char* const method :
       {"workspace/codeLens/refresh", "workspace/foldingRange/refresh"}) {
    server.client->respond(server.client->next(method), nullptr);
  }
  for (const auto& [setting, method] : features) {
    CHECK(server.client->call(method, document(kPlan)) == Json::array());
  }
}
