// Parses a document after an edit. Most edits change the words of one paragraph and nothing else.
#pragma once

#include <cstddef>
#include <string_view>

#include "analysis/markdown/document.h"

namespace poa::markdown {

/// A version of a text, and what parse() made of it from the byte `from` on.
struct EarlierVersion {
  std::string_view text;
  std::size_t from;
  const Document& document;
};

/// The same as parse(text, from). Where the two versions differ only within a line of a paragraph,
/// and in what can't make the line anything else than that, only this paragraph is parsed.
[[nodiscard]] Document parse_again(std::string_view text, std::size_t from,
                                   const EarlierVersion& earlier);

}  // namespace poa::markdown
