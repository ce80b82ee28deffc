#include <algorithm>
#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analysis/rules/attachments.h"
#include "analysis/rules/file_link.h"
#include "analysis/rules/message.h"
#include "analysis/rules/table.h"
#include "analysis/text/edit_distance.h"

namespace poa {
namespace {

/// Names beyond this length, and links beyond this number, get no suggestion: comparing them takes
/// time, and who has so many has another problem.
constexpr std::size_t kLongestName = 80;
constexpr std::size_t kMostSuggestions = 50;

/// The attachment whose name is nearest to that of a missing file; empty if none is near. The same
/// name in another folder is as near as can be.
std::string_view nearest_file(const std::vector<std::string>& attachments,
                              std::string_view missing) {
  const std::string_view name = file_name_of(missing);
  if (name.size() > kLongestName) return {};
  std::size_t nearest = std::max<std::size_t>(2, name.size() / 4) + 1;
  std::string_view found;
  for (const std::string& candidate : attachments) {
    const std::string_view other = file_name_of(candidate);
    if (other.size() > kLongestName) continue;
    const std::size_t distance = edit_distance(name, other);
    if (distance < nearest) {
      nearest = distance;
      found = candidate;
    }
  }
  return found;
}

/// The destination where the link has one of its own, else the link: the definition of a reference
/// stands elsewhere.
Span place_of(const markdown::Link& link) {
  const bool own = !link.destination.empty() && link.span.contains(link.destination);
  return own ? link.destination : link.span;
}

void check(const Facts& facts, Report& report) {
  if (facts.surroundings.files == nullptr) return;
  const Files& files = *facts.surroundings.files;
  std::vector<std::string> attachments;
  std::size_t suggestions = 0;
  std::set<std::pair<std::size_t, std::size_t>> reported;  // definitions that references share
  for (const markdown::Link& link : facts.markdown.links) {
    if (link.autolink) continue;
    const auto file = linked_file(link.target);
    if (!file || (!file->empty() && files.exists(*file))) continue;
    const Span place = place_of(link);
    if (place == link.span && !link.destination.empty() &&
        !reported.emplace(link.destination.begin, link.destination.end).second) {
      continue;
    }
    if (file->empty()) {
      report.add(place,
                 "This link leads nowhere: it names no file. Put the file's path between "
                 "the round brackets.");
      continue;
    }
    std::string_view near;
    if (suggestions++ < kMostSuggestions) {
      if (attachments.empty()) attachments = files.below(attachments_folder(facts.plan));
      near = nearest_file(attachments, *file);
    }
    report.add(place, "There is no file " + in_quotes(*file) +
                          (near.empty() ? "; the reviewer would miss this document. Add the file "
                                          "or correct its name."
                                        : ". Did you mean " + in_quotes(near) + "?"));
  }
}

}  // namespace

const Rule kBrokenAttachment{.id = "broken-attachment",
                             .group = RuleGroup::evidence,
                             .severity = Severity::error,
                             .check = check};

}  // namespace poa
