#include "server/serve/workspace_diagnostics.h"

#include <algorithm>
#include <asio/post.hpp>
#include <exception>
#include <functional>
#include <optional>
#include <stop_token>
#include <utility>
#include <variant>

#include "protocol/lsp/methods.h"
#include "server/serve/features/diagnostics.h"

namespace poa::server {

using Reports = std::vector<lsp::WorkspaceDocumentDiagnosticReport>;

/// A request at work.
struct WorkspaceDiagnostics::Job {
  Job(WorkspaceDiagnostics& us, const lsp::WorkspaceDiagnosticParams& params, Workspace&& workspace,
      ScanSurroundings&& surroundings, Reply&& to)
      : diagnostics(us),
        binder(us.binder_),
        owner(workspace.owner),
        workers(workspace.workers),
        reply(std::move(to)),
        cancellation(reply.cancellation()),
        partial_result(params.partialResultToken),
        client_progress(params.workDoneToken),
        is_first(params.previousResultIds.empty()),
        changes(us.changes_),
        file_changes(us.file_changes_),
        scan(std::move(workspace), std::move(surroundings), params.previousResultIds, us.known_) {}

  [[nodiscard]] bool is_stopped() const {
    return cancellation.stop_requested() || given_up.stop_requested();
  }
  void end_progress() {
    if (!progress) return;
    binder.notify(lsp::methods::progress, {*progress, lsp::WorkDoneProgressReport{.kind = "end"}});
    progress.reset();
  }
  void give_up(bool and_ask_again) {
    ask_again = and_ask_again;
    given_up.request_stop();
  }

  WorkspaceDiagnostics& diagnostics;  ///< there as long as the reply is pending
  jsonrpc::Binder& binder;
  asio::any_io_executor owner;
  asio::any_io_executor workers;
  Reply reply;
  std::stop_token cancellation;  ///< by the client
  std::stop_source given_up;     ///< by us
  bool ask_again = true;
  std::optional<lsp::ProgressToken> partial_result;
  std::optional<lsp::ProgressToken> client_progress;
  std::optional<lsp::ProgressToken> our_progress;
  std::optional<lsp::ProgressToken> progress;  ///< the one that has begun
  bool is_first;
  std::uint64_t changes;
  std::uint64_t file_changes;
  WorkspaceScan scan;  ///< the worker's until it is done
  std::stop_callback<std::function<void()>> on_cancel{cancellation, [this] {
                                                        end_progress();
                                                        reply.cancelled();
                                                      }};
};

WorkspaceDiagnostics::WorkspaceDiagnostics(jsonrpc::Binder& binder, const Client& client)
    : binder_(binder), client_(client) {}

WorkspaceDiagnostics::~WorkspaceDiagnostics() = default;

void WorkspaceDiagnostics::pull(lsp::WorkspaceDiagnosticParams params, Workspace workspace,
                                ScanSurroundings surroundings, Reply reply) {
  is_in_use_ = true;
  const asio::any_io_executor workers = workspace.workers;
  auto job = std::make_shared<Job>(*this, params, std::move(workspace), std::move(surroundings),
                                   std::move(reply));
  std::erase_if(running_, [](const auto& each) { return each.expired(); });
  running_.push_back(job);
  asio::post(workers, [job = std::move(job)]() mutable { work(std::move(job)); });
}

/// On a worker: one step, and what it came to.
void WorkspaceDiagnostics::work(SharedJob job) {
  const asio::any_io_executor owner = job->owner;
  const asio::any_io_executor workers = job->workers;
  WorkspaceScan& scan = job->scan;
  const auto percent = [&] {
    const std::size_t all = std::max<std::size_t>(scan.document_count(), 1);
    return static_cast<std::uint32_t>(100 * scan.documents_read() / all);
  };
  const bool was_listed = scan.is_listed();
  const std::uint32_t percent_before = percent();
  try {
    scan.step(job->cancellation);
  } catch (const std::exception&) {
    // Out of memory or a disk that fails: the document goes without, the scan goes on.
  }
  if (scan.is_done() || job->is_stopped()) {
    asio::post(owner, [job = std::move(job)] {
      if (job->reply.pending()) job->diagnostics.finish(*job);
    });
    return;
  }
  if (!was_listed) {
    asio::post(owner, [job, documents = scan.document_count()] {
      if (job->reply.pending()) job->diagnostics.begin_progress(job, documents);
    });
  } else if (percent() / 10 != percent_before / 10) {
    Reports reports = job->partial_result ? scan.take_reports() : Reports();
    asio::post(owner, [job, reports = std::move(reports), percent = percent()]() mutable {
      if (job->reply.pending()) job->diagnostics.tell_part(*job, std::move(reports), percent);
    });
  }
  asio::post(workers, [job = std::move(job)]() mutable { work(std::move(job)); });
}

void WorkspaceDiagnostics::begin_progress(const SharedJob& job, std::size_t documents) {
  if (job->client_progress) {
    begin_progress(*job, *job->client_progress);
    return;
  }
  // Who has results already asks again and again: that is nothing to show each time.
  if (!job->is_first || documents <= most_documents_unseen ||
      !client_.capabilities.window.work_done_progress) {
    return;
  }
  job->our_progress = "poa-workspace-" + std::to_string(++last_token_);
  binder_.request(lsp::methods::work_done_progress_create, {*job->our_progress},
                  [this, job](const auto& outcome) {
                    const bool refused = std::holds_alternative<jsonrpc::ResponseError>(outcome);
                    if (!refused && job->reply.pending()) begin_progress(*job, *job->our_progress);
                  });
}

void WorkspaceDiagnostics::begin_progress(Job& job, const lsp::ProgressToken& token) {
  job.progress = token;
  binder_.notify(lsp::methods::progress,
                 {token, lsp::WorkDoneProgressBegin{.title = "Checking the workspace's appeals",
                                                    .cancellable = true,
                                                    .percentage = 0}});
}

void WorkspaceDiagnostics::tell_part(Job& job, Reports reports, std::uint32_t percent) {
  send_part(job, std::move(reports));
  if (!job.progress) return;
  binder_.notify(lsp::methods::progress,
                 {*job.progress, lsp::WorkDoneProgressReport{.percentage = percent}});
}

void WorkspaceDiagnostics::finish(Job& job) {
  Reports reports = job.scan.take_reports();
  const bool is_whole = !job.given_up.stop_requested();
  if (is_whole && job.partial_result) send_part(job, std::exchange(reports, {}));
  // A token is good only until its request is answered.
  job.end_progress();
  if (is_whole && job.file_changes == file_changes_) known_ = job.scan.take_files();
  if (!is_whole) {
    job.reply.error(server_cancelled(job.ask_again));
  } else if (job.partial_result && !job.scan.found_news() && job.changes == changes_ &&
             client_.capabilities.workspace.did_change_watched_files_registration) {
    hold(std::move(job.reply));
  } else {
    job.reply.result({std::move(reports)});
  }
}

void WorkspaceDiagnostics::send_part(const Job& job, Reports reports) {
  if (reports.empty()) return;
  binder_.notify(lsp::methods::progress,
                 {*job.partial_result, lsp::WorkspaceDiagnosticReport{std::move(reports)}});
}

void WorkspaceDiagnostics::hold(Reply reply) {
  std::erase_if(held_, [](const auto& each) { return !each->reply.pending(); });
  held_.push_back(std::make_unique<Held>(std::move(reply)));
}

void WorkspaceDiagnostics::changed() {
  ++changes_;
  for (const auto& each : std::exchange(held_, {})) each->reply.result({});
}

void WorkspaceDiagnostics::file_changed(std::string_view path) {
  ++file_changes_;
  // What is found in an appeal depends on the files of its folder and those below it.
  std::erase_if(known_, [&](const auto& known) {
    return path.starts_with(known.first.parent_path().string() + '/');
  });
  changed();
}

void WorkspaceDiagnostics::outdated() {
  ++file_changes_;
  known_.clear();
  for (const auto& each : running_) {
    if (const SharedJob job = each.lock()) job->give_up(true);
  }
  changed();
}

void WorkspaceDiagnostics::cancel(const lsp::ProgressToken& token) {
  for (const auto& each : running_) {
    const SharedJob job = each.lock();
    if (job && (job->our_progress == token || job->client_progress == token)) job->give_up(false);
  }
}

}  // namespace poa::server
