#include "analysis/markdown/link_budget.h"

#include <algorithm>
#include <cstddef>

namespace poa::markdown {
namespace {

/// Shorter texts can't cost much.
constexpr std::size_t kAnyParagraph = std::size_t{64} << 10U;

/// The steps from line to line that all paragraphs may take together, some tenths of a second.
constexpr std::size_t kMostSteps = 500'000'000;

/// Whether a line begins a block of its own wherever it stands, as a bullet does that is hardly
/// indented. Other lines may go on with the paragraph before them.
bool begins_block(std::string_view line) {
  const std::size_t indentation = line.find_first_not_of(' ');
  if (indentation == std::string_view::npos) return true;  // blank
  if (indentation > 3) return false;
  line.remove_prefix(indentation);
  return line.size() > 2 && (line[0] == '-' || line[0] == '*' || line[0] == '+') &&
         line[1] == ' ' && line[2] != ' ' && line[2] != '\r';
}

}  // namespace

std::string without_costly_brackets(std::string_view text) {
  std::string result;
  if (text.size() < kAnyParagraph) return result;
  std::size_t steps = 0;
  std::size_t lines = 0;  // of the paragraph so far
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find_first_of("\r\n", begin), text.size());
    const std::string_view line = text.substr(begin, end - begin);
    lines = begins_block(line) ? 0 : lines + 1;
    steps += lines * static_cast<std::size_t>(std::ranges::count(line, '['));
    if (steps > kMostSteps && lines > 0) {
      if (result.empty()) result = text;
      std::replace(result.begin() + static_cast<std::ptrdiff_t>(begin),
                   result.begin() + static_cast<std::ptrdiff_t>(end), '[', '.');
    }
    begin = end + 1;
  }
  return result;
}

}  // namespace poa::markdown
