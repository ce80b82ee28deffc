#include "analysis/language/prose.h"

#include <algorithm>
#include <cstddef>

#include "analysis/language/prose/builder.h"

namespace poa {

Prose::Prose(std::string_view text, const markdown::Document& document, const Prose* earlier) {
  ProseBuilder(text, document, *this).build(earlier);
}

Span Prose::source(ProseRange range) const {
  if (segments_.empty()) return {};
  return source_from(segment_at(range.begin), range);
}

Span Prose::OrderedSource::of(ProseRange range) {
  const auto& segments = prose_.segments_;
  if (segments.empty()) return {};
  if (range.begin < segments[segment_].prose) segment_ = 0;
  while (segment_ + 1 < segments.size() && segments[segment_ + 1].prose <= range.begin) ++segment_;
  return prose_.source_from(segment_, range);
}

std::size_t Prose::segment_at(std::uint32_t offset, std::size_t first) const {
  const auto from = segments_.begin() + static_cast<std::ptrdiff_t>(first);
  const auto after = std::upper_bound(
      from, segments_.end(), offset,
      [](std::uint32_t value, const Segment& segment) { return value < segment.prose; });
  return static_cast<std::size_t>((after == from ? from : after - 1) - segments_.begin());
}

Span Prose::source_from(std::size_t segment, ProseRange range) const {
  const Segment& first = segments_[segment];
  Span span;
  span.begin = first.verbatim ? first.source + (range.begin - first.prose) : first.source;
  if (range.empty()) return {span.begin, span.begin};
  // Most ranges are words, which lie in one segment.
  const bool in_one = segment + 1 == segments_.size() || segments_[segment + 1].prose >= range.end;
  const Segment& last = in_one ? first : segments_[segment_at(range.end - 1, segment + 1)];
  span.end = last.verbatim ? last.source + (range.end - last.prose) : last.source_end;
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
