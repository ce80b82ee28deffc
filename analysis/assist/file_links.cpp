#include "analysis/assist/file_links.h"

#include <algorithm>
#include <utility>

#include "analysis/rules/file_link.h"

namespace poa::assist {

std::vector<FileLink> file_links(const Facts& facts) {
  if (facts.surroundings.files == nullptr) return {};
  std::vector<FileLink> found;
  for (const markdown::Link& link : facts.markdown.links) {
    if (link.autolink) continue;
    auto file = linked_file(link.target);
    if (!file || file->empty() || !facts.surroundings.files->exists(*file)) continue;
    // The definition that reference links share leads there too.
    if (!link.destination.empty() && !link.span.overlaps(link.destination)) {
      found.push_back({link.destination, *file});
    }
    found.push_back({link.span, *std::move(file)});
  }
  std::ranges::stable_sort(found, {}, [](const FileLink& link) { return link.span.begin; });
  std::vector<FileLink> apart;
  for (FileLink& link : found) {
    if (!apart.empty() && apart.back().span.overlaps(link.span)) {
      if (!apart.back().span.contains(link.span)) continue;
      apart.back() = std::move(link);
    } else {
      apart.push_back(std::move(link));
    }
  }
  return apart;
}

}  // namespace poa::assist
