#include "protocol/transport/memory.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <string>

namespace poa::jsonrpc {
namespace {

/// One direction.
class Pipe {
 public:
  explicit Pipe(std::size_t capacity) : capacity_(capacity) {}

  std::size_t read_some(std::span<char> buffer) {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return !bytes_.empty() || closed_; });
    const std::size_t count = std::min(buffer.size(), bytes_.size());
    std::copy_n(bytes_.begin(), count, buffer.begin());
    bytes_.erase(0, count);
    changed_.notify_all();
    return count;
  }

  bool write(std::string_view bytes) {
    std::unique_lock lock(mutex_);
    while (!bytes.empty()) {
      changed_.wait(lock, [&] { return bytes_.size() < capacity_ || closed_; });
      if (closed_) return false;
      const std::size_t count = std::min(bytes.size(), capacity_ - bytes_.size());
      bytes_.append(bytes.substr(0, count));
      bytes.remove_prefix(count);
      changed_.notify_all();
    }
    return true;
  }

  std::size_t write_at_once(std::string_view bytes) {
    const std::scoped_lock lock(mutex_);
    const std::size_t count = closed_ ? 0 : std::min(bytes.size(), capacity_ - bytes_.size());
    bytes_.append(bytes.substr(0, count));
    changed_.notify_all();
    return count;
  }

  /// What was written before can still be read.
  void close() {
    const std::scoped_lock lock(mutex_);
    closed_ = true;
    changed_.notify_all();
  }

 private:
  const std::size_t capacity_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::string bytes_;
  bool closed_ = false;
};

class MemoryTransport : public Transport {
 public:
  MemoryTransport(std::shared_ptr<Pipe> input, std::shared_ptr<Pipe> output)
      : input_(std::move(input)), output_(std::move(output)) {}
  ~MemoryTransport() override { close_both(); }

  ReadResult read_some(std::span<char> buffer) override { return {input_->read_some(buffer), {}}; }

  std::error_code write(std::string_view bytes) override {
    if (output_->write(bytes)) return {};
    return std::make_error_code(std::errc::broken_pipe);
  }

  std::size_t write_at_once(std::string_view bytes) override {
    return output_->write_at_once(bytes);
  }

  void close() override { close_both(); }

 private:
  void close_both() {
    input_->close();
    output_->close();
  }

  std::shared_ptr<Pipe> input_;
  std::shared_ptr<Pipe> output_;
};

}  // namespace

std::pair<std::unique_ptr<Transport>, std::unique_ptr<Transport>> memory_transport_pair(
    std::size_t capacity) {
  auto there = std::make_shared<Pipe>(capacity);
  auto back = std::make_shared<Pipe>(capacity);
  return {std::make_unique<MemoryTransport>(there, back),
          std::make_unique<MemoryTransport>(back, there)};
}

}  // namespace poa::jsonrpc
