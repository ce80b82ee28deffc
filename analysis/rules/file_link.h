// The files that a document's links and images lead to.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "analysis/markdown/document.h"

namespace poa {

/// The file that a link's target names, as a path from the document's folder: percent-encoding
/// resolved (RFC 3986, section 2.1), query and fragment cut off, "." and ".." folded, a backslash
/// taken for the slash that Windows writers mean. A target without a path gives the empty string.
/// Nothing where the target is no relative path: a web or mail address, another scheme, an absolute
/// path, a place within this document.
[[nodiscard]] std::optional<std::string> linked_file(std::string_view target);

/// The other way round: a path as a link's destination. What would end it or mean something else in
/// it is %-encoded.
[[nodiscard]] std::string link_destination(std::string_view path);

/// Whether a link leads to a file beside the document.
[[nodiscard]] inline bool leads_to_file(const markdown::Link& link) {
  if (link.autolink) return false;
  const std::optional<std::string> file = linked_file(link.target);
  return file && !file->empty();
}

/// The last part of a path.
[[nodiscard]] constexpr std::string_view file_name_of(std::string_view path) {
  return path.substr(path.rfind('/') + 1);
}

}  // namespace poa
