#include "analysis/rules/own_words.h"

#include <algorithm>
#include <array>

#include "analysis/text/one_of.h"

namespace poa {
namespace {

using markdown::BlockId;
using markdown::BlockKind;

bool stands_in_heading(const Facts& facts, const PhraseMatch& match) {
  const Passage& passage = facts.prose.passages()[facts.prose.sentences()[match.sentence].passage];
  if (facts.markdown.blocks[passage.block].kind == BlockKind::heading) return true;
  const Section* section = facts.plan.section_at(facts.prose.source(match.range).begin);
  return section != nullptr && section->heading.overlaps(facts.prose.source(match.range));
}

/// "The Perhaps Machine", "the lamp Soon Red", "a candle called Perhaps": a word with a capital
/// that does not begin a sentence belongs to a name.
bool stands_in_name(const Facts& facts, const PhraseMatch& match) {
  const IndexRange words = tokens_of(facts, match);
  const IndexRange sentence = facts.prose.sentences()[match.sentence].tokens;
  const auto has_capital = [&](std::uint32_t token) {
    const std::string_view word = facts.prose.text(facts.prose.tokens()[token]);
    return word.size() > 1 && word[0] >= 'A' && word[0] <= 'Z' && word[1] >= 'a' && word[1] <= 'z';
  };
  // "Soon's Foods Inc. gave us its guarantee": no word of a phrase owns anything.
  const std::string_view behind = facts.prose.text().substr(match.range.end);
  if (has_capital(words.first) && (behind.starts_with("'s ") || behind.starts_with("’s "))) {
    return true;
  }
  if (words.first == sentence.first) return false;
  for (std::uint32_t token = words.first; token < words.last; ++token) {
    if (!has_capital(token)) return false;
  }
  if (facts.prose.tokens()[words.first - 1].kind != TokenKind::word) return false;
  if (words.last < sentence.last && has_capital(words.last)) return true;
  // "a candle called Perhaps", "our packer Jean Soon"; not "We Will Ship Soon".
  if (words.size() > 1) return false;
  constexpr std::uint32_t kMostCapitals = 2;
  std::uint32_t capitals = 0;
  while (words.first - capitals > sentence.first && has_capital(words.first - capitals - 1)) {
    ++capitals;
  }
  return capitals <= kMostCapitals;
}

/// The list item or table that holds a block, the block itself included; 0 if there is none.
BlockId listed_in(const Facts& facts, BlockId block) {
  for (; block != 0; block = facts.markdown.blocks[block].parent) {
    const BlockKind kind = facts.markdown.blocks[block].kind;
    if (kind == BlockKind::item || kind == BlockKind::table) return block;
  }
  return 0;
}

}  // namespace

bool is_own(const Facts& facts, const PhraseMatch& match) {
  // Rules read the whole sentence around a match. A sentence of so many tokens is no prose, and
  // would cost its length for each of its matches.
  constexpr std::uint32_t kLongestSentence = 2000;
  if (match.quoted || facts.prose.sentences()[match.sentence].tokens.size() > kLongestSentence) {
    return false;
  }
  return facts.prose.tokens()[match.token].kind != TokenKind::opaque &&
         !stands_in_heading(facts, match) && !stands_in_name(facts, match);
}

std::vector<PhraseMatch> own_matches(const Facts& facts, const PhraseList& list) {
  std::vector<PhraseMatch> own = facts.matches(list);
  std::erase_if(own, [&](const PhraseMatch& match) { return !is_own(facts, match); });
  return own;
}

std::span<const PhraseMatch> phrases_in(const Facts& facts, std::uint32_t sentence) {
  const auto first = std::ranges::lower_bound(facts.phrases, sentence, {}, &PhraseMatch::sentence);
  const auto last = std::ranges::upper_bound(facts.phrases, sentence, {}, &PhraseMatch::sentence);
  return {first, last};
}

bool has_phrase(const Facts& facts, const PhraseList& list, std::uint32_t sentence) {
  return std::ranges::any_of(phrases_in(facts, sentence), [&](const PhraseMatch& match) {
    return match.list == &list && !match.quoted;
  });
}

bool leads_in_a_list(const Facts& facts, const PhraseMatch& match) {
  const std::uint32_t index = facts.prose.sentences()[match.sentence].passage;
  const auto passages = facts.prose.passages();
  const Passage& passage = passages[index];
  if (match.sentence + 1 != passage.sentences.last || index + 1 == passages.size()) return false;
  if (!facts.prose.text(passage.range).ends_with(':')) return false;
  const BlockId listed = listed_in(facts, passages[index + 1].block);
  return listed != 0 && listed != listed_in(facts, passage.block);
}

bool is_request_to_reader(const Facts& facts, std::uint32_t sentence) {
  constexpr std::array<std::string_view, 34> kAsked = {
      "hear",       "hearing",    "reply",      "response",      "respond", "answer",
      "reinstate",  "review",     "reactivate", "reinstatement", "restore", "reactivation",
      "consider",   "decision",   "feedback",   "unblock",       "reopen",  "let",
      "contact",    "hope",       "await",      "reconsider",    "needful", "receive",
      "assistance", "activation", "looked",     "treat",         "treated", "examine",
      "check",      "handle",     "process",    "processed"};
  constexpr std::array<std::string_view, 14> kReader = {
      "you",   "your",     "please",     "kindly",      "kindest", "ask",      "request",
      "await", "grateful", "appreciate", "appreciated", "obliged", "thankful", "hope"};
  bool asked = false;
  bool reader = false;
  for (const Token& token : facts.prose.tokens(facts.prose.sentences()[sentence].tokens)) {
    const std::string_view word = facts.prose.lower(token);
    asked = asked || is_one_of(word, kAsked);
    reader = reader || is_one_of(word, kReader);
  }
  return asked && reader;
}

std::optional<guide::SectionRole> role_at(const Facts& facts, const PhraseMatch& match) {
  const Section* section = facts.plan.section_at(facts.prose.source(match.range).begin);
  if (section == nullptr) return std::nullopt;
  return section->role;
}

IndexRange tokens_of(const Facts& facts, const PhraseMatch& match) {
  const std::uint32_t first = facts.prose.token_at(match.range.begin);
  std::uint32_t last = first;
  const auto tokens = facts.prose.tokens();
  while (last < tokens.size() && tokens[last].range.begin < match.range.end) ++last;
  return {first, last};
}

std::string_view word_at(const Facts& facts, std::uint32_t sentence, std::int64_t token) {
  const IndexRange tokens = facts.prose.sentences()[sentence].tokens;
  if (token < tokens.first || token >= tokens.last) return {};
  return facts.prose.lower(facts.prose.tokens()[static_cast<std::size_t>(token)]);
}

bool follows_one_of(const Facts& facts, const PhraseMatch& match,
                    std::span<const std::string_view> words, std::uint32_t reach) {
  const std::int64_t first = tokens_of(facts, match).first;
  for (std::int64_t back = 1; back <= reach; ++back) {
    const std::string_view word = word_at(facts, match.sentence, first - back);
    if (!word.empty() && std::ranges::find(words, word) != words.end()) return true;
  }
  return false;
}

}  // namespace poa
