// The appeals of a workspace: those that are open, and those in its folders.
#pragma once

#include <asio/any_io_executor.hpp>
#include <asio/post.hpp>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <filesystem>
#include <functional>
#include <memory>
#include <stop_token>
#include <utility>
#include <vector>

#include "protocol/lsp/base.h"
#include "protocol/reply.h"
#include "server/serve/analyses.h"
#include "server/serve/client.h"
#include "server/serve/documents.h"

namespace poa::server {

/// A Plan of Action of the workspace.
struct WorkspacePlan {
  lsp::DocumentUri uri;
  lsp::Nullable<lsp::Version> version;  ///< null for a file that is not open
  Facts facts;                          ///< without files: nothing is known of them
};

/// A workspace as it was when a request came. May go to another thread.
struct Workspace {
  // A folder may be somebody's whole disk: what lies beyond these is not looked at.
  static constexpr std::size_t most_entries = 20'000;
  static constexpr std::size_t most_files = 1'000;
  static constexpr std::uintmax_t most_file_bytes = std::uintmax_t{1} << 20U;

  Client client;
  Date today;
  std::vector<std::filesystem::path> folders;
  std::vector<Snapshot> open;  ///< Markdown documents; they count in place of their files
  SharedAnalyzer analyzer;
  asio::any_io_executor owner;
  asio::any_io_executor workers;

  /// The Markdown files in the folders, without those that are open. Hidden files and folders,
  /// `node_modules` and links to folders are left out.
  [[nodiscard]] std::vector<std::filesystem::path> files(const std::stop_token& stop) const;

  /// Hands over the plans one after the other, the open ones first, until `visit` gives false or
  /// the token is set.
  void for_each_plan(const std::stop_token& stop,
                     const std::function<bool(const WorkspacePlan&)>& visit) const;
};

/// Whether a walk through a folder comes by this file, going by its name alone.
[[nodiscard]] bool is_walked(const std::filesystem::path& file,
                             const std::filesystem::path& folder);

/// A file's text; empty if it can't be read.
[[nodiscard]] std::shared_ptr<const Text> read_text(const std::filesystem::path& file);

/// Answers a request from a worker: `work` gets the workspace and a token that is set when nobody
/// waits for the answer any more.
template <class Result, class Work>
void answer_from(Workspace workspace, jsonrpc::Reply<Result>&& reply, Work work) {
  const asio::any_io_executor workers = workspace.workers;
  const std::stop_token stop = reply.cancellation();
  auto waiting = std::make_shared<jsonrpc::LongReply<Result>>(std::move(reply));
  asio::post(workers, [workspace = std::move(workspace), work = std::move(work), stop,
                       waiting = std::move(waiting)]() mutable {
    Result result{};
    try {
      result = work(workspace, stop);
    } catch (const std::exception&) {
      // Out of memory or a disk that fails: what was found so far is lost, the server goes on.
    }
    asio::post(workspace.owner, [waiting = std::move(waiting), result = std::move(result)] {
      waiting->reply.result(result);
    });
  });
}

}  // namespace poa::server
