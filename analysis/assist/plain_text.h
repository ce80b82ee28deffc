// A plan as plain text, for forms that know no Markdown, such as Seller Central's.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "analysis/facts.h"

namespace poa::assist {

/// The document without marks: paragraphs and headings parted by blank lines, one line each; the
/// items of lists, ordered or not, numbered "1.", "1.1."; the cells of a table's row on a line,
/// with " | " between them; of a link its text and, in brackets, the file's name or the address.
/// Front matter, comments and other HTML are left out. Lines end in LF.
[[nodiscard]] std::string plain_text(const Facts& facts);

/// The number of characters (Unicode code points), by which forms count.
[[nodiscard]] std::size_t character_count(std::string_view text);

}  // namespace poa::assist
