// What an edit left as it was: most of a document, so that most of its passages need not be cut
// again.
#include <algorithm>

#include "analysis/language/prose/builder.h"

namespace poa {
namespace {

std::span<const ProseRange> part(const std::vector<ProseRange>& all, IndexRange range) {
  return std::span(all).subspan(range.first, range.size());
}

bool are_alike(const Passage& a, const Passage& b) {
  return a.quoted == b.quoted && a.heading == b.heading;
}

/// Whether `b` is what `a` was, `moved` bytes on.
bool is_same_sentence(const Prose& was, const Sentence& a, const Prose& is, const Sentence& b,
                      std::uint32_t moved) {
  return a.range.begin + moved == b.range.begin && was.text(a.range) == is.text(b.range) &&
         std::ranges::equal(was.tokens(a.tokens), is.tokens(b.tokens),
                            [moved](const Token& x, const Token& y) {
                              return x.range.begin + moved == y.range.begin &&
                                     x.range.end + moved == y.range.end && x.kind == y.kind &&
                                     x.quoted == y.quoted && x.emphasis == y.emphasis;
                            });
}

}  // namespace

bool ProseBuilder::is_unchanged(const Prose& earlier, std::size_t then, std::size_t now) const {
  const Passage& a = earlier.passages_[then];
  const Passage& b = out_.passages_[now];
  if (!are_alike(a, b) || earlier.text(a.range) != out_.text(b.range)) return false;
  const std::uint32_t moved = b.range.begin - a.range.begin;
  const auto same = [moved](ProseRange x, ProseRange y) {
    return x.begin + moved == y.begin && x.end + moved == y.end;
  };
  const Prose::Marks& was = earlier.marks_[then];
  const Prose::Marks& is = out_.marks_[now];
  return std::ranges::equal(part(earlier.opaque_, was.opaque), part(out_.opaque_, is.opaque),
                            same) &&
         std::ranges::equal(part(earlier.emphasis_, was.emphasis),
                            part(out_.emphasis_, is.emphasis), same);
}

UnchangedPassages ProseBuilder::find_unchanged(const Prose& earlier) const {
  const auto& then = earlier.passages_;
  const auto& now = out_.passages_;
  const std::size_t most = std::min(then.size(), now.size());
  const std::size_t grown = out_.text_.size() - earlier.text_.size();  // wraps around, as it must
  UnchangedPassages same;
  while (same.at_start < most &&
         then[same.at_start].range.begin == now[same.at_start].range.begin &&
         is_unchanged(earlier, same.at_start, same.at_start)) {
    ++same.at_start;
  }
  while (same.at_start + same.at_end < most) {
    const std::size_t a = then.size() - 1 - same.at_end;
    const std::size_t b = now.size() - 1 - same.at_end;
    if (then[a].range.begin + grown != now[b].range.begin || !is_unchanged(earlier, a, b)) break;
    ++same.at_end;
  }
  return same;
}

void ProseBuilder::take_over(const Prose& earlier, std::size_t then, std::size_t now,
                             std::size_t count) {
  const Passage& first = earlier.passages_[then];
  const Passage& last = earlier.passages_[then + count - 1];
  const auto tokens = static_cast<std::uint32_t>(out_.tokens_.size()) - first.tokens.first;
  const auto sentences = static_cast<std::uint32_t>(out_.sentences_.size()) - first.sentences.first;
  const auto passages = static_cast<std::uint32_t>(now - then);
  const std::uint32_t bytes = out_.passages_[now].range.begin - first.range.begin;
  const auto move_range = [bytes](ProseRange range) {
    return ProseRange{range.begin + bytes, range.end + bytes};
  };
  const auto move_indices = [](IndexRange range, std::uint32_t by) {
    return IndexRange{range.first + by, range.last + by};
  };

  const std::size_t first_token = out_.tokens_.size();
  const auto taken = earlier.tokens({first.tokens.first, last.tokens.last});
  out_.tokens_.insert(out_.tokens_.end(), taken.begin(), taken.end());
  if (bytes != 0) {
    for (Token& token : std::span(out_.tokens_).subspan(first_token)) {
      token.range = move_range(token.range);
    }
  }
  for (const Sentence& sentence : earlier.sentences({first.sentences.first, last.sentences.last})) {
    out_.sentences_.push_back({move_range(sentence.range), move_indices(sentence.tokens, tokens),
                               sentence.passage + passages});
  }
  for (std::size_t i = 0; i < count; ++i) {
    Passage& passage = out_.passages_[now + i];
    passage.tokens = move_indices(earlier.passages_[then + i].tokens, tokens);
    passage.sentences = move_indices(earlier.passages_[then + i].sentences, sentences);
  }
}

UnchangedSentences ProseBuilder::find_unchanged_sentences(const Prose& earlier) const {
  const auto count = [](const auto& all) { return static_cast<std::uint32_t>(all.size()); };
  const auto [passages_at_start, passages_at_end] = out_.unchanged_;
  const std::uint32_t end_then = count(earlier.passages_) - passages_at_end;
  const std::uint32_t end_now = count(out_.passages_) - passages_at_end;
  const auto sentences_before = [&](const Prose& prose, std::uint32_t passage) {
    return passage == 0 ? 0 : prose.passages_[passage - 1].sentences.last;
  };
  UnchangedSentences same{sentences_before(out_, passages_at_start),
                          count(out_.sentences_) - sentences_before(out_, end_now)};
  if (passages_at_start == end_then || passages_at_start == end_now) return same;

  const Passage& first_then = earlier.passages_[passages_at_start];
  const Passage& first_now = out_.passages_[passages_at_start];
  if (first_then.range.begin == first_now.range.begin && are_alike(first_then, first_now)) {
    const std::uint32_t last = std::min(first_then.sentences.last, first_now.sentences.last);
    while (same.at_start < last && is_same_sentence(earlier, earlier.sentences_[same.at_start],
                                                    out_, out_.sentences_[same.at_start], 0)) {
      ++same.at_start;
    }
  }
  const Passage& last_then = earlier.passages_[end_then - 1];
  const Passage& last_now = out_.passages_[end_now - 1];
  const std::uint32_t grown = count(out_.text_) - count(earlier.text_);  // wraps around, as it must
  if (last_then.range.end + grown == last_now.range.end && are_alike(last_then, last_now)) {
    std::uint32_t then = last_then.sentences.last;
    std::uint32_t now = last_now.sentences.last;
    const std::uint32_t first_then_free = std::max(same.at_start, last_then.sentences.first);
    const std::uint32_t first_now_free = std::max(same.at_start, last_now.sentences.first);
    while (then > first_then_free && now > first_now_free &&
           is_same_sentence(earlier, earlier.sentences_[then - 1], out_, out_.sentences_[now - 1],
                            grown)) {
      --then;
      --now;
      ++same.at_end;
    }
  }
  return same;
}

}  // namespace poa
