#include "analysis/guide/terms.h"

#include <algorithm>
#include <array>

namespace poa::guide {
namespace {

/// A code point and the bytes it takes; a byte that is no UTF-8 stands for itself.
struct CodePoint {
  char32_t value;
  std::size_t size;
  bool valid;
};

CodePoint decode(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char lead = byte(at);
  const std::size_t size = lead < 0x80             ? 1
                           : (lead & 0xE0) == 0xC0 ? 2
                           : (lead & 0xF0) == 0xE0 ? 3
                           : (lead & 0xF8) == 0xF0 ? 4
                                                   : 0;
  if (size == 0 || at + size > text.size()) return {lead, 1, false};
  if (size == 1) return {lead, 1, true};
  auto value = static_cast<char32_t>(lead & (0x7F >> size));
  for (std::size_t i = 1; i < size; ++i) {
    if ((byte(at + i) & 0xC0) != 0x80) return {lead, 1, false};
    value = value << 6 | (byte(at + i) & 0x3F);
  }
  return {value, size, true};
}

// U+00C0 to U+00FF without their accents; '?' marks the two that are no letters.
constexpr std::array<std::string_view, 64> folded_latin = {
    "a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i",  "i",
    "d", "n", "o", "o", "o", "o", "o",  "?", "o", "u", "u", "u", "u", "y", "th", "ss",
    "a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i",  "i",
    "d", "n", "o", "o", "o", "o", "o",  "?", "o", "u", "u", "u", "u", "y", "th", "y"};

// Punctuation, symbols, emoji and what decorates them. Whatever else is not ASCII counts as a
// letter: the terms are Latin, and a word of another script must only not join its neighbours.
bool separates(char32_t c) {
  return (c >= 0x80 && c < 0xC0) || c == 0xD7 || c == 0xF7 || (c >= 0x2000 && c < 0x2C00) ||
         (c >= 0x3000 && c < 0x3040) || (c >= 0xFE00 && c < 0xFE10) || c == 0xFEFF ||
         (c >= 0xFF00 && c < 0xFF10) || (c >= 0x1F000 && c < 0x20000) || c >= 0xE0000;
}

/// Letters in lower case and digits stand for themselves; whatever needs a closer look is 0.
constexpr std::array<char, 256> ascii_letters = [] {
  std::array<char, 256> letters{};
  for (char c = '0'; c <= '9'; ++c) letters[static_cast<unsigned char>(c)] = c;
  for (char c = 'a'; c <= 'z'; ++c) {
    letters[static_cast<unsigned char>(c)] = c;
    letters[static_cast<unsigned char>(c - 'a' + 'A')] = c;
  }
  return letters;
}();

constexpr bool is_apostrophe(char32_t c) { return c == U'\'' || c == U'\u2019'; }

template <class Visit>
void for_each_part(std::string_view text, std::string_view separator, Visit visit) {
  for (;;) {
    const std::size_t end = text.find(separator);
    visit(text.substr(0, end));
    if (end == std::string_view::npos) return;
    text.remove_prefix(end + separator.size());
  }
}

}  // namespace

void Words::end_word(char* first) {
  while (free_ != first && free_[-1] == '\'') --free_;
  std::string_view word(first, static_cast<std::size_t>(free_ - first));
  if (word.ends_with("'s")) word.remove_suffix(2);
  if (!word.empty()) words_.push_back(word);
}

void Words::add(std::string_view text) {
  char* word = free_;
  for (std::size_t at = 0; at < text.size();) {
    if (const char letter = ascii_letters[static_cast<unsigned char>(text[at])]; letter != 0) {
      *free_++ = letter;
      ++at;
      continue;
    }
    const CodePoint c = decode(text, at);
    if (!c.valid) {
      *free_++ = text[at];
    } else if (is_apostrophe(c.value)) {
      if (free_ != word) *free_++ = '\'';
    } else if (c.value < 0x80 || separates(c.value)) {
      if (free_ != word) end_word(word);
      word = free_;
    } else if (c.value < 0x100) {
      free_ = std::ranges::copy(folded_latin[c.value - 0xC0], free_).out;
    } else {
      free_ = std::ranges::copy(text.substr(at, c.size), free_).out;
    }
    at += c.size;
  }
  if (free_ != word) end_word(word);
}

std::uint16_t TermIndex::add(std::string_view term) {
  const auto same = std::find(terms_.begin(), terms_.end(), term);
  const auto number = static_cast<std::uint16_t>(same - terms_.begin());
  if (same != terms_.end()) return number;
  terms_.push_back(term);

  const std::size_t space = term.find(' ');
  Candidate candidate{.first_word = term.substr(0, space),
                      .rest = space == std::string_view::npos ? "" : term.substr(space + 1),
                      .is_stem = false,
                      .number = number};
  if (candidate.first_word.ends_with('*')) {
    candidate.is_stem = true;
    candidate.first_word.remove_suffix(1);
  }
  buckets_[bucket(candidate.first_word)].push_back(candidate);
  return number;
}

bool TermIndex::matches(const Candidate& candidate, std::span<const std::string_view> words) {
  const auto is = [](std::string_view word, std::string_view wanted, bool stem) {
    return stem ? word.starts_with(wanted) : word == wanted;
  };
  if (!is(words.front(), candidate.first_word, candidate.is_stem)) return false;
  std::string_view rest = candidate.rest;
  for (std::size_t i = 1; !rest.empty(); ++i) {
    if (i == words.size()) return false;
    const std::size_t space = rest.find(' ');
    const std::string_view wanted = rest.substr(0, space);
    const bool stem = wanted.ends_with('*');
    if (!is(words[i], wanted.substr(0, wanted.size() - (stem ? 1 : 0)), stem)) return false;
    rest.remove_prefix(space == std::string_view::npos ? rest.size() : space + 1);
  }
  return true;
}

std::uint16_t GroupIndex::add(std::string_view group) {
  const auto same = std::find(groups_.begin(), groups_.end(), group);
  const auto number = static_cast<std::uint16_t>(same - groups_.begin());
  if (same != groups_.end()) return number;
  groups_.push_back(group);
  for_each_part(group, "|", [&](std::string_view term) {
    const std::uint16_t term_number = terms_.add(term);
    groups_of_term_.resize(terms_.size());
    groups_of_term_[term_number].push_back(number);
  });
  return number;
}

std::vector<std::uint16_t> GroupIndex::add_all(std::string_view all) {
  std::vector<std::uint16_t> numbers;
  for_each_part(all, " & ", [&](std::string_view group) { numbers.push_back(add(group)); });
  return numbers;
}

std::vector<std::size_t> GroupIndex::positions(std::span<const std::string_view> words) const {
  std::vector<std::size_t> first(groups_.size(), absent);
  terms_.each(words, [&](std::uint16_t term, std::size_t position) {
    for (const std::uint16_t group : groups_of_term_[term]) {
      first[group] = std::min(first[group], position);
    }
  });
  return first;
}

}  // namespace poa::guide
