#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/assist/code_action_sources.h"
#include "analysis/assist/documents.h"
#include "analysis/rules/attachments.h"
#include "analysis/rules/file_link.h"
#include "analysis/rules/message.h"

namespace poa::assist {
namespace {

/// The path as a link's destination: what would end it or mean something else in it is %-encoded.
std::string destination(std::string_view path) {
  constexpr std::string_view kHexadecimal = "0123456789ABCDEF";
  std::string result;
  for (const char c : path) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte > ' ' && std::string_view("()<>%#?\\").find(c) == std::string_view::npos) {
      result += c;
    } else {
      result += {'%', kHexadecimal[byte >> 4U], kHexadecimal[byte & 0xFU]};
    }
  }
  return result;
}

}  // namespace

void fix_attachments(const Request& request, std::vector<CodeAction>& out) {
  if (request.facts.surroundings.files == nullptr) return;
  const std::vector<std::size_t> broken = request.touched_of("broken-attachment");
  if (broken.empty()) return;
  const std::vector<std::string> attachments =
      request.facts.surroundings.files->below(attachments_folder(request.facts));
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
                   .edits = {{link.destination, Snippet(destination(file))}},
                   .fixes = {*finding}});
  }
}

}  // namespace poa::assist
