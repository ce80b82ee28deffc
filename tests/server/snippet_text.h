// Snippets as an editor reads them.
#pragma once

#include <string>
#include <string_view>

namespace poa::server::test {

/// The text that an editor inserts for a snippet, with each placeholder's default and each choice's
/// first; fails the test where the snippet does not follow the grammar (LSP 3.17, "Snippet
/// Syntax").
[[nodiscard]] std::string text_of_snippet(std::string_view snippet);

}  // namespace poa::server::test
