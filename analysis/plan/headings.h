// What stands as a heading in a document: headings of Markdown, bold lines, and lines with a colon.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "analysis/guide/section.h"
#include "analysis/language/prose.h"
#include "analysis/markdown/document.h"
#include "analysis/plan/heading_reader.h"
#include "analysis/plan/outer_blocks.h"
#include "analysis/text/span.h"

namespace poa {

struct Heading {
  /// 1 to 6 for Markdown's levels; bold lines stand below them all, and colon lines below those.
  static constexpr int kBoldLine = 7;
  static constexpr int kColonLine = 8;

  std::size_t outer = 0;  ///< its index among the outer blocks
  int rank = 1;
  Span line;                             ///< its first line, markup included
  Span text;                             ///< the words, without markup
  std::optional<std::uint32_t> passage;  ///< in Prose::passages(); a heading may have no words
  /// Whether more of the paragraph follows: then its passage holds both.
  bool shares_paragraph = false;
  std::optional<guide::RecognisedHeading> recognised;
};

/// The headings among the outer blocks, in order. Bold lines are headings if the
/// whole paragraph is one, or if they name a section; colon lines only if they name a section.
[[nodiscard]] std::vector<Heading> find_headings(std::string_view text,
                                                 const markdown::Document& document,
                                                 const Prose& prose,
                                                 std::span<const OuterBlock> outer,
                                                 HeadingReader& reader);

}  // namespace poa
