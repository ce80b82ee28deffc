#include "server/command_line.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>
#include <charconv>
#include <cstdint>
#include <optional>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#include "analysis/rules/rule.h"
#include "analysis/text/edit_distance.h"
#include "server/command_line_help.h"

namespace poa::server {
namespace {

constexpr int kNotUnderstood = 2;

Answer not_understood(const std::string& problem, const std::string& way_out) {
  return {kNotUnderstood, "poa: " + problem + "\n" + way_out + "\n"};
}

/// " Did you mean …?" where a known word is near, else nothing.
std::string did_you_mean(std::string_view word, const std::vector<std::string>& known) {
  std::string best;
  std::size_t least = std::max<std::size_t>(2, word.size() / 3) + 1;
  for (const std::string& candidate : known) {
    const std::size_t distance = edit_distance(word, candidate);
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best.empty() ? "" : " Did you mean " + best + "?";
}

/// One command and its options.
class CommandReader {
 public:
  CommandReader(std::string name, std::string_view help)
      : app_({}, "poa " + std::move(name)), help_(help) {
    app_.allow_extras();  // told by read(), with what was probably meant
  }

  CLI::App& app() { return app_; }

  /// Fills the options in; an answer instead if that is all there is to do. `words` come after the
  /// command's name.
  std::optional<Answer> read(std::vector<std::string> words) {
    std::reverse(words.begin(), words.end());  // the order in which CLI11 takes them
    try {
      app_.parse(std::move(words));
    } catch (const CLI::CallForHelp&) {
      return Answer{0, std::string(help_)};
    } catch (const CLI::ArgumentMismatch& error) {
      const std::string_view what = error.what();  // "--option: …"
      return wrong(std::string(what.substr(0, what.find(':'))) + " needs a value.");
    } catch (const CLI::ParseError& error) {
      return wrong(error.what());
    }
    for (const std::string& word : app_.remaining()) {
      if (word != "--") return unknown(word);  // it only ends the options
    }
    return std::nullopt;
  }

  [[nodiscard]] Answer wrong(const std::string& problem) const {
    return not_understood(problem, "See: " + app_.get_name() + " --help");
  }

 private:
  [[nodiscard]] Answer unknown(const std::string& word) const {
    if (word.front() != '-') return wrong("there is no use for the word " + word + " here.");
    std::vector<std::string> known;
    for (const CLI::Option* option : app_.get_options()) {
      for (const std::string& name : option->get_lnames()) known.push_back("--" + name);
    }
    const std::string name = word.substr(0, word.find('='));
    return wrong("there is no option " + name + "." + did_you_mean(name, known));
  }

  CLI::App app_;
  std::string_view help_;
};

/// A named value of an option.
template <class Value>
using Choices = std::vector<std::pair<std::string, Value>>;

/// Adds an option that takes one of a few words.
template <class Value>
void add_choice(CLI::App& app, const std::string& name, Value& value, Choices<Value> choices) {
  app.add_option_function<std::string>(
      name, [name, &value, choices = std::move(choices)](const std::string& word) {
        std::string words;
        for (const auto& [choice, meaning] : choices) {
          if (choice == word) {
            value = meaning;
            return;
          }
          words += (words.empty() ? "" : ", ") + choice;
        }
        throw CLI::ValidationError(name, word + " is none of " + words + ".");
      });
}

Command read_check(std::vector<std::string> words) {
  CommandReader reader("check", kCheckHelp);
  CLI::App& app = reader.app();
  CheckOptions options;
  app.add_option("FILE", options.names);
  add_choice(app, "--format", options.format,
             {{"text", ReportFormat::text}, {"json", ReportFormat::json}});
  app.add_flag("--explain-type", options.explain_type);
  add_choice(app, "--fail-on", options.fail_on,
             {{"error", Severity::error},
              {"warning", Severity::warning},
              {"info", Severity::info},
              {"hint", Severity::hint},
              {"never", std::nullopt}});
  add_choice(
      app, "--color", options.colour,
      {{"auto", UseColour::automatic}, {"always", UseColour::always}, {"never", UseColour::never}});
  app.add_option_function<std::string>("--today", [&options](const std::string& word) {
    options.today = parse_iso_date(word);
    if (!options.today || !options.today->exists()) {
      throw CLI::ValidationError("--today", word + " is no date: write it as 2026-03-31.");
    }
  });
  if (std::optional<Answer> answer = reader.read(std::move(words))) return *std::move(answer);
  if (options.names.empty()) {
    return reader.wrong("name a file, a folder, or - for standard input.");
  }
  return options;
}

Command read_explain(std::vector<std::string> words) {
  CommandReader reader("explain", kExplainHelp);
  ExplainOptions options;
  reader.app().add_option("RULE", options.rule);
  if (std::optional<Answer> answer = reader.read(std::move(words))) return *std::move(answer);
  if (options.rule.empty() || find_rule(options.rule) != nullptr) return options;
  std::vector<std::string> ids;
  for (const Rule* rule : all_rules()) ids.emplace_back(rule->id);
  return not_understood("there is no rule " + options.rule + "." + did_you_mean(options.rule, ids),
                        "All rules: poa explain");
}

Command read_settings(std::vector<std::string> words) {
  CommandReader reader("settings", kSettingsHelp);
  SettingsOptions options;
  reader.app().add_option("FILE", options.name);
  add_choice(reader.app(), "--format", options.format,
             {{"text", ReportFormat::text}, {"json", ReportFormat::json}});
  if (std::optional<Answer> answer = reader.read(std::move(words))) return *std::move(answer);
  return options;
}

Command read_schema(std::vector<std::string> words) {
  CommandReader reader("schema", kSchemaHelp);
  if (std::optional<Answer> answer = reader.read(std::move(words))) return *std::move(answer);
  return SchemaOptions{};
}

Command read_serve(std::vector<std::string> words) {
  // As editors call it. They wait for the server, and need no more read than that.
  if (words.empty() || words == std::vector<std::string>{"--stdio"}) return ServeOptions{};
  CommandReader reader("serve", kServeHelp);
  CLI::App& app = reader.app();
  ServeOptions options;
  bool stdio = false;
  app.add_flag("--stdio", stdio);
  app.add_option_function<std::string>("--socket", [&](const std::string& word) {
    std::uint16_t port = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), port);
    if (error != std::errc() || end != word.data() + word.size() || port == 0) {
      throw CLI::ValidationError("--socket", word + " is no port: it is a number up to 65535.");
    }
    options.transport = ClientPort{port};
  });
  app.add_option_function<std::string>(
      "--pipe", [&](const std::string& name) { options.transport = ClientPipe{name}; });
  app.add_option_function<std::string>("--listen", [&](const std::string& text) {
    auto parsed = jsonrpc::parse_listen_address(text);
    if (const auto* problem = std::get_if<std::string>(&parsed)) {
      throw CLI::ValidationError("--listen", *problem);
    }
    options.transport = ListenFor{std::get<jsonrpc::ListenAddress>(parsed)};
  });
  app.add_option("--log-file", options.log_file);
  Choices<std::string> levels;
  for (const char* level : log_levels) levels.emplace_back(level, level);
  add_choice(app, "--log-level", options.log_level, std::move(levels));
  // vscode-languageclient passes it; `initialize` tells the session the same.
  std::int64_t client_process_id = 0;
  app.add_option("--clientProcessId", client_process_id);
  if (std::optional<Answer> answer = reader.read(std::move(words))) return *std::move(answer);
  int transports = stdio ? 1 : 0;
  for (const char* name : {"--socket", "--pipe", "--listen"}) {
    if (app.count(name) > 0) ++transports;
  }
  if (transports > 1) {
    return reader.wrong("--stdio, --socket, --pipe and --listen exclude each other.");
  }
  return options;
}

}  // namespace

Command read_command_line(int argc, const char* const* argv) {
  std::vector<std::string> words(argv + std::min(argc, 1), argv + argc);
  if (words.empty()) return Answer{kNotUnderstood, std::string(kHelp)};
  const std::string first = words.front();
  words.erase(words.begin());
  if (first == "check") return read_check(std::move(words));
  if (first == "explain") return read_explain(std::move(words));
  if (first == "serve") return read_serve(std::move(words));
  if (first == "settings") return read_settings(std::move(words));
  if (first == "schema") return read_schema(std::move(words));
  if (first == "-h" || first == "--help") return Answer{0, std::string(kHelp)};
  if (first == "--version") return Answer{0, "poa " POA_VERSION "\n"};

  const std::string see_help = "See: poa --help";
  if (first.starts_with('-')) {
    return not_understood(
        "there is no option " + first + "." + did_you_mean(first, {"--help", "--version"}),
        see_help);
  }
  if (first.find_first_of("./") != std::string::npos) {
    return not_understood(first + " is no command.", "To check a document: poa check " + first);
  }
  return not_understood(
      "there is no command " + first + "." +
          did_you_mean(first, {"check", "explain", "schema", "serve", "settings"}),
      see_help);
}

}  // namespace poa::server
