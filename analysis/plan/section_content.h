// What a section holds below its heading: items, lead-ins, words.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "analysis/language/prose.h"
#include "analysis/markdown/document.h"
#include "analysis/plan/headings.h"
#include "analysis/plan/outer_blocks.h"
#include "analysis/plan/plan.h"

namespace poa {

/// The blocks of a section: those of `outer` from its heading's on, up to `end`.
struct SectionBlocks {
  const Heading& heading;
  std::span<const Heading> sub_headings;
  std::span<const OuterBlock> outer;
  std::size_t end = 0;
};

/// The first passage of the outer block `index` or after it.
[[nodiscard]] std::uint32_t passage_from(const Prose& prose, std::span<const OuterBlock> outer,
                                         std::size_t index);

/// The number of words before each passage, headings and block quotes left out; one entry more than
/// there are passages.
[[nodiscard]] std::vector<std::uint32_t> words_before_passages(const markdown::Document& document,
                                                               const Prose& prose);

/// The sentences of a run of passages.
[[nodiscard]] IndexRange sentences_of(const Prose& prose, IndexRange passages);

/// Fills in what is below a section's heading: passages, sentences, items, framing, has_list, empty
/// and words.
void read_content(std::string_view text, const markdown::Document& document, const Prose& prose,
                  const std::vector<std::uint32_t>& words_before, const SectionBlocks& blocks,
                  Section& section);

}  // namespace poa
