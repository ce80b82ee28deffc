// Where a comment that silences a rule goes, so that the document around it keeps its form.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "analysis/assist/code_action.h"
#include "analysis/facts.h"

namespace poa::assist {

/// The edits that silence a rule for the line that holds the byte `at`:
/// - a comment on the line before, if there is one already, gets the rule's id too;
/// - within a paragraph, a comment at the end of the line before, which does not part it;
/// - before an item of a list, a comment that belongs to the item before, which keeps the list one;
/// - for a row of a table, which no comment can precede, a pair of comments around the table;
/// - else a line of its own above.
/// Nothing for lines above which no comment can stand (front matter, code), and for blank ones: the
/// place of what is not in the document moves with its end.
[[nodiscard]] std::vector<Edit> suppress_on_line(const Facts& facts, std::size_t at,
                                                 std::string_view rule);

/// The edits that silence a rule in the whole file: after the front matter, or in the comment that
/// does so for other rules.
[[nodiscard]] std::vector<Edit> suppress_in_file(const Facts& facts, std::string_view rule);

}  // namespace poa::assist
