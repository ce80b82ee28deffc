#include "analysis/text/text.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace poa {
namespace {

/// Appends the starts of the lines before which a line ends within `part`.
void append_line_starts(std::string_view bytes, Span part, std::vector<std::size_t>& line_starts) {
  for (std::size_t i = part.begin; i < part.end; ++i) {
    const char c = bytes[i];
    if (c > '\r') continue;
    if (c == '\n' || (c == '\r' && (i + 1 == bytes.size() || bytes[i + 1] != '\n'))) {
      line_starts.push_back(i + 1);
    }
  }
}

}  // namespace

Text::Text(std::string bytes) : bytes_(std::move(bytes)), line_starts_{0} {
  append_line_starts(bytes_, {0, bytes_.size()}, line_starts_);
}

std::size_t Text::line_of(std::size_t offset) const {
  const auto after = std::upper_bound(line_starts_.begin(), line_starts_.end(), offset);
  return static_cast<std::size_t>(after - line_starts_.begin()) - 1;
}

Span Text::line_with_ending(std::size_t number) const {
  if (number >= line_starts_.size()) return {bytes_.size(), bytes_.size()};
  const std::size_t end =
      number + 1 < line_starts_.size() ? line_starts_[number + 1] : bytes_.size();
  return {line_starts_[number], end};
}

Span Text::line(std::size_t number) const {
  Span line = line_with_ending(number);
  if (number + 1 >= line_starts_.size()) return line;
  --line.end;  // every line but the last ends in LF or CR
  if (bytes_[line.end] == '\n' && line.end > line.begin && bytes_[line.end - 1] == '\r') --line.end;
  return line;
}

Text Text::edited(Span replaced, std::string_view with) const {
  std::string bytes;
  bytes.reserve(bytes_.size() - replaced.size() + with.size());
  bytes.append(bytes_, 0, replaced.begin).append(with).append(bytes_, replaced.end);

  // The ending of the line before the edit can change too: CR LF may be torn apart or joined.
  const std::size_t first = line_of(replaced.begin == 0 ? 0 : replaced.begin - 1);
  std::vector<std::size_t> line_starts(
      line_starts_.begin(), line_starts_.begin() + static_cast<std::ptrdiff_t>(first) + 1);
  line_starts.reserve(line_starts_.size() + 1);
  append_line_starts(bytes, {line_starts.back(), replaced.begin + with.size()}, line_starts);
  const std::size_t moved = with.size() - replaced.size();  // wraps around, as it must
  for (auto later = std::ranges::upper_bound(line_starts_, replaced.end);
       later != line_starts_.end(); ++later) {
    line_starts.push_back(*later + moved);
  }
  return {std::move(bytes), std::move(line_starts)};
}

}  // namespace poa
