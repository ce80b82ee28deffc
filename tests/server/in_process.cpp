#include "tests/server/in_process.h"

#include <chrono>
#include <string>
#include <utility>

#include "protocol/transport/memory.h"

namespace poa::server::test {
namespace {

/// One for all tests: it is immutable.
SharedAnalyzer shared_analyzer() {
  static const SharedAnalyzer analyzer = [] {
    std::promise<std::shared_ptr<const Analyzer>> made;
    made.set_value(std::make_shared<const Analyzer>());
    return made.get_future().share();
  }();
  return analyzer;
}

}  // namespace

InProcess::InProcess(std::shared_ptr<World> world) : world_(std::move(world)) {
  auto [ours, theirs] = jsonrpc::memory_transport_pair();
  std::string problem;
  SessionEnvironment environment{
      .owner = io_.get_executor(),
      .workers = workers_.get_executor(),
      .analyzer = shared_analyzer(),
      .log = open_log("", "off", problem),
      .files_in = [w = world_](const std::filesystem::path& folder) { return w->files_in(folder); },
      .today =
          [w = world_] {
            return Date{2026, 5, w->day_of_may};
          },
      .date_check_interval = std::chrono::milliseconds(1),
  };
  session_ =
      std::make_unique<Session>(std::move(theirs), std::move(environment), [this](int status) {
        status_ = status;
        session_.reset();
        io_.stop();
      });
  methods_ = session_->methods();
  owner_ = std::thread([this] { io_.run(); });
  client.emplace(std::move(ours));
}

InProcess::~InProcess() {
  client.reset();
  if (owner_.joinable()) owner_.join();
}

int InProcess::status() {
  owner_.join();
  return status_;
}

}  // namespace poa::server::test
