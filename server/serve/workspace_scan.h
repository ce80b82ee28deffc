// What is found in all appeals of a workspace, document by document.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

#include "protocol/lsp/diagnostics.h"
#include "server/serve/workspace.h"

namespace poa::server {

/// What documents are judged by beside their text. For one thread at a time.
struct ScanSurroundings {
  std::function<std::shared_ptr<const Settings>(const std::filesystem::path& document)> settings_of;
  std::function<std::shared_ptr<const Files>(const std::filesystem::path& folder)> files_in;
};

/// A file as a scan found it. While it looks the same, and all around it is the same, so is what is
/// found in it.
struct ScannedFile {
  std::filesystem::file_time_type written;
  std::uintmax_t bytes = 0;
  std::string result_id;  ///< empty if it is no Plan of Action
};
using ScannedFiles = std::map<std::filesystem::path, ScannedFile>;

/// Goes through a workspace in small steps. For one thread at a time.
class WorkspaceScan {
 public:
  /// `previous` is what the client has, `known` what an earlier scan found; it may be empty.
  WorkspaceScan(Workspace workspace, ScanSurroundings surroundings,
                const std::vector<lsp::PreviousResultId>& previous, ScannedFiles known);

  /// The first step lists the files; each one after it reads a document; the last one clears what
  /// the client has of documents that are gone. Does nothing once all is done.
  void step(const std::stop_token& stop);

  [[nodiscard]] bool is_listed() const { return phase_ != Phase::listing; }
  [[nodiscard]] bool is_done() const { return phase_ == Phase::done; }
  /// How many documents there are, and how many of them are read.
  [[nodiscard]] std::size_t document_count() const {
    return workspace_.open.size() + files_.size();
  }
  [[nodiscard]] std::size_t documents_read() const { return read_; }

  /// What was found since the last call: a report for each appeal.
  [[nodiscard]] std::vector<lsp::WorkspaceDocumentDiagnosticReport> take_reports();
  /// Whether anything was found that the client does not have.
  [[nodiscard]] bool found_news() const { return found_news_; }
  /// What is known of the files when all is done.
  [[nodiscard]] ScannedFiles take_files() { return std::move(scanned_); }

 private:
  enum class Phase : std::uint8_t { listing, reading, clearing, done };

  /// A document of which the client has diagnostics.
  struct Previous {
    lsp::DocumentUri uri;
    std::string result_id;
  };

  void read_next();
  void read_file(const std::filesystem::path& path);
  /// The id of what is found in the document; empty if it is no Plan of Action.
  std::string analyse_document(Snapshot document, std::filesystem::path path,
                               lsp::Nullable<lsp::Version> version);
  [[nodiscard]] std::shared_ptr<const Files> files_beside(const std::filesystem::path& path);
  void report_unchanged(const lsp::DocumentUri& uri, lsp::Nullable<lsp::Version> version,
                        const std::string& result_id);
  void clear_the_rest();
  [[nodiscard]] std::string previous_result_id(const lsp::DocumentUri& uri) const;

  Workspace workspace_;
  ScanSurroundings surroundings_;
  /// By where they are: clients spell URIs in their own way.
  std::map<std::string, Previous> previous_;
  ScannedFiles known_;
  ScannedFiles scanned_;
  std::map<std::filesystem::path, std::shared_ptr<const Files>> files_of_folders_;
  std::vector<std::filesystem::path> files_;
  std::vector<lsp::WorkspaceDocumentDiagnosticReport> reports_;
  std::size_t read_ = 0;
  Phase phase_ = Phase::listing;
  bool found_news_ = false;
};

}  // namespace poa::server
