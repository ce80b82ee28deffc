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

namespace poa {
namespace {

/// Links beyond this number get no suggestion: comparing names takes time, and who has so many has
/// another problem.
constexpr std::size_t kMostSuggestions = 50;

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
    // The definition of a reference stands elsewhere, and others may share it.
    const bool own = link.span.contains(link.destination);
    if (!own && !link.destination.empty() &&
        !reported.emplace(link.destination.begin, link.destination.end).second) {
      continue;
    }
    if (file->empty()) {
      report.add(link.span,
                 "This link leads nowhere: it names no file. Put the file's path between "
                 "the round brackets.");
      continue;
    }
    std::string_view near;
    if (suggestions++ < kMostSuggestions) {
      if (attachments.empty()) attachments = files.below(attachments_folder(facts));
      near = nearest_attachment(attachments, *file);
    }
    report.add(link.span,
               "There is no file " + in_quotes(*file) +
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
