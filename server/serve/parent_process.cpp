#include "server/serve/parent_process.h"

#include <signal.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <asio/posix/stream_descriptor.hpp>
#include <asio/post.hpp>
#include <asio/steady_timer.hpp>
#include <cerrno>
#include <chrono>
#include <limits>
#include <utility>

namespace poa::server {
namespace {

constexpr auto poll_interval = std::chrono::seconds(3);

/// A descriptor that becomes readable when the process ends; -1, with errno, where there is none.
int open_process([[maybe_unused]] pid_t process) {
#ifdef SYS_pidfd_open
  return static_cast<int>(syscall(SYS_pidfd_open, process, 0));
#else
  errno = ENOSYS;
  return -1;
#endif
}

}  // namespace

/// Outlives its owner while Asio still holds a completion.
class ParentProcess::Watch : public std::enable_shared_from_this<Watch> {
 public:
  Watch(const asio::any_io_executor& executor, pid_t process, std::function<void()> gone)
      : process_(process), gone_(std::move(gone)), descriptor_(executor), timer_(executor) {}

  void start() {
    const int descriptor = process_ > 0 ? open_process(process_) : -1;
    if (descriptor < 0) return poll();
    descriptor_.assign(descriptor);
    descriptor_.async_wait(asio::posix::stream_descriptor::wait_read,
                           [self = shared_from_this()](std::error_code error) {
                             if (!error) self->tell();
                           });
  }

  void stop() {
    gone_ = nullptr;
    std::error_code ignored;
    descriptor_.close(ignored);
    timer_.cancel();
  }

 private:
  /// For kernels without process descriptors.
  void poll() {
    const bool there = process_ > 0 && (kill(process_, 0) == 0 || errno == EPERM);
    timer_.expires_after(there ? poll_interval : std::chrono::seconds(0));
    timer_.async_wait([self = shared_from_this(), there](std::error_code error) {
      if (error) return;
      there ? self->poll() : self->tell();
    });
  }

  void tell() {
    if (const auto gone = std::exchange(gone_, nullptr)) gone();
  }

  pid_t process_;
  std::function<void()> gone_;
  asio::posix::stream_descriptor descriptor_;
  asio::steady_timer timer_;
};

ParentProcess::ParentProcess(const asio::any_io_executor& executor, std::int64_t process_id,
                             std::function<void()> gone) {
  const bool possible = process_id > 0 && process_id <= std::numeric_limits<pid_t>::max();
  watch_ = std::make_shared<Watch>(executor, possible ? static_cast<pid_t>(process_id) : 0,
                                   std::move(gone));
  watch_->start();
}

ParentProcess::~ParentProcess() { watch_->stop(); }

}  // namespace poa::server
