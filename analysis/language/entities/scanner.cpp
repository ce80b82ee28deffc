#include "analysis/language/entities/scanner.h"

#include <algorithm>

#include "analysis/text/utf8.h"

namespace poa::entities {

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
