// What an edit left as it was: most of a document, so that most of its passages need not be cut
// again.
#include <algorithm>

#include "analysis/language/prose/builder.h"

namespace poa {
namespace {

std::span<const ProseRange> part(const std::vector<ProseRange>& all, IndexRange range) {
  return std::span(all).subspan(range.first, range.size());
}

}  // namespace

bool ProseBuilder::is_unchanged(const Prose& earlier, std::size_t then, std::size_t now) const {
  const Passage& a = earlier.passages_[then];
  const Passage& b = out_.passages_[now];
  if (a.quoted != b.quoted || a.heading != b.heading || earlier.text(a.range) != out_.text(b.range))
    return false;
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

  for (Token token : earlier.tokens({first.tokens.first, last.tokens.last})) {
    token.range = move_range(token.range);
    out_.tokens_.push_back(token);
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

}  // namespace poa
