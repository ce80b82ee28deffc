// Places that a template leaves to be filled in: "[date]", "<supplier>", "{{name}}", "B0XXXXXX".
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "analysis/language/prose.h"
#include "analysis/markdown/document.h"
#include "analysis/text/span.h"

namespace poa {

/// Bytes [begin, end) of the text that was scanned.
struct Placeholder {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// The placeholders of a piece of plain text, in order; they don't overlap. Task boxes, footnote
/// marks, figures in brackets ("[1]"), remarks of an editor ("[sic]"), references to an exhibit,
/// masked numbers ("XXXX-1234") and brackets with a fact in them are none. Linear.
[[nodiscard]] std::vector<Placeholder> find_placeholders(std::string_view text);

/// The placeholders of a document's prose and of its HTML (`<supplier>` parses as a tag, of no
/// element that HTML has), with their places in the document, in order. Quotations, code and
/// comments are left out. `text` is the one that `markdown` was parsed from.
[[nodiscard]] std::vector<Span> find_placeholders(std::string_view text,
                                                  const markdown::Document& markdown,
                                                  const Prose& prose);

}  // namespace poa
