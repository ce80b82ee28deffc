#include "analysis/rules/template_words.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace poa {
namespace {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_word_byte(char c) {
  return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
         static_cast<unsigned char>(c) >= 0x80;
}
constexpr bool is_inner(char c) { return c == '\'' || c == '-' || c == '.'; }

/// What a writer fills in differently each time. Other names of things ("Seller Central") belong
/// to the sentence.
bool is_filled_in(const Entity& entity) {
  switch (entity.kind) {
    case EntityKind::date:
    case EntityKind::month:
    case EntityKind::person:
    case EntityKind::organization:
      return true;
    default:
      return false;
  }
}

/// The first token after a placeholder in brackets or braces that begins at `at`.
std::uint32_t placeholder_end(const Prose& prose, std::uint32_t at, std::uint32_t last) {
  constexpr std::uint32_t kLongest = 16;
  const std::string_view open = prose.text(prose.tokens()[at]);
  if (open != "[" && open != "{") return at;
  const std::string_view close = open == "[" ? "]" : "}";
  for (std::uint32_t end = at + 1; end < std::min(last, at + kLongest); ++end) {
    if (prose.text(prose.tokens()[end]) == close) return end + 1;
  }
  return at;
}

/// The words of a token; none of one with a figure or a dot within.
void append_words(std::string_view text, std::vector<std::string>& words) {
  std::size_t at = 0;
  while (at < text.size()) {
    if (!is_word_byte(text[at])) {
      ++at;
      continue;
    }
    std::string word;
    bool plain = true;
    for (; at < text.size(); ++at) {
      const char c = text[at];
      if (is_word_byte(c)) {
        plain = plain && !is_digit(c);
        word.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c);
      } else if (is_inner(c) && at + 1 < text.size() && is_word_byte(text[at + 1])) {
        plain = plain && c != '.';
      } else {
        break;
      }
    }
    if (plain) words.push_back(std::move(word));
  }
}

}  // namespace

std::vector<std::string> template_words(const Facts& facts, std::uint32_t sentence) {
  const Prose& prose = facts.prose;
  const IndexRange tokens = prose.sentences()[sentence].tokens;
  const auto entities = facts.entities_in(sentence);
  auto next = entities.begin();
  std::vector<std::string> words;
  for (std::uint32_t at = tokens.first; at < tokens.last;) {
    if (const std::uint32_t end = placeholder_end(prose, at, tokens.last); end != at) {
      at = end;
      continue;
    }
    while (next != entities.end() && (next->tokens.last <= at || !is_filled_in(*next))) ++next;
    const Token& token = prose.tokens()[at];
    const bool filled_in = next != entities.end() && next->tokens.contains(at);
    if (token.kind == TokenKind::word && !filled_in) append_words(prose.lower(token), words);
    ++at;
  }
  return words;
}

std::vector<std::uint64_t> fingerprints(const std::vector<std::string>& words) {
  std::vector<std::uint64_t> prints;
  for (std::size_t first = 0; first + kShingle <= words.size(); ++first) {
    std::uint64_t hash = 14695981039346656037ULL;
    const auto add = [&hash](char c) {
      hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    };
    for (std::size_t i = first; i < first + kShingle; ++i) {
      if (i > first) add(' ');
      std::ranges::for_each(words[i], add);
    }
    prints.push_back(hash);
  }
  return prints;
}

}  // namespace poa
