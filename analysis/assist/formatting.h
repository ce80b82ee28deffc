// Putting the form of a document in order: numbers and marks of lists, boxes, blank lines; never
// its words.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "analysis/assist/code_action.h"
#include "analysis/assist/date_style.h"
#include "analysis/facts.h"
#include "analysis/text/span.h"

namespace poa::assist {

struct FormatOptions {
  bool trim_line_ends = false;  ///< blanks at the ends of lines, hard breaks left alone
  bool end_with_line_break = false;
  bool trim_final_line_breaks = false;
  std::optional<DateStyle> dates;  ///< the style in which all dates are to be written
};

/// The edits that format the lines of `range`, in document order:
/// - items of numbered lists count on from their list's first number;
/// - lists of one depth have the mark that most of them have, with one space behind it, and what
///   belongs to an item is indented with it; lines that begin with different bullets, or with
///   numbers that count on, are items of one list;
/// - a ticked box is `[x]`, and one blank stands behind a box;
/// - one blank line stands between blocks, and no more.
///
/// What stands in quotations, code, HTML and the front matter stays as it is, and so does every
/// list whose edits would change how the document reads. Formatting the outcome gives no edits.
[[nodiscard]] std::vector<Edit> format(const Facts& facts, const FormatOptions& options,
                                       Span range);

/// The same for the list that holds the line above that of `offset`, where a line has just been
/// ended; the line of `offset` stays as it is.
[[nodiscard]] std::vector<Edit> format_above(const Facts& facts, std::size_t offset);

}  // namespace poa::assist
