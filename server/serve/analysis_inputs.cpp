#include "server/serve/analysis_inputs.h"

#include <filesystem>
#include <memory>
#include <utility>

#include "server/serve/uri.h"

namespace poa::server {

AnalysisInputs::AnalysisInputs(const SessionEnvironment& environment, SessionSettings& settings)
    : clock_(environment.today),
      files_(environment.files_in, environment.files_hold_for),
      settings_(settings) {}

AnalysisInput AnalysisInputs::of(const Snapshot& document) {
  std::filesystem::path path = file_path_of(document.uri).value_or("");
  std::shared_ptr<const Files> files;
  if (!path.empty()) {
    // What workers read is theirs alone.
    const bool is_small = document.text->size() <= Analyses::small_document_bytes;
    files = is_small ? files_.in(path.parent_path()) : files_.apart_in(path.parent_path());
  }
  std::shared_ptr<const Settings> settings = settings_.of(path);
  return {document, std::move(path), std::move(settings), std::move(files), today()};
}

Date AnalysisInputs::today() {
  if (!today_) today_ = clock_();
  return *today_;
}

bool AnalysisInputs::is_new_day() {
  if (!today_) return false;
  const Date now = clock_();
  return now != std::exchange(*today_, now);
}

}  // namespace poa::server
