#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/assist/attachment_link.h"
#include "analysis/assist/code_action_sources.h"
#include "analysis/assist/documents.h"
#include "analysis/rules/attachments.h"
#include "analysis/rules/file_link.h"
#include "analysis/rules/message.h"

namespace poa::assist {

void fix_attachments(const Request& request, std::vector<CodeAction>& out) {
  if (request.facts.surroundings.files == nullptr) return;
  const std::vector<std::size_t> broken = request.touched_of("broken-attachment");
  if (broken.empty()) return;
  const std::vector<std::string> attachments = attachments_of(request.facts);
  for (const markdown::Link& link : request.facts.markdown.links) {
    const auto finding = std::find_if(broken.begin(), broken.end(), [&](std::size_t i) {
      return request.findings[i].span.overlaps(link.span) ||
             request.findings[i].span.overlaps(link.destination);
    });
    if (finding == broken.end() || link.destination.empty()) continue;
    const auto path = linked_file(link.target);
    if (!path || path->empty() || leads_to_file(request.facts, link)) continue;
    const std::string_view file = nearest_attachment(attachments, *path);
    if (file.empty()) continue;
    out.push_back({.title = "Link to " + in_quotes(file),
                   .preferred = true,
                   .edits = {{link.destination, Snippet(link_destination(file))}},
                   .fixes = {*finding}});
  }
}

}  // namespace poa::assist
