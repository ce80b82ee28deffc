#include "server/serve/session.h"

#include <sys/wait.h>
#include <unistd.h>
#include <csignal>

#include "tests/catch.h"
#include "tests/server/in_process.h"

using namespace poa::server::test;

TEST_CASE("initialize says what is served, and only that", "[session]") {
  InProcess server;
  const Json capabilities = server.client->initialize();
  CHECK(capabilities.at("positionEncoding") == "utf-16");
  CHECK(capabilities.at("textDocumentSync").at("change") == 2);
  CHECK(capabilities.at("hoverProvider") == true);
  CHECK_FALSE(capabilities.contains("diagnosticProvider"));
  CHECK_FALSE(capabilities.contains("declarationProvider"));
}

TEST_CASE("The client's preferred encoding is taken", "[session]") {
  InProcess server;
  const Json capabilities = server.client->initialize(
      {{"general", {{"positionEncodings", {"utf-7", "utf-32", "utf-8"}}}}});
  CHECK(capabilities.at("positionEncoding") == "utf-32");
}

TEST_CASE("initialize is taken once", "[session]") {
  InProcess server;
  server.client->initialize();
  CHECK(server.client->error_of("initialize", {{"capabilities", Json::object()}}) == -32600);
}

TEST_CASE("Nothing is served before initialize", "[session]") {
  InProcess server;
  server.client->open(plan_without_root_cause());
  CHECK(server.client->error_of("textDocument/hover", at(0, 0)) == -32002);
  server.client->initialize();
  // What was opened too early was not taken.
  CHECK(server.client->error_of("textDocument/hover", at(0, 0)) == -32602);
}

TEST_CASE("Wrong requests are told what is wrong with them", "[session]") {
  InProcess server;
  server.client->initialize();
  CHECK(server.client->error_of("textDocument/teleport", Json::object()) == -32601);
  CHECK(server.client->error_of("textDocument/hover", {{"textDocument", 7}}) == -32602);
  CHECK(server.client->error_of("textDocument/hover", at(0, 0, "file:///nowhere.md")) == -32602);
  server.client->open("text", "untitled:notes", 1, "plaintext");
  server.client->close("untitled:notes");
  CHECK(server.client->error_of("textDocument/hover", nullptr) == -32602);
}

TEST_CASE("The session ends with 0 after shutdown and exit", "[session]") {
  InProcess server;
  server.client->initialize();
  CHECK(server.client->call("shutdown", nullptr) == nullptr);
  CHECK(server.client->error_of("textDocument/hover", at(0, 0)) == -32600);
  server.client->notify("exit", nullptr);
  server.client->wait_for_end();
  CHECK(server.status() == 0);
}

TEST_CASE("The session ends with 1 when the client leaves without shutdown", "[session]") {
  InProcess server;
  SECTION("by exit") {
    server.client->initialize();
    server.client->notify("exit", nullptr);
  }
  SECTION("by exit before initialize") { server.client->notify("exit", nullptr); }
  SECTION("by closing the connection") { server.client->vanish(); }
  SECTION("by sending no protocol at all") { server.client->send_bytes("GET / HTTP/1.1\r\n\r\n"); }
  server.client->wait_for_end();
  CHECK(server.status() == 1);
}

TEST_CASE("The session ends when the client's process does", "[session]") {
  InProcess server;
  const pid_t editor = fork();
  if (editor == 0) {
    pause();
    _exit(0);
  }
  server.client->call("initialize", {{"processId", editor}, {"capabilities", Json::object()}});
  kill(editor, SIGKILL);
  server.client->wait_for_end();
  CHECK(server.status() == 1);
  waitpid(editor, nullptr, 0);
}

TEST_CASE("A process that never was ends the session, too", "[session]") {
  InProcess server;
  server.client->call("initialize",
                      {{"processId", std::int64_t{1} << 40}, {"capabilities", Json::object()}});
  server.client->wait_for_end();
  CHECK(server.status() == 1);
}

TEST_CASE("A cancelled request is answered once, as cancelled or with its result", "[session]") {
  InProcess server;
  server.client->initialize();
  // Long enough to go to the workers.
  std::string text = plan_without_root_cause();
  while (text.size() < std::size_t{2} << 20U) text += "We checked the deliveries of that week.\n\n";
  server.client->open(text);
  const int id = server.client->request("textDocument/hover", at(4, 5));
  server.client->notify("$/cancelRequest", {{"id", id}});
  const Json answer = server.client->response(id);
  if (answer.contains("error")) CHECK(answer.at("error").at("code") == -32800);
  server.client->published();
}
