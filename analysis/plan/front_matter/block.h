// Where the front matter of a document begins and ends.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "analysis/text/span.h"

namespace poa {

struct FrontMatterBlock {
  Span opening;          ///< the first `---`
  Span yaml;             ///< the lines between the marks, with their endings
  Span whole;            ///< from the first mark to the end of the second one's line
  std::size_t body = 0;  ///< the first byte of the Markdown
  bool closed = true;
};

/// The block at the head of `text`; nothing if the document has no front matter. What stands
/// between two thematic breaks is taken for front matter only if it looks like it.
[[nodiscard]] std::optional<FrontMatterBlock> find_front_matter(std::string_view text);

/// The known key that a name was probably meant to be: the same but for case, spaces and
/// underscores, or a slip or two away; empty if none is near.
[[nodiscard]] std::string_view nearest_front_matter_key(std::string_view name);

}  // namespace poa
