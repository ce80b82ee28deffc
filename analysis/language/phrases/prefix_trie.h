// A compact trie that tells, for a place in a text, which of many strings stand there.
#pragma once

#include <array>
#include <bit>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace poa {

/// Maps strings to numbers. Only letters in lower case, digits and spaces are told apart from all
/// other bytes, and of each string only the first ten bytes are looked at, so that nodes and
/// entries are small: what it finds may be a false alarm ("#" for ">"), but it misses nothing.
class PrefixTrie {
  static constexpr unsigned kSymbolBits = 6;
  static constexpr unsigned kSymbols = 1U << kSymbolBits;

 public:
  class Entry {
   public:
    Entry(std::string_view prefix, std::uint32_t value);

    [[nodiscard]] std::uint32_t value() const { return value_; }
    [[nodiscard]] std::size_t size() const { return symbols_ & kSizeMask; }
    /// Of those that the prefix has, counted from 0.
    [[nodiscard]] unsigned symbol(std::size_t index) const {
      return static_cast<unsigned>(symbols_ >> (64 - kSymbolBits * (index + 1))) & (kSymbols - 1);
    }

    /// By their symbols, shorter ones first.
    friend bool operator<(const Entry& a, const Entry& b) {
      return a.symbols_ != b.symbols_ ? a.symbols_ < b.symbols_ : a.value_ < b.value_;
    }

   private:
    static constexpr std::size_t kLongest = 10;
    static constexpr std::uint64_t kSizeMask = 15;

    std::uint64_t symbols_;  ///< from the highest bits on; in the lowest four, how many there are
    std::uint32_t value_;
  };

  explicit PrefixTrie(std::vector<Entry> entries);

  /// Whether any string can begin with these two bytes: rules out most places at once.
  [[nodiscard]] bool can_begin(char first, char second) const {
    return pairs_[symbol(first) << kSymbolBits | symbol(second)];
  }

  /// Calls `visit(value)` for each string with which `text` begins, shorter ones first.
  template <typename Visit>
  void visit_prefixes_of(std::string_view text, Visit visit) const {
    const Node* node = nodes_.data();
    for (std::size_t i = 0;; ++i) {
      for (std::uint32_t v = node->values.first; v < node->values.last; ++v) visit(values_[v]);
      if (i == text.size() || (node->children & bit(text[i])) == 0) return;
      const std::uint64_t before = node->children & (bit(text[i]) - 1);
      node = &nodes_[node->first_child + static_cast<std::uint32_t>(std::popcount(before))];
    }
  }

 private:
  struct Values {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
  };

  struct Node {
    std::uint64_t children = 0;  ///< the symbols that lead on
    std::uint32_t first_child = 0;
    Values values;  ///< in values_: of the strings that end here
  };

  static constexpr std::array<std::uint8_t, 256> kSymbolOf = [] {
    std::array<std::uint8_t, 256> symbols{};
    constexpr std::string_view own = "abcdefghijklmnopqrstuvwxyz0123456789 ";
    for (std::size_t byte = 0; byte < symbols.size(); ++byte) {
      const std::size_t known = own.find(static_cast<char>(byte));
      symbols[byte] = static_cast<std::uint8_t>(
          known != own.npos ? known : own.size() + byte % (kSymbols - own.size()));
    }
    return symbols;
  }();

  static std::size_t count_nodes(const std::vector<Entry>& sorted);

  static constexpr unsigned symbol(char byte) {
    return kSymbolOf[static_cast<unsigned char>(byte)];
  }
  static constexpr std::uint64_t bit(char byte) { return std::uint64_t{1} << symbol(byte); }

  std::bitset<4096> pairs_;
  std::vector<Node> nodes_;
  std::vector<std::uint32_t> values_;
};

}  // namespace poa
