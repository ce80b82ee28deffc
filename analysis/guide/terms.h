// Terms: words and phrases as the guide's tables write them, found in a sequence of words.
//
// A term is one or more lower-case words, separated by spaces; a word that ends in `*` is a stem:
// "chain of custody", "authori* distribut*". Accents are folded ("première" is written "premiere",
// "Maßnahme" "massnahme"), and a hyphen or slash inside a word separates words, so that
// "chain-of-custody" and "A-to-Z" need no rows of their own.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace poa::guide {

/// The words of a text as terms see them: ASCII lower case, accents of Latin letters folded, split
/// at everything but letters, digits and inner apostrophes; "'s" is dropped. Letters of other
/// scripts stay as they are, and so do bytes that are no UTF-8.
class Words {
 public:
  /// None yet, with room for those of texts of so many bytes together.
  explicit Words(std::size_t bytes)
      : letters_(std::make_unique_for_overwrite<char[]>(bytes)), free_(letters_.get()) {
    words_.reserve(bytes / usual_word_bytes + 1);
  }
  explicit Words(std::string_view text) : Words(text.size()) { add(text); }

  void add(std::string_view text);

  [[nodiscard]] std::span<const std::string_view> all() const { return words_; }
  [[nodiscard]] std::size_t size() const { return words_.size(); }
  [[nodiscard]] bool empty() const { return words_.empty(); }
  [[nodiscard]] std::string_view operator[](std::size_t index) const { return words_[index]; }

 private:
  static constexpr std::size_t usual_word_bytes = 6;  ///< with the space behind it

  void end_word(char* first);

  std::unique_ptr<char[]> letters_;  ///< of all words; no text has more than it has bytes
  char* free_;
  std::vector<std::string_view> words_;
};

/// Finds many terms in one pass over a sequence of words.
class TermIndex {
 public:
  /// Adds a term and returns its number, counted from 0. A term that is there already keeps its
  /// number. A stem has at least two letters. The index refers to the term's characters, so they
  /// must outlive it.
  std::uint16_t add(std::string_view term);

  [[nodiscard]] std::size_t size() const { return terms_.size(); }

  /// Calls `found(number, position)` for every term that starts at every position of `words`, in
  /// order of positions. Linear in the number of words.
  template <class Found>
  void each(std::span<const std::string_view> words, Found found) const {
    for (std::size_t position = 0; position < words.size(); ++position) {
      if (words[position].empty()) continue;
      for (const Candidate& candidate : buckets_[bucket(words[position])]) {
        if (matches(candidate, words.subspan(position))) found(candidate.number, position);
      }
    }
  }

 private:
  struct Candidate {
    std::string_view first_word;  ///< without its `*`
    std::string_view rest;        ///< the further words
    bool is_stem;                 ///< whether the first word had a `*`
    std::uint16_t number;
  };

  /// Terms and words that begin with the same two bytes meet in one bucket.
  [[nodiscard]] static std::size_t bucket(std::string_view word) {
    const auto byte = [](char c) {
      return static_cast<std::size_t>(static_cast<unsigned char>(c));
    };
    return (byte(word[0]) + (word.size() > 1 ? byte(word[1]) * 23 : 0)) % bucket_count;
  }
  [[nodiscard]] static bool matches(const Candidate& candidate,
                                    std::span<const std::string_view> words);

  static constexpr std::size_t bucket_count = 256;

  std::vector<std::string_view> terms_;
  std::array<std::vector<Candidate>, bucket_count> buckets_;
};

/// Groups of terms that mean the same, written with "|" between them: "letter*|loa|note*".
class GroupIndex {
 public:
  static constexpr std::size_t absent = static_cast<std::size_t>(-1);

  /// Adds a group and returns its number, counted from 0; a group that is there already keeps its
  /// number. The index refers to the group's characters.
  std::uint16_t add(std::string_view group);

  /// Adds the groups of `all`, which " & " separates, and returns their numbers in order.
  std::vector<std::uint16_t> add_all(std::string_view all);

  /// By group, the position of the first word at which one of its terms starts, or `absent`.
  [[nodiscard]] std::vector<std::size_t> positions(std::span<const std::string_view> words) const;

 private:
  TermIndex terms_;
  std::vector<std::string_view> groups_;
  std::vector<std::vector<std::uint16_t>> groups_of_term_;
};

}  // namespace poa::guide
