// A rule's page in the small window that an editor has for a hover.
#pragma once

#include <string>
#include <string_view>

namespace poa::server {

/// What a writer needs of a rule's page on the spot: what it flags, why a reviewer minds, one bad
/// and one good example, and how to fix it. No headings, which editors draw larger than the window
/// bears, but bold lines; a paragraph is one line, for the window to wrap. Without a page, "".
[[nodiscard]] std::string rule_help(std::string_view page);

}  // namespace poa::server
