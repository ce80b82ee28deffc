// What the sessions of a server share, and what they see of the world.
#pragma once

#include <asio/any_io_executor.hpp>
#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>

#include "server/clock.h"
#include "server/serve/analyses.h"
#include "server/serve/log.h"

namespace poa::server {

struct SessionEnvironment {
  asio::any_io_executor owner;
  asio::any_io_executor workers;
  SharedAnalyzer analyzer;
  /// Told when the client has its answer to `initialize`, and before anything is analysed; may be
  /// told often.
  std::function<void()> need_analyzer = [] {};
  Log log;
  /// The files below a folder; asked for on the workers as well.
  std::function<std::shared_ptr<const Files>(const std::filesystem::path& folder)> files_in;
  /// How long what was seen of a folder holds while the client tells of no change in it: a writer
  /// types faster than files come and go.
  std::chrono::milliseconds files_hold_for{0};
  std::function<Date()> today = local_today;
  /// How soon a new day is noticed.
  std::chrono::milliseconds date_check_interval = std::chrono::minutes(1);
  /// How soon changes of settings and templates are noticed of which the client does not tell.
  std::chrono::milliseconds settings_check_interval = std::chrono::seconds(3);
};

}  // namespace poa::server
