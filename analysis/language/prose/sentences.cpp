// From the tokens of a passage to its sentences.
#include <algorithm>
#include <array>

#include "analysis/language/prose/builder.h"

namespace poa {
namespace {

template <std::size_t N>
bool contains(const std::array<std::string_view, N>& sorted, std::string_view word) {
  return std::binary_search(sorted.begin(), sorted.end(), word);
}

/// Abbreviations that never end a sentence.
constexpr std::array<std::string_view, 17> kTitles{"bzw", "ca", "dr",  "e.g",  "i.e", "mr",
                                                   "mrs", "ms", "mt",  "prof", "sp",  "spol",
                                                   "sr",  "st", "tel", "vs",   "z.b"};
/// Abbreviations only before a number: "No. 5", but "The answer was no. We …".
constexpr std::array<std::string_view, 40> kBeforeNumber{
    "abs", "anl",  "anx", "app",  "approx", "apr",   "art", "att",  "aug",  "cl",
    "dec", "doc",  "enc", "encl", "encs",   "ex",    "exh", "exhs", "ext",  "feb",
    "fig", "inv",  "jan", "mar",  "no",     "nos",   "nov", "nr",   "oct",  "p",
    "p.o", "para", "pt",  "ref",  "rs",     "sched", "sec", "sep",  "sept", "vol"};
/// Abbreviations that can end a sentence: they do before a word that often begins one.
constexpr std::array<std::string_view, 15> kEither{"a.m", "b.v",   "bros", "co",  "corp",
                                                   "etc", "inc",   "jr",   "ltd", "o.o",
                                                   "p.m", "s.p.a", "u.k",  "u.s", "u.s.a"};
constexpr std::array<std::string_view, 44> kSentenceStarters{
    "a",     "after", "all",    "also", "an",    "as", "at",   "before",  "both",
    "but",   "each",  "every",  "for",  "from",  "he", "his",  "however", "i",
    "if",    "in",    "it",     "its",  "my",    "no", "none", "now",     "on",
    "one",   "our",   "please", "she",  "since", "so", "that", "the",     "then",
    "there", "these", "they",   "this", "to",    "we", "when", "with"};

/// No writer's sentence is longer, in tokens. Text without an end is cut here, so that what looks
/// about in a sentence for each of its words stays linear.
constexpr std::uint32_t kLongestSentence = 512;

constexpr bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

}  // namespace

void ProseBuilder::split_sentences(Passage& passage, std::uint32_t passage_index) {
  const std::string_view text(out_.text_);
  const auto& tokens = out_.tokens_;
  const auto lowered = [&](const Token& token) {
    std::string word(text.substr(token.range.begin, token.range.end - token.range.begin));
    for (char& c : word) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return word;
  };
  const auto byte = [&](std::uint32_t i) { return text[tokens[i].range.begin]; };
  const auto follows_closely = [&](std::uint32_t i) {
    return i < passage.tokens.last && tokens[i].range.begin == tokens[i - 1].range.end;
  };

  passage.sentences.first = static_cast<std::uint32_t>(out_.sentences_.size());
  std::uint32_t first = passage.tokens.first;
  const auto close = [&](std::uint32_t last) {
    if (last == first) return;
    out_.sentences_.push_back(
        {{tokens[first].range.begin, tokens[last - 1].range.end}, {first, last}, passage_index});
    first = last;
  };

  /// Whether the full stop at `i` only shortens the word before it.
  const auto is_abbreviation = [&](std::uint32_t i, std::uint32_t next) {
    if (i == first || !follows_closely(i)) return false;
    const Token& word = tokens[i - 1];
    // "Lindenstr. 14"
    const std::string_view end = text.substr(0, word.range.end);
    if (end.ends_with("str") || end.ends_with("Str")) {
      return tokens[next].kind == TokenKind::number;
    }
    if (word.range.end - word.range.begin > 8) return false;
    // A list's number at the head of a line, or an initial: "3. On May 4", "J. Kemp".
    if (word.kind == TokenKind::number) {
      return i - 1 == first && word.range.end - word.range.begin <= 2;
    }
    if (word.kind != TokenKind::word) return false;
    if (word.range.end - word.range.begin == 1) {
      // "110 °C. Between …"
      return text[word.range.begin] != 'I' && !text.substr(0, word.range.begin).ends_with("\u00B0");
    }
    const std::string name = lowered(word);
    if (contains(kTitles, name)) return true;
    if (contains(kBeforeNumber, name)) return tokens[next].kind == TokenKind::number;
    if (contains(kEither, name)) {
      return is_lower(byte(next)) || !contains(kSentenceStarters, lowered(tokens[next]));
    }
    return false;
  };

  for (std::uint32_t i = passage.tokens.first; i < passage.tokens.last; ++i) {
    if (i > first) {
      const std::string_view gap =
          text.substr(tokens[i - 1].range.end, tokens[i].range.begin - tokens[i - 1].range.end);
      if (gap.find('\n') != std::string_view::npos || i - first == kLongestSentence) close(i);
    }
    if (tokens[i].kind != TokenKind::punctuation) continue;
    const char c = byte(i);
    if (c != '.' && c != '!' && c != '?') continue;
    std::uint32_t next = i + 1;
    while (follows_closely(next) && tokens[next].kind == TokenKind::punctuation &&
           std::string_view(".!?\"')]").find(byte(next)) != std::string_view::npos) {
      ++next;
    }
    if (next == passage.tokens.last) break;
    if (follows_closely(next)) continue;  // "5 p.m.-8 p.m.", ".com"
    const bool ellipsis = c == '.' && next - i >= 3;
    if (ellipsis && is_lower(byte(next))) {
      i = next - 1;
      continue;
    }
    if (c == '.' && !ellipsis && is_abbreviation(i, next)) continue;
    close(next);
    i = next - 1;
  }
  close(passage.tokens.last);
  passage.sentences.last = static_cast<std::uint32_t>(out_.sentences_.size());
}

}  // namespace poa
