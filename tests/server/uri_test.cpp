#include "server/serve/uri.h"

#include "tests/catch.h"

using namespace poa::server;

TEST_CASE("file: URIs name paths", "[uri]") {
  CHECK(file_path_of("file:///case/appeal.md") == "/case/appeal.md");
  CHECK(file_path_of("file:/case/appeal.md") == "/case/appeal.md");
  CHECK(file_path_of("FILE://localhost/case/appeal.md") == "/case/appeal.md");
  CHECK(file_path_of("file:///my%20case/%C3%A4.md") == "/my case/\u00E4.md");
  CHECK(file_path_of("file:///100%/a%2.md") == "/100%/a%2.md");
}

TEST_CASE("Other URIs name none", "[uri]") {
  CHECK_FALSE(file_path_of("untitled:Untitled-1"));
  CHECK_FALSE(file_path_of("vscode-vfs://github/case/appeal.md"));
  CHECK_FALSE(file_path_of("file://elsewhere/case/appeal.md"));
  CHECK_FALSE(file_path_of("file:"));
  CHECK_FALSE(file_path_of("file:///nul%00l"));
  CHECK_FALSE(file_path_of(""));
}

TEST_CASE("A URI's last part is the name", "[uri]") {
  CHECK(file_name_of("file:///case/my%20appeal.poa.md") == "my appeal.poa.md");
  CHECK(file_name_of("untitled:Untitled-1") == "Untitled-1");
  CHECK(file_name_of("file:///case/appeal.md?version=2#top") == "appeal.md");
  CHECK(file_name_of("file:///case/").empty());
}
