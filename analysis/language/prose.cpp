#include "analysis/language/prose.h"

#include <algorithm>

#include "analysis/language/prose/builder.h"

namespace poa {

Prose::Prose(std::string_view text, const markdown::Document& document, const Prose* earlier) {
  ProseBuilder(text, document, *this).build(earlier);
}

Span Prose::source(ProseRange range) const {
  if (segments_.empty()) return {};
  // The segment, from `from` up to `to`, that holds a place in the prose.
  const auto segment_in = [](auto from, auto to, std::uint32_t offset) {
    const auto after = std::upper_bound(
        from, to, offset,
        [](std::uint32_t value, const Segment& segment) { return value < segment.prose; });
    return after == from ? from : after - 1;
  };
  const auto first = segment_in(segments_.begin(), segments_.end(), range.begin);
  Span span;
  span.begin = first->verbatim ? first->source + (range.begin - first->prose) : first->source;
  if (range.empty()) return {span.begin, span.begin};
  // Most ranges are words, which lie in one segment.
  const auto next = first + 1;
  const auto last = next == segments_.end() || next->prose >= range.end
                        ? first
                        : segment_in(next, segments_.end(), range.end - 1);
  span.end = last->verbatim ? last->source + (range.end - last->prose) : last->source_end;
  return span;
}

std::uint32_t Prose::token_at(std::uint32_t prose_offset) const {
  const auto found = std::partition_point(
      tokens_.begin(), tokens_.end(),
      [prose_offset](const Token& token) { return token.range.end <= prose_offset; });
  return static_cast<std::uint32_t>(found - tokens_.begin());
}

std::uint32_t Prose::sentence_of(std::uint32_t token) const {
  const auto found = std::partition_point(
      sentences_.begin(), sentences_.end(),
      [token](const Sentence& sentence) { return sentence.tokens.last <= token; });
  return static_cast<std::uint32_t>(found - sentences_.begin());
}

std::uint32_t Prose::first_passage_from(markdown::BlockId block) const {
  const auto found =
      std::partition_point(passages_.begin(), passages_.end(),
                           [block](const Passage& passage) { return passage.block < block; });
  return static_cast<std::uint32_t>(found - passages_.begin());
}

}  // namespace poa
