#include "analysis/rules/template_words.h"

#include <algorithm>
#include <array>
#include <string_view>

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
  if (prose.tokens()[at].kind != TokenKind::punctuation) return at;
  const std::string_view open = prose.text(prose.tokens()[at]);
  if (open != "[" && open != "{") return at;
  const std::string_view close = open == "[" ? "]" : "}";
  for (std::uint32_t end = at + 1; end < std::min(last, at + kLongest); ++end) {
    if (prose.text(prose.tokens()[end]) == close) return end + 1;
  }
  return at;
}

constexpr std::array<std::string_view, 60> kStockWords = {
    "a",       "an",     "the",     "and",     "or",       "of",      "to",    "in",    "on",
    "at",      "by",     "for",     "from",    "with",     "that",    "this",  "these", "which",
    "who",     "we",     "our",     "us",      "i",        "my",      "it",    "its",   "is",
    "are",     "was",    "were",    "be",      "been",     "has",     "have",  "had",   "not",
    "all",     "no",     "as",      "any",     "root",     "cause",   "asin",  "asins", "amazon",
    "amazons", "seller", "account", "listing", "listings", "removal", "order", "fba",   "after",
    "before",  "their",  "because", "into",    "under",    "each"};

constexpr std::uint64_t kNoLetters = 14695981039346656037ULL;
constexpr std::uint64_t with(std::uint64_t hash, char letter) {
  return (hash ^ static_cast<unsigned char>(letter)) * 1099511628211ULL;
}
constexpr std::uint64_t hash_of(std::string_view word) {
  std::uint64_t hash = kNoLetters;
  for (const char c : word) hash = with(hash, c);
  return hash;
}

constexpr std::array<std::uint64_t, kStockWords.size()> kStockHashes = [] {
  std::array<std::uint64_t, kStockWords.size()> hashes{};
  std::ranges::transform(kStockWords, hashes.begin(), hash_of);
  std::ranges::sort(hashes);
  return hashes;
}();

/// The words of a token; none of one with a figure or a dot within. The token is in lower case.
void append_words(std::string_view text, std::vector<TemplateWord>& words) {
  std::size_t at = 0;
  while (at < text.size()) {
    if (!is_word_byte(text[at])) {
      ++at;
      continue;
    }
    std::uint64_t hash = kNoLetters;
    bool plain = true;
    for (; at < text.size(); ++at) {
      const char c = text[at];
      if (is_word_byte(c)) {
        plain = plain && !is_digit(c);
        hash = with(hash, c);
      } else if (is_inner(c) && at + 1 < text.size() && is_word_byte(text[at + 1])) {
        plain = plain && c != '.';
      } else {
        break;
      }
    }
    if (plain) words.push_back({hash, std::ranges::binary_search(kStockHashes, hash)});
  }
}

}  // namespace

void read_template_words(const Facts& facts, std::uint32_t sentence,
                         std::vector<TemplateWord>& words) {
  const Prose& prose = facts.prose;
  const IndexRange tokens = prose.sentences()[sentence].tokens;
  const auto entities = facts.entities_in(sentence);
  auto next = entities.begin();
  words.clear();
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
}

FingerprintSet::FingerprintSet(std::span<const std::uint64_t> sorted) : sorted_(sorted) {
  for (const std::uint64_t print : sorted) filter_.set(print >> (64U - kFilterBits));
}

bool FingerprintSet::contains(std::uint64_t print) const {
  return filter_[print >> (64U - kFilterBits)] && std::ranges::binary_search(sorted_, print);
}

}  // namespace poa
