// A server within the test, to be talked to over memory.
#pragma once

#include <asio/io_context.hpp>
#include <asio/thread_pool.hpp>
#include <atomic>
#include <memory>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "server/serve/session.h"
#include "tests/server/client.h"

namespace poa::server::test {

/// What a test decides of the world.
struct World {
  /// Today is this day of May 2026; it may change while the server runs.
  std::atomic<int> day_of_may{20};
  std::function<std::shared_ptr<const Files>(const std::filesystem::path&)> files_in =
      [](const std::filesystem::path&) { return nullptr; };
};

/// A session with a client: declare it, and speak through `client`.
class InProcess {
 public:
  explicit InProcess(std::shared_ptr<World> world = std::make_shared<World>());
  ~InProcess();

  /// All methods that are served, requests and notifications.
  [[nodiscard]] const std::vector<std::string>& methods() const { return methods_; }

  /// What the session ended with; waits for the end.
  int status();

 private:
  std::shared_ptr<World> world_;
  asio::io_context io_{1};
  asio::thread_pool workers_{1};
  std::unique_ptr<Session> session_;
  std::vector<std::string> methods_;
  int status_ = -1;
  std::thread owner_;

 public:
  std::optional<Client> client;
};

}  // namespace poa::server::test
