#include "server/serve/log.h"

#include <spdlog/logger.h>
#include <spdlog/sinks/basic_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>

namespace poa::server {

Log open_log(const std::string& file, const std::string& level, std::string& problem) {
  Log log;
  try {
    spdlog::sink_ptr sink;
    if (file.empty()) {
      sink = std::make_shared<spdlog::sinks::stderr_sink_mt>();
    } else {
      sink = std::make_shared<spdlog::sinks::basic_file_sink_mt>(file);
    }
    log = std::make_shared<spdlog::logger>("poa", std::move(sink));
  } catch (const spdlog::spdlog_ex& error) {
    problem = error.what();
    return nullptr;
  }
  log->set_pattern("%Y-%m-%d %H:%M:%S.%e %l: %v");
  log->set_level(spdlog::level::from_str(level));
  log->flush_on(spdlog::level::trace);
  return log;
}

LoggedMessage::LoggedMessage(const Log& log, std::string_view method) : method_(method) {
  if (!log->should_log(spdlog::level::debug)) return;
  log_ = log;
  start_ = std::chrono::steady_clock::now();
  log_->debug("<-- {}", method_);
}

LoggedMessage::~LoggedMessage() {
  if (!log_) return;
  const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - start_;
  log_->debug("--> {} {:.2f} ms", method_, taken.count());
}

}  // namespace poa::server
