// What a reader reads of a document: its words without markup, cut into passages, sentences and
// tokens.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/markdown/document.h"
#include "analysis/text/span.h"

namespace poa {

/// Bytes [begin, end) of Prose::text(). A type of its own, so that it can't be taken for a place
/// in the document: Prose::source() leads from one to the other.
struct ProseRange {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  [[nodiscard]] constexpr bool empty() const { return begin == end; }
  [[nodiscard]] constexpr bool contains(ProseRange other) const {
    return begin <= other.begin && other.end <= end;
  }
  [[nodiscard]] constexpr bool overlaps(ProseRange other) const {
    return begin < other.end && other.begin < end;
  }
  friend constexpr bool operator==(ProseRange, ProseRange) = default;
};

/// Indices [first, last) into a vector that the name of the field tells.
struct IndexRange {
  std::uint32_t first = 0;
  std::uint32_t last = 0;

  [[nodiscard]] constexpr bool empty() const { return first == last; }
  [[nodiscard]] constexpr std::uint32_t size() const { return last - first; }
  [[nodiscard]] constexpr bool contains(std::uint32_t index) const {
    return first <= index && index < last;
  }
  friend constexpr bool operator==(IndexRange, IndexRange) = default;
};

enum class TokenKind : std::uint8_t {
  word,         ///< letters, with inner punctuation: "don't", "two-step", "A-to-z", "Inc"
  number,       ///< has a digit: "340", "3,356.64", "2026-05-11", "B0C4K7M2QX", "1st", "4471"
  punctuation,  ///< one character of it: "$", "%", ".", "#", "("
  address,      ///< a URL, an e-mail address or a file name written out
  opaque,       ///< inline code or HTML: its words are not the writer's prose
};

struct Token {
  ProseRange range;
  TokenKind kind = TokenKind::word;
  bool quoted = false;    ///< between quotation marks or in a block quote: somebody else's words
  bool emphasis = false;  ///< within `*…*` or `**…**`
};

/// A sentence, or what stands for one: a heading, a table cell, an item without a full stop. Text
/// that never comes to an end is cut into pieces of 512 tokens.
struct Sentence {
  ProseRange range;   ///< from its first token to its last, with the final punctuation
  IndexRange tokens;  ///< in Prose::tokens()
  std::uint32_t passage = 0;
};

/// The prose of one block: a paragraph, a heading, the lines of an item, a table cell.
struct Passage {
  markdown::BlockId block = 0;
  ProseRange range;
  IndexRange tokens;     ///< in Prose::tokens()
  IndexRange sentences;  ///< in Prose::sentences()
  bool quoted = false;   ///< within a block quote
  bool heading = false;
};

/// How many passages at the start and at the end of two versions of a document say the same: their
/// text, its marks and their kind, and stand at the same distance from that end of the prose. A
/// passage is counted once.
struct UnchangedPassages {
  std::uint32_t at_start = 0;
  std::uint32_t at_end = 0;
};

/// The same of sentences: those of the unchanged passages and, where an edit changed one passage,
/// those before and after the edit that were cut into the same tokens.
struct UnchangedSentences {
  std::uint32_t at_start = 0;
  std::uint32_t at_end = 0;
};

/// The running text of a document.
///
/// Markup is gone, a soft line break is a space and a hard one a line feed; curly quotes, dashes
/// and unusual spaces stand as their ASCII kin (an em dash as " - "), ellipses as "...", emoji as
/// spaces; invisible characters are dropped. So a phrase is found however it is wrapped, quoted or
/// emphasised. Code, HTML and comments leave a single opaque token. Passages are parted by a blank
/// line ("\n\n"), so that no match crosses from one to the next.
class Prose {
 public:
  Prose() = default;
  /// With that of an earlier version of the document, only what changed is cut anew; the outcome is
  /// the same.
  Prose(std::string_view text, const markdown::Document& document, const Prose* earlier = nullptr);

  /// What stands as it did in the earlier version; nothing without one.
  [[nodiscard]] UnchangedPassages unchanged() const { return unchanged_; }
  [[nodiscard]] UnchangedSentences unchanged_sentences() const { return unchanged_sentences_; }

  /// As written.
  [[nodiscard]] std::string_view text() const { return text_; }
  /// The same bytes with ASCII letters in lower case, for matching phrases.
  [[nodiscard]] std::string_view lower() const { return lower_; }

  [[nodiscard]] std::span<const Token> tokens() const { return tokens_; }
  [[nodiscard]] std::span<const Sentence> sentences() const { return sentences_; }
  [[nodiscard]] std::span<const Passage> passages() const { return passages_; }

  [[nodiscard]] std::string_view text(ProseRange range) const {
    return std::string_view(text_).substr(range.begin, range.end - range.begin);
  }
  [[nodiscard]] std::string_view lower(ProseRange range) const {
    return std::string_view(lower_).substr(range.begin, range.end - range.begin);
  }
  [[nodiscard]] std::string_view text(const Token& token) const { return text(token.range); }
  [[nodiscard]] std::string_view lower(const Token& token) const { return lower(token.range); }
  [[nodiscard]] std::span<const Token> tokens(IndexRange indices) const {
    return tokens().subspan(indices.first, indices.size());
  }
  [[nodiscard]] std::span<const Sentence> sentences(IndexRange indices) const {
    return sentences().subspan(indices.first, indices.size());
  }

  /// The document's bytes from the first to the last character of the range, whatever markup
  /// stands between them.
  [[nodiscard]] Span source(ProseRange range) const;

  /// Tells the same of ranges that come in the order of the prose, each in constant time.
  class OrderedSource {
   public:
    explicit OrderedSource(const Prose& prose) : prose_(prose) {}
    [[nodiscard]] Span of(ProseRange range);

   private:
    const Prose& prose_;
    std::size_t segment_ = 0;  ///< the one that held the last range's beginning
  };

  /// The first token that ends after a place in the prose; tokens().size() if there is none.
  [[nodiscard]] std::uint32_t token_at(std::uint32_t prose_offset) const;
  /// The sentence that holds a token.
  [[nodiscard]] std::uint32_t sentence_of(std::uint32_t token) const;
  /// The first passage whose block is `block` or comes after it.
  [[nodiscard]] std::uint32_t first_passage_from(markdown::BlockId block) const;

 private:
  friend class ProseBuilder;

  /// Prose from `prose` on stands at `source` on, byte for byte, up to the next segment.
  struct Segment {
    std::uint32_t prose;
    std::uint32_t source;
    bool verbatim;  ///< false: all its bytes stand for the one source character
    std::uint32_t source_end;
  };

  /// Index of the segment among those from `first` on that holds a place in the prose.
  [[nodiscard]] std::size_t segment_at(std::uint32_t offset, std::size_t first = 0) const;
  [[nodiscard]] Span source_from(std::size_t segment, ProseRange range) const;

  /// What the cutting of a passage depends on beside its text: which of its bytes are inline code
  /// or HTML, and which are in emphasis.
  struct Marks {
    IndexRange opaque;
    IndexRange emphasis;
  };

  std::string text_;
  std::string lower_;
  std::vector<Segment> segments_;
  std::vector<ProseRange> opaque_;
  std::vector<ProseRange> emphasis_;
  std::vector<Marks> marks_;  ///< of each passage
  std::vector<Token> tokens_;
  std::vector<Sentence> sentences_;
  std::vector<Passage> passages_;
  UnchangedPassages unchanged_;
  UnchangedSentences unchanged_sentences_;
};

}  // namespace poa
