// How the recognisers of entities read a document: one sentence at a time, token by token.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "analysis/language/entities/words.h"
#include "analysis/language/entity.h"
#include "analysis/language/prose.h"

namespace poa::entities {

/// A window on the tokens of one sentence. Tokens are named by their index in Prose::tokens(); one
/// outside the sentence (index 0 minus 1 included) is an opaque token without text, so a recogniser
/// may look around without asking where the sentence ends.
class Scanner {
 public:
  Scanner(const Prose& prose, std::vector<Entity>& entities);

  void enter(std::uint32_t sentence);
  [[nodiscard]] std::uint32_t first() const { return first_; }
  [[nodiscard]] std::uint32_t last() const { return last_; }
  [[nodiscard]] std::uint32_t sentence() const { return sentence_; }
  [[nodiscard]] bool inside(std::uint32_t at) const { return at >= first_ && at < last_; }

  [[nodiscard]] TokenKind kind(std::uint32_t at) const {
    return inside(at) ? tokens_[at].kind : TokenKind::opaque;
  }
  [[nodiscard]] bool is_word(std::uint32_t at) const { return kind(at) == TokenKind::word; }
  [[nodiscard]] bool is_number(std::uint32_t at) const { return kind(at) == TokenKind::number; }
  [[nodiscard]] std::string_view text(std::uint32_t at) const {
    return inside(at) ? prose_.text(tokens_[at]) : std::string_view();
  }
  [[nodiscard]] std::string_view lower(std::uint32_t at) const {
    return inside(at) ? prose_.lower(tokens_[at]) : std::string_view();
  }
  [[nodiscard]] WordFacts word(std::uint32_t at) const {
    return inside(at) ? words_[at - first_] : WordFacts{};
  }
  [[nodiscard]] bool is(std::uint32_t at, Trait trait) const { return word(at).is(trait); }
  [[nodiscard]] bool is_mark(std::uint32_t at, char mark) const {
    return kind(at) == TokenKind::punctuation && text(at).front() == mark;
  }
  /// Whether no space stands between a token and the next.
  [[nodiscard]] bool touches_next(std::uint32_t at) const {
    return inside(at) && inside(at + 1) && tokens_[at].range.end == tokens_[at + 1].range.begin;
  }
  /// Whether a word begins with a capital letter.
  [[nodiscard]] bool is_capitalised(std::uint32_t at) const;
  /// Whether the sentence follows a sign-off ("Sincerely,").
  [[nodiscard]] bool is_signature() const { return is_signature_; }

  /// Adds the entity that tokens [first, last) are. The reference holds until the next call.
  Entity& add(EntityKind kind, std::uint32_t first, std::uint32_t last);
  /// Adds one that ends or begins within a token: the "3" of "3-5 May".
  Entity& add(EntityKind kind, IndexRange tokens, ProseRange range);
  /// The first token after the last entity added: how far back a recogniser may reach.
  [[nodiscard]] std::uint32_t free_from() const {
    return entities_.empty() ? 0 : entities_.back().tokens.last;
  }
  [[nodiscard]] ProseRange range(std::uint32_t at) const { return tokens_[at].range; }
  [[nodiscard]] std::vector<Entity>& entities() { return entities_; }
  [[nodiscard]] const std::vector<Entity>& entities() const { return entities_; }

 private:
  const Prose& prose_;
  std::span<const Token> tokens_;
  std::vector<Entity>& entities_;
  std::vector<WordFacts> words_;  ///< of each token of the sentence
  std::uint32_t first_ = 0;
  std::uint32_t last_ = 0;
  std::uint32_t sentence_ = 0;
  bool is_signature_ = false;
};

// The recognisers. Each looks for an entity that begins at a token, adds it, and returns the first
// token after those that it used up; `at` itself if there is nothing. What is used up without an
// entity is known to be none ("24/7").

std::uint32_t read_date(Scanner& scanner, std::uint32_t at);
std::uint32_t read_identifier(Scanner& scanner, std::uint32_t at);
std::uint32_t read_amount(Scanner& scanner, std::uint32_t at);
std::uint32_t read_contact(Scanner& scanner, std::uint32_t at);
std::uint32_t read_evidence(Scanner& scanner, std::uint32_t at);
std::uint32_t read_frequency(Scanner& scanner, std::uint32_t at);
std::uint32_t read_role(Scanner& scanner, std::uint32_t at);

/// The noun of what is counted by a number that ends before `at`: "340 [units]", "58 remaining
/// [listings]"; none of "37 failed".
[[nodiscard]] std::optional<std::uint32_t> counted_noun(const Scanner& scanner, std::uint32_t at);

/// A date in figures within one token ("2026-05-11", "5/29/26", "11-May-2026").
struct FigureDate {
  Date date;
  bool ambiguous = false;
};
[[nodiscard]] std::optional<FigureDate> parse_figure_date(std::string_view text);

}  // namespace poa::entities
