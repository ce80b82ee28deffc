// What the user asks of the program.
#pragma once

#include <string>
#include <variant>

#include "server/check/check.h"
#include "server/serve/serve.h"
#include "server/show_settings.h"

namespace poa::server {

/// `poa explain [RULE]`; without a rule, all of them.
struct ExplainOptions {
  std::string rule;
};

/// `poa schema`: the JSON Schema of settings files.
struct SchemaOptions {};

/// The command line itself has the answer: help, the version, or what is wrong with it and what to
/// write instead.
struct Answer {
  int status = 0;    ///< to exit with: 0, or 2 if the command line can't be understood
  std::string text;  ///< for standard output, or standard error if the status is not 0
};

using Command = std::variant<CheckOptions, ServeOptions, ExplainOptions, SettingsOptions,
                             SchemaOptions, Answer>;

[[nodiscard]] Command read_command_line(int argc, const char* const* argv);

}  // namespace poa::server
