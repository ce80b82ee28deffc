// Places that a template leaves to be filled in: "[date]", "<supplier>", "{{name}}", "B0XXXXXX".
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "analysis/language/prose.h"
#include "analysis/language/unchanged.h"
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

/// A placeholder in a document's prose.
struct ProsePlaceholder {
  ProseRange range;
  std::uint32_t token = 0;  ///< its first, in Prose::tokens()
};

/// Those of the prose, in order; quotations and code are left out.
[[nodiscard]] std::vector<ProsePlaceholder> find_placeholders(const Prose& prose);

/// The same, where `found` is what stood in an earlier version of the document: only passages that
/// changed are searched.
[[nodiscard]] std::vector<ProsePlaceholder> find_placeholders_again(
    const Prose& was, std::span<const ProsePlaceholder> found, const Prose& prose,
    UnchangedPassages unchanged);

/// The places in the document of those of its prose and of those in its HTML (`<supplier>` parses
/// as a tag, of no element that HTML has), in order. Quotations, code and comments are left out.
/// `text` is the one that `markdown` was parsed from.
[[nodiscard]] std::vector<Span> places_of_placeholders(std::string_view text,
                                                       const markdown::Document& markdown,
                                                       const Prose& prose,
                                                       std::span<const ProsePlaceholder> in_prose);

}  // namespace poa
