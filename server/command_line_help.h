// The help texts.
#pragma once

#include <string_view>

namespace poa::server {

inline constexpr std::string_view kHelp = R"(poa checks Amazon Plans of Action written in Markdown.

Usage: poa COMMAND [OPTIONS]

Commands:
  check FILE…     Check appeals and show what a reviewer would object to
  explain [RULE]  Tell what a rule flags, why it matters and how to fix it; or list all rules
  serve           Run as a language server for an editor
  settings [FILE] Show which settings hold, and where each comes from
  schema          Print the JSON Schema of settings files (.poa.json)

Options:
  -h, --help      Show this help; `poa COMMAND --help` shows a command's own
  --version       Show the version

Examples:
  poa check appeal.md            Check one appeal
  poa check .                    Check every appeal in this folder
  poa explain vague-date         Read about a rule
)";

inline constexpr std::string_view kCheckHelp =
    R"(Check appeals and show what a reviewer would object to.

Usage: poa check [OPTIONS] FILE…

  FILE…  A file is always checked. In a folder, the Markdown files that are Plans of Action are;
         hidden folders and node_modules are left out. - reads standard input.

Settings are those of the nearest .poa.json from a file's folder upward; see: poa settings --help

Options:
  --format text|json       Show findings for people, or as a JSON array for programs  [text]
  --explain-type           Tell each file's kind of suspension and the words that tell it, instead
                           of the findings
  --fail-on SEVERITY       Exit with 1 if a finding is at least this severe: error, warning, info,
                           hint, or never  [error]
  --today DATE             Take this day (YYYY-MM-DD) for today
  --color auto|always|never
                           Colours; auto is for terminals, unless NO_COLOR is set  [auto]
  -h, --help               Show this help

Exit status:
  0  no finding is as severe as --fail-on
  1  some finding is
  2  something could not be checked, or a .poa.json is no JSON

Examples:
  poa check appeal.md
  poa check --fail-on warning appeals/
  poa check --format json appeals/*.md > findings.json
  pandoc appeal.docx -t gfm | poa check -
)";

inline constexpr std::string_view kExplainHelp =
    R"(Tell what a rule flags, why it matters and how to fix it.

Usage: poa explain [RULE]

  RULE  The name in brackets after a finding. Without one, all rules are listed.

Options:
  -h, --help  Show this help

Examples:
  poa explain
  poa explain vague-date
)";

inline constexpr std::string_view kSettingsHelp =
    R"(Show which settings hold for a file or a folder, and where each comes from.

Usage: poa settings [OPTIONS] [FILE]

  FILE  A document or a folder; without one, the working folder.

The nearest .poa.json from there upward counts. It is JSON; comments and a comma after the last
entry are allowed:

  {
    "rules": {"off-topic": "off", "evidence": "error"},   // error, warning, info, hint or off
    "maxWords": 800,
    "phrases": {"vague-language": ["circle back"]},       // reported as well
    "exceptions": ["in due course"],                      // never reported
    "templates": ["../templates"],                        // what template-text compares with
    "attachments": "papers",
    "files": ["appeals/**"]                               // Markdown files that are appeals
  }

Options:
  --format text|json  For people, or as a JSON object for programs  [text]
  -h, --help          Show this help

Exit status:
  0  the settings were shown
  2  a .poa.json can't be read
)";

inline constexpr std::string_view kSchemaHelp =
    R"(Print the JSON Schema of settings files (.poa.json), for editors that complete by one.

Usage: poa schema

Options:
  -h, --help  Show this help
)";

inline constexpr std::string_view kServeHelp =
    R"(Run as a language server (LSP) for an editor. Editors start this by themselves.

Usage: poa serve [OPTIONS]

Options:
  --stdio                      Talk through standard input and output; the default
  --socket PORT                Connect to the editor, which listens on this port of this machine
  --pipe NAME                  Connect to the editor, which listens on this Unix domain socket
  --listen [127.0.0.1:]PORT    Wait for editors on this port; 0 takes any free one
  --log-file FILE              Write the log to a file rather than standard error
  --log-level LEVEL            trace, debug, info, warn, error or off  [warn]
  --clientProcessId PID        Accepted from clients that pass it; the session's own start tells it
  -h, --help                   Show this help
)";

}  // namespace poa::server
