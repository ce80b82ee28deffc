// A quick way to see that a text does not hold another one.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace poa {

/// Marks of a string of at least four bytes: some of the runs of four that it is made of.
class FourGramMarks {
 public:
  explicit FourGramMarks(std::string_view text)
      : marks_{mark(text.data()), mark(text.data() + (text.size() - kBytes) / 2),
               mark(text.data() + text.size() - kBytes)} {}

 private:
  friend class FourGrams;

  static constexpr std::size_t kBytes = 4;
  static constexpr unsigned kMarkBits = 13;

  /// Of four bytes.
  static std::uint16_t mark(const char* bytes) {
    const auto byte = [bytes](std::size_t i) {
      return std::uint32_t{static_cast<unsigned char>(bytes[i])};
    };
    constexpr std::uint32_t kGoldenRatio = 0x9E3779B1;
    const std::uint32_t all = byte(0) | byte(1) << 8U | byte(2) << 16U | byte(3) << 24U;
    return static_cast<std::uint16_t>((all * kGoldenRatio) >> (32U - kMarkBits));
  }

  std::array<std::uint16_t, 3> marks_;
};

/// The runs of four bytes in a text. Says of a string that the text may hold it, wrongly now and
/// then, or that it can't.
class FourGrams {
 public:
  explicit FourGrams(std::string_view text) {
    for (std::size_t i = 0; i + FourGramMarks::kBytes <= text.size(); ++i) {
      const std::uint16_t mark = FourGramMarks::mark(text.data() + i);
      bits_[mark / 64U] |= std::uint64_t{1} << (mark % 64U);
    }
  }

  [[nodiscard]] bool may_hold(const FourGramMarks& string) const {
    for (const std::uint16_t mark : string.marks_) {
      if ((bits_[mark / 64U] >> (mark % 64U) & 1U) == 0) return false;
    }
    return true;
  }

 private:
  std::array<std::uint64_t, (std::size_t{1} << FourGramMarks::kMarkBits) / 64> bits_{};
};

}  // namespace poa
