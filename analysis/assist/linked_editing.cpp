#include "analysis/assist/linked_editing.h"

#include <string_view>

#include "analysis/rules/file_link.h"

namespace poa::assist {
namespace {

/// The name of the file as it is written in a destination; its end is the destination's.
Span written_file_name(std::string_view text, Span destination) {
  const std::string_view written = destination.in(text);
  return {destination.begin + written.find_last_of("/\\") + 1, destination.end};
}

/// The text of an inline link or image, from its own bracket to the one before its destination.
Span link_text(std::string_view text, const markdown::Link& link) {
  const std::size_t open = link.span.begin + (link.image ? 2 : 1);
  const std::string_view before = text.substr(0, link.destination.begin);
  const std::size_t close = before.rfind("](");
  return close == before.npos || close < open ? Span{open, open} : Span{open, close};
}

bool touches(Span span, std::size_t offset) { return span.begin <= offset && offset <= span.end; }

}  // namespace

std::vector<Span> linked_ranges(const Facts& facts, std::size_t offset) {
  const std::string_view text = facts.text->bytes();
  for (const markdown::Link& link : facts.markdown.links) {
    if (link.span.begin > offset) break;
    if (!touches(link.span, offset) || link.destination.empty()) continue;
    if (!link.span.contains(link.destination) || !leads_to_file(link)) continue;
    const Span words = link_text(text, link);
    const Span name = written_file_name(text, link.destination);
    if (name.empty() || words.in(text) != name.in(text)) continue;
    if (touches(words, offset) || touches(name, offset)) return {words, name};
  }
  return {};
}

}  // namespace poa::assist
