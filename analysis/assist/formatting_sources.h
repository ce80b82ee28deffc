// The sources of formatting; each adds the changes that it would make to a whole document.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "analysis/assist/formatting.h"
#include "analysis/markdown/document.h"
#include "analysis/text/text.h"

namespace poa::assist {

/// A document as formatting sees it.
struct FormSource {
  const Text& text;
  const markdown::Document& markdown;
  std::size_t body = 0;  ///< where the Markdown begins
};

/// A replacement of bytes.
struct FormChange {
  Span replaced;
  std::string with;
  /// Changes of one group are made together or not at all. A list's is the place where it begins,
  /// and every other change is one by itself, with the place that it changes.
  std::size_t group = 0;
};

void format_lists(const FormSource& source, std::vector<FormChange>& out);
void format_blank_lines(const FormSource& source, std::vector<FormChange>& out);
void format_line_ends(const FormSource& source, const FormatOptions& options,
                      std::vector<FormChange>& out);

/// For each line whether it is of one of these blocks; by line number.
[[nodiscard]] std::vector<bool> lines_of_blocks(const FormSource& source,
                                                bool (*is_wanted)(const markdown::Block& block));

}  // namespace poa::assist
