// Phrase lists, and one finder that looks for all of them in a single pass over the prose.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/language/prose.h"

namespace poa {

/// A list of wordings that mean the same to one rule. Lists are constants beside their rule, told
/// apart by their address.
///
/// A wording is written in lower case with plain ASCII punctuation, as Prose::lower() has it, in
/// RE2 syntax ("take this (matter|issue) (very )?seriously"). A match neither begins nor ends
/// inside a word; a space stands for the one space between two words (a hard line break, as in an
/// address, parts phrases), and no match is longer than 400 bytes. A wording that can begin with
/// anything (`\w+ issues`) costs a try at every word. A phrase lies within one sentence.
struct PhraseList {
  std::span<const std::string_view> wordings;
};

struct PhraseMatch {
  const PhraseList* list = nullptr;
  ProseRange range;
  std::uint32_t token = 0;     ///< its first, in Prose::tokens()
  std::uint32_t sentence = 0;  ///< the one in which it begins
  bool quoted = false;         ///< its first token stands in quotation marks or a block quote
};

/// Knows the wordings of several lists. Immutable to its users and safe to use from several
/// threads; inside, a wording is compiled when a text first has something that begins like it, so
/// that hundreds of wordings cost next to nothing at start. Lists and wordings must outlive it.
class PhraseFinder {
 public:
  explicit PhraseFinder(std::span<const PhraseList* const> lists);
  ~PhraseFinder();
  PhraseFinder(PhraseFinder&&) noexcept;
  PhraseFinder& operator=(PhraseFinder&&) noexcept;

  /// Every match, in the order in which they begin; of one list, matches that overlap are reported
  /// once, the leftmost and longest. Time is linear in the prose.
  [[nodiscard]] std::vector<PhraseMatch> find(const Prose& prose) const;

  /// The same, where `found` is what stood in an earlier version of the document: only sentences
  /// that changed are searched.
  [[nodiscard]] std::vector<PhraseMatch> find_again(const Prose& was,
                                                    std::span<const PhraseMatch> found,
                                                    const Prose& prose) const;

  /// Why a wording can't be used, in RE2's words; nothing if it can. The finder itself takes an
  /// unusable wording for one that never matches.
  [[nodiscard]] static std::optional<std::string> error_in(std::string_view wording);

 private:
  class Automaton;
  std::unique_ptr<const Automaton> automaton_;
};

}  // namespace poa
