#include "server/serve/serve.h"

#include <spdlog/logger.h>

#include <asio/bind_executor.hpp>
#include <asio/executor_work_guard.hpp>
#include <asio/io_context.hpp>
#include <asio/post.hpp>
#include <asio/signal_set.hpp>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <future>
#include <list>
#include <memory>
#include <thread>
#include <utility>
#include <vector>

#include "protocol/transport/stdio.h"
#include "protocol/turns.h"
#include "server/folder_files.h"
#include "server/serve/heap.h"
#include "server/serve/session.h"

namespace poa::server {
namespace {

constexpr int could_not_start = 2;
constexpr int kWorkers = 2;

int refuse(const std::string& problem) {
  std::fprintf(stderr, "poa serve: %s\n", problem.c_str());
  return could_not_start;
}

/// All sessions of the process. Their handlers take turns, on the thread that calls `run` or on
/// that of whichever reader has news.
class Server {
 public:
  explicit Server(Log log) : log_(std::move(log)) {
    analyzer_ = build_.get_future().share();
    signals_.async_wait(asio::bind_executor(owner_, [this](std::error_code error, int) {
      if (!error) stop();
    }));
  }

  ~Server() {
    owner_.run([this] { sessions_.clear(); });
    workers_.stop();
    for (std::thread& worker : worker_threads_) worker.join();
  }

  Server(const Server&) = delete;
  Server& operator=(const Server&) = delete;

  /// One session over a transport; the server ends with it.
  int run(jsonrpc::TransportOrError transport) {
    if (const auto* problem = std::get_if<std::string>(&transport)) return refuse(*problem);
    owner_.run([&] { start(std::move(std::get<std::unique_ptr<jsonrpc::Transport>>(transport))); });
    io_.run();
    return status_;
  }

  /// A session for each client that comes.
  int run(jsonrpc::ListenAddress address) {
    auto opened = jsonrpc::Listener::open(io_, address,
                                          [this](std::unique_ptr<jsonrpc::Transport> transport) {
                                            owner_.run([&] { start(std::move(transport)); });
                                          });
    if (const auto* problem = std::get_if<std::string>(&opened)) return refuse(*problem);
    listener_ = std::move(std::get<std::unique_ptr<jsonrpc::Listener>>(opened));
    std::fprintf(stderr, "listening on 127.0.0.1:%u\n", unsigned{listener_->port()});
    io_.run();
    return 0;
  }

 private:
  void start(std::unique_ptr<jsonrpc::Transport> transport) {
    const auto session = sessions_.emplace(sessions_.end());
    SessionEnvironment environment{
        .owner = owner_,
        .workers = workers_.get_executor(),
        .analyzer = analyzer_,
        .need_analyzer = [this] { build_analyzer(); },
        .log = log_,
        .files_in =
            [documents = std::make_shared<DocumentNames>()](const std::filesystem::path& folder) {
              return std::make_shared<const FolderFiles>(folder, documents);
            },
        .files_hold_for = std::chrono::seconds(1)};
    *session = std::make_unique<Session>(std::move(transport), std::move(environment),
                                         [this, session](int status) {
                                           sessions_.erase(session);
                                           status_ = status;
                                           if (sessions_.empty() && !listener_) io_.stop();
                                         });
  }

  /// The analyzer takes a few milliseconds of a processor, and the workers' threads their share of
  /// one, which the answer to `initialize` needs more: a client waits for that one and only then
  /// opens a document.
  void build_analyzer() {
    if (!worker_threads_.empty()) return;
    asio::post(workers_, [this] { build_(); });
    for (int i = 0; i < kWorkers; ++i) worker_threads_.emplace_back([this] { workers_.run(); });
  }

  void stop() {
    listener_.reset();
    if (sessions_.empty()) io_.stop();
    for (const auto& session : sessions_) session->end("the server was told to stop");
  }

  Log log_;
  asio::io_context io_{1};
  jsonrpc::TurnExecutor owner_{io_};
  asio::io_context workers_{kWorkers};
  asio::executor_work_guard<asio::io_context::executor_type> keep_workers_{workers_.get_executor()};
  asio::signal_set signals_{io_, SIGTERM, SIGINT};
  std::packaged_task<std::shared_ptr<const Analyzer>()> build_{[] {
    use_large_pages();
    return std::make_shared<const Analyzer>();
  }};
  SharedAnalyzer analyzer_;
  std::vector<std::thread> worker_threads_;
  std::unique_ptr<jsonrpc::Listener> listener_;
  std::list<std::unique_ptr<Session>> sessions_;
  int status_ = 0;
};

}  // namespace

int serve(const ServeOptions& options) {
  keep_one_heap();
  std::string problem;
  Log log = open_log(options.log_file, options.log_level, problem);
  if (!log) return refuse("the log can't be opened: " + problem);
  Server server(std::move(log));
  struct Start {
    Server& server;
    int operator()(StandardStreams) const { return server.run(jsonrpc::open_stdio()); }
    int operator()(ClientPort client) const {
      return server.run(jsonrpc::connect_socket(client.port));
    }
    int operator()(const ClientPipe& client) const {
      return server.run(jsonrpc::connect_pipe(client.name));
    }
    int operator()(ListenFor clients) const { return server.run(clients.address); }
  };
  return std::visit(Start{server}, options.transport);
}

}  // namespace poa::server
