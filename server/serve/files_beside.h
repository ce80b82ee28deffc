// What was seen of a document's folder.
#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

#include "analysis/analysis.h"

namespace poa::server {

/// The folder that was asked for last is remembered: what is typed is analysed key by key, and a
/// folder may lie on a slow disk. Used on the owner's thread only.
class FilesBeside {
 public:
  using Look = std::function<std::shared_ptr<const Files>(const std::filesystem::path& folder)>;

  /// What was seen holds for that long.
  FilesBeside(Look look, std::chrono::milliseconds hold_for);

  [[nodiscard]] std::shared_ptr<const Files> in(const std::filesystem::path& folder);
  /// The same for another thread, that nobody else reads.
  [[nodiscard]] std::shared_ptr<const Files> apart_in(const std::filesystem::path& folder) const {
    return look_(folder);
  }

  /// Files may have come or gone.
  void forget() { seen_.reset(); }

 private:
  struct Seen {
    std::filesystem::path folder;
    std::shared_ptr<const Files> files;
    std::chrono::steady_clock::time_point at;
  };

  Look look_;
  std::chrono::milliseconds hold_for_;
  std::optional<Seen> seen_;
};

}  // namespace poa::server
