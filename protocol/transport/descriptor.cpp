#include "protocol/transport/descriptor.h"

#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <string>
#include <utility>

namespace poa::jsonrpc {
namespace {

std::error_code last_error() { return {errno, std::generic_category()}; }

bool would_wait() { return errno == EINTR || errno == EAGAIN || errno == EWOULDBLOCK; }

/// A second description of the same pipe, whose mode is ours alone. Linux can give one.
Descriptor reopened_non_blocking(int fd) {
  const std::string path = "/proc/self/fd/" + std::to_string(fd);
  return Descriptor(::open(path.c_str(), O_WRONLY | O_NONBLOCK | O_CLOEXEC));
}

}  // namespace

Descriptor& Descriptor::operator=(Descriptor&& other) noexcept {
  if (this != &other) {
    reset();
    fd_ = other.release();
  }
  return *this;
}

int Descriptor::release() noexcept { return std::exchange(fd_, -1); }

void Descriptor::reset() noexcept {
  if (fd_ >= 0) ::close(release());
}

TransportOrError DescriptorTransport::open(Descriptor input, Descriptor output) {
  std::array<int, 2> wake{-1, -1};
  if (::pipe(wake.data()) != 0) return "no pipe to wake the reader: " + last_error().message();
  for (const int fd : wake) ::fcntl(fd, F_SETFD, FD_CLOEXEC);
  return std::unique_ptr<Transport>(new DescriptorTransport(
      std::move(input), std::move(output), Descriptor(wake[0]), Descriptor(wake[1])));
}

DescriptorTransport::DescriptorTransport(Descriptor input, Descriptor output, Descriptor wake_input,
                                         Descriptor wake_output)
    : input_(std::move(input)),
      output_(std::move(output)),
      wake_input_(std::move(wake_input)),
      wake_output_(std::move(wake_output)) {
  struct stat status {};
  if (::fstat(this->output(), &status) != 0) return;
  if (S_ISSOCK(status.st_mode)) {
    write_mode_ = WriteMode::Socket;
  } else if (S_ISFIFO(status.st_mode)) {
    Descriptor own = reopened_non_blocking(this->output());
    if (!own.valid()) return;
    output_ = std::move(own);
    write_mode_ = WriteMode::NonBlocking;
  }
}

DescriptorTransport::Wake DescriptorTransport::wait_for(int fd, short events) const {
  std::array<pollfd, 2> watched{pollfd{fd, events, 0}, pollfd{wake_input_.get(), POLLIN, 0}};
  while (::poll(watched.data(), watched.size(), -1) < 0) {
    if (errno != EINTR) return Wake::Failed;
  }
  return watched[1].revents != 0 ? Wake::Closed : Wake::Ready;
}

ReadResult DescriptorTransport::read_some(std::span<char> buffer) {
  while (true) {
    const Wake wake = wait_for(input_.get(), POLLIN);
    if (wake == Wake::Closed) return {};
    if (wake == Wake::Failed) return {0, last_error()};
    const ssize_t count = ::read(input_.get(), buffer.data(), buffer.size());
    if (count >= 0) return {static_cast<std::size_t>(count), {}};
    if (!would_wait()) return {0, last_error()};
  }
}

std::error_code DescriptorTransport::write(std::string_view bytes) {
  // Where a write can't wait, it is tried first and the room asked for only if there is none.
  bool ask_first = write_mode_ == WriteMode::SmallPieces;
  while (!bytes.empty()) {
    if (ask_first) {
      const Wake wake = wait_for(output(), POLLOUT);
      if (wake == Wake::Closed) return std::make_error_code(std::errc::operation_canceled);
      if (wake == Wake::Failed) return last_error();
    }
    const std::ptrdiff_t count = write_now(bytes);
    if (count >= 0) {
      bytes.remove_prefix(static_cast<std::size_t>(count));
    } else if (would_wait()) {
      ask_first = true;
    } else {
      return last_error();
    }
  }
  return {};
}

std::size_t DescriptorTransport::write_at_once(std::string_view bytes) {
  if (write_mode_ == WriteMode::SmallPieces) return 0;
  const std::ptrdiff_t count = write_now(bytes);
  return count > 0 ? static_cast<std::size_t>(count) : 0;
}

std::ptrdiff_t DescriptorTransport::write_now(std::string_view bytes) const {
  switch (write_mode_) {
    case WriteMode::Socket:
      return ::send(output(), bytes.data(), bytes.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
    case WriteMode::NonBlocking:
      return ::write(output(), bytes.data(), bytes.size());
    case WriteMode::SmallPieces:
      break;
  }
  return ::write(output(), bytes.data(), std::min<std::size_t>(bytes.size(), PIPE_BUF));
}

void DescriptorTransport::close() {
  // Never read again: from now on every wait ends at once.
  constexpr char wake = 0;
  [[maybe_unused]] const ssize_t written = ::write(wake_output_.get(), &wake, 1);
}

}  // namespace poa::jsonrpc
