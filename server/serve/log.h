// The log, for whoever looks into a problem. It never holds a document's text.
#pragma once

#include <spdlog/fwd.h>

#include <chrono>
#include <memory>
#include <string>
#include <string_view>

namespace poa::server {

using Log = std::shared_ptr<spdlog::logger>;

/// Writes to a file, appending, or to standard error where the name is empty. Null if the file
/// can't be opened, with the reason in `problem`.
[[nodiscard]] Log open_log(const std::string& file, const std::string& level, std::string& problem);

/// A line when a message comes in and one, with the time taken, when it is done with.
class LoggedMessage {
 public:
  LoggedMessage(const Log& log, std::string_view method);
  LoggedMessage(LoggedMessage&& other) noexcept = default;
  LoggedMessage& operator=(LoggedMessage&&) = delete;
  LoggedMessage(const LoggedMessage&) = delete;
  LoggedMessage& operator=(const LoggedMessage&) = delete;
  ~LoggedMessage();

 private:
  Log log_;  ///< Null where nothing is to be logged.
  std::string_view method_;
  std::chrono::steady_clock::time_point start_;
};

}  // namespace poa::server
