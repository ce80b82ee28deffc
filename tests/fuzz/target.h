// What every fuzz target has: the one function that libFuzzer and the replay call, and the means to
// take choices from an input and to say that a promise was broken.
#pragma once

#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

/// Runs the target once; always 0. What is wrong ends in an exception, which ends the process.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace poa::fuzz {

inline std::string_view text_of(const std::uint8_t* data, std::size_t size) {
  return {reinterpret_cast<const char*>(data), size};
}

/// A promise that must hold for any input.
inline void require(bool holds, const char* promise) {
  if (!holds) throw std::logic_error(promise);
}

/// The input up to the first line feed, and what follows it.
inline std::pair<std::string_view, std::string_view> first_line(std::string_view input) {
  const std::size_t end = input.find('\n');
  if (end == std::string_view::npos) return {input, {}};
  return {input.substr(0, end), input.substr(end + 1)};
}

/// Bytes of an input that decide what the target does. Zeros once they are used up.
class Choices {
 public:
  explicit Choices(std::string_view bytes) : bytes_(bytes) {}

  [[nodiscard]] bool empty() const { return bytes_.empty(); }

  std::size_t byte() {
    if (bytes_.empty()) return 0;
    const auto first = static_cast<unsigned char>(bytes_.front());
    bytes_.remove_prefix(1);
    return first;
  }

  /// A number from 0 up to, but not including, `limit`, which is at least 1.
  std::size_t below(std::size_t limit) {
    const std::size_t high = limit > 256 ? byte() : 0;
    return (high * 256 + byte()) % limit;
  }

 private:
  std::string_view bytes_;
};

}  // namespace poa::fuzz
