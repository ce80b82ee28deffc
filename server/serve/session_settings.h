// The settings of a session: what the client and the settings files say, and the mistakes in them
// shown where they stand.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "protocol/binder.h"
#include "protocol/lsp/diagnostics.h"
#include "server/serve/client.h"
#include "server/serve/documents.h"
#include "server/serve/log.h"
#include "server/settings/project_settings.h"

namespace poa::server {

/// Whether a document holds settings, whatever language the client takes it for.
[[nodiscard]] bool is_settings_file(const lsp::DocumentUri& uri);

/// Used on the owner's thread only.
///
/// A settings file's mistakes are pushed, since clients pull for the documents of a language alone;
/// but not those of a file that is open in a client that pulls, which would show each twice.
class SessionSettings {
 public:
  /// `changed` is called when other settings hold for some document than before. `binder` and
  /// `client` have to outlive this.
  SessionSettings(jsonrpc::Binder& binder, const Client& client, Log log,
                  ProjectSettings::GetAnalyzer analyzer, std::function<void()> changed);

  /// The initializationOptions, over which everything goes that the client sets later; and the
  /// folder from which its paths start, and in which documents stand that are no files yet.
  void initialize(const jsonrpc::Json& options, std::optional<std::filesystem::path> workspace);
  /// What the client has set now, in place of what it had set before.
  void set(const jsonrpc::Json& from_client);

  /// What holds for a document; without a path, for one that is no file yet.
  [[nodiscard]] std::shared_ptr<const Settings> of(const std::filesystem::path& document);

  /// What `of` gives as things stand now, and what the disk says of other folders; for another
  /// thread.
  using Lookup = std::function<std::shared_ptr<const Settings>(const std::filesystem::path&)>;
  [[nodiscard]] Lookup lookup(ProjectSettings::GetAnalyzer analyzer) const;

  /// A settings file was opened, or its text changed.
  void edited(const Snapshot& settings_file);
  void closed(const lsp::DocumentUri& settings_file);

  /// The settings file that holds for a document that is a file.
  struct Holding {
    Snapshot document;  ///< as the client has it open, else as it is on the disk
    bool is_open = false;
    bool exists = false;
    std::optional<PlacedProblem> problem;  ///< why it can't be read
  };
  /// Where there is none, the one to begin: in the innermost of the workspace's folders that the
  /// document lies in, else beside it.
  [[nodiscard]] Holding file_for(const std::filesystem::path& document,
                                 const std::vector<std::filesystem::path>& folders) const;

  /// Looks at the disk again.
  void refresh();
  /// Whether files are read of whose changes the client does not tell.
  [[nodiscard]] bool have_to_be_watched() const;

  /// Tells the client what is new of the mistakes.
  void show_mistakes();
  /// The answer where a client asks for the mistakes of a file that it has open.
  [[nodiscard]] std::vector<lsp::Diagnostic> mistakes_in(
      const lsp::DocumentUri& settings_file) const;

 private:
  void apply(bool changed) const;
  void tell(const std::vector<std::string>& problems);
  void tell(const std::vector<SettingsProblem>& problems);
  [[nodiscard]] std::vector<lsp::Diagnostic> diagnostics_of(const SettingsFile& file) const;

  jsonrpc::Binder& binder_;
  const Client& client_;
  Log log_;
  std::function<void()> changed_;
  ProjectSettings project_;
  std::optional<std::filesystem::path> workspace_;
  Layer initial_;
  Layer from_client_;
  std::map<std::filesystem::path, Snapshot> open_;
  std::map<lsp::DocumentUri, std::vector<lsp::Diagnostic>> shown_;
  std::vector<std::string> told_;
  std::uint64_t shown_revision_ = 0;
};

}  // namespace poa::server
