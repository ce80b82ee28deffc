#include "analysis/assist/attachments.h"

#include <algorithm>
#include <set>
#include <utility>

#include "analysis/assist/attachment_link.h"
#include "analysis/rules/file_link.h"

namespace poa::assist {

std::vector<Attachment> attachments(const Facts& facts, Span but_not) {
  std::vector<std::string> paths = attachments_of(facts);
  if (paths.empty()) return {};
  std::set<std::string> referenced;
  for (const markdown::Link& link : facts.markdown.links) {
    if (link.autolink || link.span.overlaps(but_not)) continue;
    if (auto file = linked_file(link.target)) referenced.insert(*std::move(file));
  }
  std::vector<Attachment> files;
  for (std::string& path : paths) {
    const bool is_referenced = referenced.contains(path);
    files.push_back({std::move(path), is_referenced});
  }
  std::stable_partition(files.begin(), files.end(),
                        [](const Attachment& file) { return !file.referenced; });
  return files;
}

}  // namespace poa::assist
