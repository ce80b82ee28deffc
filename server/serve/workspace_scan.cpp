#include "server/serve/workspace_scan.h"

#include <system_error>
#include <utility>

#include "server/serve/features/diagnostics.h"
#include "server/serve/session_settings.h"
#include "server/serve/uri.h"

namespace poa::server {
namespace {

namespace fs = std::filesystem;

std::string key_of(const lsp::DocumentUri& uri) {
  const auto path = file_path_of(uri);
  return path ? path->lexically_normal().string() : uri;
}

}  // namespace

WorkspaceScan::WorkspaceScan(Workspace workspace, ScanSurroundings surroundings,
                             const std::vector<lsp::PreviousResultId>& previous, ScannedFiles known)
    : workspace_(std::move(workspace)),
      surroundings_(std::move(surroundings)),
      known_(std::move(known)) {
  for (const lsp::PreviousResultId& each : previous) {
    // A settings file's mistakes are not ours to clear.
    if (!is_settings_file(each.uri)) previous_[key_of(each.uri)] = {each.uri, each.value};
  }
}

void WorkspaceScan::step(const std::stop_token& stop) {
  switch (phase_) {
    case Phase::listing:
      phase_ = Phase::reading;
      files_ = workspace_.files(stop);
      break;
    case Phase::reading:
      if (read_ < document_count()) {
        read_next();
      } else {
        phase_ = Phase::clearing;
      }
      break;
    case Phase::clearing:
      phase_ = Phase::done;
      clear_the_rest();
      break;
    case Phase::done:
      break;
  }
}

std::vector<lsp::WorkspaceDocumentDiagnosticReport> WorkspaceScan::take_reports() {
  return std::exchange(reports_, {});
}

void WorkspaceScan::read_next() {
  // Counted first, so that what fails is not tried for ever.
  const std::size_t next = read_++;
  if (next < workspace_.open.size()) {
    const Snapshot& document = workspace_.open[next];
    analyse_document(document, file_path_of(document.uri).value_or(""), document.version);
  } else {
    read_file(files_[next - workspace_.open.size()]);
  }
}

void WorkspaceScan::read_file(const fs::path& path) {
  const lsp::DocumentUri uri = file_uri_of(path);
  std::error_code gone;
  ScannedFile now{fs::last_write_time(path, gone), fs::file_size(path, gone), {}};
  if (gone) return;
  const auto known = known_.find(path);
  if (known != known_.end() && known->second.written == now.written &&
      known->second.bytes == now.bytes) {
    now.result_id = known->second.result_id;
    if (now.result_id.empty() || now.result_id == previous_result_id(uri)) {
      if (!now.result_id.empty()) report_unchanged(uri, {}, now.result_id);
      scanned_.emplace(path, std::move(now));
      return;
    }
  }
  now.result_id = analyse_document({uri, "markdown", 0, 0, read_text(path)}, path, {});
  scanned_.emplace(path, std::move(now));
}

std::string WorkspaceScan::analyse_document(Snapshot document, fs::path path,
                                            lsp::Nullable<lsp::Version> version) {
  const lsp::DocumentUri uri = document.uri;
  std::shared_ptr<const Files> files = files_beside(path);
  std::shared_ptr<const Settings> settings = surroundings_.settings_of(path);
  const auto analysis = analyse(*workspace_.analyzer.get(),
                                {std::move(document), std::move(path), std::move(settings),
                                 std::move(files), workspace_.today});
  if (!analysis->is_plan_of_action) return {};
  std::vector<lsp::Diagnostic> diagnostics = diagnostics_of(*analysis, workspace_.client);
  std::string id = result_id(diagnostics);
  if (id == previous_result_id(uri)) {
    report_unchanged(uri, version, id);
    return id;
  }
  found_news_ = true;
  previous_.erase(key_of(uri));
  reports_.emplace_back(lsp::WorkspaceFullDocumentDiagnosticReport{
      .resultId = id, .items = std::move(diagnostics), .uri = uri, .version = version});
  return id;
}

std::shared_ptr<const Files> WorkspaceScan::files_beside(const fs::path& path) {
  if (path.empty()) return nullptr;
  const auto [known, is_new] = files_of_folders_.try_emplace(path.parent_path());
  if (is_new) known->second = surroundings_.files_in(known->first);
  return known->second;
}

void WorkspaceScan::report_unchanged(const lsp::DocumentUri& uri,
                                     lsp::Nullable<lsp::Version> version,
                                     const std::string& result_id) {
  previous_.erase(key_of(uri));
  reports_.emplace_back(lsp::WorkspaceUnchangedDocumentDiagnosticReport{
      .resultId = result_id, .uri = uri, .version = version});
}

/// What is left is of documents that are gone, or are no Plans of Action any more.
void WorkspaceScan::clear_the_rest() {
  const std::string nothing = result_id({});
  for (const auto& [key, previous] : previous_) {
    if (previous.result_id == nothing) continue;
    found_news_ = true;
    lsp::Nullable<lsp::Version> version;
    for (const Snapshot& document : workspace_.open) {
      if (document.uri == previous.uri) version.emplace(document.version);
    }
    reports_.emplace_back(lsp::WorkspaceFullDocumentDiagnosticReport{
        .resultId = nothing, .items = {}, .uri = previous.uri, .version = version});
  }
}

std::string WorkspaceScan::previous_result_id(const lsp::DocumentUri& uri) const {
  const auto previous = previous_.find(key_of(uri));
  return previous == previous_.end() ? std::string() : previous->second.result_id;
}

}  // namespace poa::server
