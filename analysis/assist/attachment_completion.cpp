#include <algorithm>
#include <string>
#include <vector>

#include "analysis/assist/attachment_link.h"
#include "analysis/assist/attachments.h"
#include "analysis/assist/completion_place.h"
#include "analysis/rules/file_link.h"

namespace poa::assist {
namespace {

/// The destination as far as it is typed, and whether a bracket closes it already.
struct Destination {
  Span replaced;
  bool closed = false;
};

/// Nothing where the place is not in a link's brackets.
std::optional<Destination> destination_at(const Place& place) {
  const std::string_view text = place.text();
  const std::size_t opening = place.typed_text().rfind("](");
  if (opening == std::string_view::npos) return std::nullopt;
  const std::size_t begin = place.typed.begin + opening + 2;
  const std::string_view typed = Span{begin, place.offset}.in(text);
  if (typed.find_first_of(") \t<") != typed.npos) return std::nullopt;
  const std::string_view rest = Span{place.offset, place.line.end}.in(text);
  const std::size_t end = rest.find_first_of(") \t");
  const bool closed = end != rest.npos && rest[end] == ')';
  // What follows an open bracket is the text behind it, not a part of the destination.
  return Destination{{begin, closed ? place.offset + end : place.offset}, closed};
}

}  // namespace

bool complete_attachment(const Place& place, Completions& found) {
  const auto destination = destination_at(place);
  if (!destination) return false;
  const Span link{destination->replaced.begin, destination->replaced.end + 1};
  const std::string_view typed = Span{link.begin, place.offset}.in(place.text());
  std::size_t rank = 0;
  for (const Attachment& file : attachments(place.facts, link)) {
    const std::string target = link_destination(file.path);
    const std::string_view name = file_name_of(file.path);
    // By its path as well as by its name.
    std::string filter(typed);
    // Whoever goes on with the other of the two is not to find it gone.
    if (target != name && begins_with(target, typed) && begins_with(name, typed)) {
      found.incomplete = true;
    }
    if (begins_with(target, typed)) {
      filter += target.substr(typed.size());
    } else if (begins_with(name, typed)) {
      filter += name.substr(typed.size());
    } else {
      continue;
    }
    found.offers.push_back({.label = std::string(name),
                            .detail = file.referenced ? "referenced already" : "not referenced yet",
                            .kind = CompletionKind::file,
                            .snippet = Snippet(destination->closed ? target : target + ")"),
                            .replaced = destination->replaced,
                            .sort_key = sort_key('a', rank++),
                            .filter_text = std::move(filter)});
  }
  return true;
}

}  // namespace poa::assist
