// A constant map from words to small values, built by the compiler.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace poa {

/// Open addressing over at least twice as many slots as words. A word that is inserted twice keeps
/// the last value.
template <typename Value, std::size_t Words>
class WordMap {
 public:
  constexpr void insert(std::string_view word, Value value) {
    Slot& slot = slots_[place_of(word)];
    slot.word = word;
    slot.value = value;
  }

  /// A null pointer for a word that is not in the map.
  [[nodiscard]] constexpr const Value* find(std::string_view word) const {
    const Slot& slot = slots_[place_of(word)];
    return slot.word.empty() ? nullptr : &slot.value;
  }

 private:
  struct Slot {
    std::string_view word;
    Value value{};
  };
  static constexpr std::size_t kSlots = std::bit_ceil(2 * Words + 1);

  [[nodiscard]] constexpr std::size_t place_of(std::string_view word) const {
    std::uint32_t hash = 2166136261U;  // FNV-1a
    for (const char c : word) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    std::size_t place = (hash ^ hash >> 15U) % kSlots;
    while (!slots_[place].word.empty() && slots_[place].word != word) place = (place + 1) % kSlots;
    return place;
  }

  std::array<Slot, kSlots> slots_{};
};

}  // namespace poa
