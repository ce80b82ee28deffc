#include "analysis/language/entities/scanner.h"

#include <algorithm>

#include "analysis/text/utf8.h"

namespace poa::entities {
namespace {

/// Letters with capitals in the scripts in which names of an English document stand.
bool is_capital(char32_t c) {
  if (c < 0x80) return c >= 'A' && c <= 'Z';
  if (c >= 0xC0 && c <= 0xDE) return c != 0xD7;
  // Latin Extended-A: pairs of capital and small letter, which twice change their parity.
  if ((c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17E)) return c % 2 == 1;
  if (c >= 0x100 && c <= 0x177) return c % 2 == 0 && c != 0x138;
  if (c == 0x178 || c == 0x218 || c == 0x21A) return true;
  return (c >= 0x391 && c <= 0x3A9) || (c >= 0x400 && c <= 0x42F);
}

}  // namespace

Scanner::Scanner(const Prose& prose, std::vector<Entity>& entities)
    : prose_(prose), tokens_(prose.tokens()), entities_(entities) {}

void Scanner::enter(std::uint32_t sentence) {
  constexpr std::uint32_t kLongestSignOff = 12;
  is_signature_ =
      last_ > first_ && last_ - first_ <= kLongestSignOff && is_mark(last_ - 1, ',') &&
      std::ranges::any_of(words_, [](WordFacts word) { return word.is(Trait::sign_off); });
  sentence_ = sentence;
  const IndexRange tokens = prose_.sentences()[sentence].tokens;
  first_ = tokens.first;
  last_ = tokens.last;
  words_.clear();
  for (const Token& token : prose_.tokens(tokens)) {
    const bool may_mean_something =
        token.kind == TokenKind::word || token.kind == TokenKind::punctuation;
    words_.push_back(may_mean_something ? word_facts(prose_.lower(token)) : WordFacts{});
  }
}

bool Scanner::is_capitalised(std::uint32_t at) const {
  return is_word(at) && is_capital(decode_utf8(text(at), 0).code_point);
}

Entity& Scanner::add(EntityKind kind, std::uint32_t first, std::uint32_t last) {
  return add(kind, {first, last}, {tokens_[first].range.begin, tokens_[last - 1].range.end});
}

Entity& Scanner::add(EntityKind kind, IndexRange tokens, ProseRange range) {
  Entity& entity = entities_.emplace_back();
  entity.kind = kind;
  entity.tokens = tokens;
  entity.range = range;
  entity.span = prose_.source(range);
  entity.sentence = sentence_;
  return entity;
}

}  // namespace poa::entities
