#include "server/check/check.h"

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <memory>
#include <optional>
#include <string_view>
#include <system_error>
#include <thread>
#include <utility>

#include "analysis/analysis.h"
#include "server/check/in_order.h"
#include "server/check/input.h"
#include "server/check/report.h"
#include "server/check/report_glyph.h"
#include "server/check/settings_report.h"
#include "server/check/targets.h"
#include "server/check/terminal.h"
#include "server/check/type_report.h"
#include "server/clock.h"
#include "server/folder_files.h"
#include "server/settings/project_settings.h"

namespace poa::server {
namespace {

/// More than this only heats the machine: reading and printing take their share.
constexpr unsigned kMaxThreads = 8;

/// Of standard input, that of a file in the working folder.
std::filesystem::path absolute_path(const Target& target) {
  std::error_code error;
  return std::filesystem::absolute(target.path, error).lexically_normal();
}

/// What became of one target.
struct Outcome {
  bool recognised = false;  ///< checked
  Tally tally;
  std::string report;
  std::string problem;
};

class Checker {
 public:
  /// All of these have to outlive this.
  Checker(const Analyzer& analyzer, const CheckOptions& options, const Reporter& reporter)
      : analyzer_(analyzer),
        today_(options.today ? *options.today : local_today()),
        reporter_(reporter) {}

  /// Any thread. Never throws.
  [[nodiscard]] Outcome check(const Target& target, const Settings& settings) const {
    const std::string name = target.path == kStandardInput ? "<stdin>" : target.path;
    try {
      Outcome outcome = check_as(name, target, settings);
      if (!outcome.problem.empty()) outcome.problem = name + " " + outcome.problem;
      return outcome;
    } catch (const std::exception& error) {  // out of memory, or a fault of our own
      return {.problem = name + " could not be checked: " + error.what()};
    }
  }

 private:
  [[nodiscard]] Outcome check_as(const std::string& name, const Target& target,
                                 const Settings& settings) const {
    const bool piped = target.path == kStandardInput;
    Input input = piped ? read_standard_input() : read_input(target.path);
    if (input.binary && !target.named) return {};  // no Plan of Action either
    if (!input.problem.empty()) return {.problem = std::move(input.problem)};
    const std::filesystem::path path = target.path;
    const std::filesystem::path absolute = absolute_path(target);
    const FolderFiles files(path.parent_path(), documents_);
    // What a pipe's links are relative to, nobody knows.
    std::optional<Facts> facts =
        analyzer_.facts(std::make_shared<const Text>(std::move(input.bytes)),
                        settings.surroundings(today_, piped ? nullptr : &files, absolute));
    if (!target.named && !is_plan_of_action(facts->plan, path.filename().string()) &&
        !settings.makes_a_plan(absolute)) {
      return {};
    }

    const CheckedDocument document{name, facts->text, analyzer_.findings(*facts, settings.rules),
                                   assist::explain_type(*facts)};
    facts.reset();  // of a large document much larger than itself, as its report can be
    Outcome outcome{.recognised = true};
    outcome.tally.add(document);
    outcome.report = reporter_.document(document);
    return outcome;
  }

  const Analyzer& analyzer_;
  Date today_;
  const Reporter& reporter_;
  std::shared_ptr<DocumentNames> documents_ = std::make_shared<DocumentNames>();
};

/// Writes to standard output and remembers whether that still works.
class Output {
 public:
  void write(std::string_view text) {
    failed_ = failed_ || std::fwrite(text.data(), 1, text.size(), stdout) != text.size();
  }
  [[nodiscard]] bool finish() {
    failed_ = failed_ || std::fflush(stdout) != 0;
    return !failed_;
  }

 private:
  bool failed_ = false;
};

void tell(const std::string& sentence) {
  std::fprintf(stderr, "poa: %s\n", printable(sentence).c_str());
}

std::unique_ptr<Reporter> make_reporter(const CheckOptions& options) {
  if (options.format == ReportFormat::json) {
    if (options.explain_type) return std::make_unique<TypeJsonReporter>();
    return std::make_unique<JsonReporter>();
  }
  const bool colour = options.colour == UseColour::always ||
                      (options.colour == UseColour::automatic && terminal_has_colours());
  const Screen screen{
      .colour = colour, .columns = terminal_columns(), .wraps_messages = output_is_terminal()};
  if (options.explain_type) return std::make_unique<TypeTextReporter>(screen);
  return std::make_unique<TextReporter>(screen);
}

bool reaches(const Tally& tally, std::optional<Severity> threshold) {
  if (!threshold) return false;
  const auto end = tally.findings.begin() + static_cast<std::ptrdiff_t>(*threshold) + 1;
  return std::any_of(tally.findings.begin(), end, [](std::size_t count) { return count > 0; });
}

}  // namespace

int check(const CheckOptions& options) {
  const Targets targets = find_targets(options.names);
  bool unable = !targets.problems.empty();
  for (const std::string& problem : targets.problems) tell(problem);

  const Analyzer analyzer;
  ProjectSettings project([&]() -> const Analyzer& { return analyzer; });
  std::vector<std::shared_ptr<const Settings>> settings;
  for (const Target& target : targets.files) {
    settings.push_back(project.in(absolute_path(target).parent_path()));
  }
  // What such a file asks for is not known, so this is not the check that was asked for.
  unable = unable || has_unreadable_file(project);
  for (const std::string& problem : problems_in(project)) tell(problem);

  const std::unique_ptr<Reporter> reporter = make_reporter(options);
  const Checker checker(analyzer, options, *reporter);
  Output output;
  Tally tally;
  std::vector<std::size_t> recognised(targets.folders.size());
  bool reported = false;
  std::size_t next = 0;

  output.write(reporter->opening());
  in_order(
      targets.files.size(), std::clamp(std::thread::hardware_concurrency(), 1U, kMaxThreads),
      [&](std::size_t i) { return checker.check(targets.files[i], *settings[i]); },
      [&](const Outcome& outcome) {
        const Target& target = targets.files[next++];
        if (!outcome.problem.empty()) {
          unable = true;
          tell(outcome.problem);
        }
        if (outcome.recognised) {
          for (const std::size_t folder : target.folders) ++recognised[folder];
        }
        tally += outcome.tally;
        if (outcome.report.empty()) return;
        if (reported) output.write(reporter->between());
        output.write(outcome.report);
        reported = true;
      });
  output.write(reporter->closing(tally));

  for (std::size_t folder = 0; folder < targets.folders.size(); ++folder) {
    const TargetFolder& named = targets.folders[folder];
    if (recognised[folder] > 0 || named.unreadable) continue;
    tell("no Plan of Action found in " + named.path +
         "; name a file to have it checked whatever it is");
  }
  if (!output.finish()) {
    tell("the report could not be written to standard output");
    unable = true;
  }
  if (unable) return kUnable;
  return !options.explain_type && reaches(tally, options.fail_on) ? kFindings : kClean;
}

}  // namespace poa::server
