// Walking the lines of a stretch of text.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "analysis/text/span.h"

namespace poa {

/// The line that begins at `begin`, without its ending (LF, CR LF or CR), and where the next
/// begins.
struct Line {
  Span span;
  std::size_t next = 0;
};

[[nodiscard]] inline Line line_from(std::string_view text, std::size_t begin) {
  const std::size_t end = std::min(text.find_first_of("\r\n", begin), text.size());
  std::size_t next = std::min(end + 1, text.size());
  if (next < text.size() && text[end] == '\r' && text[next] == '\n') ++next;
  return {{begin, end}, next};
}

/// `span` without spaces, tabs and line endings at its two ends.
[[nodiscard]] inline Span trimmed(std::string_view text, Span span) {
  constexpr std::string_view kBlank = " \t\r\n";
  while (span.end > span.begin && kBlank.find(text[span.end - 1]) != kBlank.npos) --span.end;
  while (span.begin < span.end && kBlank.find(text[span.begin]) != kBlank.npos) ++span.begin;
  return span;
}

}  // namespace poa
