// Everything that documents are judged by beside their text: the settings, the files in the folder,
// the date.
#pragma once

#include <functional>
#include <optional>

#include "server/serve/analyses.h"
#include "server/serve/environment.h"
#include "server/serve/files_beside.h"
#include "server/serve/session_settings.h"

namespace poa::server {

/// Used on the owner's thread only.
class AnalysisInputs {
 public:
  /// The settings have to outlive this.
  AnalysisInputs(const SessionEnvironment& environment, SessionSettings& settings);

  /// A document with all that holds for it now.
  [[nodiscard]] AnalysisInput of(const Snapshot& document);

  /// The day that the clock showed when somebody first asked, or that `is_new_day` found since.
  [[nodiscard]] Date today();
  /// Looks at the clock. Whether it is another day than `today`; false if nobody has asked yet.
  bool is_new_day();

  /// Files may have come or gone.
  void forget_files() { files_.forget(); }

 private:
  std::function<Date()> clock_;
  std::optional<Date>
      today_;  ///< read when needed: a process that starts has more urgent things to do
  FilesBeside files_;
  SessionSettings& settings_;
};

}  // namespace poa::server
