// Phrase lists, and one automaton that finds all of them in a single pass over the prose.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "analysis/language/prose.h"

namespace poa {

/// A list of wordings that mean the same to one rule. Lists are constants beside their rule, told
/// apart by their address.
///
/// A wording is written in lower case with plain ASCII punctuation, as Prose::lower() has it, in
/// RE2 syntax ("take this (matter|issue) (very )?seriously"). It matches whole words only; a space
/// stands for exactly the one space or line break between two words.
struct PhraseList {
  std::span<const std::string_view> wordings;
};

struct PhraseMatch {
  const PhraseList* list = nullptr;
  ProseRange range;
  std::uint32_t sentence = 0;
  bool quoted = false;  ///< its first token stands in quotation marks or a block quote
};

/// Compiles lists once; is shared, immutable and safe to use from several threads.
class PhraseFinder {
 public:
  explicit PhraseFinder(std::span<const PhraseList* const> lists);
  ~PhraseFinder();
  PhraseFinder(PhraseFinder&&) noexcept;
  PhraseFinder& operator=(PhraseFinder&&) noexcept;

  /// Every match, in the order in which they begin; of one list, matches that overlap are reported
  /// once, the leftmost and longest.
  [[nodiscard]] std::vector<PhraseMatch> find(const Prose& prose) const;

 private:
  class Automaton;
  std::unique_ptr<const Automaton> automaton_;
};

}  // namespace poa
