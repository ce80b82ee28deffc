// `poa check`: documents in, a report on standard output.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "analysis/language/entity.h"
#include "analysis/rules/finding.h"

namespace poa::server {

enum class ReportFormat : std::uint8_t { text, json };
enum class UseColour : std::uint8_t { automatic, always, never };

struct CheckOptions {
  std::vector<std::string> names;  ///< files, folders, or "-" for standard input
  ReportFormat format = ReportFormat::text;
  UseColour colour = UseColour::automatic;
  bool explain_type = false;  ///< tell each document's kind of suspension instead of the findings
  std::optional<Date> today;  ///< absent: the day of the machine's clock, in its time zone
  /// The least severity that makes the run fail; absent: none does.
  std::optional<Severity> fail_on = Severity::error;
};

/// What the program's exit status says.
inline constexpr int kClean = 0;
inline constexpr int kFindings = 1;  ///< findings at or above `fail_on`
inline constexpr int kUnable = 2;    ///< something could not be checked, whatever else was found

/// Checks every file by the settings of the nearest `.poa.json` from its folder upward, those that
/// come after one that can't be read too, and returns the exit status. Notes and problems go to
/// standard error.
[[nodiscard]] int check(const CheckOptions& options);

}  // namespace poa::server
