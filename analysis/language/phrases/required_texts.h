// What stands in every match of a wording, so that a text without it need not be searched.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace poa {

/// Texts of which each match of the wording (RE2 syntax) holds at least one, wherever it stands in
/// it: "(our|the) ([a-z]+ )?(account|store) (must|should)" gives " must", " should" or "account",
/// "store", whatever is rarer. All have at least four bytes. None at all if nothing is known.
[[nodiscard]] std::vector<std::string> required_texts(std::string_view wording);

}  // namespace poa
