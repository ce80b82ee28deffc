// A file as it was found: whoever remembers what it held can tell whether it has changed.
#pragma once

#include <cstdint>
#include <filesystem>

namespace poa::server {

struct FoundFile {
  std::filesystem::path path;
  std::filesystem::file_time_type written;
  std::uintmax_t bytes = 0;

  friend bool operator==(const FoundFile&, const FoundFile&) = default;
};

}  // namespace poa::server
