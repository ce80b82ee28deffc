// The program `poa`: reads its command line and does what it says.
#include <cstdio>
#include <exception>
#include <string>
#include <variant>

#include "server/command_line.h"
#include "server/explain.h"
#include "server/settings/schema.h"

namespace poa::server {
namespace {

int show(const std::string& text, std::FILE* stream) {
  const bool written = std::fputs(text.c_str(), stream) >= 0 && std::fflush(stream) == 0;
  return written ? kClean : kUnable;
}

int run(const CheckOptions& options) { return check(options); }

int run(const ServeOptions& options) { return serve(options); }

int run(const ExplainOptions& options) {
  return show(options.rule.empty() ? list_rules() : explain_rule(options.rule), stdout);
}

int run(const SettingsOptions& options) { return show_settings(options); }

int run(const SchemaOptions&) { return show(settings_schema(), stdout); }

int run(const Answer& answer) {
  const int shown = show(answer.text, answer.status == 0 ? stdout : stderr);
  return answer.status == 0 ? shown : answer.status;
}

}  // namespace
}  // namespace poa::server

int main(int argc, char** argv) {
  using namespace poa::server;
  try {
    return std::visit([](const auto& command) { return run(command); },
                      read_command_line(argc, argv));
  } catch (const std::exception& error) {  // no memory, no threads
    std::fprintf(stderr, "poa: %s\n", error.what());
    return kUnable;
  }
}
