#include "server/serve/session_settings.h"

#include <spdlog/logger.h>

#include <utility>

#include "protocol/lsp/methods.h"
#include "server/serve/positions.h"
#include "server/serve/uri.h"

namespace poa::server {

using jsonrpc::Json;

bool is_settings_file(const lsp::DocumentUri& uri) {
  return file_name_of(uri) == kSettingsFileName;
}

SessionSettings::SessionSettings(jsonrpc::Binder& binder, const Client& client, Log log,
                                 ProjectSettings::GetAnalyzer analyzer,
                                 std::function<void()> changed)
    : binder_(binder),
      client_(client),
      log_(std::move(log)),
      changed_(std::move(changed)),
      project_(std::move(analyzer)) {}

void SessionSettings::initialize(const Json& options,
                                 std::optional<std::filesystem::path> workspace) {
  workspace_ = std::move(workspace);
  LayerReading reading = read_editor_layer(options);
  tell(reading.problems);
  initial_ = std::move(reading.layer);
  project_.set_editor({initial_}, workspace_.value_or(""));
}

void SessionSettings::set(const Json& from_client) {
  LayerReading reading = read_editor_layer(from_client);
  tell(reading.problems);
  from_client_ = std::move(reading.layer);
  apply(project_.set_editor({initial_, from_client_}, workspace_.value_or("")));
}

namespace {

std::shared_ptr<const Settings> settings_of(const std::filesystem::path& document,
                                            const std::optional<std::filesystem::path>& workspace,
                                            ProjectSettings& project) {
  if (!document.empty()) return project.in(document.parent_path());
  return workspace ? project.in(*workspace) : project.without_folder();
}

}  // namespace

std::shared_ptr<const Settings> SessionSettings::of(const std::filesystem::path& document) {
  return settings_of(document, workspace_, project_);
}

SessionSettings::Lookup SessionSettings::lookup(ProjectSettings::GetAnalyzer analyzer) const {
  return [project = ProjectSettings(project_, std::move(analyzer)),
          workspace = workspace_](const std::filesystem::path& document) mutable {
    return settings_of(document, workspace, project);
  };
}

void SessionSettings::edited(const Snapshot& settings_file) {
  const auto path = file_path_of(settings_file.uri);
  if (!path) return;
  open_[*path] = settings_file;
  apply(project_.open(*path, settings_file.text));
}

void SessionSettings::closed(const lsp::DocumentUri& settings_file) {
  const auto path = file_path_of(settings_file);
  if (!path || open_.erase(*path) == 0) return;
  apply(project_.close(*path));
}

namespace {

bool is_within(const std::filesystem::path& folder, const std::filesystem::path& file) {
  const std::filesystem::path way = file.lexically_relative(folder);
  return !way.empty() && *way.begin() != "..";
}

std::filesystem::path folder_to_begin_in(const std::filesystem::path& document,
                                         const std::vector<std::filesystem::path>& folders) {
  std::filesystem::path innermost;
  for (const std::filesystem::path& folder : folders) {
    const bool is_deeper = innermost.empty() || is_within(innermost, folder);
    if (is_within(folder, document) && is_deeper) innermost = folder;
  }
  return innermost.empty() ? document.parent_path() : innermost;
}

}  // namespace

SessionSettings::Holding SessionSettings::file_for(
    const std::filesystem::path& document,
    const std::vector<std::filesystem::path>& folders) const {
  Holding holding;
  const std::filesystem::path path = project_.nearest(document.parent_path());
  if (path.empty()) {
    const auto folder = folder_to_begin_in(document, folders);
    holding.document.uri = file_uri_of(folder / kSettingsFileName);
    holding.document.text = std::make_shared<const Text>();
    return holding;
  }
  holding.exists = true;
  const SettingsFile file = project_.as_it_is(path);
  for (const PlacedProblem& problem : file.problems()) {
    if (problem.is_whole_file) holding.problem = problem;
  }
  const auto open = open_.find(path);
  holding.is_open = open != open_.end();
  if (holding.is_open) {
    holding.document = open->second;
    return holding;
  }
  // Editors take a byte order mark for no part of the text.
  constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
  std::string_view text = file.text().bytes();
  if (text.starts_with(kByteOrderMark)) text.remove_prefix(kByteOrderMark.size());
  holding.document.uri = file_uri_of(path);
  holding.document.text = std::make_shared<const Text>(std::string(text));
  return holding;
}

void SessionSettings::refresh() { apply(project_.refresh()); }

bool SessionSettings::have_to_be_watched() const {
  return !client_.capabilities.workspace.did_change_watched_files_registration ||
         project_.has_templates();
}

void SessionSettings::apply(bool changed) const {
  if (changed) changed_();
}

void SessionSettings::show_mistakes() {
  if (std::exchange(shown_revision_, project_.revision()) == project_.revision()) return;
  std::map<lsp::DocumentUri, std::vector<lsp::Diagnostic>> now;
  for (const auto& [path, file] : project_.files()) {
    const auto open = open_.find(path);
    if (open != open_.end() && client_.capabilities.diagnostic.supported) continue;
    auto diagnostics = diagnostics_of(*file);
    if (diagnostics.empty()) continue;
    now.emplace(open != open_.end() ? open->second.uri : file_uri_of(path), std::move(diagnostics));
  }
  for (const auto& [uri, diagnostics] : shown_) {
    if (!now.contains(uri)) binder_.notify(lsp::methods::publish_diagnostics, {uri, {}, {}});
  }
  for (const auto& [uri, diagnostics] : now) {
    const auto before = shown_.find(uri);
    if (before != shown_.end() && before->second == diagnostics) continue;
    binder_.notify(lsp::methods::publish_diagnostics, {uri, {}, diagnostics});
  }
  shown_ = std::move(now);
  if (told_ != project_.editor_problems()) tell(told_ = project_.editor_problems());
}

std::vector<lsp::Diagnostic> SessionSettings::mistakes_in(
    const lsp::DocumentUri& settings_file) const {
  const auto path = file_path_of(settings_file);
  if (!path) return {};
  const auto files = project_.files();
  const auto file = files.find(*path);
  return file == files.end() ? std::vector<lsp::Diagnostic>() : diagnostics_of(*file->second);
}

std::vector<lsp::Diagnostic> SessionSettings::diagnostics_of(const SettingsFile& file) const {
  const Positions positions(file.text(), client_.encoding);
  std::vector<lsp::Diagnostic> diagnostics;
  for (const PlacedProblem& problem : file.problems()) {
    lsp::Diagnostic& diagnostic = diagnostics.emplace_back();
    diagnostic.range = positions.range(problem.place);
    diagnostic.severity =
        problem.is_whole_file ? lsp::DiagnosticSeverity::Error : lsp::DiagnosticSeverity::Warning;
    diagnostic.code = "settings";
    diagnostic.source = "poa";
    diagnostic.message = problem.message;
  }
  return diagnostics;
}

void SessionSettings::tell(const std::vector<SettingsProblem>& problems) {
  std::vector<std::string> sentences;
  sentences.reserve(problems.size());
  for (const SettingsProblem& problem : problems) sentences.push_back(sentence_of(problem));
  tell(sentences);
}

void SessionSettings::tell(const std::vector<std::string>& problems) {
  for (const std::string& problem : problems) {
    const std::string sentence = "poa settings: " + problem;
    log_->warn(sentence);
    binder_.notify(lsp::methods::log_message, {lsp::MessageType::Warning, sentence});
  }
}

}  // namespace poa::server
