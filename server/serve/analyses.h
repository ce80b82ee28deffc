// What the analysis found in each open document, and the work of finding it.
//
// A Plan of Action of the usual size takes a fraction of a millisecond. To hand it to another
// thread and back costs two wake-ups, tens of microseconds each when the machine is idle, and more
// when it is not: for nothing, since the owner's thread has nothing else to do meanwhile. So what
// is small is analysed on the spot, and only a long document goes to the workers.
//
// There the latest wins: a document has at most one running and one waiting job. A newer state
// takes the place of a waiting one, and whoever waited for that is told that it is out of date. So
// memory is bounded by the open documents, however fast edits come.
#pragma once

#include <asio/any_io_executor.hpp>
#include <cstddef>
#include <filesystem>
#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "analysis/analysis.h"
#include "server/serve/documents.h"
#include "server/settings/settings.h"

namespace poa::server {

/// One state of a document and everything that it is judged by.
struct AnalysisInput {
  Snapshot document;
  std::filesystem::path path;  ///< Empty for a document that is no file of this machine.
  std::shared_ptr<const Settings> settings;
  std::shared_ptr<const Files> files;  ///< Null for a document that has no folder.
  Date today;
};

/// What was found in it. Immutable.
struct Analysis {
  AnalysisInput input;
  Facts facts;
  bool is_plan_of_action = false;
  std::vector<Finding> findings;  ///< None if it is no Plan of Action.
};

/// For any thread. An analysis of the document's earlier text makes it quicker, and no different.
[[nodiscard]] std::shared_ptr<const Analysis> analyse(const Analyzer& analyzer, AnalysisInput input,
                                                      const Analysis* earlier = nullptr);

/// Made on another thread while the first messages are answered already.
using SharedAnalyzer = std::shared_future<std::shared_ptr<const Analyzer>>;

/// Used on the owner's thread only; create it with std::make_shared.
class Analyses : public std::enable_shared_from_this<Analyses> {
 public:
  /// Documents up to this size are analysed on the owner's thread.
  static constexpr std::size_t small_document_bytes = std::size_t{64} << 10U;

  /// Called with the analysis, or with null when the document changed or was closed before its
  /// turn came.
  using Then = std::function<void(const std::shared_ptr<const Analysis>&)>;

  Analyses(asio::any_io_executor owner, asio::any_io_executor workers, SharedAnalyzer analyzer);

  /// Calls `then` once: before this returns if the document is small or this state of it is known
  /// already, else later.
  void of(AnalysisInput input, Then then);

  /// The document was closed.
  void forget(const lsp::DocumentUri& uri);
  void forget_all();

 private:
  struct Job {
    AnalysisInput input;
    std::vector<Then> waiting_for_it;
  };
  struct Slot {
    std::shared_ptr<const Analysis> latest;
    std::optional<Job> running;
    std::optional<Job> waiting;
  };

  static bool join(std::optional<Job>& job, std::uint64_t revision, Then& then);
  static void tell(std::optional<Job>& job, const std::shared_ptr<const Analysis>& analysis);
  void start(Slot& slot);
  void finish(const lsp::DocumentUri& uri, std::uint64_t revision,
              const std::shared_ptr<const Analysis>& analysis);

  asio::any_io_executor owner_;
  asio::any_io_executor workers_;
  SharedAnalyzer analyzer_;
  std::unordered_map<lsp::DocumentUri, Slot> slots_;
};

}  // namespace poa::server
