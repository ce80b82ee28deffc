// Where blocks and links begin and end, worked out from the place of their text.
//
// The parser tells the place of text only. A block begins before its first text, and only markup
// can stand between the two.
#pragma once

#include <cstddef>
#include <vector>

#include "analysis/markdown/document.h"
#include "analysis/markdown/source.h"
#include "analysis/text/span.h"

namespace poa::markdown {

/// The first byte of a block that is no container, given the first byte of its content.
[[nodiscard]] std::size_t block_begin(const Source& source, BlockKind kind, bool fenced,
                                      std::size_t content);

/// The end of a block's last line: closing markup, a link's destination, a closing fence and all.
[[nodiscard]] std::size_t block_end(const Source& source, BlockKind kind, bool fenced, Span seen);

/// A block that shows no text (an empty item, heading or fence, a break): the next thing from
/// `from` on that looks like one.
[[nodiscard]] Span place_without_text(const Source& source, BlockKind kind, std::size_t from);

/// A link's whole span, given the span of its text; `link.destination` is known.
[[nodiscard]] Span link_span(const Source& source, const Link& link, Span text);

/// Whether a link with this text is written `<https://…>`.
[[nodiscard]] bool is_autolink(const Source& source, Span text);

/// The comments in the blocks and inlines of a document: several can stand in one HTML block.
[[nodiscard]] std::vector<Comment> find_comments(const Source& source, const Document& document);

}  // namespace poa::markdown
