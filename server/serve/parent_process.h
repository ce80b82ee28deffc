// Watches the process that started us: a server must not outlive its editor (LSP 3.17,
// "initialize", `processId`).
#pragma once

#include <asio/any_io_executor.hpp>
#include <cstdint>
#include <functional>
#include <memory>

namespace poa::server {

class ParentProcess {
 public:
  /// Calls `gone` once, on the executor, when the process has ended, or soon if there is none.
  ParentProcess(const asio::any_io_executor& executor, std::int64_t process_id,
                std::function<void()> gone);
  ParentProcess(const ParentProcess&) = delete;
  ParentProcess& operator=(const ParentProcess&) = delete;
  ~ParentProcess();

 private:
  class Watch;
  std::shared_ptr<Watch> watch_;
};

}  // namespace poa::server
