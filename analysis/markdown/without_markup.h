// Markdown for eyes that see it unrendered.
#pragma once

#include <string>
#include <string_view>

namespace poa::markdown {

/// The text as a person would type it where nothing is rendered: a paragraph is one line, blocks
/// are parted by blank lines and the items of tight lists by none; code is quoted, or indented
/// where it is a block; a table's columns are aligned, or where its rows are wider than 80
/// characters each cell has a line, with the column's name before it; where a link leads stands in
/// brackets after its text. HTML stays as it is written. Lines end in LF, the last one in nothing.
[[nodiscard]] std::string without_markup(std::string_view markdown);

}  // namespace poa::markdown
