// The real program over real pipes and sockets, as editors start it.
#include <unistd.h>

#include <algorithm>
#include <asio/io_context.hpp>
#include <asio/ip/tcp.hpp>
#include <asio/local/stream_protocol.hpp>
#include <chrono>
#include <csignal>
#include <filesystem>
#include <utility>

#include "protocol/framing.h"
#include "protocol/transport/socket.h"
#include "tests/catch.h"
#include "tests/server/client.h"
#include "tests/server/program.h"

using namespace poa::server::test;
using poa::jsonrpc::Descriptor;
using poa::jsonrpc::Transport;

namespace {

std::unique_ptr<Transport> opened(poa::jsonrpc::TransportOrError transport) {
  if (auto* problem = std::get_if<std::string>(&transport)) FAIL(*problem);
  return std::move(std::get<std::unique_ptr<Transport>>(transport));
}

/// Only ever reached when the program can't be started.
constexpr auto patience = std::chrono::seconds(30);

template <class Acceptor>
std::unique_ptr<Transport> accept_one(asio::io_context& io, Acceptor& acceptor) {
  Descriptor connected;
  acceptor.async_accept([&connected](std::error_code error, auto socket) {
    if (!error) connected = Descriptor(socket.release());
  });
  io.run_for(patience);
  INFO("nobody connected: was the program started?");
  REQUIRE(connected.valid());
  return opened(poa::jsonrpc::DescriptorTransport::open(std::move(connected), Descriptor()));
}

/// Somebody writes a plan: opens it, types a sentence, takes it back, completes a section, closes
/// it.
void write_a_plan(Client& client, const std::string& uri) {
  client.initialize(
      {{"textDocument",
        {{"codeAction",
          {{"codeActionLiteralSupport", {{"codeActionKind", {{"valueSet", Json::array()}}}}}}}}}});
  client.open(plan_without_root_cause(), uri);
  CHECK(contains(client.published_rules(), "empty-section"));

  int version = 1;
  const std::string sentence = "Our buyer trusted a supplier that nobody had checked.";
  client.change(Json::array({{{"range", range(5, 0, 5, 0)}, {"text", "\n\n"}}}), ++version, uri);
  client.published();
  bool there = true;
  for (std::size_t i = 0; i < sentence.size(); ++i) {
    const int column = static_cast<int>(i);
    client.change(
        Json::array({{{"range", range(6, column, 6, column)}, {"text", sentence.substr(i, 1)}}}),
        ++version, uri);
    const Json published = client.published();
    CHECK(published.at("version") == version);
    there = contains(rules_of(published.at("diagnostics")), "empty-section");
  }
  CHECK_FALSE(there);

  client.change(Json::array({{{"range", range(6, 0, 7, 0)}, {"text", ""}}}), ++version, uri);
  CHECK(contains(client.published_rules(), "empty-section"));

  // Completes a section that is not there yet.
  client.change(Json::array({{{"range", range(99, 0, 99, 0)}, {"text", "\n## "}}}), ++version, uri);
  client.published();
  const Json list = client.call("textDocument/completion", at(18, 3, uri));
  REQUIRE_FALSE(list.at("items").empty());
  const Json edit = list.at("items").at(0).at("textEdit");
  client.change(Json::array({{{"range", edit.at("range")}, {"text", edit.at("newText")}}}),
                ++version, uri);
  CHECK(client.published().at("version") == version);

  // Says what the case is about, and inserts the checklist that goes with it.
  client.set_text("---\nsuspension: inauthentic\n---\n" + plan_without_root_cause(), ++version,
                  uri);
  const Json findings = client.published().at("diagnostics");
  Json where = document(uri);
  where["range"] = range(0, 0, 20, 0);
  where["context"] = {{"diagnostics", findings}};
  const Json actions = client.call("textDocument/codeAction", where);
  const auto checklist = std::ranges::find_if(actions, [](const Json& action) {
    return action.at("edit").dump().find("- [ ] ") != std::string::npos;
  });
  REQUIRE(checklist != actions.end());
  for (const Json& insertion : checklist->at("edit").at("changes").at(uri)) {
    CHECK_THAT(insertion.at("newText").get<std::string>(), Catch::Contains("- [ ] "));
    client.change(
        Json::array({{{"range", insertion.at("range")}, {"text", insertion.at("newText")}}}),
        ++version, uri);
    client.published();
  }

  client.close(uri);
  CHECK(client.published().at("diagnostics").empty());
}

}  // namespace

TEST_CASE("A plan is written over standard streams", "[program]") {
  Program program({"serve"});
  {
    Client client(program.streams());
    write_a_plan(client, kUri);
  }
  CHECK(program.status() == 0);
}

TEST_CASE("A client need not wait for the answer to initialize", "[program]") {
  Program program({"serve"});
  {
    Client client(program.streams());
    std::string together;
    for (const char* const body :
         {R"({"jsonrpc":"2.0","id":"a","method":"initialize","params":{"capabilities":{}}})",
          R"({"jsonrpc":"2.0","method":"initialized","params":{}})",
          R"({"jsonrpc":"2.0","id":"b","method":"workspace/symbol","params":{"query":""}})",
          R"({"jsonrpc":"2.0","id":"c","method":"workspace/symbol","params":{"query":""}})",
          R"({"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{)"
          R"("uri":"file:///a.poa.md","languageId":"markdown","version":1,"text":"# A\n"}}})"}) {
      poa::jsonrpc::append_frame(together, body);
    }
    client.send_bytes(together);
    CHECK(client.response("a").contains("result"));
    CHECK(client.response("b").at("result") == Json::array());
    CHECK(client.response("c").at("result") == Json::array());
    CHECK(contains(client.published_rules(), "missing-section"));
  }
  CHECK(program.status() == 0);
}

TEST_CASE("A plan is written over a socket that the client listens on", "[program]") {
  asio::io_context io;
  asio::ip::tcp::acceptor acceptor(io, {asio::ip::address_v4::loopback(), 0});
  Program program({"serve", "--socket", std::to_string(acceptor.local_endpoint().port())});
  {
    Client client(accept_one(io, acceptor));
    write_a_plan(client, kUri);
  }
  CHECK(program.status() == 0);
}

TEST_CASE("A plan is written over a pipe that the client listens on", "[program]") {
  const auto path =
      std::filesystem::temp_directory_path() / ("poa-test-" + std::to_string(getpid()));
  std::filesystem::remove(path);
  asio::io_context io;
  asio::local::stream_protocol::acceptor acceptor(io, path.string());
  Program program({"serve", "--pipe", path.string()});
  {
    Client client(accept_one(io, acceptor));
    write_a_plan(client, kUri);
  }
  CHECK(program.status() == 0);
  std::filesystem::remove(path);
}

TEST_CASE("Several clients at once have a session each", "[program]") {
  Program program({"serve", "--listen", "127.0.0.1:0"});
  const std::string line = program.error_line();
  const auto port = static_cast<std::uint16_t>(std::stoi(line.substr(line.rfind(':') + 1)));
  {
    Client first(opened(poa::jsonrpc::connect_socket(port)));
    Client second(opened(poa::jsonrpc::connect_socket(port)));
    write_a_plan(first, kUri);
    write_a_plan(second, kUri);
    CHECK(first.error_of("textDocument/hover", at(0, 0)) == -32602);
  }
  {
    Client third(opened(poa::jsonrpc::connect_socket(port)));
    write_a_plan(third, kUri);
  }
  program.signal(SIGTERM);
  CHECK(program.status() == 0);
}

TEST_CASE("Signals and a closed input end the program", "[program]") {
  Program program({"serve"});
  Client client(program.streams());
  client.initialize();
  SECTION("SIGTERM") { program.signal(SIGTERM); }
  SECTION("SIGINT") { program.signal(SIGINT); }
  SECTION("end of input") { client.vanish(); }
  client.wait_for_end();
  CHECK(program.status() == 1);
}

TEST_CASE("A transport that is not there is an error for the user", "[program]") {
  const auto arguments = GENERATE(std::vector<std::string>{"serve", "--pipe", "/nonexistent/poa"},
                                  std::vector<std::string>{"serve", "--log-file", "/"},
                                  std::vector<std::string>{"serve", "--listen", "0.0.0.0:0"});
  Program program(arguments);
  CHECK_FALSE(program.error_line().empty());
  CHECK(program.status() == 2);
}
