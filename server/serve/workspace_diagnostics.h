// LSP 3.17, "Workspace Diagnostics": scans of the workspace, and who waits for them.
//
// A client asks again as soon as it has an answer. So where there is nothing new to tell, and the
// client gets along with a part of the answer, the rest comes when something has changed: until
// then nobody has anything to do.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "protocol/binder.h"
#include "protocol/lsp/diagnostics.h"
#include "server/serve/client.h"
#include "server/serve/workspace_scan.h"

namespace poa::server {

/// Used on the owner's thread only. Scans run on the workers, one document at a time, so that none
/// of them keeps a long document that is typed in from being analysed.
class WorkspaceDiagnostics {
 public:
  using Reply = jsonrpc::Reply<lsp::WorkspaceDiagnosticReport>;

  /// Scans of more documents are shown to the user, where the client shows progress.
  static constexpr std::size_t most_documents_unseen = 50;

  /// Both have to outlive this.
  WorkspaceDiagnostics(jsonrpc::Binder& binder, const Client& client);
  ~WorkspaceDiagnostics();

  /// `workspace/diagnostic`
  void pull(lsp::WorkspaceDiagnosticParams params, Workspace workspace,
            ScanSurroundings surroundings, Reply reply);

  /// An open document changed.
  void changed();
  /// A file came or went, or the text of an appeal changed on the disk.
  void file_changed(std::string_view path);
  /// Everything may be different, by other settings say: scans that run are given up.
  void outdated();
  /// `window/workDoneProgress/cancel`: the user has had enough.
  void cancel(const lsp::ProgressToken& token);

  /// Whether the client pulls for the workspace at all.
  [[nodiscard]] bool is_in_use() const { return is_in_use_; }

 private:
  struct Job;
  using Held = jsonrpc::LongReply<lsp::WorkspaceDiagnosticReport>;
  using SharedJob = std::shared_ptr<Job>;

  static void work(SharedJob job);
  void begin_progress(const SharedJob& job, std::size_t documents);
  void begin_progress(Job& job, const lsp::ProgressToken& token);
  void tell_part(Job& job, std::vector<lsp::WorkspaceDocumentDiagnosticReport> reports,
                 std::uint32_t percent);
  void finish(Job& job);
  void send_part(const Job& job, std::vector<lsp::WorkspaceDocumentDiagnosticReport> reports);
  void hold(Reply reply);

  jsonrpc::Binder& binder_;
  const Client& client_;
  bool is_in_use_ = false;
  std::vector<std::weak_ptr<Job>> running_;
  std::vector<std::unique_ptr<Held>> held_;
  ScannedFiles known_;
  std::uint64_t changes_ = 0;       ///< of anything
  std::uint64_t file_changes_ = 0;  ///< of what `known_` holds for
  std::uint64_t last_token_ = 0;
};

}  // namespace poa::server
