#include "analysis/assist/list_marker.h"

#include <algorithm>

namespace poa::assist {
namespace {

// CommonMark 0.30, "List items": more digits are no number.
constexpr std::size_t kMostDigits = 9;

bool is_blank(char c) { return c == ' ' || c == '\t'; }

bool is_box(std::string_view words) {
  return words.size() >= 3 && words[0] == '[' && words[2] == ']' &&
         std::string_view(" xX").find(words[1]) != std::string_view::npos &&
         (words.size() == 3 || is_blank(words[3]));
}

}  // namespace

std::optional<ListMarker> read_list_marker(std::string_view line) {
  ListMarker marker;
  std::size_t end = 0;
  if (!line.empty() && std::string_view("-*+").find(line[0]) != std::string_view::npos) {
    end = 1;
  } else {
    std::uint32_t number = 0;
    while (end < std::min(line.size(), kMostDigits) && line[end] >= '0' && line[end] <= '9') {
      number = number * 10 + static_cast<std::uint32_t>(line[end++] - '0');
    }
    if (end == 0 || end == line.size() || (line[end] != '.' && line[end] != ')')) {
      return std::nullopt;
    }
    ++end;
    marker.number = number;
  }
  if (end < line.size() && !is_blank(line[end])) return std::nullopt;
  marker.mark = line.substr(0, end);
  while (end < line.size() && is_blank(line[end])) ++end;
  marker.box = marker.words = end;
  if (is_box(line.substr(end))) {
    marker.has_box = true;
    end += 3;
    while (end < line.size() && is_blank(line[end])) ++end;
    marker.words = end;
  }
  return marker;
}

std::string next_mark(const ListMarker& marker) {
  if (!marker.number) return std::string(marker.mark);
  return std::to_string(*marker.number + 1) + marker.mark.back();
}

}  // namespace poa::assist
