// Characters written as references: `&amp;`, `&#8364;` (CommonMark 0.30, "Entity and numeric
// character references").
#pragma once

#include <string>
#include <string_view>

namespace poa::markdown {

/// The character that a reference stands for, in UTF-8: of the named ones those that people write;
/// any other as it is written.
[[nodiscard]] std::string character_of(std::string_view reference);

}  // namespace poa::markdown
