// Reading a document from a file or from standard input.
#pragma once

#include <cstddef>
#include <string>

namespace poa::server {

/// The bytes, or why there are none.
struct Input {
  std::string bytes;
  std::string problem;  ///< a phrase that follows the file's name: "can't be read: …"; else empty
  bool binary = false;  ///< the problem is that it is no text at all
};

/// No appeal comes near it; a device that never ends stops here.
inline constexpr std::size_t kMaxDocumentBytes = std::size_t{64} << 20U;

/// Text only: what has NUL bytes, is not UTF-8 for the most part, or is over kMaxDocumentBytes is
/// refused.
[[nodiscard]] Input read_input(const std::string& path);
[[nodiscard]] Input read_standard_input();

}  // namespace poa::server
