// Whether two texts are the same document to a reader of Markdown.
#pragma once

#include <string_view>

#include "analysis/markdown/document.h"

namespace poa::assist {

/// The same blocks within each other, with the same words, emphasis, links and boxes: all but the
/// numbers of lists and the places of things. Lists that go on each other are one (list_run.h).
[[nodiscard]] bool reads_the_same(std::string_view text, const markdown::Document& document,
                                  std::string_view other_text, const markdown::Document& other);

}  // namespace poa::assist
