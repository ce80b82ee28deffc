#include "server/serve/files_beside.h"

#include <utility>

namespace poa::server {

FilesBeside::FilesBeside(Look look, std::chrono::milliseconds hold_for)
    : look_(std::move(look)), hold_for_(hold_for) {}

std::shared_ptr<const Files> FilesBeside::in(const std::filesystem::path& folder) {
  const auto now = std::chrono::steady_clock::now();
  if (!seen_ || seen_->folder != folder || now - seen_->at >= hold_for_) {
    seen_ = {folder, look_(folder), now};
  }
  return seen_->files;
}

}  // namespace poa::server
