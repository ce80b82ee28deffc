#include "server/command_line.h"

#include <initializer_list>
#include <string>
#include <vector>

#include "analysis/rules/rule.h"
#include "server/command_line_help.h"
#include "tests/catch.h"
#include "tests/server/check_program.h"

namespace poa::server {
namespace {

Command read(std::initializer_list<const char*> words) {
  std::vector<const char*> argv{"poa"};
  argv.insert(argv.end(), words);
  return read_command_line(static_cast<int>(argv.size()), argv.data());
}

template <class Options>
Options options_of(const Command& command) {
  if (const auto* answer = std::get_if<Answer>(&command)) FAIL(answer->text);
  REQUIRE(std::holds_alternative<Options>(command));
  return std::get<Options>(command);
}

std::string refusal(std::initializer_list<const char*> words) {
  const Command command = read(words);
  REQUIRE(std::holds_alternative<Answer>(command));
  CHECK(std::get<Answer>(command).status == 2);
  return std::get<Answer>(command).text;
}

TEST_CASE("Check has defaults and takes options anywhere") {
  const auto plain = options_of<CheckOptions>(read({"check", "a.md"}));
  CHECK(plain.names == std::vector<std::string>{"a.md"});
  CHECK(plain.format == ReportFormat::text);
  CHECK(plain.fail_on == Severity::error);
  CHECK_FALSE(plain.today);

  const auto full =
      options_of<CheckOptions>(read({"check", "a.md", "--format=json", "-", "--today", "2026-03-01",
                                     "--fail-on", "never", "--color", "always", "--", "--odd.md"}));
  CHECK(full.names == std::vector<std::string>{"a.md", "-", "--odd.md"});
  CHECK(full.format == ReportFormat::json);
  CHECK(full.today == Date{2026, 3, 1});
  CHECK_FALSE(full.fail_on);
  CHECK(full.colour == UseColour::always);
}

TEST_CASE("Serve takes what vscode-languageclient passes") {
  const auto stdio = options_of<ServeOptions>(read({"serve", "--stdio", "--clientProcessId=42"}));
  CHECK(std::holds_alternative<StandardStreams>(stdio.transport));
  CHECK(
      std::holds_alternative<StandardStreams>(options_of<ServeOptions>(read({"serve"})).transport));
  const auto socket = options_of<ServeOptions>(read({"serve", "--socket=5007"}));
  CHECK(std::get<ClientPort>(socket.transport).port == 5007);
  const auto pipe = options_of<ServeOptions>(read({"serve", "--pipe=/tmp/a b.sock"}));
  CHECK(std::get<ClientPipe>(pipe.transport).name == "/tmp/a b.sock");
  const auto listen = options_of<ServeOptions>(
      read({"serve", "--listen", "127.0.0.1:0", "--log-file", "a.log", "--log-level", "debug"}));
  CHECK(std::get<ListenFor>(listen.transport).address.port == 0);
  CHECK(listen.log_file == "a.log");
  CHECK(listen.log_level == "debug");
}

TEST_CASE("What is not understood is answered with the way out") {
  CHECK(refusal({"chek"}) ==
        "poa: there is no command chek. Did you mean check?\nSee: poa --help\n");
  CHECK(refusal({"appeal.md"}) ==
        "poa: appeal.md is no command.\nTo check a document: poa check appeal.md\n");
  CHECK(refusal({"--versoin"}) ==
        "poa: there is no option --versoin. Did you mean --version?\nSee: poa --help\n");
  CHECK(refusal({"check"}) ==
        "poa: name a file, a folder, or - for standard input.\nSee: poa check --help\n");
  CHECK(refusal({"check", "--frmat=json", "a.md"}) ==
        "poa: there is no option --frmat. Did you mean --format?\nSee: poa check --help\n");
  CHECK(refusal({"check", "--format", "xml", "a.md"}) ==
        "poa: --format: xml is none of text, json.\nSee: poa check --help\n");
  CHECK(refusal({"check", "a.md", "--today"}) ==
        "poa: --today needs a value.\nSee: poa check --help\n");
  CHECK(refusal({"check", "--today", "2026-02-30", "a.md"}) ==
        "poa: --today: 2026-02-30 is no date: write it as 2026-03-31.\nSee: poa check --help\n");
  CHECK(refusal({"explain", "missing-secton"}) ==
        "poa: there is no rule missing-secton. Did you mean missing-section?\n"
        "All rules: poa explain\n");
  CHECK(refusal({"explain", "too-long", "more"}) ==
        "poa: there is no use for the word more here.\nSee: poa explain --help\n");
  CHECK(refusal({"serve", "--socket", "70000"}) ==
        "poa: --socket: 70000 is no port: it is a number up to 65535.\nSee: poa serve --help\n");
  CHECK(refusal({"serve", "--socket=1", "--pipe=a"}) ==
        "poa: --stdio, --socket, --pipe and --listen exclude each other.\nSee: poa serve --help\n");
  CHECK(refusal({"serve", "--listen", "0.0.0.0:80"}).starts_with("poa: --listen: "));
  CHECK(refusal({}) == kHelp);
}

TEST_CASE("Help names every option") {
  CHECK(std::get<Answer>(read({"--help"})).text == kHelp);
  CHECK(std::get<Answer>(read({"check", "--help"})).text == kCheckHelp);
  CHECK(std::get<Answer>(read({"explain", "-h"})).text == kExplainHelp);
  CHECK(std::get<Answer>(read({"serve", "--help"})).text == kServeHelp);
  CHECK(std::get<Answer>(read({"--help"})).status == 0);
  CHECK(std::get<Answer>(read({"--version"})).text.starts_with("poa 0."));
}

TEST_CASE("Explain lists every rule and shows a rule's page") {
  const auto list = test::run_poa(".", {"explain"});
  CHECK(list.status == 0);
  for (const Rule* rule : all_rules()) {
    CAPTURE(rule->id);
    CHECK(list.out.find("  " + std::string(rule->id) + " ") != std::string::npos);
  }
  const auto page = test::run_poa(".", {"explain", "unused-suppression"});
  CHECK(page.status == 0);
  CHECK(page.out == rule_page("unused-suppression"));
}

}  // namespace
}  // namespace poa::server
