// Keeps the Markdown parser's time linear in spite of its search for links.
#pragma once

#include <string>
#include <string_view>

namespace poa::markdown {

/// md4c walks from the first line of a paragraph to the line of each bracket in it (its
/// `md_is_link_reference`): a paragraph of a hundred thousand lines would take minutes. Gives the
/// text, byte for byte as long, without the opening brackets that come too late in such a
/// paragraph: what stands there is no link and no task box. Empty if all may stay, as in every
/// text that a person writes.
[[nodiscard]] std::string without_costly_brackets(std::string_view text);

}  // namespace poa::markdown
