#include "analysis/language/prose.h"

#include <algorithm>

#include "analysis/language/prose/builder.h"

namespace poa {

Prose::Prose(std::string_view text, const markdown::Document& document) {
  ProseBuilder(text, document, *this).build();
}

Span Prose::source(ProseRange range) const {
  const auto segment_of = [this](std::uint32_t offset) {
    const auto after = std::upper_bound(
        segments_.begin(), segments_.end(), offset,
        [](std::uint32_t value, const Segment& segment) { return value < segment.prose; });
    return after == segments_.begin() ? segments_.begin() : after - 1;
  };
  if (segments_.empty()) return {};
  const auto first = segment_of(range.begin);
  Span span;
  span.begin = first->verbatim ? first->source + (range.begin - first->prose) : first->source;
  if (range.empty()) return {span.begin, span.begin};
  const auto last = segment_of(range.end - 1);
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
