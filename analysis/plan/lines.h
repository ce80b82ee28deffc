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
  std::size_t end = std::min(begin, text.size());
  while (end < text.size() && text[end] != '\r' && text[end] != '\n') ++end;
  std::size_t next = std::min(end + 1, text.size());
  if (next < text.size() && text[end] == '\r' && text[next] == '\n') ++next;
  return {{begin, end}, next};
}

/// `span` without spaces, tabs and line endings at its two ends.
[[nodiscard]] inline Span trimmed(std::string_view text, Span span) {
  const auto is_blank = [text](std::size_t i) {
    return text[i] == ' ' || text[i] == '\t' || text[i] == '\r' || text[i] == '\n';
  };
  while (span.end > span.begin && is_blank(span.end - 1)) --span.end;
  while (span.begin < span.end && is_blank(span.begin)) ++span.begin;
  return span;
}

}  // namespace poa
